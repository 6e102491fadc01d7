#include <set>

#include <QTranslator>

#include <network/walking_cost.h>
#include <plugin/i18n/engine_sentences.h>
#include <plugin/processing/error_text.h>
#include <plugin/text.h>
#include <support/qgis_session.h>

using namespace lifecircle;
using plugin::sentence;

namespace {

/// Chinese, as long as it lives.
class Chinese {
 public:
  Chinese() {
    test::startQgis();
    REQUIRE(translator_.load(":/lifecircle/i18n/lifecircle_zh_CN.qm"));
    QCoreApplication::installTranslator(&translator_);
  }
  ~Chinese() { QCoreApplication::removeTranslator(&translator_); }
  Chinese(const Chinese&) = delete;
  Chinese& operator=(const Chinese&) = delete;

 private:
  QTranslator translator_;
};

/// The places of a sentence, %1 to %9.
std::set<QChar> placesIn(const QString& text) {
  std::set<QChar> places;
  for (int i = 0; i + 1 < text.size(); ++i)
    if (text[i] == '%' && text[i + 1].isDigit()) places.insert(text[i + 1]);
  return places;
}

}  // namespace

TEST_CASE("An engine error is the engine's own sentence in English", "[plugin]") {
  const Error error(ErrorCode::bad_table, "%1 has no column \"%2\".", {"设施 %2.csv", "id"});
  CHECK(sentence(error) == "设施 %2.csv has no column \"id\".");
  CHECK(sentence(Error(ErrorCode::read_failed, "There is no file %1.", {"%1 of %2"}, 7)) ==
        "There is no file %1 of %2. (feature 7)");
}

TEST_CASE("An engine error is all Chinese, with its arguments", "[plugin]") {
  const Chinese chinese;
  CHECK(sentence(Error(ErrorCode::bad_table, "%1 has no column \"%2\".", {"设施 %2.csv", "id"})) ==
        "设施 %2.csv 中没有“id”列。");
  CHECK(sentence(Error(ErrorCode::bad_geometry, "An area has no surface; draw it anew or delete it.", {},
                       7)) == "有一个面的面积为零：请重新绘制或将其删除。（要素 7）");
}

TEST_CASE("What the engine throws is what is translated", "[plugin]") {
  const Chinese chinese;
  network::WalkingOptions walking;
  walking.speed = MetresPerSecond(-1.0);
  try {
    walking.validate();
    FAIL("a negative speed was taken");
  } catch (const Error& error) {
    CHECK(sentence(error) == "步行速度必须大于0，且不超过15公里/小时。");
  }
}

TEST_CASE("Every engine sentence has a translation with the same places", "[plugin]") {
  const Chinese chinese;
  for (const char* english : plugin::engineSentences) {
    const QString translated = LifeCircle::tr(english);
    INFO(english << " -> " << translated.toStdString());
    CHECK(translated != QString::fromUtf8(english));
    CHECK(placesIn(translated) == placesIn(QString::fromUtf8(english)));
  }
}

TEST_CASE("Our own fault asks for a report", "[plugin]") {
  const QString english = sentence(Error(ErrorCode::internal, "broken"));
  CHECK(english == "LifeCircle made a mistake, please report it: broken");
  CHECK(sentence(std::runtime_error("broken")) == english);
}
