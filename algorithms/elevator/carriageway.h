#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <elevator/slide_set.h>
#include <elevator/strip.h>
#include <geometry/box.h>
#include <geometry/segment.h>

namespace lifecircle::elevator {

/// A number that changes evenly over the plane.
struct Slope {
  double at_origin = 0.0;
  geometry::Point rise;

  [[nodiscard]] double at(geometry::Point p) const { return at_origin + dot(rise, p); }
};

/// A convex piece of carriageway and, for each of its places, the metres across the road to the kerb on
/// either side. Facade frame.
struct LanePiece {
  std::vector<geometry::Point> corners;
  Slope to_left;
  Slope to_right;
};

/// The carriageway of one road near a shaft, and what a shaft leaves of it.
///
/// On one side of the shaft a strip is left as wide as the narrowest place between the shaft and that side's
/// kerb. The wider of the two strips counts. So less than w is left just where the shaft reaches into the
/// band of w along the left kerb and into the band of w along the right kerb; both are made of convex pieces.
class Carriageway {
 public:
  void add(LanePiece piece) { pieces_.push_back(std::move(piece)); }
  [[nodiscard]] bool empty() const { return pieces_.empty(); }

  /// The slides at which the shaft touches the carriageway.
  [[nodiscard]] SlideSet touched(const ShaftRectangle& shaft) const;
  /// The slides at which the shaft stands on the carriageway and leaves less than `metres` of it.
  [[nodiscard]] SlideSet leaving_less_than(double metres, const ShaftRectangle& shaft) const;
  /// The metres left at a slide; nullopt where the carriageway is not touched.
  [[nodiscard]] std::optional<double> left_at(double slide, const ShaftRectangle& shaft) const;

 private:
  std::vector<LanePiece> pieces_;
};

/// Adds one segment of a road's line, with half the road's width on either side and flat ends. With the
/// segment before it, the outer side of the bend between them is rounded, in slices of at most 11.25 degrees.
void add_line_piece(const geometry::Segment& segment, const std::optional<geometry::Point>& before,
                    double half_width, Carriageway& road);

/// Adds the part of a road's area that a shaft may stand on. `edges` are those of its rings near `reach` (the
/// rectangle the shaft may cover), the inside of the road on their left; `inside` tells of a place whether it
/// is on the road and is asked only where no edge is near.
///
/// Across the road is perpendicular to the direction that most of the kerbs have: of the edges within 10 m of
/// `reach` the direction, to 10 degrees, with the greatest length. The area is cut along that into trapezoids
/// between one kerb and the opposite one. Kerbs farther than `horizon` are not seen.
void add_area_pieces(std::vector<geometry::Segment> edges, const geometry::Box& reach, double horizon,
                     const std::function<bool(geometry::Point)>& inside, Carriageway& road);

}  // namespace lifecircle::elevator
