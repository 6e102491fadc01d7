#include <algorithm>
#include <memory>

#include <access/explanation.h>
#include <access/nearest_facilities.h>
#include <base/error.h>
#include <base/parallel.h>
#include <network/route.h>

namespace lifecircle::access {

namespace {

using network::Cost;

/// One search and its ways, for one thread.
struct Walker {
  explicit Walker(const network::StreetGraph& graph) : query(graph, network::Sense::away), tracer(graph) {}
  network::ReachQuery query;
  network::RouteTracer tracer;
};

/// What all homes have in common.
struct Town {
  const DrawnTown& drawn;
  const HungPlaces& facilities;
  const WalkExplainer& explainer;
  const ExplainOptions& options;
};

void find_nearest(const Town& town, const ExplainedHome& home, std::span<const network::Access> accesses,
                  Walker& walker, ExplainedCase& result) {
  const Cost limit = town.options.limit - home.stairs.now;
  if (!(limit >= Cost(0.0))) return;
  walker.query.clear();
  for (const network::Access& access : accesses) walker.query.add_source(access);
  walker.query.run(limit);
  std::vector<ExplainedFacility>& nearest = result.nearest;
  for (std::uint32_t f = 0; f < town.facilities.size(); ++f) {
    const Cost cost = walker.query.cost_of(town.facilities[f]);
    if (cost != network::unreachable) nearest.push_back({f, cost, {}});
  }
  const auto places = town.drawn.facilities;
  std::sort(nearest.begin(), nearest.end(), [&](const ExplainedFacility& a, const ExplainedFacility& b) {
    return a.walk != b.walk ? a.walk < b.walk : comes_first(places[a.facility], places[b.facility]);
  });
  if (nearest.size() > town.options.nearest) nearest.resize(town.options.nearest);
  walker.tracer.follow(walker.query, accesses);
  for (ExplainedFacility& facility : nearest) {
    const auto target = town.facilities[facility.facility];
    const auto route = walker.tracer.to(target);
    if (!route) throw Error(ErrorCode::internal, "A walk could not be traced back to where it began.");
    facility.parts = town.explainer.explain(*route, {home.place, accesses},
                                            {places[facility.facility], target}, home.stairs.now);
    facility.walk += home.stairs.now;
  }
}

ExplainedCase case_of(const Town& town, const ExplainedHome& home, std::span<const network::Access> accesses,
                      Walker& walker) {
  ExplainedCase result;
  result.status = !home.place.has_geometry() ? ParcelStatus::no_geometry
                  : accesses.empty()         ? ParcelStatus::off_network
                                             : ParcelStatus::ok;
  if (!accesses.empty()) find_nearest(town, home, accesses, walker, result);
  const CureOptions& cures = town.options.cures;
  result.in_time = !result.nearest.empty() && result.nearest.front().walk <= cures.threshold;
  if (!result.in_time && town.options.find_cures)
    result.cures = cures_of(town.drawn, home.place, home.stairs, cures);
  return result;
}

/// New facilities for those who have none in time.
void add_sites(const network::StreetGraph& graph, const network::Snapper& snapper, const HungPlaces& hung,
               std::span<const ExplainedHome> homes, Cost threshold, Explanation& result,
               Progress& progress) {
  std::vector<double> people;
  std::vector<Cost> limits;
  for (std::size_t h = 0; h < homes.size(); ++h) {
    people.push_back(homes[h].people);
    limits.push_back(result.cases[h].in_time ? Cost(0.0) : threshold - homes[h].stairs.now);
  }
  result.sites = new_sites(graph, snapper, hung, people, limits, progress);
  for (std::size_t s = 0; s < result.sites.size(); ++s) {
    const NewSite& site = result.sites[s];
    for (std::size_t i = 0; i < site.homes.size(); ++i)
      result.cases[site.homes[i]].site = SiteCure{s, site.walks[i] + homes[site.homes[i]].stairs.now};
  }
}

}  // namespace

Explanation explain(const DrawnTown& drawn, const network::StreetGraph& graph,
                    const network::Snapper& snapper, std::span<const ExplainedHome> homes,
                    const ExplainOptions& options, Progress& progress) {
  options.cures.validate();
  PartialProgress hanging(progress, 0.0, 0.1), walking(progress, 0.1, 0.9), siting(progress, 0.9, 1.0);
  std::vector<network::Place> places;
  for (const ExplainedHome& home : homes) places.push_back(home.place);
  const HungPlaces hung(places, graph, snapper, hanging);
  const HungPlaces facilities(drawn.facilities, graph, snapper, hanging);
  const WalkExplainer explainer(graph, drawn.streets);
  const Town town{drawn, facilities, explainer, options};

  Explanation result;
  result.cases.resize(homes.size());
  ScratchPool<Walker> pool([&] { return std::make_unique<Walker>(graph); });
  parallel_for(homes.size(), 1, walking, [&](std::size_t begin, std::size_t end) {
    const auto walker = pool.lend();
    for (std::size_t h = begin; h < end; ++h) result.cases[h] = case_of(town, homes[h], hung[h], *walker);
  });
  if (options.find_cures) add_sites(graph, snapper, hung, homes, options.cures.threshold, result, siting);
  return result;
}

}  // namespace lifecircle::access
