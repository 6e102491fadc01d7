#include <algorithm>

#include <qgsfeatureiterator.h>

#include <plugin/layers/analysis_crs.h>
#include <plugin/processing/grid_lines.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

void readLayer(const Inputs& inputs, const QString& name, const QString& what, grids::Ground ground,
               bool barrier, const QgsCoordinateReferenceSystem& crs, std::vector<grids::GroundLine>& lines,
               Feedback& feedback, Progress& progress) {
  const auto source = inputs.definition(name) ? inputs.optionalSource(name) : nullptr;
  if (!source) return;
  const GeometryReader reader = geometryReader(*source, crs, inputs.context().transformContext());
  QgsFeatureIterator features = source->getFeatures(
      QgsFeatureRequest().setSubsetOfAttributes(QgsAttributeList()), compat::keep_invalid_geometry);
  FeatureProgress steps(*source, progress);
  qint64 count = 0, unusable = 0;
  for (QgsFeature feature; features.nextFeature(feature);) {
    steps.next();
    ++count;
    std::vector<geometry::Polyline> drawn;
    std::vector<geometry::Polygon> areas;
    if (reader.readPolygons(feature.geometry(), areas)) {
      for (const geometry::Polygon& area : areas)
        drawn.insert(drawn.end(), area.rings.begin(), area.rings.end());
    } else if (!reader.readLines(feature.geometry(), drawn)) {
      ++unusable;
    }
    for (geometry::Polyline& line : drawn) lines.push_back({std::move(line), ground, barrier});
  }
  feedback.info(LifeCircle::tr("%1: %2 read from %3, %4 without usable geometry")
                    .arg(what)
                    .arg(count)
                    .arg(source->sourceName())
                    .arg(unusable));
}

}  // namespace

std::vector<grids::GroundLine> readGridLines(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs,
                                             Feedback& feedback, Progress& progress) {
  std::vector<grids::GroundLine> lines;
  readLayer(inputs, QStringLiteral("BARRIERS"), LifeCircle::tr("Barriers"), grids::Ground::water, true, crs,
            lines, feedback, progress);
  readLayer(inputs, QStringLiteral("STREETS"), LifeCircle::tr("Streets"), grids::Ground::minor_road, false,
            crs, lines, feedback, progress);
  std::sort(lines.begin(), lines.end(), [](const grids::GroundLine& a, const grids::GroundLine& b) {
    return std::tie(b.barrier, a.line) < std::tie(a.barrier, b.line);
  });
  return lines;
}

}  // namespace lifecircle::plugin
