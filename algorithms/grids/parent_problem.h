#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <base/csr.h>
#include <grids/balancing.h>
#include <grids/unit_graph.h>

namespace lifecircle::grids {

/// "No zone", "no label".
inline constexpr std::uint32_t nowhere = 0xffffffff;

/// A plan of one parent: the zone of every block, 0 to zones - 1.
using Zones = std::vector<std::uint32_t>;

/// One parent, ready to be searched: its units in an order that does not depend on the order of features,
/// compounds and locked neighbours contracted into one block each, everything in flat arrays with local
/// numbers.
///
/// Lengths and weights are scaled so that the mean front costs 1 and the mean block with any weight weighs 1:
/// prices then mean the same in every town.
struct ParentProblem {
  struct Neighbour {
    std::uint32_t block;
    std::uint32_t link;  ///< number of the passable link; nowhere behind passable_end
    double cost;         ///< what it costs when a boundary runs here
  };
  struct Stay {
    std::uint32_t label;  ///< today's grid, numbered locally
    double weight;
  };

  ParentId parent;
  std::uint32_t zones = 0;
  std::size_t loads = 1;
  Csr<UnitId> members;                      ///< units of each block
  Csr<Neighbour> neighbours;                ///< of each block, passable ones first
  std::vector<std::uint32_t> passable_end;  ///< per block: how many of its neighbours are passable
  std::vector<std::pair<std::uint32_t, std::uint32_t>> links;  ///< the two blocks of each passable link
  std::vector<double> load;                                    ///< block * loads + kind
  std::vector<double> mean;                                    ///< per kind, of a zone
  std::vector<double> low, high;                               ///< per kind: the band
  Csr<Stay> stays;             ///< per block: weight that stays put if its zone is called after that label
  std::vector<double> weight;  ///< per block: scaled weight of those that have a grid today
  std::vector<std::uint32_t> fixed;  ///< per block: the zone in which it is locked, or nowhere
  std::uint32_t fixed_zones = 0;     ///< zones 0 .. fixed_zones - 1 have locked blocks
  std::vector<TodayId> labels;  ///< local label -> today's grid; the first fixed_zones are those of the locks
  /// Per block: the compounds, numbered locally, that could not be contracted into one block each and so may
  /// get split.
  Csr<std::uint32_t> compounds;
  std::uint32_t compound_count = 0;

  [[nodiscard]] std::size_t block_count() const { return passable_end.size(); }
  [[nodiscard]] std::span<const Neighbour> passable(std::uint32_t block) const {
    return neighbours[block].first(passable_end[block]);
  }
  /// Weight of the block that stays put in a zone that is called after `label`.
  [[nodiscard]] double stay(std::uint32_t block, std::uint32_t label) const {
    for (const Stay& s : stays[block])
      if (s.label == label) return s.weight;
    return 0.0;
  }
  /// How far `amount` lies outside the band, as a share of the mean; 0 inside.
  [[nodiscard]] double excess(double amount, std::size_t kind) const {
    if (amount > high[kind]) return (amount - high[kind]) / mean[kind];
    return amount < low[kind] ? (low[kind] - amount) / mean[kind] : 0.0;
  }
};

/// Makes the problem. Compounds are contracted where all of their units hang together, are locked into one
/// grid at most and are not too heavy for the band; `whole_groups` false leaves all of them open.
[[nodiscard]] ParentProblem make_problem(const UnitGraph& graph, ParentId parent, std::uint32_t zones,
                                         const BalancingOptions& options, bool whole_groups);

/// The worst deviation of the weight, recomputed from nothing.
[[nodiscard]] double worst_deviation(const ParentProblem& problem, const Zones& zone_of);

}  // namespace lifecircle::grids
