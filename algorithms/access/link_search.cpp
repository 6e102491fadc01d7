#include <algorithm>
#include <tuple>

#include <access/link_search.h>
#include <network/reach_query.h>

namespace lifecircle::access {

namespace {

using geometry::Point;
using network::Cost;

/// Where a line may begin or end, and what it costs to get there from the home or from there to a facility.
struct Stop {
  Point point;
  Cost cost;
};

bool by_place(const Stop& a, const Stop& b) {
  return std::tuple(a.point.x, a.point.y, a.cost) < std::tuple(b.point.x, b.point.y, b.cost);
}

/// The places where a new line would join the others: vertices, or nodes only where inner vertices are no
/// junctions (lines that join at their ends, points put in to follow the terrain).
std::vector<Stop> stops(const LocalTown& local, const network::StreetGraph& graph,
                        const network::ReachQuery& query) {
  const network::StreetGraphOptions& options = local.town().options;
  const bool nodes_only =
      options.topology == network::Topology::end_points || options.walking.terrain != nullptr;
  std::vector<Stop> found;
  for (std::size_t p = 0; p < graph.piece_count(); ++p) {
    const network::PieceId id(p);
    const network::Piece& piece = graph.piece(id);
    const network::Edge& edge = graph.edge(piece.edge);
    const bool first = id == edge.first_piece;
    const bool last = id.index() + 1 == edge.first_piece.index() + edge.piece_count;
    const auto add = [&](double fraction) {
      const Cost cost = query.cost_of(network::access_on(graph, id, fraction, fraction));
      if (cost < local.limit()) found.push_back({piece.segment.at(fraction), cost});
    };
    if (first || !nodes_only) add(0.0);
    if (last) add(1.0);
  }
  std::sort(found.begin(), found.end(), by_place);
  const auto same_place = [](const Stop& a, const Stop& b) { return a.point == b.point; };
  found.erase(std::unique(found.begin(), found.end(), same_place), found.end());  // the cheapest stays
  return found;
}

/// The shortest so far.
class Shortest {
 public:
  Shortest(Metres longest, std::size_t most) : longest_(longest), most_(most) {}

  [[nodiscard]] Metres bound() const { return links_.size() < most_ ? longest_ : links_.back().length; }
  void offer(const Link& link) {
    if (link.length > bound()) return;
    const auto key = [](const Link& l) { return std::tuple(l.length, l.from.x, l.from.y, l.to.x, l.to.y); };
    links_.insert(std::upper_bound(links_.begin(), links_.end(), link,
                                   [&](const Link& a, const Link& b) { return key(a) < key(b); }),
                  link);
    if (links_.size() > most_) links_.pop_back();
  }
  [[nodiscard]] std::vector<Link> take() { return std::move(links_); }

 private:
  Metres longest_;
  std::size_t most_;
  std::vector<Link> links_;
};

}  // namespace

std::vector<Link> shortest_links(const LocalTown& local, Metres longest, std::size_t most) {
  if (!(longest > Metres(0.0)) || most == 0) return {};
  const auto town = local.build(local.streets());
  if (!town) return {};
  const geometry::GroundMetric& metric = local.town().metric;
  network::ReachQuery out(town->graph, network::Sense::away), back(town->graph, network::Sense::towards);
  for (const network::Access& access : town->snapper.accesses(local.home())) out.add_source(access);
  for (const network::Place* facility : local.facilities())
    for (const network::Access& access : town->snapper.accesses(*facility)) back.add_source(access);
  out.run(local.limit());
  back.run(local.limit());

  std::vector<Stop> from = stops(local, town->graph, out);
  for (const Point door : local.home().points) from.push_back({door, Cost(0.0)});
  const std::vector<Stop> to = stops(local, town->graph, back);
  Shortest shortest(longest, most);
  for (const Stop& a : from) {
    const auto reach = [&] { return shortest.bound().value() * metric.scale(a.point) * 1.001; };
    // Outwards from a's own x, so that near ones narrow the rest.
    const auto middle = std::lower_bound(to.begin(), to.end(), Stop{a.point, Cost(0.0)}, by_place);
    const auto consider = [&](const Stop& b) {
      if (a.point == b.point || std::abs(b.point.y - a.point.y) > reach()) return;
      const Metres length = metric.length(a.point, b.point);
      const Cost walk = a.cost + town->graph.cost().access_leg(length) + b.cost;
      if (walk <= local.limit()) shortest.offer({a.point, b.point, length});
    };
    for (auto b = middle; b != to.end() && b->point.x - a.point.x <= reach(); ++b) consider(*b);
    for (auto b = middle; b != to.begin() && a.point.x - std::prev(b)->point.x <= reach(); --b)
      consider(*std::prev(b));
  }
  return shortest.take();
}

}  // namespace lifecircle::access
