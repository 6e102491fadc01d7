#include <access/inequality.h>
#include <access/supply_demand.h>
#include <base/exact_sum.h>

namespace lifecircle::access {

CategorySupply share_supply(const TravelTimes& times, const SupplyQuestion& question, const Decay& decay,
                            Competition competition) {
  FloatingCatchment shared =
      floating_catchment(times, question.capacity, question.demand, decay, competition);
  CategorySupply supply;
  supply.per_1000 = std::move(shared.access);
  for (double& value : supply.per_1000) value *= 1000.0;
  supply.demand = std::move(shared.demand);
  if (!question.quota) return supply;
  if (question.residents == question.demand)
    supply.quota_ratio = supply.per_1000;
  else {
    supply.quota_ratio =
        floating_catchment(times, question.capacity, question.residents, decay, competition).access;
    for (double& value : supply.quota_ratio) value *= 1000.0;
  }
  for (double& value : supply.quota_ratio) value /= *question.quota;
  return supply;
}

SupplySummary summarize_supply(const SupplyQuestion& question, const CategorySupply& supply,
                               const ParcelStanding& parcels, network::Cost limit) {
  ExactSum people, na, edge, demand, none, below, capacity, unused;
  std::vector<Weighted> per_1000, ratios;
  for (std::size_t p = 0; p < parcels.status.size(); ++p) {
    const double residents = question.residents[p], users = question.demand[p];
    if (parcels.status[p] != ParcelStatus::ok) {
      na.add(residents);
      continue;
    }
    people.add(residents);
    demand.add(users);
    if (parcels.at_edge(p, limit).value_or(false)) edge.add(residents);
    if (supply.per_1000[p] == 0.0) none.add(users);
    per_1000.push_back({supply.per_1000[p], users});
    if (supply.quota_ratio.empty()) continue;
    ratios.push_back({supply.quota_ratio[p], residents});
    if (supply.quota_ratio[p] < 1.0) below.add(residents);
  }
  for (std::size_t f = 0; f < question.capacity.size(); ++f) {
    capacity.add(question.capacity[f]);
    if (supply.demand[f] == 0.0) unused.add(question.capacity[f]);
  }
  SupplySummary row;
  row.people = people.total();
  row.people_na = na.total();
  row.people_edge = edge.total();
  row.demand = demand.total();
  row.no_supply = none.total();
  row.capacity = capacity.total();
  row.unused = unused.total();
  row.per_1000 = weighted_mean(per_1000);
  row.gini = gini(per_1000);
  if (question.quota) {
    row.ratio = weighted_mean(ratios);
    row.below = below.total();
  }
  return row;
}

}  // namespace lifecircle::access
