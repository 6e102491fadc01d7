#include <algorithm>
#include <utility>

#include <base/csr.h>
#include <network/chains.h>

namespace lifecircle::network {

namespace {

/// A segment between two nodes, as its line was drawn.
struct NodedSegment {
  std::uint32_t from_node;
  std::uint32_t to_node;
  std::uint32_t from_vertex;
  std::uint32_t line;
  bool forward_open;
  bool backward_open;
};

std::vector<NodedSegment> noded_segments(const StreetTable& table, const StreetLines& lines,
                                         const Junctions& junctions) {
  std::vector<NodedSegment> segments;
  segments.reserve(lines.vertices.size());
  for (std::uint32_t l = 0; l < lines.line_count(); ++l) {
    const Direction direction = table.street(lines.street[l]).direction;
    for (std::uint32_t v = lines.first_vertex[l]; v + 1 < lines.first_vertex[l + 1]; ++v)
      segments.push_back({junctions.node_of_vertex[v], junctions.node_of_vertex[v + 1], v, l,
                          direction != Direction::backward, direction != Direction::forward});
  }
  return segments;
}

class ChainFinder {
 public:
  ChainFinder(const Junctions& junctions, const std::vector<NodedSegment>& segments)
      : junctions_(junctions),
        segments_(segments),
        used_(segments.size(), false),
        at_node_(group_by<std::uint32_t>(
            junctions.node_point.size(), 2 * segments.size(),
            [&](std::size_t i) { return i % 2 == 0 ? segments[i / 2].from_node : segments[i / 2].to_node; },
            [](std::size_t i) { return static_cast<std::uint32_t>(i / 2); })) {}

  std::vector<Chain> find() {
    std::vector<Chain> chains;
    const auto nodes = static_cast<std::uint32_t>(at_node_.group_count());
    for (std::uint32_t node = 0; node < nodes; ++node)
      if (!is_passed_through(node)) start_chains_at(node, chains);
    // What is left are closed runs of nodes that are all passed through. Each has a line end, hence a joining
    // node.
    for (std::uint32_t node = 0; node < nodes; ++node)
      if (junctions_.may_join[node]) start_chains_at(node, chains);
    return chains;
  }

 private:
  void start_chains_at(std::uint32_t node, std::vector<Chain>& chains) {
    for (const std::uint32_t segment : at_node_[node])
      if (!used_[segment]) chains.push_back(walk(node, segment));
  }

  Chain walk(std::uint32_t node, std::uint32_t segment) {
    Chain chain{node, node, may_leave(node, segment), may_enter(node, segment), {}};
    std::uint32_t here = node;
    for (;;) {
      const NodedSegment& s = segments_[segment];
      used_[segment] = true;
      const bool as_drawn = s.from_node == here;
      const std::uint32_t last_vertex = s.from_vertex + 1;
      chain.links.push_back(
          {as_drawn ? s.from_vertex : last_vertex, as_drawn ? last_vertex : s.from_vertex, s.line});
      here = as_drawn ? s.to_node : s.from_node;
      if (here == node || !is_passed_through(here)) break;
      const auto both = at_node_[here];
      segment = both[0] == segment ? both[1] : both[0];
    }
    chain.end_node = here;
    return chain;
  }

  /// Exactly two different segments meet, and whoever may come by one may go on by the other, both ways.
  [[nodiscard]] bool is_passed_through(std::uint32_t node) const {
    const auto both = at_node_[node];
    return both.size() == 2 && both[0] != both[1] && may_enter(node, both[0]) == may_leave(node, both[1]) &&
           may_leave(node, both[0]) == may_enter(node, both[1]);
  }
  [[nodiscard]] bool may_leave(std::uint32_t node, std::uint32_t segment) const {
    const NodedSegment& s = segments_[segment];
    return s.from_node == node ? s.forward_open : s.backward_open;
  }
  [[nodiscard]] bool may_enter(std::uint32_t node, std::uint32_t segment) const {
    const NodedSegment& s = segments_[segment];
    return s.from_node == node ? s.backward_open : s.forward_open;
  }

  const Junctions& junctions_;
  const std::vector<NodedSegment>& segments_;
  std::vector<bool> used_;
  Csr<std::uint32_t> at_node_;
};

void reverse(Chain& chain) {
  std::swap(chain.start_node, chain.end_node);
  std::swap(chain.forward_open, chain.backward_open);
  std::reverse(chain.links.begin(), chain.links.end());
  for (ChainLink& link : chain.links) std::swap(link.from_vertex, link.to_vertex);
}

/// Puts chains into an order of their own, by where they run and whose lines they are.
class ChainOrder {
 public:
  ChainOrder(const StreetTable& table, const StreetLines& lines) : table_(table), lines_(lines) {}

  [[nodiscard]] bool runs_backward(const Chain& chain) const {
    if (chain.start_node != chain.end_node) return chain.start_node > chain.end_node;
    for (std::size_t i = 0, k = chain.links.size() - 1; i < chain.links.size(); ++i, --k) {
      const auto there = point(chain.links[i].to_vertex), back = point(chain.links[k].from_vertex);
      if (there != back) return back < there;
    }
    // Out and back over the same points: whose lines they are decides.
    for (std::size_t i = 0, k = chain.links.size() - 1; i < chain.links.size(); ++i, --k) {
      const auto there = place_in_layer(chain.links[i]), back = place_in_layer(chain.links[k]);
      if (there != back) return back < there;
    }
    return false;
  }

  [[nodiscard]] bool operator()(const Chain& a, const Chain& b) const {
    if (a.start_node != b.start_node) return a.start_node < b.start_node;
    if (a.end_node != b.end_node) return a.end_node < b.end_node;
    if (a.links.size() != b.links.size()) return a.links.size() < b.links.size();
    for (std::size_t i = 0; i < a.links.size(); ++i) {
      const auto p = point(a.links[i].to_vertex), q = point(b.links[i].to_vertex);
      if (p != q) return p < q;
    }
    for (std::size_t i = 0; i < a.links.size(); ++i) {
      const auto s = place_in_layer(a.links[i]), t = place_in_layer(b.links[i]);
      if (s != t) return s < t;
    }
    return false;
  }

 private:
  [[nodiscard]] geometry::Point point(std::uint32_t vertex) const { return lines_.vertices[vertex].point; }
  /// Vertex numbers are compared within one line only, where they do not depend on the other lines.
  [[nodiscard]] std::pair<FeatureId, std::uint32_t> place_in_layer(const ChainLink& link) const {
    return {table_.street(lines_.street[link.line]).id, std::min(link.from_vertex, link.to_vertex)};
  }

  const StreetTable& table_;
  const StreetLines& lines_;
};

}  // namespace

std::vector<Chain> find_chains(const StreetTable& table, const StreetLines& lines,
                               const Junctions& junctions) {
  const std::vector<NodedSegment> segments = noded_segments(table, lines, junctions);
  std::vector<Chain> chains = ChainFinder(junctions, segments).find();
  const ChainOrder order(table, lines);
  for (Chain& chain : chains)
    if (order.runs_backward(chain)) reverse(chain);
  std::sort(chains.begin(), chains.end(), order);
  return chains;
}

}  // namespace lifecircle::network
