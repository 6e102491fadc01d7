#include <algorithm>
#include <map>

#include <access/blind_spots.h>
#include <base/disjoint_sets.h>
#include <base/exact_sum.h>

namespace lifecircle::access {

namespace {

using Nearest = std::optional<NearestFacility>;

/// The sums of one patch while its parcels are gathered.
struct Gathering {
  PopulationSum residents;
  ExactSum edge, far;
  ExactSum weighted_cost, weight;
  std::map<std::uint32_t, std::pair<ExactSum, std::size_t>> users;  // per facility: people, parcels
};

/// The facility with the most people, then the most parcels.
std::optional<std::uint32_t> favourite(const Gathering& sums, std::span<const network::Place> facilities) {
  std::optional<std::uint32_t> best;
  std::pair<double, std::size_t> most;
  for (const auto& [facility, users] : sums.users) {
    const std::pair score{users.first.total(), users.second};
    if (best && score < most) continue;
    if (best && score == most && !comes_first(facilities[facility], facilities[*best])) continue;
    best = facility;
    most = score;
  }
  return best;
}

BlindSpot summed(const BlindSpotTown& town, std::vector<std::uint32_t> parcels,
                 const std::vector<Nearest>& nearest, std::span<const network::Place> facilities,
                 network::Cost threshold) {
  Gathering sums;
  for (const std::uint32_t p : parcels) {
    const Population& who = town.population[p];
    sums.residents.add(who);
    if (town.standing.at_edge(p, threshold).value_or(false)) sums.edge.add(who.people);
    if (!nearest[p]) sums.far.add(who.people);
  }
  BlindSpot spot;
  spot.people = sums.residents.total();
  spot.people_edge = sums.edge.total();
  spot.people_far = sums.far.total();

  const bool lived_in = spot.people.people > spot.people_far;
  for (const std::uint32_t p : parcels) {
    if (!nearest[p]) continue;
    const double weight = lived_in ? town.population[p].people : 1.0;
    sums.weight.add(weight);
    sums.weighted_cost.add(weight * nearest[p]->cost.value());
    auto& [people, count] = sums.users[nearest[p]->facility];
    people.add(town.population[p].people);
    ++count;
  }
  spot.nearest = favourite(sums, facilities);
  if (const double weight = sums.weight.total(); weight > 0) {
    spot.cost = network::Cost(sums.weighted_cost.total() / weight);
    spot.too_far = *spot.cost - threshold;
  }
  spot.parcels = std::move(parcels);
  return spot;
}

std::pair<geometry::Point, FeatureId> place_of(const BlindSpotTown& town, const BlindSpot& spot) {
  const auto key = [&](std::uint32_t p) {
    return std::pair(town.origins[p].points.front(), town.origins[p].id);
  };
  auto least = key(spot.parcels.front());
  for (const std::uint32_t p : spot.parcels) least = std::min(least, key(p));
  return least;
}

}  // namespace

std::vector<std::uint32_t> parcels_missing(const LifeCircle& circle,
                                           std::span<const EvaluatedCategory> categories,
                                           std::size_t category) {
  std::vector<std::uint32_t> blind;
  if (!categories[category].has_data()) return blind;
  for (std::uint32_t p = 0; p < circle.status.size(); ++p)
    if (circle.status[p] == ParcelStatus::ok && circle.categories[category].within[p] == 0)
      blind.push_back(p);
  return blind;
}

std::vector<std::uint32_t> parcels_scoring_below(const LifeCircle& circle, double least) {
  std::vector<std::uint32_t> blind;
  for (std::uint32_t p = 0; p < circle.score.size(); ++p)
    if (circle.score[p] && *circle.score[p] < least) blind.push_back(p);
  return blind;
}

std::vector<BlindSpot> blind_spots(const BlindSpotTown& town, std::span<const std::uint32_t> blind,
                                   std::span<const Nearest> nearest,
                                   std::span<const network::Place> facilities, network::Cost threshold) {
  std::vector<bool> is_blind(town.origins.size(), false);
  std::vector<Nearest> nearest_of(town.origins.size());
  for (std::size_t i = 0; i < blind.size(); ++i) {
    is_blind[blind[i]] = true;
    nearest_of[blind[i]] = nearest[i];
  }
  DisjointSets sets(town.origins.size());
  for (const auto& [a, b] : town.neighbours)
    if (is_blind[a] && is_blind[b]) sets.join(a, b);
  std::map<std::uint32_t, std::vector<std::uint32_t>> patches;
  for (std::uint32_t p = 0; p < is_blind.size(); ++p)
    if (is_blind[p]) patches[sets.root(p)].push_back(p);

  std::vector<BlindSpot> spots;
  for (auto& [root, parcels] : patches)
    spots.push_back(summed(town, std::move(parcels), nearest_of, facilities, threshold));
  std::sort(spots.begin(), spots.end(), [&](const BlindSpot& a, const BlindSpot& b) {
    if (a.people.people != b.people.people) return a.people.people > b.people.people;
    return place_of(town, a) < place_of(town, b);
  });
  return spots;
}

bool is_small(double count, double whole, double least) {
  const double others = whole - count;
  return (count > 0 && count < least) || (others > 0 && others < least);
}

double people_unknown(const ParcelStanding& standing, std::span<const Population> population) {
  ExactSum people;
  for (std::size_t p = 0; p < population.size(); ++p)
    if (standing.status[p] != ParcelStatus::ok) people.add(population[p].people);
  return people.total();
}

}  // namespace lifecircle::access
