#include <plugin/processing/accessibility.h>
#include <plugin/processing/parameters.h>
#include <plugin/qgis_compat.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;

namespace {

QStringList names(const ParameterList& list) {
  QStringList result;
  for (const auto& parameter : list) result << parameter->name();
  return result;
}

const QgsProcessingParameterDefinition& find(const ParameterList& list, const QString& name) {
  for (const auto& parameter : list)
    if (parameter->name() == name) return *parameter;
  FAIL("no parameter " << name.toStdString());
  return *list.front();
}

QStringList options(const QgsProcessingParameterDefinition& parameter) {
  return dynamic_cast<const QgsProcessingParameterEnum&>(parameter).options();
}

}  // namespace

TEST_CASE("The street parameters are the public ones, in their order", "[plugin]") {
  lifecircle::test::startQgis();
  const ParameterList streets = parameters::streets();
  CHECK(names(streets) == QStringList{"STREETS", "DIRECTION_FIELD", "VALUE_FORWARD", "VALUE_BACKWARD",
                                      "VALUE_BOTH", "DEFAULT_DIRECTION", "SPEED_FIELD", "STEPS_FIELD",
                                      "STEPS_FACTOR", "DELAY_FIELD", "LEVEL_FIELD", "TOPOLOGY", "TOLERANCE",
                                      "SNAP_DISTANCE", "PROFILE", "WALKING_SPEED", "TERRAIN"});
  CHECK(find(streets, "DEFAULT_DIRECTION").defaultValue() == 2);
  CHECK(options(find(streets, "DEFAULT_DIRECTION")).size() == 3);
  CHECK(find(streets, "STEPS_FACTOR").defaultValue() == 0.4);
  CHECK(find(streets, "TOPOLOGY").defaultValue() == 0);
  CHECK(options(find(streets, "TOPOLOGY")).size() == 3);
  CHECK(find(streets, "TOLERANCE").defaultValue() == 0.01);
  CHECK(find(streets, "SNAP_DISTANCE").defaultValue() == 200.0);
  CHECK(find(streets, "PROFILE").defaultValue() == 0);
  CHECK(options(find(streets, "PROFILE")).size() == 6);
  for (const char* name :
       {"DIRECTION_FIELD", "SPEED_FIELD", "STEPS_FIELD", "DELAY_FIELD", "LEVEL_FIELD", "TERRAIN"})
    CHECK((find(streets, name).flags() & compat::optional));
  CHECK_FALSE((find(streets, "STREETS").flags() & compat::optional));
  CHECK((find(parameters::streets(parameters::Streets::optional), "STREETS").flags() & compat::optional));
}

TEST_CASE("Labels carry the unit in words", "[plugin]") {
  lifecircle::test::startQgis();
  const ParameterList streets = parameters::streets();
  CHECK(find(streets, "TOLERANCE").description().contains("metres"));
  CHECK(find(streets, "SNAP_DISTANCE").description().contains("metres"));
  CHECK(find(streets, "SPEED_FIELD").description().contains("km/h"));
  CHECK(find(streets, "WALKING_SPEED").description().contains("km/h"));
  CHECK(find(streets, "DELAY_FIELD").description().contains("seconds"));
}

TEST_CASE("accessibility has its public parameters and defaults", "[plugin]") {
  lifecircle::test::startQgis();
  const std::unique_ptr<QgsProcessingAlgorithm> algorithm(Accessibility().create());
  for (const char* name : {"PARCELS", "POPULATION_FIELD", "ELDERLY_FIELD", "CHILDREN_FIELD", "FACILITIES",
                           "CATEGORY_FIELD", "STREETS", "CATALOGUE", "STANDARD", "CATEGORIES", "MEASURE",
                           "MAX_MINUTES", "MAX_DISTANCE", "ANALYSIS_CRS", "OUTPUT", "SUMMARY"}) {
    CAPTURE(name);
    CHECK(algorithm->parameterDefinition(name));
  }
  CHECK(algorithm->parameterDefinitions().first()->name() == "PARCELS");
  CHECK(algorithm->parameterDefinition("MAX_MINUTES")->defaultValue() == 30.0);
  CHECK(algorithm->parameterDefinition("MAX_DISTANCE")->defaultValue() == 3000.0);
  CHECK(algorithm->parameterDefinition("MEASURE")->defaultValue() == 0);
  const auto* standard =
      dynamic_cast<const QgsProcessingParameterEnum*>(algorithm->parameterDefinition("STANDARD"));
  REQUIRE(standard);
  CHECK(standard->usesStaticStrings());
  CHECK(standard->defaultValue() == "gb50180");
  for (const char* name : {"gb50180", "tdt1062", "complete2020", "mofcom2021", "ten_minute"})
    CHECK(standard->options().contains(name));
}
