#include <grids/ground_size.h>
#include <plugin/layers/geometry_writer.h>
#include <plugin/layers/output_fields.h>
#include <plugin/processing/grid_graph.h>
#include <plugin/processing/ground_classes.h>
#include <plugin/processing/output_rows.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

using compat::FieldType;

grids::UnitGraph buildUnitGraph(const GridUnits& units, const std::vector<grids::GroundLine>& lines,
                                double gap, const geometry::GroundMetric& metric, const Progress& progress) {
  grids::NeighbourOptions options;
  options.gap = Metres(gap);
  grids::UnitNeighbours neighbours = grids::unit_neighbours(units.shapes, lines, options, metric, progress);
  std::vector<grids::Unit> measured = units.units;
  grids::measure_units(measured, units.shapes, neighbours.fronts, metric);
  // Those across more than the gap are no neighbours, but the shortest joins of islands are among them.
  neighbours.fronts.insert(neighbours.fronts.end(), neighbours.distant.begin(), neighbours.distant.end());
  return grids::build_unit_graph(std::move(measured), std::move(neighbours.fronts), units.parents.size(),
                                 units.loadCount);
}

namespace {

/// A barrier is crossed where it lies between two neighbours; what is too far apart is an island.
bool isBridge(const grids::UnitGraph& graph, const grids::Join& join) {
  return join.kind == grids::Join::Kind::crossing && graph.front(join.front).length > 0.0;
}

QString idOf(const GridUnits& units, grids::UnitId unit) {
  return units.ids[units.featureOf[unit.index()]];
}

QString parentOf(const grids::UnitGraph& graph, const GridUnits& units, const grids::Front& front) {
  return QString::fromStdString(units.parents[graph.unit(front.a).parent.index()]);
}

QString bridgeText(grids::Ground ground) {
  return ground == grids::Ground::major_road || ground == grids::Ground::minor_road
             ? LifeCircle::tr(
                   "Crossing in %1: %2 and %3 are joined across a road that is a barrier, where it "
                   "is narrowest (%4 m)")
             : LifeCircle::tr(
                   "Bridge in %1: %2 and %3 are joined across a barrier, where it is narrowest "
                   "(%4 m)");
}

}  // namespace

void logUnitGraph(const grids::UnitGraph& graph, const GridUnits& units, Feedback& feedback) {
  std::size_t bridges = 0, pairs = 0;
  for (const grids::Front& front : graph.fronts()) pairs += front.length > 0.0;
  feedback.info(LifeCircle::tr("Neighbours: %1 pairs of units").arg(pairs));
  for (const grids::Join& join : graph.joins()) {
    const grids::Front& front = graph.front(join.front);
    const QString parent = parentOf(graph, units, front);
    const bool bridge = isBridge(graph, join);
    bridges += bridge;
    if (bridge)
      feedback.info(bridgeText(front.ground)
                        .arg(parent, idOf(units, front.a), idOf(units, front.b))
                        .arg(front.width, 0, 'f', 1));
    else
      feedback.info(LifeCircle::tr("Island in %1: %2 and %3 are joined though nothing joins them")
                        .arg(parent, idOf(units, front.a), idOf(units, front.b)));
  }
  feedback.info(LifeCircle::tr("Parents that fall apart: %1 bridges across barriers and %2 joins of islands "
                               "were needed")
                    .arg(bridges)
                    .arg(graph.joins().size() - bridges));
}

QgsFields joinFields() {
  return makeFields({{"unit_a", FieldType::text},
                     {"unit_b", FieldType::text},
                     {"parent", FieldType::text},
                     {"kind", FieldType::text},
                     {"across", FieldType::text},
                     {"width_m", FieldType::number}});
}

void writeJoins(Sink& sink, const grids::UnitGraph& graph, const GridUnits& units,
                const QgsCoordinateTransform& toResult) {
  for (const grids::Join& join : graph.joins()) {
    const grids::Front& front = graph.front(join.front);
    const bool bridge = isBridge(graph, join);
    addFeature(sink, toMultiLine({{graph.unit(front.a).position, graph.unit(front.b).position}}), toResult,
               QVector<QVariant>{
                   idOf(units, front.a), idOf(units, front.b), parentOf(graph, units, front),
                   bridge ? QStringLiteral("bridge") : QStringLiteral("island"),
                   bridge ? QVariant(GroundClasses::name(front.ground)) : compat::null(FieldType::text),
                   front.width > 0.0 || bridge ? QVariant(front.width) : compat::null(FieldType::number)});
  }
}

}  // namespace lifecircle::plugin
