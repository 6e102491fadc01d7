#pragma once

#include <optional>
#include <vector>

#include <base/ids.h>
#include <geometry/point.h>

namespace lifecircle::network {

/// What makes street data lie to a walker.
enum class StreetFault {
  near_miss,           ///< a dead end a little before another street, not joined
  touch,               ///< a line ends on another one that does not join there
  crossing,            ///< two lines of one level cross without a junction
  island,              ///< streets that are not connected with the largest part of the network
  duplicate,           ///< two lines run on top of each other over the whole length of both
  overlap,             ///< two lines run on top of each other for a stretch
  zero_length,         ///< a line (or a part of it) that is no longer than the tolerance
  fast,                ///< faster than people walk
  slow,                ///< slower than people walk
  closed,              ///< the speed says that nobody may walk here
  long_steps,          ///< a flight of stairs of a length that hardly exists
  parcel_far,          ///< no street within the snapping distance
  facility_far,        ///< the same for a facility
  parcel_on_island,    ///< the only streets near are an island
  facility_on_island,  ///< the same for a facility
};
inline constexpr std::size_t street_fault_count = 15;

/// How sure it is that the answer of a walk is wrong.
enum class Severity {
  note,     ///< worth knowing; may well be right as it is
  warning,  ///< should be looked at
  error,    ///< walks are cut or lengthened by it
};

/// One place or stretch that a planner should look at.
struct StreetProblem {
  StreetFault fault = StreetFault::near_miss;
  Severity severity = Severity::warning;
  /// Where: a point, or lines.
  std::optional<geometry::Point> point{};
  std::vector<geometry::Polyline> lines{};
  std::optional<FeatureId> street{};  ///< the line that is at fault
  std::optional<FeatureId> other{};   ///< the other line, where two are concerned
  std::optional<FeatureId> place{};   ///< the parcel or facility
  /// Ground metres of gap, length or distance; km/h for fast, slow and closed. Nothing where a place has no
  /// street within 5 km.
  std::optional<double> amount{};
  /// The TOLERANCE that would join a near miss, metres; nothing where no tolerance would.
  std::optional<double> joining_tolerance{};
  /// An island that lies where the street data end: it may be connected outside.
  bool at_data_edge = false;
};

}  // namespace lifecircle::network
