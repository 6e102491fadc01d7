#pragma once

#include <network/snapper.h>
#include <network/street_graph.h>

namespace lifecircle::network {

/// What it costs to walk between a place and the two ends of its edge, in both senses, without its leg;
/// `unreachable` against a closed direction.
struct EndCosts {
  Cost to_start;
  Cost to_end;
  Cost from_start;
  Cost from_end;
};
[[nodiscard]] EndCosts end_costs(const Edge& edge, const Access& access);

/// Along their common edge from one place to another, without legs: 0 where their stretches overlap or are
/// the same place but for rounding.
[[nodiscard]] Cost direct_cost(const Edge& edge, const Access& from, const Access& to);

}  // namespace lifecircle::network
