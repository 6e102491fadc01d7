#pragma once

#include <cstddef>
#include <vector>

#include <access/location_problem.h>

namespace lifecircle::bench {

/// A town in which 1,000 candidates stand before 3,000 places.
struct SitingCase {
  const char* name;
  /// The streets to walk on, a name of city_of(); nothing: a square where walks are straight.
  const char* streets;
  double side;           ///< of the square, metres
  int clusters;          ///< that places and candidates stand in; 0: more of them towards the middle
  double minutes;        ///< that people walk at most
  std::size_t existing;  ///< facilities that stay
};

/// Sparse and dense, even and in clusters, with and without facilities, on a square and on streets.
[[nodiscard]] const std::vector<SitingCase>& siting_cases();

/// The problem of a case, always the same; `count` new sites. Threshold and limit are the case's minutes.
[[nodiscard]] access::LocationProblem problem_of(const SitingCase& some_case, access::LocationModel model,
                                                 std::size_t count);

}  // namespace lifecircle::bench
