#include <access/answered_people.h>
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
  const AnsweredPeople people = answered_people(circle, population, category.demand.threshold);
  CategoryCoverage row;
  row.facilities = category.demand.facilities.size();
  row.people = people.all.people;
  row.people_na = people.na;
  if (!category.has_data()) return row;

  PopulationSum covered;
  ExactSum far;
  std::vector<Weighted> costs, known_costs;
  for (std::size_t p = 0; p < population.size(); ++p) {
    const Population& residents = population[p];
    if (circle.status[p] != ParcelStatus::ok) continue;
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

  const Population within = covered.total();
  row.people_edge = people.edge;
  row.people_far = far.total();
  row.covered = within.people;
  row.share = share_of(row.covered, row.people);
  row.elderly_share = share_of(within.elderly, people.all.elderly);
  row.children_share = share_of(within.children, people.all.children);
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
