#include <qgsexpression.h>
#include <qgsexpressioncontext.h>

#include <plugin/maps/map_text.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;

namespace {

/// What a label or a legend of a layout makes of a text.
QString shown(const QString& text) {
  QgsExpressionContext context;
  return QgsExpression::replaceExpressionText(text, &context);
}

}  // namespace

TEST_CASE("Text from data is one line without invisible characters, and short", "[plugin]") {
  CHECK(plainText("澄川街道") == "澄川街道");
  CHECK(plainText("a\nb\tc\x01\x7f d") == "a b c d");
  CHECK(plainText(QString("left") + QChar(0x202e) + "right") == "left right");
  CHECK(plainText("<b>x</b> & =1+1") == "<b>x</b> & =1+1");
  const QString cut = plainText(QString(10000, 'x'));
  CHECK(cut.size() == 80);
  CHECK(cut.endsWith(QChar(0x2026)));
  CHECK(plainText(QString()).isEmpty());
}

TEST_CASE("A cut never splits a character in two", "[plugin]") {
  const QString face =
      QString::fromUtf8("\xF0\xA0\xAE\xB7");  // one character of the name of a place, two units
  for (int longest = 3; longest < 9; ++longest) {
    const QString cut = plainText(face.repeated(20), longest);
    CHECK(cut.size() <= longest);
    CHECK_FALSE(cut.at(cut.size() - 2).isHighSurrogate());
  }
}

TEST_CASE("Expressions in names do nothing", "[plugin]") {
  lifecircle::test::startQgis();
  for (const QString text : {"[% 1 + 1 %]", "a [% @project_path %] b [% 2 %]", "[%'%]'%]", "it's [% \\ %]",
                             "[% 1 + 1", "%] [%", "no brackets"}) {
    CAPTURE(text.toStdString());
    CHECK(shown(literalText(text)) == plainText(text));
  }
  CHECK(shown("[% 1 + 1 %]") == "2");
}

TEST_CASE("A field's text is cleaned and cut where QGIS evaluates it", "[plugin]") {
  const auto layer = lifecircle::test::memoryLayer("Point?crs=EPSG:4549&field=na\"me:string", {});
  QgsFeature feature(layer->fields());
  QgsExpression expression(plainExpression("na\"me", 10));
  const auto shownOf = [&](const QVariant& value) {
    feature.setAttributes(QgsAttributes() << value);
    QgsExpressionContext context;
    context.setFeature(feature);
    context.setFields(layer->fields());
    return expression.evaluate(&context).toString();
  };
  CHECK(shownOf("short") == "short");
  CHECK(shownOf(QString(10000, 'x')).size() == 10);
  CHECK(shownOf("a\x01\nb") == "a b");
  CHECK(shownOf(QVariant()).isEmpty());
  CHECK_FALSE(expression.hasParserError());
}
