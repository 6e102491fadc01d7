#pragma once

#include <optional>
#include <vector>

#include <elevator/slide_set.h>
#include <geometry/polygon.h>
#include <geometry/segment.h>

namespace lifecircle::elevator {

/// Limits are met AT their value, to this many metres.
constexpr double tolerance = 1e-6;

/// The rectangle that slides: `width` along the facade (x), from the facade (y = 0) out to `depth`. In the
/// facade's frame: metres, x along, y outward, 0 at the entrance; at slide t it covers x from t - width / 2
/// to t + width / 2.
///
/// Since it is always the whole depth of one strip, it meets something just where its width meets that
/// thing's shadow on the facade: what of it lies in the strip, seen along y. That makes every question about
/// areas one about intervals, and the answers exact.
struct ShaftRectangle {
  double width = 0.0;
  double depth = 0.0;
};

/// Inner measures (overlap) leave a skin of `tolerance`, outer ones (touch) add one.
enum class Contact { overlap, touch };

/// The slides at which the rectangle meets a segment.
[[nodiscard]] std::optional<Interval> meets(const geometry::Segment& segment, const ShaftRectangle& shaft,
                                            Contact contact);
/// The slides at which the rectangle meets a convex area.
[[nodiscard]] std::optional<Interval> meets(const std::vector<geometry::Point>& convex,
                                            const ShaftRectangle& shaft, Contact contact);
/// The slides, of those in `range`, at which the rectangle meets the inside of valid areas.
[[nodiscard]] SlideSet meets(const std::vector<geometry::Polygon>& areas, const ShaftRectangle& shaft,
                             Contact contact, Interval range);
/// The slides, of those in `range`, at which the rectangle is not wholly inside the areas.
[[nodiscard]] SlideSet leaves(const std::vector<geometry::Polygon>& areas, const ShaftRectangle& shaft,
                              Interval range);

}  // namespace lifecircle::elevator
