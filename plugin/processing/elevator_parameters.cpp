#include <utility>

#include <plugin/processing/area_inputs.h>
#include <plugin/processing/elevator_parameters.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin::parameters {

namespace {

using Definition = std::unique_ptr<QgsProcessingParameterDefinition>;

Definition layer(const char* name, const QString& label, QList<compat::SourceType> kinds, bool optional) {
  QList<int> types;
  for (const compat::SourceType kind : kinds) types << static_cast<int>(kind);
  return std::make_unique<QgsProcessingParameterFeatureSource>(QString::fromLatin1(name), label, types,
                                                               QVariant(), optional);
}

Definition field(const char* name, const QString& label, const char* parent) {
  return optionalField(QString::fromLatin1(name), label, QString::fromLatin1(parent));
}

/// A number of 0 or more; without a value it may be left out.
Definition number(const char* name, const QString& label, const QVariant& value) {
  return std::make_unique<QgsProcessingParameterNumber>(QString::fromLatin1(name), label,
                                                        compat::double_number, value, !value.isValid(), 0.0);
}

Definition table(const char* name, const QString& label) {
  return advanced(std::make_unique<QgsProcessingParameterFile>(
      QString::fromLatin1(name), label, compat::one_file, QStringLiteral("csv"), QVariant(), true));
}

Definition sink(const char* name, const QString& label, compat::SourceType kind) {
  return std::make_unique<QgsProcessingParameterFeatureSink>(QString::fromLatin1(name), label, kind,
                                                             QVariant(), true, true);
}

}  // namespace

ParameterList elevatorBuildings() {
  constexpr const char* buildings = "BUILDINGS";
  ParameterList list;
  const auto add = [&list](Definition parameter) { list.push_back(std::move(parameter)); };
  const auto addField = [&](const char* name, const QString& label) { add(field(name, label, buildings)); };
  add(layer(buildings, LifeCircle::tr("Buildings"), {compat::polygon_layer}, false));
  add(std::make_unique<QgsProcessingParameterField>(
      QStringLiteral("STOREYS_FIELD"), LifeCircle::tr("Field with the number of storeys"),
      QStringLiteral("storeys"), QString::fromLatin1(buildings), compat::any_field));
  addField("BUILDING_ID_FIELD", LifeCircle::tr("Field with the building's id (default: the feature id)"));
  addField("ENTRANCES_FIELD", LifeCircle::tr("Field with the number of entrances"));
  addField("HOUSEHOLDS_FIELD", LifeCircle::tr("Field with the number of households (owners)"));
  addField("PEOPLE_FIELD", LifeCircle::tr("Field with the number of residents"));
  addField("ELDERLY_FIELD", LifeCircle::tr("Field with the number of residents of 60 years and above"));
  addField("ELDERLY80_FIELD", LifeCircle::tr("Field with the number of residents of 80 years and above"));
  add(advanced(field("DISABLED_FIELD", LifeCircle::tr("Field with the number of residents with a disability"),
                     buildings)));
  add(advanced(
      field("STOREY_PEOPLE_FIELD",
            LifeCircle::tr("Field with the residents by storey from the ground floor up, e.g. 8;7;7;5"),
            buildings)));
  add(advanced(field("HEIGHT_FIELD",
                     LifeCircle::tr("Field with the building's height (metres), for sunlight"), buildings)));
  addField("YEAR_FIELD", LifeCircle::tr("Field with the year of completion"));
  addField("ELEVATOR_FIELD", LifeCircle::tr("Field that is true where there is an elevator"));
  addField("HERITAGE_FIELD",
           LifeCircle::tr("Field that is true, or names the grade, where a building is listed"));
  addField("RENEWAL_FIELD", LifeCircle::tr("Field that is true where expropriation or renewal is planned"));
  addField("DANGER_FIELD",
           LifeCircle::tr("Field that is true, or names the grade, where a building is dangerous"));
  addField("HOUSING_FIELD", LifeCircle::tr("Field with the kind of housing"));
  addField("STATUS_FIELD",
           LifeCircle::tr("Field with the status of an elevator project: planned, started or completed"));
  addField("VOTED_FIELD", LifeCircle::tr("Field with the number of households that voted"));
  addField("AGREED_FIELD", LifeCircle::tr("Field with the number of households that agreed"));
  addField("VOTED_AREA_FIELD", LifeCircle::tr("Field with the floor area of those who voted"));
  addField("AGREED_AREA_FIELD", LifeCircle::tr("Field with the floor area of those who agreed"));
  addField("TOTAL_AREA_FIELD", LifeCircle::tr("Field with the floor area of all owners"));
  add(std::make_unique<QgsProcessingParameterExpression>(
      QStringLiteral("FILTER"),
      LifeCircle::tr("Only buildings for which this is true; others still stand in the way"), QVariant(),
      QString::fromLatin1(buildings), true));
  return list;
}

