#include <algorithm>
#include <tuple>

#include <access/new_sites.h>
#include <access/reach_search.h>

namespace lifecircle::access {

namespace {

using network::Cost;

/// A home that a node would help.
struct Helped {
  std::uint32_t home;
  Cost walk;
};

std::vector<network::Place> places_of_nodes(const network::StreetGraph& graph) {
  std::vector<network::Place> nodes;
  for (std::size_t n = 0; n < graph.node_count(); ++n)
    nodes.push_back({static_cast<FeatureId>(n), {graph.point(network::NodeId(n))}, {}});
  return nodes;
}

}  // namespace

std::vector<NewSite> new_sites(const network::StreetGraph& graph, const network::Snapper& snapper,
                               const HungPlaces& homes, std::span<const double> people,
                               std::span<const Cost> limits, Progress& progress) {
  const HungPlaces nodes(places_of_nodes(graph), graph, snapper, progress);
  std::vector<std::vector<Helped>> helped_by(nodes.size());
  ReachSearch search(graph, nodes, network::Sense::away);
  for (std::uint32_t h = 0; h < homes.size(); ++h) {
    progress.check();
    if (!(limits[h] > Cost(0.0))) continue;
    search.start();
    search.add_sources(homes[h]);
    search.visit_within(limits[h], [&](std::uint32_t node, Cost walk) {
      helped_by[node].push_back({h, walk});
    });
  }

  std::vector<bool> done(homes.size(), false);
  std::vector<NewSite> sites;
  for (;;) {
    progress.check();
    // People first, then homes (some may have nobody), then the place.
    std::tuple<double, std::size_t> most{0.0, 0};
    std::optional<std::size_t> best;
    for (std::size_t n = 0; n < nodes.size(); ++n) {
      double sum = 0.0;
      std::size_t count = 0;
      for (const Helped& helped : helped_by[n]) {
        if (done[helped.home]) continue;
        sum += people[helped.home];
        ++count;
      }
      if (count == 0) continue;
      const std::tuple key(sum, count);
      const auto place = [&](std::size_t node) {
        const geometry::Point point = graph.point(network::NodeId(node));
        return std::tuple(point.x, point.y);
      };
      if (best && (key < most || (key == most && place(*best) <= place(n)))) continue;
      most = key;
      best = n;
    }
    if (!best) return sites;
    NewSite site;
    site.point = graph.point(network::NodeId(*best));
    for (const Helped& helped : helped_by[*best]) {
      if (done[helped.home]) continue;
      done[helped.home] = true;
      site.homes.push_back(helped.home);
      site.walks.push_back(helped.walk);
    }
    sites.push_back(std::move(site));
  }
}

}  // namespace lifecircle::access
