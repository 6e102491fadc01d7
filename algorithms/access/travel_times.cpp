#include <atomic>
#include <memory>
#include <optional>

#include <access/travel_times.h>
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

/// What one thread needs: a query, and which parcels this search has counted already.
struct Scratch {
  Scratch(const network::StreetGraph& graph, std::size_t parcels) : query(graph), counted_in(parcels, 0) {}
  network::ReachQuery query;
  std::vector<std::uint32_t> counted_in;
  std::uint32_t search = 0;
};

void find_nearest(network::ReachQuery& query, const HungPlaces& parcels, const HungPlaces& facilities,
                  const CategoryDemand& category, Cost limit, CategoryReach& reach) {
  query.clear();
  for (const std::uint32_t facility : category.facilities)
    for (const network::Access& access : facilities[facility]) query.add_source(access);
  query.run(limit);
  for (std::size_t p = 0; p < parcels.size(); ++p) reach.nearest[p] = query.cost_of(parcels[p]);
}

void count_within(Scratch& scratch, const HungPlaces& parcels, std::span<const network::Access> facility,
                  Cost threshold, CategoryReach& reach) {
  network::ReachQuery& query = scratch.query;
  query.clear();
  for (const network::Access& access : facility) query.add_source(access);
  query.run(threshold);
  ++scratch.search;
  for (const network::EdgeId edge : query.reached_edges())
    for (const std::uint32_t parcel : parcels.on_edge(edge)) {
      if (scratch.counted_in[parcel] == scratch.search) continue;
      if (query.cost_of(parcels[parcel]) > threshold) continue;
      scratch.counted_in[parcel] = scratch.search;
      std::atomic_ref(reach.within[parcel]).fetch_add(1, std::memory_order_relaxed);
    }
}

}  // namespace

std::vector<CategoryReach> reach_by_street(const network::StreetGraph& graph, const HungPlaces& parcels,
                                           const HungPlaces& facilities,
                                           std::span<const CategoryDemand> categories, Cost limit,
                                           Progress& progress) {
  std::vector<CategoryReach> reaches(categories.size());
  std::vector<Job> jobs;
  for (std::size_t c = 0; c < categories.size(); ++c) {
    reaches[c].nearest.assign(parcels.size(), network::unreachable);
    reaches[c].within.assign(parcels.size(), 0);
    jobs.push_back({c, std::nullopt});
    for (const std::uint32_t facility : categories[c].facilities) jobs.push_back({c, facility});
  }
  ScratchPool<Scratch> pool([&] { return std::make_unique<Scratch>(graph, parcels.size()); });
  parallel_for(jobs.size(), 4, progress, [&](std::size_t begin, std::size_t end) {
    const auto scratch = pool.lend();
    for (std::size_t j = begin; j < end; ++j) {
      const CategoryDemand& category = categories[jobs[j].category];
      CategoryReach& reach = reaches[jobs[j].category];
      if (jobs[j].facility)
        count_within(*scratch, parcels, facilities[*jobs[j].facility], category.threshold, reach);
      else
        find_nearest(scratch->query, parcels, facilities, category, limit, reach);
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
