#include <limits>
#include <utility>

#include <access/hung_places.h>
#include <plugin/gui/explored_town.h>
#include <plugin/gui/name_guesser.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/processing/accessibility.h>
#include <plugin/processing/category_choice.h>
#include <plugin/processing/parcel_inputs.h>

namespace lifecircle::plugin {

namespace {

/// Where each facility is looked for on the map: its first point, or a point inside its area.
std::vector<geometry::Point> pointsOf(const std::vector<network::Place>& places) {
  constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
  std::vector<geometry::Point> points;
  for (const network::Place& place : access::as_origins(places).places)
    points.push_back(place.points.empty() ? geometry::Point{nowhere, nowhere} : place.points.front());
  return points;
}

PlaceLayer readNamedFacilities(const Inputs& inputs, const QgsProcessingFeatureSource& source,
                               ExploredTown& town, Feedback& feedback, Progress& progress) {
  const GeometryReader reader = geometryReader(source, town.crs, inputs.context().transformContext());
  PlaceLayer layer = readWholeFacilities(source, reader, feedback, progress);
  const int name = NameGuesser::builtIn().best(QStringLiteral("field:name"), source.fields().names());
  for (const QgsFeature& feature : layer.features)
    town.facilityNames.push_back(name < 0 ? QString() : feature.attribute(name).toString());
  town.facilityPoint = pointsOf(layer.places);
  return layer;
}

void readHomes(const Inputs& inputs, const QgsProcessingFeatureSource& source,
               const QgsCoordinateReferenceSystem& crs, access::TownPlaces& places, Feedback& feedback,
               Progress& progress) {
  PlaceLayer layer = readParcels(source, geometryReader(source, crs, inputs.context().transformContext()),
                                 feedback, progress);
  places.people = readPopulation(inputs, source, layer, feedback);
  places.homes = access::as_origins(std::move(layer.places)).places;
}

}  // namespace

std::shared_ptr<const ExploredTown> readExploredTown(const QVariantMap& parameters, const TownLayers& layers,
                                                     const QgsCoordinateTransformContext& transforms,
                                                     Feedback& feedback) {
  const Accessibility asked;
  const std::unique_ptr<QgsProcessingAlgorithm> algorithm(asked.create());
  QgsProcessingContext context;
  context.setTransformContext(transforms);
  const Inputs inputs(*algorithm, parameters, context);
  const auto open = [&](const std::unique_ptr<LayerSnapshot>& layer) {
    return std::make_unique<QgsProcessingFeatureSource>(layer.get(), context);
  };
  const auto facilities = open(layers.facilities), streets = open(layers.streets);
  const auto homes = layers.homes ? open(layers.homes) : nullptr;

  PartialProgress reading(feedback, 0.0, 0.3), walking(feedback, 0.3, 0.8), hanging(feedback, 0.8, 1.0);
  auto town = std::make_shared<ExploredTown>();
  town->crs =
      chooseAnalysisCrs(QgsCoordinateReferenceSystem(), homes ? *homes : *facilities, transforms, feedback);
  const PlaceLayer layer = readNamedFacilities(inputs, *facilities, *town, feedback, reading);
  CategoryChoice choice = chooseCategories(
      inputs, layer, inputs.field(QStringLiteral("CATEGORY_FIELD"), *facilities), Measure::time, feedback);
  town->categories = std::move(choice.categories);
  town->facilityCategory.assign(layer.places.size(), ExploredTown::npos);
  for (std::size_t c = 0; c < choice.evaluated.size(); ++c)
    for (const std::uint32_t facility : choice.evaluated[c].demand.facilities)
      town->facilityCategory[facility] = c;

  access::TownPlaces places;
  if (homes) readHomes(inputs, *homes, town->crs, places, feedback, reading);
  places.facilities = layer.places;
  places.categories = std::move(choice.evaluated);
  town->network = buildWalkingNetwork(
      readStreetInputs(inputs, *streets, network::Measure::time, town->crs, feedback, walking), inputs,
      feedback, walking);
  town->town = std::make_unique<access::ExplorableTown>(*town->network.graph, *town->network.snapper,
                                                        std::move(places), hanging);
  return town;
}

}  // namespace lifecircle::plugin
