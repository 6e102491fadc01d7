#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <network/reach_query.h>
#include <network/snapper.h>
#include <network/street_graph.h>

namespace lifecircle::network {

/// A part of a piece as it is walked: from one fraction of it to another, forward or (from > to) backward.
struct RouteStep {
  PieceId piece;
  double from = 0.0;
  double to = 1.0;
  Cost cost{0.0};
};

/// A walk from one place to another: the leg to the street, the steps along streets, the leg from the street.
struct Route {
  std::size_t start = 0;  ///< by which of the accesses of the place it starts from
  std::size_t end = 0;    ///< by which of those of the place it gets to
  std::vector<RouteStep> steps;
  Cost total{0.0};  ///< both legs included, as the query gives it
};

/// The ways behind the costs of a search: a shortest walk from its sources to any place it reached.
///
///     query.clear();                                   // Sense::away: people walk from the sources
///     for (const Access& access : home) query.add_source(access);
///     query.run(limit);
///     tracer.follow(query, home);
///     const auto route = tracer.to(clinic);            // nothing beyond the limit
///
/// The search keeps costs and no ways; a way is found backwards, node by node, along the edge on which the
/// cost of a node came about. Among several such edges the one with the lesser number is taken, so that the
/// same town always gives the same way. Costs and legs of the steps add up to the total but for rounding
/// (1e-9 relative). Following costs O(nodes reached), a way O(its edges). Owns scratch of 4 bytes per node;
/// one per thread. The graph must outlive it.
class RouteTracer {
 public:
  explicit RouteTracer(const StreetGraph& graph);

  /// Takes up a query of sense `away` that has run; `home` are its sources in the order in which they were
  /// added. Both are looked at until the next call.
  void follow(const ReachQuery& query, std::span<const Access> home);
  [[nodiscard]] std::optional<Route> to(std::span<const Access> place) const;

 private:
  /// Part of an edge, backwards: from where it was left to where it was entered.
  void walk_edge(std::vector<RouteStep>& steps, EdgeId edge, bool forward, Cost from, Cost to) const;
  /// The edges from a source to the node, last step first; returns the source.
  std::size_t walk_back(std::vector<RouteStep>& steps, NodeId node) const;

  const StreetGraph& graph_;
  const ReachQuery* query_ = nullptr;
  std::span<const Access> home_;
  std::vector<std::uint32_t> rank_;  // per node: which one it was among those reached
  std::vector<NodeId> ranked_;
};

}  // namespace lifecircle::network
