#pragma once

#include <cstdint>
#include <vector>

#include <elevator/slide_set.h>
#include <elevator/strip.h>
#include <geometry/segment.h>

namespace lifecircle::elevator {

/// How far the sliding rectangle is from the walls of other buildings.
///
/// The distance from a rectangle that slides along a line to one segment is a convex function of the slide
/// (both are convex sets). So the slides nearer than some distance are one interval, computed in closed form,
/// and on any stretch the distance is largest at one of its ends. The gap is the least of these functions,
/// and its largest value on a stretch is at most min over segments of the larger end value: a bound that
/// branch and bound halves its way to, twenty-odd steps for a micrometre.
class Gap {
 public:
  struct OtherWall {
    geometry::Segment segment;   ///< facade frame
    std::uint32_t building = 0;  ///< whose
  };

  Gap(const ShaftRectangle& shaft, std::vector<OtherWall> walls) : shaft_(shaft), walls_(std::move(walls)) {}

  /// Metres to the nearest wall at a slide; infinite without walls.
  [[nodiscard]] double at(double slide) const;
  /// Metres to the nearest wall of one building.
  [[nodiscard]] double at(double slide, std::uint32_t building) const;
  /// The slides at which some wall is nearer than `metres`.
  [[nodiscard]] SlideSet nearer_than(double metres) const;
  /// The largest gap on closed stretches of the slide, right to 1e-7 m, but at most `enough`.
  [[nodiscard]] double largest(const std::vector<Interval>& stretches, double enough) const;
  [[nodiscard]] const std::vector<OtherWall>& walls() const { return walls_; }

 private:
  /// An upper bound of the gap between two slides.
  [[nodiscard]] double bound(const Interval& stretch) const;

  ShaftRectangle shaft_;
  std::vector<OtherWall> walls_;
};

/// Metres from a rectangle at a slide to a segment; 0 where they meet.
[[nodiscard]] double distance_to(const geometry::Segment& segment, const ShaftRectangle& shaft, double slide);

/// The slides at which the rectangle is nearer than `metres` to the segment: one open interval; from = to
/// where there are none.
[[nodiscard]] Interval nearer_than(double metres, const geometry::Segment& segment,
                                   const ShaftRectangle& shaft);

}  // namespace lifecircle::elevator
