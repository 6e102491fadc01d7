#include <grids/ground_size.h>
#include <plugin/processing/grid_graph.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

grids::UnitGraph buildUnitGraph(const GridUnits& units, const std::vector<grids::GroundLine>& lines,
                                double gap, const geometry::GroundMetric& metric) {
  grids::NeighbourOptions options;
  options.gap = Metres(gap);
  grids::UnitNeighbours neighbours = grids::unit_neighbours(units.shapes, lines, options, metric);
  std::vector<grids::Unit> measured = units.units;
  grids::measure_units(measured, units.shapes, neighbours.fronts, metric);
  // Those across more than the gap are no neighbours, but the shortest joins of islands are among them.
  neighbours.fronts.insert(neighbours.fronts.end(), neighbours.distant.begin(), neighbours.distant.end());
  return grids::build_unit_graph(std::move(measured), std::move(neighbours.fronts), units.parents.size(),
                                 units.loadCount);
}

void logUnitGraph(const grids::UnitGraph& graph, const GridUnits& units, Feedback& feedback) {
  std::size_t bridges = 0, pairs = 0;
  for (const grids::Front& front : graph.fronts()) pairs += front.length > 0.0;
  const auto idOf = [&](grids::UnitId unit) { return units.ids[units.featureOf[unit.index()]]; };
  feedback.info(LifeCircle::tr("Neighbours: %1 pairs of units").arg(pairs));
  for (const grids::Join& join : graph.joins()) {
    const grids::Front& front = graph.front(join.front);
    const bool bridge = join.kind == grids::Join::Kind::crossing && front.length > 0.0;
    bridges += bridge;
    feedback.info((bridge ? LifeCircle::tr("Bridge in %1: %2 and %3 are joined across a barrier")
                          : LifeCircle::tr("Island in %1: %2 and %3 are joined though nothing joins them"))
                      .arg(QString::fromStdString(units.parents[graph.unit(front.a).parent.index()]),
                           idOf(front.a), idOf(front.b)));
  }
  feedback.info(LifeCircle::tr("Parents that fall apart: %1 bridges across barriers and %2 joins of islands "
                               "were needed")
                    .arg(bridges)
                    .arg(graph.joins().size() - bridges));
}

}  // namespace lifecircle::plugin
