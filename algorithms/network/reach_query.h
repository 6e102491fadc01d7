#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <network/snapper.h>
#include <network/street_graph.h>

namespace lifecircle::network {

/// Which way the walk goes, as seen from the sources.
enum class Sense {
  towards,  ///< people walk to the sources: residents to a clinic
  away,     ///< people walk from the sources
};

/// Shortest walks between a set of sources and everything within a limit: Dijkstra (1959) with a binary heap,
/// bounded, with scratch that is reused. The graph is shared; every thread has a query of its own.
///
///     ReachQuery query(graph);                       // people walk to the sources
///     query.clear();
///     query.add_source(clinic_access);
///     query.run(Cost(900));
///     Cost time = query.cost_of(home_access);        // both legs included; unreachable beyond the limit
///
/// Places on the sources' own edges are joined along that edge, without a node. A run costs O(r log r) for r
/// nodes within the limit and forgets only what it touched, so thousands of small runs cost no more than
/// their own reach.
class ReachQuery {
 public:
  /// The graph must outlive the query.
  explicit ReachQuery(const StreetGraph& graph, Sense sense = Sense::towards);

  /// Forgets sources and results.
  void clear();
  /// A place to walk to (or from), with its leg. The nearest of several counts.
  void add_source(const Access& source);
  /// Searches up to and including `limit`.
  void run(Cost limit);

  /// The cost between a node and its nearest source, the source's leg included.
  [[nodiscard]] Cost cost_at(NodeId node) const { return cost_[node.index()]; }
  /// The cost between a place and its nearest source, both legs included; `unreachable` if it exceeds the
  /// limit.
  [[nodiscard]] Cost cost_of(const Access& place) const;
  /// The least over several accesses of one place.
  [[nodiscard]] Cost cost_of(std::span<const Access> accesses) const;

  [[nodiscard]] Sense sense() const { return sense_; }
  /// Calls `visit(source)` for every source on an edge.
  template <class Visit>
  void visit_sources_on(EdgeId edge, Visit visit) const {
    for (std::uint32_t s = first_source_on_edge_[edge.index()]; s != no_source; s = next_source_[s])
      visit(sources_[s]);
  }

  /// Nodes within the limit, nearest first.
  [[nodiscard]] std::span<const NodeId> reached_nodes() const { return settled_; }
  /// Edges of which some part may be within the limit, each once, in no particular order.
  [[nodiscard]] std::vector<EdgeId> reached_edges();

 private:
  static constexpr std::uint32_t no_source = 0xffffffff;
  struct Candidate {
    Cost cost;
    NodeId node;
  };
  void offer(NodeId node, Cost cost);
  [[nodiscard]] Cost along_same_edge(const Access& place) const;

  const StreetGraph& graph_;
  Sense sense_;
  Cost limit_{0.0};
  std::vector<Access> sources_;
  std::vector<std::uint32_t> first_source_on_edge_;  // per edge: position in sources_, or no_source
  std::vector<std::uint32_t> next_source_;           // per source: the next one on the same edge
  std::vector<Cost> cost_;                           // per node
  std::vector<Candidate> heap_;
  std::vector<NodeId> touched_;
  std::vector<NodeId> settled_;
  std::vector<bool> edge_seen_;
};

}  // namespace lifecircle::network
