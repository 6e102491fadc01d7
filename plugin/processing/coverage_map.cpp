#include <QThread>
#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <plugin/maps/map_export.h>
#include <plugin/maps/map_sheet.h>
#include <plugin/maps/map_text.h>
#include <plugin/processing/coverage_map.h>
#include <plugin/processing/named_choice.h>
#include <plugin/processing/small_counts.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

std::unique_ptr<QgsProcessingParameterDefinition> layer(const char* name, const QString& label,
                                                        const QList<int>& types, bool optional) {
  return std::make_unique<QgsProcessingParameterVectorLayer>(QString::fromLatin1(name), label, types,
                                                             QVariant(), optional);
}

std::unique_ptr<QgsProcessingParameterDefinition> words(const char* name, const QString& label,
                                                        const QString& unset = QString()) {
  return std::make_unique<QgsProcessingParameterString>(QString::fromLatin1(name), label, unset, false, true);
}

/// A layer as QGIS opens it; nullptr where none was given. One that cannot be read throws.
const QgsVectorLayer* layerOf(const Inputs& inputs, const char* name) {
  const QString parameter = QString::fromLatin1(name);
  if (!inputs.given(parameter)) return nullptr;
  const QgsVectorLayer* layer = QgsProcessingParameters::parameterAsVectorLayer(
      inputs.definition(parameter), inputs.parameters(), inputs.context());
  if (!layer || !layer->isValid())
    throw QgsProcessingException(
        LifeCircle::tr("The layer \"%1\" (%2) could not be read from %3: check the path and that it is a "
                       "vector layer.")
            .arg(inputs.definition(parameter)->description(), parameter, inputs.text(parameter)));
  return layer;
}

/// The name of the chosen field; where none was chosen `usual`, if the layer has it.
QString fieldOf(const Inputs& inputs, const char* name, const QgsVectorLayer* layer, const char* usual) {
  if (!layer) return {};
  const int chosen = inputs.field(QString::fromLatin1(name), *layer);
  const int index = chosen >= 0 ? chosen : layer->fields().lookupField(QString::fromLatin1(usual));
  return index >= 0 ? layer->fields().at(index).name() : QString();
}

int choiceOf(const Inputs& inputs, const char* name) {
  const QString parameter = QString::fromLatin1(name);
  if (!inputs.given(parameter)) return 0;
  return static_cast<const NamedChoice*>(inputs.definition(parameter))
      ->indexOf(inputs.parameters().value(parameter));
}

MapOrder readOrder(const Inputs& inputs) {
  MapOrder order;
  order.result = layerOf(inputs, "LAYER");
  if (!order.result)
    throw QgsProcessingException(
        LifeCircle::tr("\"%1\" (%2) is missing: choose a layer.")
            .arg(inputs.definition(QStringLiteral("LAYER"))->description(), QStringLiteral("LAYER")));
  order.facilities = layerOf(inputs, "FACILITIES");
  order.streets = layerOf(inputs, "STREETS");
  order.water = layerOf(inputs, "WATER");
  order.areas = layerOf(inputs, "AREAS");
  order.theme = inputs.text(QStringLiteral("THEME"));
  order.categoryField = fieldOf(inputs, "CATEGORY_FIELD", order.facilities, "category");
  order.areaField = fieldOf(inputs, "AREA_FIELD", order.areas, "name");
  order.weightField = fieldOf(inputs, "WEIGHT_FIELD", order.result, "");
  order.atlas = inputs.flag(QStringLiteral("ATLAS"));
  order.title = inputs.text(QStringLiteral("TITLE"));
  order.subtitle = inputs.text(QStringLiteral("SUBTITLE"));
  order.dataDate = inputs.text(QStringLiteral("DATA_DATE"));
  order.minPeople = inputs.number(QStringLiteral("MIN_PEOPLE"));
  order.paper = choiceOf(inputs, "PAPER") == 1 ? Paper::a3 : Paper::a4;
  order.orientation = choiceOf(inputs, "ORIENTATION") == 1 ? Orientation::portrait : Orientation::landscape;
  order.dpi = inputs.number(QStringLiteral("DPI"));
  if (order.atlas && !order.areas)
    throw QgsProcessingException(
        LifeCircle::tr("An atlas has a page for each area: choose the layer of areas (AREAS)."));
  return order;
}

}  // namespace

