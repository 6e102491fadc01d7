#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <geometry/point.h>

namespace lifecircle::grids {

/// How codes look. A template is text with two places:
///
///     {parent}   the parent's id
///     {n:3}      the running number within the parent, with at least so many digits (here 001, 002 ...)
///
/// Known ones (grid_codes.csv of the standards): stat12 + 3 + 2, the 12-digit code of the community, the grid
/// and the micro-grid within it, is "{parent}{n:2}" where the parent is a grid, "{parent}{n:3}00" where it is
/// a community; DB11 (Beijing), 15 digits = 6 + 3 street + 3 community + 3 sequence, is "{parent}{n:3}" with
/// the 12-digit code of the community.
class CodeTemplate {
 public:
  /// Throws Error(invalid_option) where there is not exactly one {n} or {n:1} to {n:9}, or another brace.
  explicit CodeTemplate(const std::string& text);

  [[nodiscard]] std::string code(const std::string& parent, std::uint32_t number) const;
  /// Can the number be written with the digits asked? 1000 cannot with three.
  [[nodiscard]] bool holds(std::uint32_t number) const;

 private:
  std::string before_, after_;  // may hold {parent}
  unsigned digits_ = 1;
};

/// A grid that wants a code.
struct CodedGrid {
  std::uint32_t parent = 0;  ///< a number among the parents
  geometry::Point place;     ///< its middle
  std::string kept;          ///< the code it has today and keeps because it is unchanged; else empty
};

struct GridCodes {
  std::vector<std::string> codes;  ///< by grid
  /// Grids whose kept code another one, with a lesser number, has too. Both keep it: which of them is right
  /// is not for us to say.
  std::vector<std::uint32_t> duplicates;
  /// Parents whose running number has more digits than the template gives it.
  std::vector<std::uint32_t> overfull;
};

/// Gives a code to every grid. Unchanged grids keep theirs. The others are numbered within their parent from
/// west to east, and from north to south where two lie equally far east (DB11, CJ/T 349, DB6101/T 3185), with
/// the least numbers whose codes no other grid of any parent has. `taken` are further codes that must not be
/// used, e.g. of grids that were given up: an old number should not come back for another place.
/// O(n log n).
[[nodiscard]] GridCodes number_grids(std::span<const CodedGrid> grids, std::span<const std::string> parents,
                                     const CodeTemplate& pattern, std::span<const std::string> taken = {});

}  // namespace lifecircle::grids
