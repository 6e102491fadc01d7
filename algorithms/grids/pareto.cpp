#include <grids/balancing.h>
#include <grids/plan_measures.h>

namespace lifecircle::grids {

std::vector<ParetoPoint> pareto(const UnitGraph& graph, std::span<const std::uint32_t> grids,
                                const BalancingOptions& options, Progress& progress) {
  struct Mixture {
    double keep, compact;
  };
  constexpr Mixture mixtures[] = {{1.0, 0.05}, {0.6, 0.15}, {0.3, 0.3}, {0.15, 0.6}, {0.05, 1.0}};
  std::vector<ParetoPoint> points;
  for (const Mixture& mixture : mixtures) {
    BalancingOptions mixed_options = options;
    mixed_options.keep = mixture.keep;
    mixed_options.compact = mixture.compact;
    const auto done = static_cast<double>(points.size());
    PartialProgress part(progress, done / 5.0, (done + 1.0) / 5.0);
    const Balancing balancing = balance(graph, grids, mixed_options, part);
    Assignment grid_of;
    for (const GridId grid : balancing.plan.grid_of) grid_of.push_back(grid.index());
    const PlanMeasures all = measure_plan(graph, grid_of, balancing.plan.parent_of, options.tolerance).back();
    ParetoPoint point{mixture.keep,       mixture.compact,     all.moved_share,
                      all.inner_boundary, all.worst_deviation, 0};
    for (const ParentReport& parent : balancing.parents)
      point.out_of_band += parent.status == ParentStatus::out_of_band;
    points.push_back(point);
  }
  return points;
}

}  // namespace lifecircle::grids
