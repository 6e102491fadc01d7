#include <map>

#include <qgsexception.h>

#include <geometry/polygon_ops.h>
#include <plugin/layers/sound_area.h>
#include <plugin/layers/text_field.h>
#include <plugin/processing/grid_parents.h>
#include <plugin/processing/optional_places.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

GridParents readGridParents(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs, Feedback& feedback,
                            Progress& progress) {
  GridParents parents;
  const auto [source, layer] = readOptionalPlaces(inputs, QStringLiteral("PARENTS"), crs, progress);
  if (!source) return parents;
  const int field = inputs.field(QStringLiteral("PARENT_ID_FIELD"), *source);
  std::map<std::string, std::vector<geometry::Polygon>> byName;
  std::size_t unusable = 0;
  for (std::size_t i = 0; i < layer.features.size(); ++i) {
    const std::string name = nameOf(layer.features[i], field).toStdString();
    const auto parts = soundArea(layer.places[i].areas).parts;
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
