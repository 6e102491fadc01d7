#include <algorithm>

#include <access/inequality.h>
#include <access/result_comparison.h>
#include <base/exact_sum.h>

namespace lifecircle::access {

namespace {

/// Parts of a parcel come from two runs as decimal numbers in a file: nearer than this they are the same.
constexpr double same_part = 1e-9;

CategoryChange change_in(const ComparedParcels& parcels, const ComparedCategory& category,
                         std::span<const std::size_t> members) {
  PopulationSum gained, lost, kept, without, covered_before, covered_after;
  ExactSum timed, saved;
  std::vector<Weighted> costs_before, costs_after;
  for (const std::size_t p : members) {
    const Population& residents = parcels.population[p];
    const double before = category.reached_before[p], after = category.reached_after[p];
    gained.add(residents, after - before);
    lost.add(residents, before - after);
    kept.add(residents, std::min(before, after));
    without.add(residents, 1.0 - std::max(before, after));
    covered_before.add(residents, before);
    covered_after.add(residents, after);
    const auto& cost_before = category.cost_before[p];
    const auto& cost_after = category.cost_after[p];
    if (!cost_before || !cost_after) continue;
    timed.add(residents.people);
    saved.add(residents.people * (*cost_before - *cost_after));
    costs_before.push_back({*cost_before, residents.people});
    costs_after.push_back({*cost_after, residents.people});
  }
  return {gained.total(),
          lost.total(),
          kept.total(),
          without.total(),
          covered_before.total(),
          covered_after.total(),
          timed.total(),
          weighted_mean(costs_before),
          weighted_mean(costs_after),
          saved.total()};
}

AreaChange change_of_area(const ComparedParcels& parcels, std::span<const std::size_t> members) {
  std::vector<std::size_t> compared;
  PopulationSum residents, others;
  ExactSum gained, lost, mixed, unchanged;
  std::vector<Weighted> scores_before, scores_after;
  for (const std::size_t p : members) {
    (parcels.compared[p] ? residents : others).add(parcels.population[p]);
    if (!parcels.compared[p]) continue;
    compared.push_back(p);
    const double people = parcels.population[p].people;
    switch (change_of_parcel(parcels, p)) {
      case ParcelChange::gained:
        gained.add(people);
        break;
      case ParcelChange::lost:
        lost.add(people);
        break;
      case ParcelChange::mixed:
        mixed.add(people);
        break;
      case ParcelChange::unchanged:
        unchanged.add(people);
        break;
    }
    const Scores scores = scores_of(parcels, p);
    if (!scores.before || !scores.after) continue;
    scores_before.push_back({*scores.before, people});
    scores_after.push_back({*scores.after, people});
  }
  AreaChange area;
  area.residents = residents.total();
  area.people_na = others.total().people;
  for (const ComparedCategory& category : parcels.categories)
    area.categories.push_back(change_in(parcels, category, compared));
  area.gained = gained.total();
  area.lost = lost.total();
  area.mixed = mixed.total();
  area.unchanged = unchanged.total();
  area.score_before = weighted_mean(scores_before);
  area.score_after = weighted_mean(scores_after);
  return area;
}

}  // namespace

Change change_of(double reached_before, double reached_after) {
  if (reached_after > reached_before + same_part) return Change::gained;
  if (reached_before > reached_after + same_part) return Change::lost;
  if (reached_before >= 1.0 - same_part) return Change::covered;
  return reached_before > same_part ? Change::partly : Change::uncovered;
}

ParcelChange change_of_parcel(const ComparedParcels& parcels, std::size_t parcel) {
  bool gains = false, loses = false;
  for (const ComparedCategory& category : parcels.categories) {
    const Change change = change_of(category.reached_before[parcel], category.reached_after[parcel]);
    gains |= change == Change::gained;
    loses |= change == Change::lost;
  }
  if (gains && loses) return ParcelChange::mixed;
  if (gains) return ParcelChange::gained;
  return loses ? ParcelChange::lost : ParcelChange::unchanged;
}

Scores scores_of(const ComparedParcels& parcels, std::size_t parcel) {
  double before = 0.0, after = 0.0, all = 0.0;
  for (const ComparedCategory& category : parcels.categories) {
    before += category.weight * category.reached_before[parcel];
    after += category.weight * category.reached_after[parcel];
    all += category.weight;
  }
  if (!(all > 0.0)) return {};
  return {100.0 * before / all, 100.0 * after / all};
}

std::vector<AreaChange> compare_areas(const ComparedParcels& parcels,
                                      std::span<const std::optional<std::size_t>> area_of,
                                      std::size_t areas) {
  std::vector<std::vector<std::size_t>> members(areas + 1);
  for (std::size_t p = 0; p < area_of.size(); ++p) members[area_of[p].value_or(areas)].push_back(p);
  std::vector<AreaChange> rows;
  for (const auto& parcels_in_area : members) rows.push_back(change_of_area(parcels, parcels_in_area));
  return rows;
}

}  // namespace lifecircle::access