void CoverageMap::declare() {
  const QList<int> any{static_cast<int>(compat::any_geometry)},
      areas{static_cast<int>(compat::polygon_layer)}, lines{static_cast<int>(compat::line_layer)},
      places{static_cast<int>(compat::point_layer), static_cast<int>(compat::polygon_layer)},
      waters{static_cast<int>(compat::polygon_layer), static_cast<int>(compat::line_layer)};
  add(layer("LAYER", LifeCircle::tr("Result to be mapped"), any, false));
  add(words("THEME",
            LifeCircle::tr("Theme: score, missing, grade, deviation, a category or a field (default: "
                           "the main one)")));
  add(layer("FACILITIES", LifeCircle::tr("Facilities to be shown"), places, true));
  add(parameters::optionalField(QStringLiteral("CATEGORY_FIELD"),
                                LifeCircle::tr("Field with the category (default: category)"),
                                QStringLiteral("FACILITIES")));
  add(layer("STREETS", LifeCircle::tr("Streets below the theme"), lines, true));
  add(layer("WATER", LifeCircle::tr("Water: areas, lines or barriers"), waters, true));
  add(layer("AREAS", LifeCircle::tr("Areas, outlined and named"), areas, true));
  add(parameters::optionalField(QStringLiteral("AREA_FIELD"),
                                LifeCircle::tr("Field with the name of the area (default: name)"),
                                QStringLiteral("AREAS")));
  add(std::make_unique<QgsProcessingParameterBoolean>(QStringLiteral("ATLAS"),
                                                      LifeCircle::tr("Atlas: a page for each area"), false));
  add(words("TITLE", LifeCircle::tr("Title (default: the theme)")));
  add(words("SUBTITLE", LifeCircle::tr("Subtitle")));
  add(words("DATA_DATE", LifeCircle::tr("Date of the data, for the caption")));
  add(parameters::optionalField(QStringLiteral("WEIGHT_FIELD"),
                                LifeCircle::tr("Field to sum up in the table (default: people or weight)"),
                                QStringLiteral("LAYER")));
  add(parameters::minPeople());
  add(std::make_unique<NamedChoice>(QStringLiteral("PAPER"), LifeCircle::tr("Paper"),
                                    QStringList{"A4", "A3"}));
  add(std::make_unique<NamedChoice>(QStringLiteral("ORIENTATION"), LifeCircle::tr("Orientation"),
                                    QStringList{"landscape", "portrait"}));
  add(std::make_unique<QgsProcessingParameterNumber>(QStringLiteral("DPI"),
                                                     LifeCircle::tr("Resolution (dots per inch)"),
                                                     compat::whole_number, 300, false, 72, 1200));
  add(std::make_unique<QgsProcessingParameterFileDestination>(
      QStringLiteral("OUTPUT"), LifeCircle::tr("Map file"),
      QStringLiteral("PDF (*.pdf);;PNG (*.png);;SVG (*.svg)")));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("PAGES"), LifeCircle::tr("Number of pages")));
}

QVariantMap CoverageMap::run(Inputs& inputs, Feedback& feedback) {
  feedback.stage(LifeCircle::tr("Reading"));
  const MapOrder order = readOrder(inputs);
  const QString path = QgsProcessingParameters::parameterAsFileOutput(
      inputs.definition(QStringLiteral("OUTPUT")), inputs.parameters(), inputs.context());
  // The layout becomes part of the project where there is one that this thread may change.
  QgsProject own;
  QgsProject* given = inputs.context().project();
  const bool isOurs = given && given->thread() == QThread::currentThread();
  if (FactList(*order.result).algorithm().isEmpty())
    feedback.warn(LifeCircle::tr("The layer %1 does not say how it was made; the caption calls that unknown.")
                      .arg(plainText(order.result->name())));
  if (chineseFamily().isEmpty())
    feedback.warn(
        LifeCircle::tr("No font with Chinese characters is installed: install Noto Sans CJK SC, "
                       "else the map shows boxes."));
  MapSheet sheet(isOurs ? *given : own, order, feedback);

  feedback.stage(LifeCircle::tr("Drawing"));
  const int pages = sheet.pages();
  const QStringList files = exportLayout(sheet.layout(), path, order.dpi, order.atlas, feedback);
  feedback.info(LifeCircle::tr("Theme: %1; pages: %2; files: %3")
                    .arg(sheet.theme().title, QString::number(pages), QString::number(files.size())));
  for (const QString& file : files) feedback.info(file);
  if (isOurs)
    feedback.info(LifeCircle::tr("The layout is in the project, to be edited: %1").arg(sheet.keep()));
  return {{QStringLiteral("OUTPUT"), files.first()}, {QStringLiteral("PAGES"), pages}};
}

}  // namespace lifecircle::plugin
