#include <limits>
#include <type_traits>

#include <plugin/maps/cell_text.h>
#include <plugin/maps/html.h>
#include <plugin/maps/html_table.h>
#include <plugin/maps/svg.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;

// Text of the data never becomes markup: it does not even compile.
static_assert(!std::is_convertible_v<QString, Html>);
static_assert(!std::is_constructible_v<Html, QString>);
static_assert(!std::is_constructible_v<Html, const char*>);
static_assert(!std::is_constructible_v<Literal, QString>);
static_assert(!std::is_constructible_v<Literal, const char*>);

namespace {

std::string shown(const QString& text, int longest = 2000) {
  return Html::text(text, longest).markup().toStdString();
}

}  // namespace

TEST_CASE("Markup, quotes and entities in the data stay text", "[plugin]") {
  CHECK(shown("<script>alert('x')</script>") == "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
  CHECK(shown("A & B \"C\" &lt;") == "A &amp; B &quot;C&quot; &amp;lt;");
  CHECK(shown("--><![CDATA[ ]]>").find('<') == std::string::npos);
  const Html link = Html::element("a", {{"href", "\"><script>"}}, Html::text("x"));
  CHECK(link.markup() == "<a href=\"&quot;&gt;&lt;script&gt;\">x</a>");
  CHECK(Html::element("br").markup() == "<br/>");
}

TEST_CASE("Control characters and those that turn the text around are made visible", "[plugin]") {
  CHECK(shown(QString("a") + QChar(0) + QChar(7) + QChar(0x1b) + QChar(0x7f) + QChar(0x9b) + "b") ==
        "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
        "b");
  for (const int code : {0x200e, 0x202e, 0x2028, 0x2066, 0xfeff, 0xffff, 0xfffe, 0x061c})
    CHECK(harmless(QString(QChar(code)), 10) == QString(QChar(0xfffd)));
  CHECK(shown("two\r\nlines\tand a tab") == "two  lines and a tab");
  CHECK(harmless(QString(QChar(0xd83d)), 10) == QString(QChar(0xfffd)));  // half a character
  const QString whole = QString::fromUtf8("𠮷野家 生活圈 é");
  CHECK(harmless(whole, 100) == whole);
}

TEST_CASE("What is too long is cut, never through the middle of a character", "[plugin]") {
  const QString longText(10000, 'x');
  CHECK(harmless(longText, 2000).size() == 2001);
  CHECK(harmless(longText, 2000).endsWith(QChar(0x2026)));
  CHECK(harmless("exact", 5) == "exact");
  const QString pairs = QString::fromUtf8("𠮷").repeated(10);
  for (int longest = 1; longest < 12; ++longest) {
    const QString cut = harmless(pairs, longest);
    CHECK_FALSE(cut.contains(QChar(0xfffd)));
    CHECK(cut.endsWith(QChar(0x2026)));
  }
}

TEST_CASE("Cells say nothing where nothing is known, and hold no formula", "[plugin]") {
  lifecircle::test::startQgis();
  CHECK(cellText(QVariant(), Format::whole) == QString::fromUtf8("–"));
  CHECK(cellText(QVariant(QString()), Format::text) == QString::fromUtf8("–"));
  CHECK(cellText("=HYPERLINK(\"http://x\")", Format::text) == "'=HYPERLINK(\"http://x\")");
  CHECK(cellText("@SUM(A1)", Format::text) == "'@SUM(A1)");
  CHECK(cellText("+cmd|calc", Format::text) == "'+cmd|calc");
  CHECK(cellText("-12.5", Format::text) == "-12.5");
  CHECK(cellText("=1+1", Format::whole) == "'=1+1");
  CHECK(cellText(QString(10000, 'x'), Format::text).size() < 200);
  CHECK(cellText("in_band", Format::code) == "in band");
  CHECK(cellText("=evil", Format::code) == "'=evil");
}

TEST_CASE("Numbers of cells", "[plugin]") {
  lifecircle::test::startQgis();
  CHECK(cellText(1234.6, Format::whole) == "1,235");
  CHECK(cellText(-0.001, Format::tenth) == "0.0");
  CHECK(cellText(0.875, Format::percent) == QString("87.5%1%").arg(QChar(0xa0)));
  CHECK(cellText(12.34, Format::points) == QString("12.3%1%").arg(QChar(0xa0)));
  CHECK(cellText(std::numeric_limits<double>::quiet_NaN(), Format::tenth) == QString::fromUtf8("–"));
  CHECK(cellText(9, Format::few, {10}) == "<10");
  CHECK(cellText(10, Format::few, {10}) == "10");
  CHECK(cellText(0, Format::few, {10}) == "0");
  CHECK(cellText(9, Format::few) == "9");
}

TEST_CASE("Texts of drawings are measured with Chinese characters twice as wide", "[plugin]") {
  CHECK(svg::columns("abc") == 3);
  CHECK(svg::columns(QString::fromUtf8("生活圈")) == 6);
  CHECK(svg::shortened(QString::fromUtf8("生活圈"), 4) == QString::fromUtf8("生活…"));
  CHECK(svg::shortened("abc", 3) == "abc");
  CHECK(svg::number(-0.04) == "0");
  CHECK(svg::number(2.0) == "2");
  CHECK(svg::number(2.25) == "2.3");
}

TEST_CASE("A table escapes its heading, its cells and its caption", "[plugin]") {
  HtmlTable table("<caption>", {{"<heading>", false}});
  table.addRow({"<cell>"});
  table.addNote("<note>");
  const QString markup = table.html().markup();
  for (const char* word : {"caption", "heading", "cell", "note"})
    CHECK(markup.contains(QString("&lt;%1&gt;").arg(word)));
  CHECK(markup.contains("<thead>"));
  CHECK_FALSE(markup.contains("<cell>"));
}
