#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <access/gain_table.h>

namespace lifecircle::access {

/// Who goes where, so that all people together gain most while no site serves more than it can (the
/// transportation problem of Hitchcock 1941). The people of one row may be divided.
struct Transport {
  struct Share {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    double people = 0.0;
  };
  double value = 0.0;         ///< people x gain, all together
  std::vector<Share> shares;  ///< by row, then by column; only shares above 0
};

/// The best transport to the columns in `chosen` and the fixed ones. Rows are served one after the other
/// along augmenting paths over the sites (successive shortest paths), which is the optimum after each row.
/// Costs O(entries of the open columns) where nothing is scarce, and that times the rows where all is.
[[nodiscard]] Transport transport(const GainTable& table, std::span<const std::uint32_t> chosen);

}  // namespace lifecircle::access
