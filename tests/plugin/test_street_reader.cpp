#include <cmath>

#include <qgsexception.h>

#include <plugin/layers/street_reader.h>
#include <support/qgis_session.h>

using namespace lifecircle;
using plugin::NumberField;
using plugin::StreetFields;
using test::memoryLayer;

namespace {

struct Reading {
  network::StreetTable table;
  test::RecordingFeedback recorded;
  QString sentence;
};

std::unique_ptr<Reading> read(QgsVectorLayer& layer, const StreetFields& fields) {
  auto reading = std::make_unique<Reading>();
  QgsProcessingContext context;
  const QgsProcessingFeatureSource source(&layer, context);
  plugin::Feedback feedback(reading->recorded);
  NoProgress progress;
  try {
    reading->table = plugin::readStreets(source, {layer.crs(), layer.crs(), QgsCoordinateTransformContext()},
                                         fields, feedback, progress);
  } catch (const QgsProcessingException& exception) {
    reading->sentence = exception.what();
  }
  return reading;
}

}  // namespace

TEST_CASE("A street is read with all that its fields say", "[plugin]") {
  const auto layer = memoryLayer(
      "LineString?crs=EPSG:4549&field=dir:string&field=speed:string&field=steps:string&field=delay:double&"
      "field=level:"
      "integer",
      {{"LineString (0 0, 1 0)", {"F", "3.6", "yes", 20.0, 1}},
       {"LineString (1 0, 2 0)", {"B", "-1", "no", -5.0, QVariant()}},
       {"LineString (2 0, 3 0)", {"x", "fast", "maybe", QVariant(), -1}}});
  StreetFields fields;
  fields.direction = 0;
  fields.forward = "F";
  fields.backward = "B";
  fields.otherwise = network::Direction::both;
  fields.speed = NumberField(1);
  fields.steps = NumberField(2);
  fields.delay = NumberField(3, NumberField::Allow::notNegative);
  fields.level = NumberField(4, NumberField::Allow::wholeNumbers);
  const auto reading = read(*layer, fields);
  const auto& table = reading->table;
  REQUIRE(table.street_count() == 3);
  CHECK(table.street(0).direction == network::Direction::forward);
  CHECK(table.street(0).speed_kmh == 3.6);
  CHECK(table.street(0).steps);
  CHECK(table.street(0).delay == Seconds(20));
  CHECK(table.street(0).level == 1);
  CHECK(table.street(1).direction == network::Direction::backward);
  CHECK(table.street(1).speed_kmh == -1.0);  // closed
  CHECK(table.street(1).delay == Seconds(0));
  CHECK(table.street(1).level == 0);
  CHECK(table.street(2).direction == network::Direction::both);
  CHECK(std::isnan(table.street(2).speed_kmh));
  CHECK_FALSE(table.street(2).steps);
  CHECK(reading->recorded.warned("SPEED_FIELD (speed): 1 values cannot be read"));
  CHECK(reading->recorded.warned("STEPS_FIELD (steps): 1 values cannot be read"));
  CHECK(reading->recorded.warned("DELAY_FIELD (delay): 1 values cannot be read"));
  CHECK(reading->recorded.said("LEVEL_FIELD (level): 1 values are empty"));
}

TEST_CASE("Directions are read as in QGIS's network algorithms", "[plugin]") {
  const auto layer = memoryLayer("None?field=dir:string", {{"", {"1"}}, {"", {QVariant()}}, {"", {"2"}}});
  StreetFields fields;
  fields.direction = 0;
  fields.forward = "1";
  fields.backward = "2";
  fields.otherwise = network::Direction::forward;
  QList<network::Direction> read;
  QgsFeature feature;
  for (auto features = layer->getFeatures(); features.nextFeature(feature);)
    read << fields.directionOf(feature);
  // No value for both ways was given, so an empty attribute equals it.
  CHECK(read == QList<network::Direction>{network::Direction::forward, network::Direction::both,
                                          network::Direction::backward});
}

TEST_CASE("Lines that cannot be used are skipped and counted", "[plugin]") {
  const auto layer = memoryLayer(
      "MultiLineString?crs=EPSG:4549",
      {{"MultiLineString ((0 0, 1 0), (2 0, 3 0))", {}}, {"", {}}, {"MultiLineString EMPTY", {}}});
  const auto reading = read(*layer, StreetFields());
  CHECK(reading->table.street_count() == 1);
  CHECK(reading->table.part_count() == 2);
  CHECK(reading->recorded.said("1 lines read from drawn, 2 skipped"));
}

TEST_CASE("A layer without any street ends the run with a sentence", "[plugin]") {
  const auto layer = memoryLayer("LineString?crs=EPSG:4549", {{"", {}}});
  CHECK(read(*layer, StreetFields())->sentence.contains("drawn has no streets"));
}
