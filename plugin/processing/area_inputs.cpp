#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/empty_layer.h>
#include <plugin/layers/sound_area.h>
#include <plugin/layers/text_field.h>
#include <plugin/processing/area_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

void warnOfSameNames(const std::vector<std::string>& names, Feedback& feedback) {
  std::map<std::string, int> count;
  for (const std::string& name : names) ++count[name];
  const auto shared =
      std::count_if(count.begin(), count.end(), [](const auto& entry) { return entry.second > 1; });
  if (shared > 0)
    feedback.warn(
        LifeCircle::tr("%1 names stand for several areas each: choose another AREA_FIELD, or dissolve "
                       "the areas by name")
            .arg(shared));
}

}  // namespace

ParameterList parameters::areas() {
  const QString areas = QStringLiteral("AREAS");
  ParameterList list;
  list.push_back(std::make_unique<QgsProcessingParameterFeatureSource>(
      areas, LifeCircle::tr("Areas to sum up by"), QList<int>{static_cast<int>(compat::polygon_layer)},
      QVariant(), true));
  list.push_back(
      optionalField(QStringLiteral("AREA_FIELD"), LifeCircle::tr("Field with the name of the area"), areas));
  return list;
}

AreaLayer readAreas(const Inputs& inputs, const QgsProcessingFeatureSource& source,
                    const GeometryReader& reader, Feedback& feedback, Progress& progress) {
  requireFeatures(source, LifeCircle::tr("areas"), QStringLiteral("AREAS"));
  const int field = inputs.field(QStringLiteral("AREA_FIELD"), source);
  PlaceLayer layer =
      readPlaces(source, reader, source.fields().allAttributesList(), Keep::attributesAndGeometry, progress);
  if (layer.features.empty()) refuseEmpty(source, LifeCircle::tr("areas"), QStringLiteral("AREAS"));

  std::vector<SoundArea> areas;
  for (const network::Place& place : layer.places) {
    progress.check();
    areas.push_back(soundArea(place.areas));
  }
  std::vector<std::size_t> order(areas.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const auto key = [&](std::size_t i) {
      return std::make_tuple(areas[i].parts.empty(), areas[i].inside, layer.places[i].id);
    };
    return key(a) < key(b);
  });

  std::vector<std::size_t> row(order.size());
  std::vector<std::string> names;
  std::vector<bool> hasGeometry;
  std::vector<std::vector<geometry::Polygon>> parts;
  std::vector<network::Place> places;
  for (const std::size_t feature : order) {
    row[feature] = names.size();
    names.push_back(nameOf(layer.features[feature], field).toStdString());
    hasGeometry.push_back(!areas[feature].parts.empty());
    places.push_back({layer.places[feature].id, {}, areas[feature].parts});
    parts.push_back(std::move(areas[feature].parts));
  }
  feedback.info(
      LifeCircle::tr("Areas: %1 read from %2, %3 without usable geometry, %4 repaired")
          .arg(order.size())
          .arg(source.sourceName())
          .arg(std::count(hasGeometry.begin(), hasGeometry.end(), false))
          .arg(std::count_if(areas.begin(), areas.end(), [](const SoundArea& a) { return a.repaired; })));
  warnOfSameNames(names, feedback);
  return {std::move(layer.features), std::move(row),    std::move(names),
          std::move(hasGeometry),    std::move(places), geometry::AreaIndex(parts)};
}

AreaLayer readOptionalAreas(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs, Feedback& feedback,
                            Progress& progress) {
  const auto source = inputs.optionalSource(QStringLiteral("AREAS"));
  if (!source) return {{}, {}, {}, {}, {}, geometry::AreaIndex({})};
  return readAreas(inputs, *source, geometryReader(*source, crs, inputs.context().transformContext()),
                   feedback, progress);
}

std::vector<std::optional<std::size_t>> areasOf(const std::vector<network::Place>& places,
                                                const AreaLayer& areas, const QString& what,
                                                Feedback& feedback) {
  std::vector<std::optional<std::size_t>> areaOf;
  std::size_t within = 0, overlaps = 0;
  for (const network::Place& place : places) {
    const auto found =
        place.points.empty() ? geometry::AreaIndex::Found() : areas.index.find(place.points.front());
    within += found.area.has_value();
    overlaps += found.overlap;
    areaOf.push_back(found.area);
  }
  feedback.info(
      LifeCircle::tr("%1: %2 lie in areas, %3 in none").arg(what).arg(within).arg(places.size() - within));
  if (overlaps > 0)
    feedback.warn(LifeCircle::tr("%1: the areas overlap; %2 lie in several and count in the westernmost")
                      .arg(what)
                      .arg(overlaps));
  return areaOf;
}

}  // namespace lifecircle::plugin
