#include <algorithm>

#include <access/best_sites.h>
#include <access/cut_bound.h>
#include <access/site_exact.h>

namespace lifecircle::access {

namespace {

/// Rounding is no gap.
BoundedSites without_rounding(BoundedSites best) {
  if (is_closed(best.sites.value, best.bound)) best.bound = best.sites.value;
  return best;
}

/// The candidates that may stand in a better set.
std::vector<std::uint32_t> undecided(const GainTable& table, const SiteBound& known) {
  std::vector<Fate> fate = known.fate;
  decide(fate, table, known.proof, known.best.value);
  std::vector<std::uint32_t> columns;
  for (std::uint32_t j = 0; j < table.candidates; ++j)
    if (fate[j] != Fate::closed) columns.push_back(j);
  return columns;
}

}  // namespace

BoundedSites best_sites(const GainTable& table, std::size_t count, const SitingOptions& options,
                        SitingEffort& effort, Progress& progress) {
  PartialProgress bounding(progress, 0.1, 0.2), shaking(progress, 0.2, 0.3), cutting(progress, 0.3, 0.5),
      shaking_again(progress, 0.5, 0.6), branching(progress, 0.6, 1.0);
  SiteBound known = bound_sites(table, count, search_sites(table, count, effort, progress), effort, bounding);
  const auto shake = [&](Progress& part) {
    if (is_closed(known.best.value, known.bound)) return;
    const std::vector<std::uint32_t> others = undecided(table, known);
    known.best = shaken_sites(table, count, std::move(known.best), known.bound, others, effort, part);
  };
  shake(shaking);
  if (!is_closed(known.best.value, known.bound))
    known = cut_bound(table, count, std::move(known), 0.0, effort, cutting);
  // The cuts leave far fewer candidates among which to look.
  if (!known.cuts.rows.empty()) shake(shaking_again);
  BoundedSites best{known.best, known.bound};
  if (is_closed(best.sites.value, best.bound) || effort.over()) return without_rounding(std::move(best));
  if (!table.has_capacities()) {
    const TreeGoal goal{.beat = known.best.value, .enough = known.bound};
    return without_rounding(branched_sites(table, count, known, goal, effort, branching));
  }
  const auto exact = solve_sites(table, count, known, options, effort, branching);
  static_cast<void>(effort.over());
  if (!exact) return without_rounding(std::move(best));
  if (exact->sites && exact->sites->value > best.sites.value) best.sites = *exact->sites;
  best.bound = std::max(best.sites.value, std::min(best.bound, exact->bound));
  return without_rounding(std::move(best));
}

}  // namespace lifecircle::access
