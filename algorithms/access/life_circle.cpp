#include <algorithm>
#include <utility>

#include <access/life_circle.h>
#include <access/straight_line.h>

namespace lifecircle::access {

namespace {

std::vector<CategoryDemand> demands_of(std::span<const EvaluatedCategory> categories) {
  std::vector<CategoryDemand> demands;
  for (const EvaluatedCategory& category : categories) demands.push_back(category.demand);
  return demands;
}

/// Facilities that no street is near enough to, each once, though it may serve several categories.
std::size_t count_off_network(std::span<const EvaluatedCategory> categories,
                              std::span<const network::Place> facilities, const HungPlaces& targets) {
  std::vector<bool> used(facilities.size(), false);
  for (const EvaluatedCategory& category : categories)
    for (const std::uint32_t facility : category.demand.facilities) used[facility] = true;
  std::size_t count = 0;
  for (std::size_t f = 0; f < facilities.size(); ++f)
    count += used[f] && facilities[f].has_geometry() && targets[f].empty();
  return count;
}

void add_scores(LifeCircle& circle, std::span<const EvaluatedCategory> categories) {
  double evaluated = 0.0;
  for (const EvaluatedCategory& category : categories)
    if (category.has_data()) evaluated += category.weight;
  circle.score.resize(circle.status.size());
  if (!(evaluated > 0.0)) return;
  for (std::size_t p = 0; p < circle.status.size(); ++p) {
    if (circle.status[p] != ParcelStatus::ok) continue;
    double score = 0.0;
    for (const StoreyWalk& people : circle.stairs[p]) {
      double reached = 0.0;
      for (std::size_t c = 0; c < categories.size(); ++c)
        if (categories[c].has_data() && circle.reaches(c, p, people, categories[c].demand.threshold))
          reached += categories[c].weight;
      score += people.share * (100.0 * reached / evaluated);
    }
    circle.score[p] = score;
  }
}

/// Walks begin at the doors; now the stairs come before them.
void climb(LifeCircle& circle) {
  for (CategoryReach& reach : circle.categories) {
    reach.from_door = reach.nearest;
    for (std::size_t p = 0; p < reach.nearest.size(); ++p) {
      reach.nearest[p] += circle.stairs.mean(p);
      if (reach.nearest[p] > circle.limit) reach.nearest[p] = network::unreachable;
    }
  }
}

}  // namespace

double LifeCircle::covered_share(std::size_t category, std::size_t parcel, network::Cost threshold) const {
  double covered = 0.0, missed = 0.0;
  for (const StoreyWalk& people : stairs[parcel])
    (reaches(category, parcel, people, threshold) ? covered : missed) += people.share;
  return missed > 0.0 ? covered : 1.0;
}

LifeCircle life_circle_by_street(const network::StreetGraph& graph, const network::Snapper& snapper,
                                 std::span<const network::Place> parcels,
                                 std::span<const network::Place> facilities,
                                 std::span<const EvaluatedCategory> categories, network::Cost limit,
                                 Progress& progress, HomeStairs stairs) {
  PartialProgress hanging_parcels(progress, 0.0, 0.2), hanging_facilities(progress, 0.2, 0.3),
      walking(progress, 0.3, 1.0);
  const HungPlaces homes(parcels, graph, snapper, hanging_parcels);
  const HungPlaces targets(facilities, graph, snapper, hanging_facilities);

  LifeCircle circle;
  circle.limit = limit;
  circle.stairs = std::move(stairs);
  // Who lives low may be in time where the mean of the house is beyond the limit.
  const network::Cost farthest =
      circle.stairs.empty() ? limit : std::max(limit, widest_threshold(categories));
  circle.categories = reach_by_street(graph, homes, targets, demands_of(categories), farthest, walking,
                                      circle.stairs.means());
  if (!circle.stairs.empty()) climb(circle);
  static_cast<ParcelStanding&>(circle) =
      standing_by_street(graph, parcels, homes, widest_threshold(categories));
  add_scores(circle, categories);
  circle.facilities_off_network = count_off_network(categories, facilities, targets);
  return circle;
}

LifeCircle life_circle_by_radius(const geometry::GroundMetric& metric,
                                 std::span<const network::Place> parcels,
                                 std::span<const network::Place> facilities,
                                 std::span<const EvaluatedCategory> categories, network::Cost limit,
                                 Progress& progress) {
  LifeCircle circle;
  circle.categories = reach_by_radius(metric, parcels, facilities, demands_of(categories), limit, progress);
  static_cast<ParcelStanding&>(circle) = standing_by_radius(parcels);
  add_scores(circle, categories);
  return circle;
}

network::Cost widest_threshold(std::span<const EvaluatedCategory> categories) {
  network::Cost widest{0.0};
  for (const EvaluatedCategory& category : categories)
    if (category.has_data()) widest = std::max(widest, category.demand.threshold);
  return widest;
}

std::vector<std::size_t> missing_categories(const LifeCircle& circle,
                                            std::span<const EvaluatedCategory> categories,
                                            std::size_t parcel) {
  std::vector<std::size_t> missing;
  if (circle.status[parcel] != ParcelStatus::ok) return missing;
  const std::span<const StoreyWalk> people = circle.stairs[parcel];
  for (std::size_t c = 0; c < categories.size(); ++c)
    if (categories[c].has_data() && !std::all_of(people.begin(), people.end(), [&](const StoreyWalk& group) {
          return circle.reaches(c, parcel, group, categories[c].demand.threshold);
        }))
      missing.push_back(c);
  return missing;
}

}  // namespace lifecircle::access
