#include <algorithm>
#include <cmath>
#include <numeric>

#include <base/parallel.h>
#include <grids/bounds.h>
#include <grids/dangling.h>
#include <grids/enumeration.h>
#include <grids/enumeration_effort.h>

namespace lifecircle::grids {

namespace {

/// The greatest number of which all are multiples; 0 where they are no whole numbers.
double common_divisor(const std::vector<double>& weights) {
  std::uint64_t divisor = 0;
  for (const double weight : weights) {
    if (weight != std::floor(weight) || weight > 0x1p53) return 0.0;
    divisor = std::gcd(divisor, static_cast<std::uint64_t>(weight));
  }
  return static_cast<double>(divisor);
}

double whole_number_bound(const std::vector<double>& weights, std::uint32_t zones, double mean) {
  const double grain = common_divisor(weights);
  if (grain == 0.0) return 0.0;
  const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
  const double below = std::floor(total / (grain * zones)) * grain;
  if (below * zones == total) return 0.0;
  return std::max(mean - below, below + grain - mean) / mean;
}

/// `weights` descending. In every plan either two of the j heaviest share a zone, or they lie in j zones and
/// the others share the rest; whichever is less is unavoidable.
double heavy_bound(const std::vector<double>& weights, std::uint32_t zones, double mean) {
  const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
  double bound = 0.0, heavy = 0.0;
  const auto weight = [&](std::size_t i) { return i < weights.size() ? weights[i] : 0.0; };
  for (std::size_t j = 1; j <= zones; ++j) {
    heavy += weight(j - 1);
    const double alone = weight(0) / mean - 1.0;
    const double rest = j < zones ? 1.0 - (total - heavy) / static_cast<double>(zones - j) / mean : 0.0;
    const double shared = j < 2 ? INFINITY : (weight(j - 2) + weight(j - 1)) / mean - 1.0;
    bound = std::max(bound, std::min(shared, std::max(alone, rest)));
  }
  if (weight(zones - 1) == 0.0) bound = std::max(bound, 1.0);  // some zone is empty of weight
  return std::max(bound, (weight(zones - 1) + weight(zones)) / mean - 1.0);
}

std::vector<double> descending(std::vector<double> weights) {
  std::sort(weights.begin(), weights.end(), std::greater<>());
  return weights;
}

}  // namespace

Bound least_deviation(const ParentProblem& problem) {
  std::vector<double> weights;
  for (std::uint32_t b = 0; b < problem.block_count(); ++b)
    weights.push_back(problem.load[b * problem.loads]);
  const double mean = problem.mean[0];
  if (problem.zones < 2 || !(std::accumulate(weights.begin(), weights.end(), 0.0) > 0.0)) return {};

  Bound bound{whole_number_bound(weights, problem.zones, mean), Reason::whole_numbers, {}};
  const double plain = heavy_bound(descending(weights), problem.zones, mean);
  // Is a deviation impossible, counting each block with what must go with it?
  const Dangling dangling(problem);
  const auto impossible = [&](double deviation) {
    return heavy_bound(descending(dangling.weights_if(mean * (1.0 - deviation))), problem.zones, mean) >
           deviation + 1e-12;
  };
  double proven = std::max(plain, bound.deviation), open = std::max(1.0, proven);
  if (impossible(proven)) {
    while (open < 1e6 && impossible(open)) open *= 2.0;
    for (int i = 0; i < 60; ++i) {
      const double middle = proven + (open - proven) / 2.0;
      (impossible(middle) ? proven : open) = middle;
    }
  }
  if (proven <= bound.deviation) return bound.deviation > 0.0 ? bound : Bound{};
  const std::vector<double> carried = dangling.weights_if(mean * (1.0 - proven));
  const auto heaviest = std::max_element(carried.begin(), carried.end()) - carried.begin();
  return {proven, Reason::heavy_unit, problem.members[static_cast<std::size_t>(heaviest)].front()};
}

namespace {

/// Looks at every plan, as far as the steps reach.
Bound proven(const ParentProblem& problem, double known, double tolerance, std::uint64_t steps,
             std::uint64_t steps_more) {
  Bound bound = least_deviation(problem);
  const auto look = [&](std::uint64_t most) {
    const Enumeration even = most_even_plan(problem, known, most);
    const double least = even.zone_of ? even.value : known;
    if (even.complete && std::isfinite(least) && least > bound.deviation)
      bound = {least, Reason::all_tried, {}};
    return even.complete;
  };
  if (problem.block_count() < problem.zones || bound.deviation >= known) return bound;
  if (problem.block_count() <= most_blocks && look(steps)) return bound;
  if (!std::isfinite(known) || known <= tolerance || bound.deviation > tolerance ||
      problem.block_count() > most_blocks_of_proof)
    return bound;
  const Enumeration inside = most_even_plan(problem, tolerance, steps_more);
  if (!inside.complete || inside.zone_of) return bound;
  bound = {std::max(bound.deviation, tolerance), Reason::all_tried, {}};
  look(steps_more);
  return bound;
}

}  // namespace

std::vector<Bound> least_deviations(const UnitGraph& graph, std::span<const std::uint32_t> grids,
                                    const ProofOptions& options) {
  BalancingOptions open;  // the band does not matter while compounds are open
  open.tolerance.resize(graph.load_count(), open.tolerance.front());
  const auto outside = std::count_if(options.known.begin(), options.known.end(),
                                     [&](double deviation) { return deviation > options.tolerance; });
  const std::uint64_t steps = steps_for_each(grids.size(), steps_per_parent, options.effort);
  const std::uint64_t steps_more =
      steps_for_each(static_cast<std::size_t>(outside), steps_per_proof, options.effort);
  std::vector<Bound> bounds(grids.size());
  NoProgress progress;
  parallel_for(grids.size(), 1, progress, [&](std::size_t begin, std::size_t end) {
    for (std::size_t p = begin; p < end; ++p) {
      if (grids[p] < 2) continue;
      const double known = options.known.empty() ? INFINITY : options.known[p];
      bounds[p] = proven(make_problem(graph, ParentId(p), grids[p], open, false), known, options.tolerance,
                         steps, steps_more);
    }
  });
  return bounds;
}

}  // namespace lifecircle::grids
