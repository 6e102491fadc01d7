#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include <access/location_problem.h>
#include <base/csr.h>

namespace lifecircle::access {

/// A siting problem as gains: what one person of a row gains when a column serves him. Covering, cheap walks
/// and short walks are then one question: which `p` columns make
///
///     sum over rows of  people x (gain from the best open column)
///
/// greatest? Facilities that exist without a limit are no columns here: what they give already is taken off
/// every gain. Those with a capacity are `fixed` columns, always open.
struct GainTable {
  struct Entry {
    std::uint32_t other = 0;  ///< the column in a row's list, the row in a column's
    double gain = 0.0;        ///< per person, above 0
  };
  Csr<Entry> rows;
  Csr<Entry> columns;
  std::vector<double> people;    ///< per row
  std::vector<double> capacity;  ///< per column; empty: no limits
  std::vector<std::uint32_t> fixed;
  std::size_t candidates = 0;  ///< columns before this one may be chosen
  double base = 0.0;           ///< what the facilities without a limit give all people, not in the gains

  [[nodiscard]] bool has_capacities() const { return !capacity.empty(); }
};

/// How facilities that exist without a limit stand in a table.
enum class Existing {
  as_base,     ///< taken off the gains
  as_columns,  ///< columns like others
};

/// The gains of a problem when a walk of cost c gains `gain(c)`, 0 or more; rows without people are left
/// empty. O(entries).
[[nodiscard]] GainTable gain_table(const LocationProblem& problem,
                                   const std::function<double(network::Cost)>& gain,
                                   Existing existing = Existing::as_base);
/// 1 for everybody within `threshold`.
[[nodiscard]] GainTable covering_gains(const LocationProblem& problem, network::Cost threshold);
/// What a walk is shorter than the reach of the problem.
[[nodiscard]] GainTable walking_gains(const LocationProblem& problem);

/// The value of a set of candidates on top of the table's base: with capacities by transport(), else by the
/// best open column of every row. O(rows) plus the entries of the open columns.
[[nodiscard]] double value_of(const GainTable& table, std::span<const std::uint32_t> chosen);

}  // namespace lifecircle::access
