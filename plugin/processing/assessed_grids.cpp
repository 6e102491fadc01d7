#include <algorithm>

#include <qgsexception.h>

#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/empty_layer.h>
#include <plugin/layers/geometry_writer.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/place_reader.h>
#include <plugin/layers/sound_area.h>
#include <plugin/layers/text_field.h>
#include <plugin/processing/assessed_grids.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

void requireGrids(const QgsFeatureSource& source) {
  requireFeatures(source, LifeCircle::tr("grids"), QStringLiteral("GRIDS"));
}

AssessedGrids readGrids(const Inputs& inputs, const QgsProcessingFeatureSource& source,
                        const QgsCoordinateReferenceSystem& crs, Feedback& feedback, Progress& progress) {
  const int id = inputs.field(QStringLiteral("GRID_ID_FIELD"), source);
  const int code = inputs.field(QStringLiteral("CODE_FIELD"), source);
  PlaceLayer layer = readPlaces(source, geometryReader(source, crs, inputs.context().transformContext()),
                                source.fields().allAttributesList(), Keep::attributesAndGeometry, progress);
  if (layer.features.empty()) refuseEmpty(source, LifeCircle::tr("grids"), QStringLiteral("GRIDS"));
  AssessedGrids grids{std::move(layer.features), source.fields(), source.wkbType(), {}, {}, {}};
  for (std::size_t g = 0; g < grids.features.size(); ++g) {
    const QgsFeature& feature = grids.features[g];
    grids.areas.push_back(soundArea(layer.places[g].areas).parts);
    grids.ids.push_back(nameOf(feature, id));
    grids.codes.push_back(textOf(feature, code < 0 ? id : code).toStdString());
  }
  feedback.info(LifeCircle::tr("Grids: %1 read from %2, %3 without usable geometry")
                    .arg(grids.features.size())
                    .arg(source.sourceName())
                    .arg(std::count_if(grids.areas.begin(), grids.areas.end(),
                                       [](const auto& area) { return area.empty(); })));
  return grids;
}

AssessedGrids drawNamedGrids(const GridUnits& units, const std::vector<grids::GroundLine>& lines, double gap,
                             const geometry::GroundMetric& metric, const QgsCoordinateTransform& toResult,
                             const Progress& progress) {
  if (units.todays.empty())
    throw QgsProcessingException(
        LifeCircle::tr("No unit says which grid it is in: look at the field that is chosen (GRID_FIELD)."));
  // Units without a grid stand on ground of their own, which is in no grid.
  const std::size_t nowhere = units.todays.size();
  std::vector<std::uint32_t> gridOf;
  for (const grids::Unit& unit : units.units)
    gridOf.push_back(unit.today.valid() ? unit.today.index() : static_cast<std::uint32_t>(nowhere));
  GridPolygons drawn = drawGrids(units, gridOf, nowhere + 1, lines, gap, metric, progress);
  drawn.areas.pop_back();
  AssessedGrids result{{},
                       makeFields({{"grid_id", compat::FieldType::text}}),
                       compat::multi_polygon,
                       std::move(drawn.areas),
                       {},
                       {}};
  for (std::size_t g = 0; g < nowhere; ++g) {
    QgsFeature feature(result.fields, static_cast<QgsFeatureId>(g + 1));
    QgsGeometry geometry = toMultiPolygon(result.areas[g]);
    if (!geometry.isNull()) geometry.transform(toResult);
    feature.setGeometry(geometry);
    result.ids.push_back(QString::fromStdString(units.todays[g]));
    result.codes.emplace_back();
    feature.setAttribute(0, result.ids.back());
    result.features.push_back(feature);
  }
  return result;
}

}  // namespace lifecircle::plugin
