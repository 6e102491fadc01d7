#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <elevator/carriageway.h>
#include <elevator/facade_frame.h>
#include <elevator/gap.h>
#include <elevator/shaft_site.h>
#include <elevator/slide_set.h>
#include <elevator/surroundings.h>

namespace lifecircle::elevator {

/// Beyond this many metres another building is none.
constexpr double no_gap_beyond = 50.0;

/// Everything that may interfere with the shaft of one entrance, each as the set of slides at which it does.
/// It is gathered once for the whole slide; then best_slide() and limits_at() only look at intervals.
class Interference {
 public:
  /// `range`: the slides that are of interest. `building` is the shaft's own.
  Interference(const Surroundings& around, const ShaftOptions& options, std::size_t building,
               const FacadeFrame& frame, const ShaftRectangle& shaft, Interval range);

  /// Of the closed stretches `free` (not empty) the place with the best grade, then the largest gap (all
  /// beyond 50 m are equal), then the least slide, then the first by place.
  [[nodiscard]] double best_slide(const std::vector<Interval>& free) const;

  /// What interferes at a slide, worst first, then by code, then by feature.
  [[nodiscard]] std::vector<Limit> limits_at(double slide) const;
  /// To the nearest other building; 0 where one is overlapped, nullopt with none within 50 m.
  [[nodiscard]] std::optional<Metres> gap_at(double slide) const;
  /// Least left of all carriageways touched.
  [[nodiscard]] std::optional<Metres> lane_at(double slide) const;
  /// nullopt: no lot is known.
  [[nodiscard]] std::optional<bool> in_lot_at(double slide) const;
  /// Is a road touched of which nobody knows whether it is a fire lane?
  [[nodiscard]] bool fire_lane_unknown_at(double slide) const;

 private:
  struct OverlappedBuilding {
    std::uint32_t building;
    SlideSet where;
  };
  struct TouchedRoad {
    std::uint32_t road;
    Carriageway carriageway;
    SlideSet touched, below_fire_lane, below_minimum;
  };
  struct TouchedObstacle {
    std::uint32_t obstacle;
    SlideSet where;
  };

  void gather_buildings(std::size_t own, Interval range);
  void gather_lot(std::size_t own, Interval range);
  void gather_roads();
  void gather_obstacles(Interval range);
  void add_area_of_road(const Surroundings::RoadArea& area, std::uint32_t position, Carriageway& road) const;
  [[nodiscard]] double metres_outside_lot(double slide) const;

  const Surroundings& around_;
  const ShaftOptions& options_;
  FacadeFrame frame_;
  ShaftRectangle shaft_;
  geometry::Box reach_;  ///< all that the shaft may cover

  std::vector<OverlappedBuilding> overlapped_;
  SlideSet overlaps_;
  std::optional<Gap> gap_;
  std::optional<std::size_t> lot_;
  std::vector<geometry::Polygon> lot_parts_;
  SlideSet leaves_lot_;
  std::vector<TouchedRoad> roads_;
  std::vector<TouchedObstacle> obstacles_;
  SlideSet major_, strong_;
};

}  // namespace lifecircle::elevator
