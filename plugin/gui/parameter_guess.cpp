#include <string_view>
#include <vector>

#include <qgsexpression.h>
#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <plugin/gui/parameter_guess.h>

namespace lifecircle::plugin {

namespace {

using Shape = LayerCard::Shape;

struct FieldGuess {
  const char* parameter;
  const char* role;
};

struct LayerGuess {
  const char* parameter;
  std::vector<const char*> roles;  ///< the first role that any layer fits
  std::vector<Shape> shapes;
  std::vector<FieldGuess> fields;
  bool several = false;  ///< takes all layers that fit
};

std::vector<FieldGuess> streetFields() {
  return {{"DIRECTION_FIELD", "walking_direction"},
          {"SPEED_FIELD", "speed"},
          {"STEPS_FIELD", "steps"},
          {"DELAY_FIELD", "delay"},
          {"LEVEL_FIELD", "level"}};
}

std::vector<LayerGuess> accessibility() {
  return {{"PARCELS",
           {"parcels", "buildings"},
           {Shape::polygon, Shape::point},
           {{"POPULATION_FIELD", "people"}, {"ELDERLY_FIELD", "elderly"}, {"CHILDREN_FIELD", "children"}}},
          {"FACILITIES", {"facilities"}, {Shape::point, Shape::polygon}, {{"CATEGORY_FIELD", "category"}}},
          {"STREETS", {"streets"}, {Shape::line}, streetFields()}};
}

std::vector<LayerGuess> elevators() {
  return {{"BUILDINGS",
           {"buildings"},
           {Shape::polygon},
           {{"BUILDING_ID_FIELD", "building_id"},
            {"STOREYS_FIELD", "storeys"},
            {"HOUSEHOLDS_FIELD", "households"},
            {"PEOPLE_FIELD", "people"},
            {"ELDERLY_FIELD", "elderly"},
            {"ELDERLY80_FIELD", "elderly80"},
            {"YEAR_FIELD", "year"},
            {"ELEVATOR_FIELD", "elevator"},
            {"HERITAGE_FIELD", "heritage"},
            {"RENEWAL_FIELD", "renewal"},
            {"DANGER_FIELD", "danger"},
            {"HOUSING_FIELD", "housing"},
            {"STATUS_FIELD", "project_status"},
            {"VOTED_FIELD", "voted"},
            {"AGREED_FIELD", "agreed"},
            {"VOTED_AREA_FIELD", "voted_area"},
            {"AGREED_AREA_FIELD", "agreed_area"},
            {"TOTAL_AREA_FIELD", "total_area"}}},
          {"ENTRANCES", {"entrances"}, {Shape::point}, {}},
          {"LOTS", {"lots"}, {Shape::polygon}, {}},
          {"ROADS",
           {"streets"},
           {Shape::line, Shape::polygon},
           {{"WIDTH_FIELD", "width"}, {"FIRE_LANE_FIELD", "fire_lane"}}},
          {"OBSTACLES",
           {"obstacles"},
           {Shape::point, Shape::line, Shape::polygon},
           {{"SEVERITY_FIELD", "severity"}},
           true},
          {"AREAS", {"areas"}, {Shape::polygon}, {{"AREA_FIELD", "name"}}}};
}

std::vector<LayerGuess> grids() {
  return {{"UNITS",
           {"units"},
           {Shape::polygon, Shape::point},
           {{"UNIT_ID_FIELD", "unit_id"},
            {"WEIGHT_FIELD", "households"},
            {"GRID_FIELD", "grid"},
            {"GROUP_FIELD", "compound"}}},
          {"PARENTS", {"parents"}, {Shape::polygon}, {{"PARENT_ID_FIELD", "parent_id"}}},
          {"BARRIERS", {"barriers"}, {Shape::line, Shape::polygon}, {}}};
}

std::vector<LayerGuess> mapSheet() {
  return {{"FACILITIES", {"facilities"}, {Shape::point, Shape::polygon}, {{"CATEGORY_FIELD", "category"}}},
          {"STREETS", {"streets"}, {Shape::line}, {}},
          {"AREAS", {"areas"}, {Shape::polygon}, {{"AREA_FIELD", "name"}}}};
}

std::vector<LayerGuess> guessesOf(const QString& algorithm) {
  if (algorithm == QLatin1String("accessibility")) return accessibility();
  if (algorithm == QLatin1String("elevatorcandidates")) return elevators();
  if (algorithm == QLatin1String("balancegrids")) return grids();
  if (algorithm == QLatin1String("coveragemap")) return mapSheet();
  return {};
}

QString layerRole(const char* role) {
  return QStringLiteral("layer:") + QLatin1String(role);
}

QVariantMap fieldsOf(const LayerGuess& guess, const LayerCard& layer, const NameGuesser& guesser) {
  QVariantMap found;
  for (const FieldGuess& field : guess.fields) {
    const int best = guesser.best(QStringLiteral("field:") + QLatin1String(field.role), layer.fields);
    if (best >= 0) found.insert(QLatin1String(field.parameter), layer.fields[best]);
  }
  // The words that lifecircle:importosm writes into its field of that name.
  if (found.contains(QStringLiteral("DIRECTION_FIELD"))) {
    found.insert(QStringLiteral("VALUE_FORWARD"), QStringLiteral("forward"));
    found.insert(QStringLiteral("VALUE_BACKWARD"), QStringLiteral("backward"));
    found.insert(QStringLiteral("VALUE_BOTH"), QStringLiteral("both"));
  }
  return found;
}

/// How well a layer fits: its name first; of layers alike the one that has more of the fields.
int fitOf(const LayerGuess& guess, const char* role, const LayerCard& layer, const NameGuesser& guesser) {
  bool shape = false;
  for (const Shape allowed : guess.shapes) shape |= allowed == layer.shape;
  const int name = shape ? guesser.fit(layerRole(role), layer.name) : 0;
  constexpr int perField = 100;
  return name > 0 ? name + perField * fieldsOf(guess, layer, guesser).size() : 0;
}

QList<LayerCard> layersFor(const LayerGuess& guess, const QList<LayerCard>& layers,
                           const NameGuesser& guesser) {
  // Maps that were made may leave layers with the best of names, in groups that are switched off.
  constexpr int shownFirst = 1'000'000;
  for (const char* role : guess.roles) {
    QList<LayerCard> fitting;
    int bestFit = 0;
    for (const LayerCard& layer : layers) {
      int fit = fitOf(guess, role, layer, guesser);
      if (fit > 0 && layer.shown) fit += shownFirst;
      if (fit == 0 || (!guess.several && fit <= bestFit)) continue;
      if (!guess.several) fitting.clear();
      fitting << layer;
      bestFit = fit;
    }
    if (!fitting.isEmpty()) return fitting;
  }
  return {};
}

/// Offices and shops have storeys too: where a field tells the use, only homes are asked about.
QString homesOnly(const LayerCard& buildings, const NameGuesser& guesser) {
  const int field = guesser.best(QStringLiteral("field:use"), buildings.fields);
  if (field < 0 || !buildings.values) return {};
  const QStringList values = buildings.values(buildings.fields[field]);
  const int home = guesser.best(QStringLiteral("value:residential"), values);
  if (home < 0) return {};
  return QgsExpression::createFieldEqualityExpression(buildings.fields[field], values[home]);
}

}  // namespace

QVariantMap guessParameters(const QString& algorithm, const QList<LayerCard>& layers,
                            const NameGuesser& guesser) {
  QVariantMap parameters;
  for (const LayerGuess& guess : guessesOf(algorithm)) {
    const QList<LayerCard> found = layersFor(guess, layers, guesser);
    if (found.isEmpty()) continue;
    QVariantList ids;
    for (const LayerCard& layer : found) ids << layer.id;
    parameters.insert(QLatin1String(guess.parameter), guess.several ? QVariant(ids) : ids.first());
    parameters.insert(fieldsOf(guess, found.first(), guesser));
    if (guess.parameter != std::string_view("BUILDINGS")) continue;
    const QString filter = homesOnly(found.first(), guesser);
    if (!filter.isEmpty()) parameters.insert(QStringLiteral("FILTER"), filter);
  }
  return parameters;
}

QVariantMap guessFields(const QString& algorithm, const QString& parameter, const LayerCard& layer,
                        const NameGuesser& guesser) {
  for (const LayerGuess& guess : guessesOf(algorithm))
    if (parameter == QLatin1String(guess.parameter)) return fieldsOf(guess, layer, guesser);
  return {};
}

QList<LayerCard> layerCards(const QgsProject& project) {
  const QgsLayerTree* tree = project.layerTreeRoot();
  QList<QgsMapLayer*> layers = tree->layerOrder();
  // Layers that have just been added do not stand in the tree yet.
  for (QgsMapLayer* layer : project.mapLayers())
    if (!layers.contains(layer)) layers << layer;
  QList<LayerCard> cards;
  for (QgsMapLayer* any : qAsConst(layers)) {
    const auto* layer = qobject_cast<const QgsVectorLayer*>(any);
    if (!layer || !layer->isValid()) continue;
    LayerCard card{layer->id(), layer->name(), Shape::other, {}, {}};
    const QgsLayerTreeLayer* node = tree->findLayer(layer->id());
    card.shown = node && node->isVisible();
    const int shape = static_cast<int>(layer->geometryType());
    if (shape <= static_cast<int>(Shape::polygon)) card.shape = static_cast<Shape>(shape);
    for (const QgsField& field : layer->fields()) card.fields << field.name();
    card.values = [layer](const QString& field) {
      QStringList values;
      for (const QVariant& value : layer->uniqueValues(layer->fields().lookupField(field), 50))
        values << value.toString();
      values.sort();
      return values;
    };
    cards << card;
  }
  return cards;
}

}  // namespace lifecircle::plugin
