#include <access/standards.h>
#include <plugin/processing/parameters.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin::parameters {

namespace {

using Definition = std::unique_ptr<QgsProcessingParameterDefinition>;

Definition metres(const QString& name, const QString& label, double value) {
  return std::make_unique<QgsProcessingParameterNumber>(name, label, compat::double_number, value, false,
                                                        0.0);
}

Definition valueText(const QString& name, const QString& label) {
  return advanced(
      std::make_unique<QgsProcessingParameterString>(name, label, QVariant(QString()), false, true));
}

Definition choice(const QString& name, const QString& label, const QStringList& options, int value) {
  return std::make_unique<QgsProcessingParameterEnum>(name, label, options, false, value);
}

Definition streetField(const QString& name, const QString& label) {
  return advanced(optionalField(name, label, QStringLiteral("STREETS")));
}

}  // namespace

Definition optionalField(const QString& name, const QString& label, const QString& parent) {
  return std::make_unique<QgsProcessingParameterField>(name, label, QVariant(), parent, compat::any_field,
                                                       false, true);
}

Definition advanced(Definition parameter) {
  parameter->setFlags(parameter->flags() | compat::advanced);
  return parameter;
}

Definition analysisCrs() {
  return advanced(std::make_unique<QgsProcessingParameterCrs>(
      QStringLiteral("ANALYSIS_CRS"),
      LifeCircle::tr(
          "Analysis CRS: projected, in metres (default: that of the first layer if it fits, else a zone "
          "that fits the data)"),
      QVariant(), true));
}

ParameterList people(const QString& parent) {
  ParameterList list;
  list.push_back(optionalField(QStringLiteral("POPULATION_FIELD"),
                               LifeCircle::tr("Field with the number of residents"), parent));
  list.push_back(optionalField(QStringLiteral("ELDERLY_FIELD"),
                               LifeCircle::tr("Field with the number of residents of 60 years and above"),
                               parent));
  list.push_back(optionalField(QStringLiteral("CHILDREN_FIELD"),
                               LifeCircle::tr("Field with the number of children"), parent));
  return list;
}

ParameterList facilities() {
  ParameterList list;
  list.push_back(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("FACILITIES"), LifeCircle::tr("Facilities"),
      QList<int>{static_cast<int>(compat::point_layer), static_cast<int>(compat::polygon_layer)}));
  list.push_back(std::make_unique<QgsProcessingParameterField>(
      QStringLiteral("CATEGORY_FIELD"),
      LifeCircle::tr("Field with the category (id or name in the catalogue)"), QStringLiteral("category"),
      QStringLiteral("FACILITIES")));
  return list;
}

ParameterList categories(const QString& evaluated) {
  QStringList standards;
  for (const std::string_view name : access::standard_names)
    standards << QString::fromUtf8(name.data(), static_cast<int>(name.size()));
  ParameterList list;
  list.push_back(advanced(std::make_unique<QgsProcessingParameterFile>(
      QStringLiteral("CATALOGUE"), LifeCircle::tr("Own catalogue of categories, instead of the standards"),
      compat::one_file, QStringLiteral("csv"), QVariant(), true)));
  list.push_back(std::make_unique<QgsProcessingParameterEnum>(QStringLiteral("STANDARD"),
                                                              LifeCircle::tr("Standard"), standards, false,
                                                              QStringLiteral("gb50180"), false, true));
  list.push_back(std::make_unique<QgsProcessingParameterString>(
      QStringLiteral("CATEGORIES"),
      evaluated.isEmpty() ? LifeCircle::tr("Categories to evaluate: ids, separated by commas (default: those "
                                           "of the standard that occur)")
                          : LifeCircle::tr("Categories to evaluate: ids, separated by commas"),
      evaluated.isEmpty() ? QVariant() : QVariant(evaluated), false, true));
  return list;
}

QStringList measureNames() {
  return {LifeCircle::tr("Walking time"), LifeCircle::tr("Walking distance"),
          LifeCircle::tr("Straight-line radius")};
}

