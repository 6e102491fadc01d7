#include <QDate>

#include <plugin/layers/result_notes.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;

TEST_CASE("A result says how it was made, and can be asked again", "[plugin]") {
  lifecircle::test::startQgis();
  ResultNotes notes("accessibility", "Accessibility of the town");
  notes.add("measure", "What is measured", {"walking time"});
  notes.add("thresholds", "Thresholds", {"clinic 15 min", "market 10 min"});
  const QgsLayerMetadata metadata = notes.metadata();

  CHECK(metadata.title() == "Accessibility of the town");
  CHECK(metadata.abstract().contains("What is measured: walking time"));
  CHECK(metadata.abstract().contains("Thresholds: clinic 15 min, market 10 min"));
  CHECK(ResultNotes::read(metadata, "thresholds") == QStringList{"clinic 15 min", "market 10 min"});
  CHECK(ResultNotes::read(metadata, "date") == QStringList{QDate::currentDate().toString(Qt::ISODate)});
  CHECK(ResultNotes::read(metadata, "standard").isEmpty());
}

TEST_CASE("A result made of a result takes over what that says", "[plugin]") {
  lifecircle::test::startQgis();
  ResultNotes input("accessibility", "Accessibility");
  input.add("measure", "What is measured", {"walking time"});
  ResultNotes notes("coverage", "Coverage");
  notes.carryOver(input.metadata());
  const QgsLayerMetadata metadata = notes.metadata();
  CHECK(ResultNotes::read(metadata, "algorithm") == QStringList{"coverage"});
  CHECK(ResultNotes::read(metadata, "measure") == QStringList{"walking time"});
  CHECK(ResultNotes::read(metadata, "input_date") == QStringList{QDate::currentDate().toString(Qt::ISODate)});
  CHECK(metadata.abstract().contains("What is measured: walking time"));
  CHECK(metadata.abstract().count("Algorithm") == 1);

  ResultNotes plain("coverage", "Coverage");
  plain.carryOver(QgsLayerMetadata());
  CHECK(ResultNotes::read(plain.metadata(), "input_date").isEmpty());
}
