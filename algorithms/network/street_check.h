#pragma once

#include <span>
#include <vector>

#include <base/progress.h>
#include <network/odd_lines.h>
#include <network/place.h>
#include <network/snapper.h>
#include <network/street_graph_builder.h>
#include <network/street_problem.h>
#include <network/street_table.h>

namespace lifecircle::network {

struct StreetCheckOptions {
  /// How near a dead end must come to another street to be asked about; ground metres, above 0, at most 50.
  Metres distance{2.0};
  PlausibleSpeeds speeds;

  /// Throws Error(invalid_option).
  void validate() const;
};

/// What is checked: the streets as read, the network made of them, and (optionally) who should reach it.
struct CheckedTown {
  const StreetTable& streets;
  const StreetGraphOptions& building;  ///< with which `graph` was built
  const StreetGraph& graph;
  const Snapper& snapper;
  std::span<const Place> parcels;
  std::span<const Place> facilities;
};

/// Everything in the street data that makes walks wrong; see StreetFault. Sorted by fault, then by place and
/// id, so that the list does not depend on the order of the lines. O(n log n): the 114,000 segments of
/// Manhattan take about a second. Throws Cancelled, and Error(invalid_option) for bad options.
[[nodiscard]] std::vector<StreetProblem> check_streets(const CheckedTown& town,
                                                       const StreetCheckOptions& options, Progress& progress);

/// Whether the problem is shown as a point rather than as lines.
[[nodiscard]] inline bool is_point(const StreetProblem& problem) {
  return problem.point.has_value();
}

/// One fault in the summary.
struct FaultCount {
  std::size_t problems = 0;
  double metres = 0.0;  ///< of the lines concerned
};
/// Per fault, in the order of StreetFault.
[[nodiscard]] std::vector<FaultCount> count_faults(std::span<const StreetProblem> problems,
                                                   const geometry::GroundMetric& metric);

}  // namespace lifecircle::network