ParameterList elevatorSurroundings() {
  ParameterList list;
  const auto add = [&list](Definition parameter) { list.push_back(std::move(parameter)); };
  add(layer("ENTRANCES", LifeCircle::tr("Entrances (points)"), {compat::point_layer}, true));
  add(number("ENTRANCE_SPACING",
             LifeCircle::tr("Metres of facade for one entrance, where neither points nor a number are given"),
             16.0));
  add(std::make_unique<QgsProcessingParameterEnum>(
      QStringLiteral("ENTRANCE_SIDE"), LifeCircle::tr("Side with the entrances, where no points are given"),
      QStringList{LifeCircle::tr("The long side that faces most nearly north"), LifeCircle::tr("North"),
                  LifeCircle::tr("East"), LifeCircle::tr("South"), LifeCircle::tr("West")},
      false, 0));
  add(layer("LOTS", LifeCircle::tr("Lots inside their red lines"), {compat::polygon_layer}, true));
  add(layer("ROADS", LifeCircle::tr("Roads (lines with a width, or areas)"),
            {compat::line_layer, compat::polygon_layer}, true));
  add(field("WIDTH_FIELD", LifeCircle::tr("Field with the width of the carriageway (metres)"), "ROADS"));
  add(advanced(
      number("ROAD_WIDTH", LifeCircle::tr("Width of lines that do not state theirs (metres)"), 4.0)));
  add(field("FIRE_LANE_FIELD", LifeCircle::tr("Field that is true where a road is a fire lane"), "ROADS"));
  add(std::make_unique<QgsProcessingParameterMultipleLayers>(
      QStringLiteral("OBSTACLES"), LifeCircle::tr("Obstacles: trees, pipes, substations ..."),
      compat::any_geometry, QVariant(), true));
  add(std::make_unique<QgsProcessingParameterField>(
      QStringLiteral("SEVERITY_FIELD"),
      LifeCircle::tr("Field of the obstacles that says how much they interfere: weak, strong or major"),
      QStringLiteral("severity"), QStringLiteral("OBSTACLES"), compat::any_field, false, true));
  for (Definition& parameter : areas()) add(std::move(parameter));
  return list;
}

ParameterList elevatorRules() {
  ParameterList list;
  const auto add = [&list](Definition parameter) { list.push_back(std::move(parameter)); };
  add(number("MIN_STOREYS", LifeCircle::tr("Fewest storeys"), 4.0));
  add(number("MAX_STOREYS", LifeCircle::tr("Most storeys (default: no limit)"), QVariant()));
  add(advanced(
      number("MAX_YEAR", LifeCircle::tr("Latest year of completion (default: no limit)"), QVariant())));
  add(number("SHAFT_WIDTH", LifeCircle::tr("Width of the shaft along the facade (metres)"), 2.5));
  add(number("SHAFT_DEPTH", LifeCircle::tr("Depth of the shaft (metres)"), 2.5));
  add(number("GALLERY_DEPTH", LifeCircle::tr("Depth of the gallery between facade and shaft (metres)"), 1.5));
  add(number("SLIDE", LifeCircle::tr("How far the shaft may move along the facade, either way (metres)"),
             1.5));
  add(number("BUILDING_GAP", LifeCircle::tr("Distance to keep from other buildings (metres)"), 6.0));
  add(number("FIRE_LANE", LifeCircle::tr("Width to keep of a fire lane (metres)"), 4.0));
  add(number("LANE_MIN", LifeCircle::tr("Width of a fire lane below which nothing helps (metres)"), 3.0));
  add(std::make_unique<QgsProcessingParameterString>(
      QStringLiteral("WEIGHTS"),
      LifeCircle::tr("Weights of the criteria that differ from the table, e.g. old60=0.3, floors=0"),
      QVariant(), false, true));
  add(advanced(std::make_unique<QgsProcessingParameterBoolean>(
      QStringLiteral("SUNLIGHT"),
      LifeCircle::tr("Also work out the sun that shafts take from neighbours' windows (never grades)"),
      false)));
  add(table("RULES", LifeCircle::tr("Own rules of eligibility, instead of the built-in table")));
  add(table("PRIORITY", LifeCircle::tr("Own criteria and weights, instead of the built-in table")));
  add(table("STAIRS", LifeCircle::tr("Own times on stairs, instead of the built-in table")));
  add(table("COSTS", LifeCircle::tr("Own costs and subsidies, instead of the built-in table")));
  add(analysisCrs());
  return list;
}

ParameterList elevatorOutputs() {
  ParameterList list;
  list.push_back(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("OUTPUT"), LifeCircle::tr("Elevator candidates"), compat::polygon_layer));
  list.push_back(sink("ENTRANCES_OUT", LifeCircle::tr("Elevator shafts"), compat::polygon_layer));
  list.push_back(sink("AREA_SUMMARY", LifeCircle::tr("Summary by area"), compat::table));
  return list;
}

}  // namespace lifecircle::plugin::parameters
