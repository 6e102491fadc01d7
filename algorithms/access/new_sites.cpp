#include <algorithm>
#include <tuple>

#include <access/new_sites.h>
#include <access/reach_search.h>

namespace lifecircle::access {

namespace {

using network::Cost;

/// A home that a place would help.
struct Helped {
  std::uint32_t home;
  Cost walk;
};

/// Where a site may be: the nodes of the streets, and where the homes meet their street.
std::vector<network::Place> candidates(const network::StreetGraph& graph, const HungPlaces& homes) {
  std::vector<network::Place> places;
  const auto add = [&](geometry::Point point) {
    places.push_back({static_cast<FeatureId>(places.size()), {point}, {}});
  };
  for (std::size_t n = 0; n < graph.node_count(); ++n) add(graph.point(network::NodeId(n)));
  for (std::size_t h = 0; h < homes.size(); ++h)
    for (const network::Access& access : homes[h]) add(access.foot);
  return places;
}

/// The homes by place, so that sums over them do not depend on the order in which they come.
std::vector<std::uint32_t> by_place(const HungPlaces& homes, std::span<const double> people) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t h = 0; h < homes.size(); ++h)
    if (!homes[h].empty()) order.push_back(h);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const auto key = [&](std::uint32_t h) {
      const network::Access& access = homes[h].front();
      return std::tuple(access.foot.x, access.foot.y, access.leg, people[h]);
    };
    return key(a) < key(b);
  });
  return order;
}

}  // namespace

std::vector<NewSite> new_sites(const network::StreetGraph& graph, const network::Snapper& snapper,
                               const HungPlaces& homes, std::span<const double> people,
                               std::span<const Cost> limits, Progress& progress) {
  const std::vector<network::Place> places = candidates(graph, homes);
  const HungPlaces spots(places, graph, snapper, progress);
  std::vector<std::vector<Helped>> helped_by(spots.size());
  ReachSearch search(graph, spots, network::Sense::away);
  for (const std::uint32_t h : by_place(homes, people)) {
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
    // People first, then homes (some may have nobody), then the least walking, then the place.
    std::tuple<double, std::size_t, double> most{0.0, 0, 0.0};
    std::optional<std::size_t> best;
    for (std::size_t n = 0; n < spots.size(); ++n) {
      double sum = 0.0, walking = 0.0;
      std::size_t count = 0;
      for (const Helped& helped : helped_by[n]) {
        if (done[helped.home]) continue;
        sum += people[helped.home];
        walking += helped.walk.value() * std::max(people[helped.home], 1.0);
        ++count;
      }
      if (count == 0) continue;
      const std::tuple key(sum, count, -walking);
      const auto place = [&](std::size_t node) {
        const geometry::Point point = places[node].points.front();
        return std::tuple(point.x, point.y);
      };
      if (best && (key < most || (key == most && place(*best) <= place(n)))) continue;
      most = key;
      best = n;
    }
    if (!best) return sites;
    NewSite site;
    site.point = places[*best].points.front();
    std::vector<Helped>& best_helped = helped_by[*best];
    std::sort(best_helped.begin(), best_helped.end(),
              [](const Helped& a, const Helped& b) { return a.home < b.home; });
    for (const Helped& helped : best_helped) {
      if (done[helped.home]) continue;
      done[helped.home] = true;
      site.homes.push_back(helped.home);
      site.walks.push_back(helped.walk);
    }
    sites.push_back(std::move(site));
  }
}

}  // namespace lifecircle::access
