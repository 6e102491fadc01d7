#include <algorithm>
#include <numeric>

#include <access/area_coverage.h>
#include <access/inequality.h>

namespace lifecircle::access {

namespace {

/// The people of the members, each parcel's times its share; `share(p)` is 0 to 1.
template <class Share>
Population sum_of(const AssessedParcels& parcels, std::span<const std::size_t> members, Share share) {
  PopulationSum sum;
  for (const std::size_t p : members) sum.add(parcels.population[p], share(p));
  return sum.total();
}

AreaCoverage coverage_of(const AssessedParcels& parcels, std::span<const std::size_t> members) {
  std::vector<std::size_t> answered, unanswered;
  for (const std::size_t p : members) (parcels.answered[p] ? answered : unanswered).push_back(p);
  const auto everybody = [](std::size_t) { return 1.0; };
  AreaCoverage area;
  area.residents = sum_of(parcels, answered, everybody);
  area.people_na = sum_of(parcels, unanswered, everybody).people;
  area.people_edge =
      sum_of(parcels, answered, [&](std::size_t p) { return parcels.at_edge[p] ? 1.0 : 0.0; }).people;
  for (const std::vector<double>& reached : parcels.reached)
    area.covered.push_back(sum_of(parcels, answered, [&](std::size_t p) { return reached[p]; }));
  std::vector<Weighted> scores;
  for (const std::size_t p : answered)
    if (parcels.score[p]) scores.push_back({*parcels.score[p], parcels.population[p].people});
  area.score = weighted_mean(scores);
  area.gini = gini(scores);
  return area;
}

}  // namespace

std::vector<AreaCoverage> cover_areas(const AssessedParcels& parcels,
                                      std::span<const std::optional<std::size_t>> area_of,
                                      std::size_t areas) {
  std::vector<std::vector<std::size_t>> members(areas + 1);
  for (std::size_t p = 0; p < area_of.size(); ++p) members[area_of[p].value_or(areas)].push_back(p);
  std::vector<AreaCoverage> rows;
  for (const auto& parcels_in_area : members) rows.push_back(coverage_of(parcels, parcels_in_area));
  return rows;
}

std::vector<std::optional<std::size_t>> rank_areas(std::span<const std::optional<double>> scores,
                                                   std::span<const std::string> names) {
  std::vector<std::size_t> order(scores.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::erase_if(order, [&](std::size_t area) { return !scores[area]; });
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return *scores[a] != *scores[b] ? *scores[a] > *scores[b] : names[a] < names[b];
  });
  std::vector<std::optional<std::size_t>> ranks(scores.size());
  for (std::size_t i = 0; i < order.size(); ++i) ranks[order[i]] = i + 1;
  return ranks;
}

}  // namespace lifecircle::access
