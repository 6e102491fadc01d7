#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <qgsprocessingregistry.h>

#include <plugin/provider.h>
#include <plugin/text.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;

namespace {

/// All algorithms of the provider, as the toolbox sees them.
class Toolbox {
 public:
  Toolbox() {
    lifecircle::test::startQgis();
    mProvider.refreshAlgorithms();
  }
  [[nodiscard]] QList<const QgsProcessingAlgorithm*> algorithms() const { return mProvider.algorithms(); }

 private:
  Provider mProvider;
};

bool hasChinese(const QString& text) {
  return text.contains(QRegularExpression("[\\x{4e00}-\\x{9fff}]"));
}

}  // namespace

TEST_CASE("Every algorithm's card is complete", "[plugin]") {
  const Toolbox toolbox;
  REQUIRE(toolbox.algorithms().contains(nullptr) == false);
  REQUIRE(toolbox.algorithms().size() >= 1);
  for (const QgsProcessingAlgorithm* algorithm : toolbox.algorithms()) {
    CAPTURE(algorithm->name().toStdString());
    CHECK(algorithm->id() == "lifecircle:" + algorithm->name());
    CHECK(QRegularExpression("^[a-z]+$").match(algorithm->name()).hasMatch());
    CHECK_FALSE(algorithm->displayName().isEmpty());
    CHECK_FALSE(algorithm->group().isEmpty());
    CHECK_FALSE(algorithm->tags().isEmpty());
    CHECK(QFile::exists(algorithm->svgIconPath()));
    CHECK_FALSE(hasChinese(resourceText("help/" + algorithm->name() + ".en.html")));
    CHECK(resourceText("help/" + algorithm->name() + ".en.html").size() > 300);
    CHECK(resourceText("help/" + algorithm->name() + ".zh_CN.html").size() > 100);
    CHECK(hasChinese(resourceText("help/" + algorithm->name() + ".zh_CN.html")));
    CHECK(algorithm->shortHelpString() == resourceText("help/" + algorithm->name() + ".en.html").trimmed());
  }
}

TEST_CASE("Names of parameters and outputs are upper case, labels are in words", "[plugin]") {
  const Toolbox toolbox;
  for (const QgsProcessingAlgorithm* algorithm : toolbox.algorithms())
    for (const QgsProcessingParameterDefinition* parameter : algorithm->parameterDefinitions()) {
      CAPTURE(algorithm->name().toStdString(), parameter->name().toStdString());
      CHECK(QRegularExpression("^[A-Z][A-Z0-9_]*$").match(parameter->name()).hasMatch());
      CHECK(parameter->description().size() > 3);
    }
}

TEST_CASE("Whoever walks to facilities, counts or checks them asks when they are open", "[plugin]") {
  const Toolbox toolbox;
  for (const QgsProcessingAlgorithm* algorithm : toolbox.algorithms()) {
    // A map draws all of them; a check of the streets is not about a moment.
    const bool reads =
        algorithm->parameterDefinition("CATEGORY_FIELD") || algorithm->parameterDefinition("EXISTING");
    if (!reads || algorithm->name() == "coveragemap") continue;
    CAPTURE(algorithm->name().toStdString());
    const QgsProcessingParameterDefinition* hours = algorithm->parameterDefinition("OPEN_FIELD");
    REQUIRE(hours);
    CHECK(algorithm->parameterDefinition("WHEN"));
    const QString layer = dynamic_cast<const QgsProcessingParameterField&>(*hours).parentLayerParameterName();
    CHECK(algorithm->parameterDefinition(layer));
    CHECK(algorithm->shortHelpString().contains("hours"));
  }
}

TEST_CASE("In Chinese, titles, groups, labels and tags are Chinese", "[plugin]") {
  lifecircle::test::startQgis();
  QTranslator translator;
  REQUIRE(translator.load(":/lifecircle/i18n/lifecircle_zh_CN.qm"));
  QCoreApplication::installTranslator(&translator);
  const Toolbox toolbox;
  for (const QgsProcessingAlgorithm* algorithm : toolbox.algorithms()) {
    CAPTURE(algorithm->name().toStdString());
    CHECK(hasChinese(algorithm->displayName()));
    CHECK(hasChinese(algorithm->group()));
    CHECK(hasChinese(algorithm->tags().join(' ')));
    for (const QgsProcessingParameterDefinition* parameter : algorithm->parameterDefinitions()) {
      CAPTURE(parameter->name().toStdString());
      CHECK(hasChinese(parameter->description()));
    }
  }
  QCoreApplication::removeTranslator(&translator);
}
