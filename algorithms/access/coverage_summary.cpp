#include <access/coverage_summary.h>
#include <access/inequality.h>
#include <base/exact_sum.h>

namespace lifecircle::access {

namespace {

/// A quantile that is a real cost; nothing where it falls among the people for whom none was found.
std::optional<double> finite_quantile(std::span<const Weighted> costs, double share) {
  const auto quantile = weighted_quantile(costs, share);
  return quantile && *quantile < network::unreachable.value() ? quantile : std::nullopt;
}

CategoryCoverage coverage_of(const LifeCircle& circle, const EvaluatedCategory& category, std::size_t number,
                             std::span<const Population> population) {
  PopulationSum answered, covered;
  ExactSum na, far, edge;
  std::vector<Weighted> costs, known_costs;
  for (std::size_t p = 0; p < population.size(); ++p) {
    const Population& residents = population[p];
    if (circle.status[p] != ParcelStatus::ok) {
      na.add(residents.people);
      continue;
    }
    answered.add(residents);
    if (!category.has_data()) continue;
    if (circle.at_edge(p, category.demand.threshold).value_or(false)) edge.add(residents.people);
    for (const StoreyWalk& group : circle.stairs[p]) {
      if (circle.reaches(number, p, group, category.demand.threshold)) covered.add(residents, group.share);
      const Weighted walk{circle.walk(number, p, group).value(), group.share * residents.people};
      costs.push_back(walk);
      if (walk.value < network::unreachable.value())
        known_costs.push_back(walk);
      else
        far.add(walk.weight);
    }
  }

  CategoryCoverage row;
  row.facilities = category.demand.facilities.size();
  const Population all = answered.total(), within = covered.total();
  row.people = all.people;
  row.people_na = na.total();
  if (!category.has_data()) return row;
  row.people_edge = edge.total();
  row.people_far = far.total();
  row.covered = within.people;
  row.share = share_of(row.covered, row.people);
  row.elderly_share = share_of(within.elderly, all.elderly);
  row.children_share = share_of(within.children, all.children);
  row.mean = weighted_mean(known_costs);
  row.p50 = finite_quantile(costs, 0.5);
  row.p90 = finite_quantile(costs, 0.9);
  row.gini = gini(known_costs);
  return row;
}

}  // namespace

std::vector<CategoryCoverage> summarize(const LifeCircle& circle,
                                        std::span<const EvaluatedCategory> categories,
                                        std::span<const Population> population) {
  std::vector<CategoryCoverage> rows;
  for (std::size_t c = 0; c < categories.size(); ++c)
    rows.push_back(coverage_of(circle, categories[c], c, population));
  return rows;
}

}  // namespace lifecircle::access
