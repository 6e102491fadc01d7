#pragma once

#include <optional>
#include <string>
#include <vector>

#include <grids/unit_graph.h>

namespace lifecircle::testing {

/// A district to balance, from the data folder beside the project.
struct BalancingInstance {
  grids::UnitGraph graph;
  std::vector<std::uint32_t> grids;  ///< asked per parent
};

/// Nothing where the folder or the file is absent.
/// "street3k", "district100k": gzipped text, `n m K P`, n lines `weight area outer_perimeter x y parent
/// zone`, m lines `u v length barrier`, P lines `parent zones`. The barrier column is not read: it marks
/// streets, not walls.
[[nodiscard]] std::optional<BalancingInstance> read_instance(const std::string& name);
/// "ME" ...: a state's counties; every front has length 1, so that boundary is the number of edges cut.
[[nodiscard]] std::optional<BalancingInstance> read_counties(const std::string& state);
/// fl25: 25 precincts in 3 zones, every front of length 1.
[[nodiscard]] std::optional<BalancingInstance> read_fl25();

}  // namespace lifecircle::testing
