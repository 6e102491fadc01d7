#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <access/hung_places.h>
#include <network/reach_query.h>

namespace lifecircle::access {

/// Who among many targets lies within a limit of some sources, and at what cost. This is the one search that
/// nearest times, counts and the matrix of travel times are made of, so that they agree to the last bit.
///
///     ReachSearch search(graph, parcels);            // parcels walk to the sources
///     search.start();
///     search.add_sources(facilities[f]);
///     search.visit_within(Cost(900), [&](std::uint32_t parcel, Cost cost) { ... });
///
/// Owns its scratch (some 20 bytes per street segment and 4 per target): reuse it, one per thread. A search
/// costs O(reach).
class ReachSearch {
 public:
  /// Graph and targets must outlive the search.
  ReachSearch(const network::StreetGraph& graph, const HungPlaces& targets,
              network::Sense sense = network::Sense::towards)
      : targets_(targets), query_(graph, sense), visited_in_(targets.size(), 0) {}

  /// Forgets the sources.
  void start() { query_.clear(); }
  /// A place to walk to (or from), by all its accesses. The nearest of several counts.
  void add_sources(std::span<const network::Access> place) {
    for (const network::Access& access : place) query_.add_source(access);
  }
  /// Calls `visit(target, cost)` once for every target no farther than `limit`, in no particular order.
  template <class Visit>
  void visit_within(network::Cost limit, Visit visit) {
    query_.run(limit);
    if (++search_ == 0) {  // the stamps have run out: begin anew
      visited_in_.assign(visited_in_.size(), 0);
      search_ = 1;
    }
    for (const network::EdgeId edge : query_.reached_edges())
      for (const std::uint32_t target : targets_.on_edge(edge)) {
        if (visited_in_[target] == search_) continue;
        visited_in_[target] = search_;
        const network::Cost cost = query_.cost_of(targets_[target]);
        if (cost != network::unreachable) visit(target, cost);
      }
  }

 private:
  const HungPlaces& targets_;
  network::ReachQuery query_;
  std::vector<std::uint32_t> visited_in_;  // per target: the number of the search that met it last
  std::uint32_t search_ = 0;
};

}  // namespace lifecircle::access
