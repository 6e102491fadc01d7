#include <atomic>
#include <memory>
#include <optional>

#include <access/category_reach.h>
#include <access/reach_search.h>
#include <base/parallel.h>
#include <network/data_edge.h>
#include <network/reach_query.h>

namespace lifecircle::access {

namespace {

using network::Cost;

/// One search to do: from all facilities of a category, or from one of them.
struct Job {
  std::size_t category;
  std::optional<std::uint32_t> facility;
};

void find_nearest(ReachSearch& search, const HungPlaces& facilities, const CategoryDemand& category,
                  Cost limit, CategoryReach& reach) {
  search.start();
  for (const std::uint32_t facility : category.facilities) search.add_sources(facilities[facility]);
  search.visit_within(limit, [&](std::uint32_t parcel, Cost cost) { reach.nearest[parcel] = cost; });
}

void count_within(ReachSearch& search, std::span<const network::Access> facility, Cost threshold,
                  std::span<const Cost> delays, CategoryReach& reach) {
  search.start();
  search.add_sources(facility);
  search.visit_within(threshold, [&](std::uint32_t parcel, Cost cost) {
    if (!delays.empty() && cost + delays[parcel] > threshold) return;
    std::atomic_ref(reach.within[parcel]).fetch_add(1, std::memory_order_relaxed);
  });
}

}  // namespace

std::vector<CategoryReach> reach_by_street(const network::StreetGraph& graph, const HungPlaces& parcels,
                                           const HungPlaces& facilities,
                                           std::span<const CategoryDemand> categories, Cost limit,
                                           Progress& progress, std::span<const Cost> delays) {
  std::vector<CategoryReach> reaches(categories.size());
  std::vector<Job> jobs;
  for (std::size_t c = 0; c < categories.size(); ++c) {
    reaches[c].nearest.assign(parcels.size(), network::unreachable);
    reaches[c].within.assign(parcels.size(), 0);
    jobs.push_back({c, std::nullopt});
    for (const std::uint32_t facility : categories[c].facilities) jobs.push_back({c, facility});
  }
  ScratchPool<ReachSearch> pool([&] { return std::make_unique<ReachSearch>(graph, parcels); });
  parallel_for(jobs.size(), 4, progress, [&](std::size_t begin, std::size_t end) {
    const auto search = pool.lend();
    for (std::size_t j = begin; j < end; ++j) {
      const CategoryDemand& category = categories[jobs[j].category];
      CategoryReach& reach = reaches[jobs[j].category];
      if (jobs[j].facility)
        count_within(*search, facilities[*jobs[j].facility], category.threshold, delays, reach);
      else
        find_nearest(*search, facilities, category, limit, reach);
    }
  });
  return reaches;
}

std::vector<Cost> cost_to_data_edge(const network::StreetGraph& graph, const HungPlaces& places, Cost limit) {
  network::ReachQuery query(graph);
  for (const network::Access& access : network::accesses_at_data_edge(graph)) query.add_source(access);
  query.run(limit);
  std::vector<Cost> costs(places.size());
  for (std::size_t p = 0; p < places.size(); ++p) costs[p] = query.cost_of(places[p]);
  return costs;
}

}  // namespace lifecircle::access
