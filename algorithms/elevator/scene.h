#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <base/ids.h>
#include <base/units.h>
#include <geometry/ground_metric.h>
#include <geometry/point.h>
#include <geometry/polygon.h>
#include <geometry/true_north.h>

namespace lifecircle::elevator {

/// How much something stands in the way of a shaft: weak (may be moved: a tree, a lamp), strong (solvable
/// with cost: a gas main), major (not solvable: a protected zone).
enum class Severity { weak, strong, major };

/// A house. All polygons of a scene may be invalid; they are repaired first.
struct Building {
  FeatureId id = 0;
  std::vector<geometry::Polygon> parts;
  /// Where its doors are; may lie off the facade. Points of a layer are dealt out by assign_entrances().
  std::vector<geometry::Point> entrances;
  /// How many doors it has; used where no points are given. Below 1 counts as not given.
  std::optional<int> entrance_count;
  /// false: needs no shaft (too low, filtered, has one), but stands in the way of others and shades them.
  bool sited = true;
  /// Above the ground; for sunlight only. Without it the building casts no shadow.
  std::optional<Metres> height;
};

/// The land inside a red line.
struct Lot {
  FeatureId id = 0;
  std::vector<geometry::Polygon> parts;
};

/// A carriageway: lines with a width (width / 2 on either side; flat ends, round bends), or areas, or both.
struct Road {
  FeatureId id = 0;
  std::vector<geometry::Polyline> lines;
  Metres width{0.0};  ///< of the lines, in ground metres; lines of no width are carriageways of no width
  std::vector<geometry::Polygon> areas;
  std::optional<bool> fire_lane;  ///< nullopt = unknown, counts as a fire lane
};

/// Anything else in the way: trees, pipes, substations.
struct Obstacle {
  FeatureId id = 0;
  std::size_t layer = 0;  ///< which of the caller's layers it came from
  std::vector<geometry::Point> points;
  std::vector<geometry::Polyline> lines;
  std::vector<geometry::Polygon> areas;
  Severity severity = Severity::weak;
};

/// A town as shafts see it, in the plane of the analysis CRS.
struct Scene {
  std::vector<Building> buildings;
  std::vector<Lot> lots;  ///< empty = no lots given: nothing is said about red lines
  std::vector<Road> roads;
  std::vector<Obstacle> obstacles;
  geometry::GroundMetric metric;  ///< default: plane = ground
  geometry::TrueNorth north;      ///< default: the y axis
};

/// Where a layer of entrance points went.
struct AssignedEntrances {
  std::size_t assigned = 0;
  std::vector<std::size_t> too_far;  ///< positions in `points`: no building within `reach`
};

/// Deals entrance points out to the buildings (Building::entrances): each to the building it lies in, else to
/// the one with the nearest wall within `reach`. Ties: the building that comes first by the middle of its box
/// (x, then y), then by id. Points on the shared wall of two houses can go either way; give them on the
/// facade. About 10 us a point.
AssignedEntrances assign_entrances(const std::vector<geometry::Point>& points, Metres reach, Scene& scene);

}  // namespace lifecircle::elevator
