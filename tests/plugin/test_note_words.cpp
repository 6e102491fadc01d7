#include <QTranslator>

#include <plugin/i18n/note_sentences.h>
#include <plugin/layers/note_words.h>
#include <plugin/layers/result_notes.h>
#include <plugin/maps/fact_list.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;

namespace {

/// With numbers in its places, in whatever order they stand.
QString filledIn(QString sentence) {
  for (int place = 1; place <= 4; ++place)
    sentence.replace(QStringLiteral("%%1").arg(place), QString::number(11 * place));
  return sentence;
}

}  // namespace

TEST_CASE("Every sentence of a Chinese result is read in English", "[plugin]") {
  lifecircle::test::startQgis();
  QTranslator chinese;
  REQUIRE(chinese.load(QStringLiteral(":/lifecircle/i18n/lifecircle_zh_CN.qm")));
  for (const char* sentence : noteSentences) {
    CAPTURE(sentence);
    const QString written = filledIn(chinese.translate("LifeCircle", sentence));
    CHECK(written != filledIn(sentence));
    CHECK(noteInReadersLanguage(written) == filledIn(sentence));
    CHECK(noteInReadersLanguage(filledIn(sentence)) == filledIn(sentence));
  }
}

TEST_CASE("Parts of a note are read too, and what is no sentence stays", "[plugin]") {
  lifecircle::test::startQgis();
  const auto read = [](const char* text) { return noteInReadersLanguage(QString::fromUtf8(text)); };
  CHECK(read("wet_mkt 10 分钟") == "wet_mkt 10 min");
  CHECK(read("自定义步行速度，1.39 米/秒（5 公里/小时）") == "Own walking speed, 1.39 m/s (5 km/h)");
  CHECK(read("自定义步行速度") == "Own walking speed");
  CHECK(read("步行时间表") == QString::fromUtf8("步行时间表"));
  for (const char* kept : {"", "gb50180", "走道.gpkg", "KEEP=0.3, COMPACT=0.3, SEED=1"})
    CHECK(read(kept) == QString::fromUtf8(kept));
}

TEST_CASE("Facts are told in the language of the reader, names of the user's as they are", "[plugin]") {
  lifecircle::test::startQgis();
  ResultNotes notes("accessibility", "可达性");
  notes.add("measure", "", {QString::fromUtf8("步行时间")});
  notes.add("people_field", "", {QString::fromUtf8("步行时间")});
  notes.add("category", "", {"wet_mkt", QString::fromUtf8("菜市场")});
  const FactList facts(notes.metadata());
  CHECK(facts.text("measure") == "Walking time");
  CHECK(facts.text("people_field") == QString::fromUtf8("步行时间"));
  CHECK_FALSE(facts.text("category").contains(QString::fromUtf8("菜市场")));
}
