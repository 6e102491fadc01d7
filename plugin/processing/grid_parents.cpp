#include <map>

#include <qgsexception.h>

#include <geometry/polygon_ops.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/place_reader.h>
#include <plugin/processing/grid_parents.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

std::vector<geometry::Polygon> soundParts(const std::vector<geometry::Polygon>& areas) {
  if (areas.empty()) return {};
  try {
    return geometry::repaired(areas);
  } catch (const Error&) {  // bad data is a result: an area of which nothing is left
    return {};
  }
}

GridParents readGridParents(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs, Feedback& feedback,
                            Progress& progress) {
  GridParents parents;
  const auto source = inputs.optionalSource(QStringLiteral("PARENTS"));
  if (!source) return parents;
  const int field = inputs.field(QStringLiteral("PARENT_ID_FIELD"), *source);
  const PlaceLayer layer =
      readPlaces(*source, geometryReader(*source, crs, inputs.context().transformContext()),
                 field < 0 ? QgsAttributeList() : QgsAttributeList{field}, Keep::attributes, progress);
  std::map<std::string, std::vector<geometry::Polygon>> byName;
  std::size_t unusable = 0;
  for (std::size_t i = 0; i < layer.features.size(); ++i) {
    const QgsFeature& feature = layer.features[i];
    const QString text = field < 0 ? QString() : feature.attribute(field).toString().trimmed();
    const std::string name = (text.isEmpty() ? QString::number(feature.id()) : text).toStdString();
    const auto parts = soundParts(layer.places[i].areas);
    unusable += parts.empty();
    if (!parts.empty()) byName[name].insert(byName[name].end(), parts.begin(), parts.end());
  }
  feedback.info(LifeCircle::tr("Parents: %1 read from %2, %3 without usable geometry")
                    .arg(layer.features.size())
                    .arg(source->sourceName())
                    .arg(unusable));
  if (byName.empty())
    throw QgsProcessingException(
        LifeCircle::tr("The layer %1 has no polygons: choose a layer of areas for the parents (PARENTS), or "
                       "leave it out.")
            .arg(source->sourceName()));
  parents.given = true;
  for (auto& [name, parts] : byName) {
    parents.names.push_back(name);
    parents.outlines.push_back(geometry::united(parts));
  }
  return parents;
}

}  // namespace lifecircle::plugin
