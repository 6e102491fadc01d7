#pragma once

#include <cstdint>
#include <vector>

#include <access/gain_table.h>
#include <access/price_descent.h>

namespace lifecircle::access {

/// What is decided of a column.
enum class Fate : std::uint8_t {
  free,
  open,    ///< in every set that is asked for
  closed,  ///< in none
};

/// Decides of free candidates by reduced cost (Beasley 1987): one whose choice would push the bound of the
/// proof below `enough` is closed, one without which it would fall there is open.
void decide(std::vector<Fate>& fate, const GainTable& table, const ProvenBound& proof, double enough);

/// The columns that are open, ascending.
[[nodiscard]] std::vector<std::uint32_t> opened(const std::vector<Fate>& fate);

}  // namespace lifecircle::access