Definition measure() {
  return choice(QStringLiteral("MEASURE"), LifeCircle::tr("What is measured"), measureNames(), 0);
}

ParameterList streets(Streets need) {
  ParameterList list;
  const auto add = [&list](Definition parameter) { list.push_back(std::move(parameter)); };

  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("STREETS"), LifeCircle::tr("Streets and footpaths"),
      QList<int>{static_cast<int>(compat::line_layer)}, QVariant(), need == Streets::optional));
  add(streetField(QStringLiteral("DIRECTION_FIELD"), LifeCircle::tr("Field with the walking direction")));
  add(valueText(QStringLiteral("VALUE_FORWARD"), LifeCircle::tr("Value for walking along the line only")));
  add(valueText(QStringLiteral("VALUE_BACKWARD"), LifeCircle::tr("Value for walking against the line only")));
  add(valueText(QStringLiteral("VALUE_BOTH"), LifeCircle::tr("Value for both directions")));
  add(advanced(choice(QStringLiteral("DEFAULT_DIRECTION"),
                      LifeCircle::tr("Direction where the field does not say"),
                      {LifeCircle::tr("Along the line"), LifeCircle::tr("Against the line"),
                       LifeCircle::tr("Both directions")},
                      2)));
  add(streetField(QStringLiteral("SPEED_FIELD"),
                  LifeCircle::tr("Field with the walking speed in km/h (0 or less: closed to walkers)")));
  add(streetField(QStringLiteral("STEPS_FIELD"), LifeCircle::tr("Field that is true for flights of stairs")));
  add(advanced(std::make_unique<QgsProcessingParameterNumber>(
      QStringLiteral("STEPS_FACTOR"),
      LifeCircle::tr("Speed on stairs as a part of the walking speed (0 to 1)"), compat::double_number, 0.4,
      false, 0.01, 1.0)));
  add(streetField(QStringLiteral("DELAY_FIELD"),
                  LifeCircle::tr("Field with the seconds lost on passing the line (signal, gate)")));
  add(streetField(QStringLiteral("LEVEL_FIELD"),
                  LifeCircle::tr("Field with the level of the line (bridge, tunnel)")));
  add(advanced(choice(QStringLiteral("TOPOLOGY"), LifeCircle::tr("Where lines join"),
                      {LifeCircle::tr("At every shared vertex"), LifeCircle::tr("At shared end points only"),
                       LifeCircle::tr("Wherever they cross or touch")},
                      0)));
  add(advanced(metres(QStringLiteral("TOLERANCE"),
                      LifeCircle::tr("Vertices within this distance are one junction (metres)"), 0.01)));
  add(metres(QStringLiteral("SNAP_DISTANCE"),
             LifeCircle::tr("Farthest that a place may lie from a street (metres)"), 200.0));
  add(choice(QStringLiteral("PROFILE"), LifeCircle::tr("Who walks"),
             {LifeCircle::tr("Adult, 1.2 m/s"), LifeCircle::tr("Aged 60 to 79, 0.9 m/s"),
              LifeCircle::tr("Aged 80 and above, 0.7 m/s"), LifeCircle::tr("Child with a parent, 0.9 m/s"),
              LifeCircle::tr("Wheelchair, 0.7 m/s, no stairs"), LifeCircle::tr("Own walking speed")},
             0));
  add(advanced(std::make_unique<QgsProcessingParameterNumber>(
      QStringLiteral("WALKING_SPEED"),
      LifeCircle::tr("Own walking speed (km/h), used with the last choice above"), compat::double_number,
      4.32, false, 0.1, 15.0)));
  add(advanced(std::make_unique<QgsProcessingParameterRasterLayer>(
      QStringLiteral("TERRAIN"), LifeCircle::tr("Elevation raster (metres): slopes change the walking speed"),
      QVariant(), true)));
  return list;
}

}  // namespace lifecircle::plugin::parameters
