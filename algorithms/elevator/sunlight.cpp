#include <algorithm>
#include <cmath>
#include <limits>

#include <base/error.h>
#include <base/parallel.h>
#include <elevator/local_frame.h>
#include <elevator/outline.h>
#include <elevator/sunlight.h>
#include <elevator/surroundings.h>
#include <geometry/segment.h>

namespace lifecircle::elevator {

namespace {

using geometry::Point;
using geometry::Polygon;
using geometry::Segment;

constexpr double minutes_an_hour = 60.0;
constexpr double lowest_sun = 0.02;     // sine of its altitude: below, shadows are endless
constexpr double clear_of_wall = 0.01;  // metres that a window stands before its wall

/// An upright block: its edges, in ground metres, and its height.
struct Block {
  std::vector<Segment> edges;
  geometry::Box box;
  double height = 0.0;
};

struct Window {
  Point place;
  Point outward;
};

/// The sun in the local frame: the horizontal unit vector to it and the tangent of its altitude.
struct Sun {
  Point way;
  double rise = 0.0;
  bool up = false;
};

class Sky {
 public:
  Sky(const SunOptions& options, Point north)
      : path_(options.latitude, options.solar_longitude), north_(north), east_{north.y, -north.x} {}

  [[nodiscard]] Sun at(double hour) const {
    const SunDirection sun = path_.at(hour);
    const double level = std::hypot(sun.east, sun.north);
    return {(east_ * sun.east + north_ * sun.north) * (1.0 / level), sun.up / level, sun.up > lowest_sun};
  }

 private:
  SunPath path_;
  Point north_;
  Point east_;
};

/// Does the block rise into the line from the window to the sun?
bool shades(const Block& block, Point from, double sill, const Sun& sun) {
  const double farthest = (block.height - sill) / sun.rise;
  if (farthest <= 0.0) return false;
  const Segment line{from, from + sun.way * farthest};
  if (!block.box.intersects(line.box())) return false;
  return std::any_of(block.edges.begin(), block.edges.end(),
                     [&](const Segment& edge) { return crossing(line, edge).has_value(); });
}

Block block_of(const std::vector<Polygon>& parts, const LocalFrame& frame, double height) {
  Block block;
  block.height = height;
  for (const Polygon& part : parts)
    for (const geometry::Ring& ring : part.rings)
      for (std::size_t i = 1; i < ring.size(); ++i) {
        block.edges.push_back({frame.to_local(ring[i - 1]), frame.to_local(ring[i])});
        block.box.include(block.edges.back().box());
      }
  return block;
}

std::vector<Window> windows_of(const std::vector<Polygon>& local_parts, double spacing) {
  std::vector<Window> windows;
  for (const OutlineRing& ring : outline_of(local_parts))
    for (const Wall& wall : ring.walls) {
      const Point along = (wall.to - wall.from) * (1.0 / wall.length()), outward{-along.y, along.x};
      const int count = std::max(1, static_cast<int>(std::lround(wall.length() / spacing)));
      for (int i = 0; i < count; ++i)
        windows.push_back(
            {between(wall.from, wall.to, (i + 0.5) / count) + outward * clear_of_wall, outward});
    }
  return windows;
}

/// One shaft and all that stands near enough to be shaded by it or to shade that.
class ShaftShadow {
 public:
  ShaftShadow(const Surroundings& around, const ShaftSite& site, const SunOptions& options)
      : around_(around),
        options_(options),
        own_(site.building),
        frame_(frame_around(site.shaft.box(), around.scene().metric)),
        sky_(options, around.scene().north.direction(site.shaft.box().center())) {
    const Building& building = around.scene().buildings[own_];
    shaft_ = block_of({site.shaft}, frame_, (*building.height + options.overrun).value());
    const double minutes = (options.to_hour - options.from_hour) * minutes_an_hour;
    const int steps = std::max(1, static_cast<int>(std::ceil(minutes)));
    for (int i = 0; i <= steps; ++i) {
      hours_.push_back(options.from_hour + (options.to_hour - options.from_hour) * i / steps);
      suns_.push_back(sky_.at(hours_.back()));
      if (suns_.back().up) lowest_rise_ = std::min(lowest_rise_, suns_.back().rise);
    }
    reach_ = shadow_of(shaft_.height);
  }

  [[nodiscard]] SunLoss loss() {
    SunLoss result;
    result.known = true;
    std::optional<Window> worst;
    for (const std::uint32_t other : buildings_within(reach_)) {
      if (other == own_) continue;
      const std::vector<Polygon> parts = frame_.to_local(around_.building(other));
      for (const Window& window : windows_of(parts, options_.window_spacing.value())) {
        const Seconds lost = lost_by(window);
        if (lost >= Seconds(60.0)) ++result.windows;
        const bool more = lost > result.most || (worst && lost == result.most && window.place < worst->place);
        if (!more) continue;
        worst = window;
        result.most = lost;
        result.building = around_.scene().buildings[other].id;
      }
    }
    if (worst) {
      result.before = day_of([&](const Sun& sun) { return lit(*worst, sun); });
      result.window = frame_.to_plane(worst->place);
    }
    return result;
  }

 private:
  [[nodiscard]] Seconds lost_by(const Window& window) {
    if (!may_be_shaded(window)) return Seconds(0.0);
    return day_of([&](const Sun& sun) { return shaded_by_shaft(window, sun) && lit(window, sun); });
  }

  /// A quick no: too far, on the wrong side, or the sun never stands in the shaft's direction.
  [[nodiscard]] bool may_be_shaded(const Window& window) const {
    const Point to_shaft = shaft_.box.center() - window.place;
    const double away = std::sqrt(dot(to_shaft, to_shaft));
    const double radius = std::hypot(shaft_.box.width(), shaft_.box.height()) / 2;
    if (away > reach_ + radius || dot(to_shaft, window.outward) < -radius) return false;
    if (away <= radius) return true;
    const double cosine = std::sqrt(1.0 - radius * radius / (away * away)) * away;
    return std::any_of(suns_.begin(), suns_.end(),
                       [&](const Sun& sun) { return sun.up && dot(sun.way, to_shaft) >= cosine; });
  }

  [[nodiscard]] bool shaded_by_shaft(const Window& window, const Sun& sun) const {
    return sun.up && shades(shaft_, window.place, options_.sill.value(), sun);
  }

  /// Has the window sun without the shaft?
  [[nodiscard]] bool lit(const Window& window, const Sun& sun) {
    if (!sun.up || dot(sun.way, window.outward) <= 0.0) return false;
    if (!gathered_) gather_blocks();
    return std::none_of(blocks_.begin(), blocks_.end(), [&](const Block& block) {
      return shades(block, window.place, options_.sill.value(), sun);
    });
  }

  /// Whatever shades a window within reach of the shaft: the higher, the farther away it may stand.
  void gather_blocks() {
    gathered_ = true;
    const double tallest = around_.tallest().value();
    for (const std::uint32_t i : buildings_within(reach_ + shadow_of(tallest))) {
      const auto& height = around_.scene().buildings[i].height;
      if (!height) continue;
      Block block = block_of(around_.building(i), frame_, height->value());
      if (block.box.intersects(shaft_.box.grown(reach_ + shadow_of(block.height))))
        blocks_.push_back(std::move(block));
    }
  }

  /// The longest shadow of the day at the height of sills.
  [[nodiscard]] double shadow_of(double height) const {
    return std::max(0.0, (height - options_.sill.value()) / lowest_rise_);
  }

  /// How long of the day something holds: minute by minute, changes halved to a second.
  template <class Holds>
  [[nodiscard]] Seconds day_of(Holds holds) const {
    double sum = 0.0;
    bool before = holds(suns_.front());
    for (std::size_t i = 1; i < hours_.size(); ++i) {
      const bool now = holds(suns_[i]);
      double from = hours_[i - 1], to = hours_[i];
      if (before && now) {
        sum += to - from;
      } else if (before != now) {
        while (to - from > 0.5 / 3600.0) {
          const double middle = (from + to) / 2;
          (holds(sky_.at(middle)) == before ? from : to) = middle;
        }
        sum += before ? from - hours_[i - 1] : hours_[i] - to;
      }
      before = now;
    }
    return Seconds(sum * 3600.0);
  }

  [[nodiscard]] std::vector<std::uint32_t> buildings_within(double metres) const {
    const geometry::Box near = shaft_.box.grown(metres);
    geometry::Box plane;
    plane.include(frame_.to_plane(Point{near.min_x, near.min_y}));
    plane.include(frame_.to_plane(Point{near.max_x, near.max_y}));
    std::vector<std::uint32_t> found;
    around_.visit_buildings(plane, [&](std::uint32_t i) { found.push_back(i); });
    return found;
  }

  const Surroundings& around_;
  const SunOptions& options_;
  std::size_t own_;
  LocalFrame frame_;
  Sky sky_;
  Block shaft_;
  std::vector<double> hours_;
  std::vector<Sun> suns_;
  double lowest_rise_ = std::numeric_limits<double>::infinity();  // tangent of the lowest sun
  double reach_ = 0.0;                                            // of the shaft's shadow, metres
  bool gathered_ = false;
  std::vector<Block> blocks_;
};

}  // namespace

void SunOptions::validate() const {
  if (!(latitude >= -66.0 && latitude <= 66.0))
    throw Error(ErrorCode::invalid_option,
                "Sunlight is computed between the polar circles; leave it out here.");
  if (!(from_hour >= 0.0 && from_hour < to_hour && to_hour <= 24.0))
    throw Error(ErrorCode::invalid_option, "The hours of sunlight must begin before they end, from 0 to 24.");
  if (!(sill >= Metres(0.0)) || !(overrun >= Metres(0.0)) || !(window_spacing >= Metres(0.3)) ||
      !std::isfinite((sill + overrun + window_spacing).value()))
    throw Error(
        ErrorCode::invalid_option,
        "Window sills and shafts must not be below the ground, and windows at least 0.3 metres apart.");
}

std::vector<SunLoss> sun_lost(const Scene& scene, const std::vector<ShaftSite>& sites,
                              const SunOptions& options, Progress& progress) {
  options.validate();
  PartialProgress reading(progress, 0.0, 0.1), casting(progress, 0.1, 1.0);
  const Surroundings around(scene, reading);
  std::vector<SunLoss> losses(sites.size());
  parallel_for(sites.size(), 4, casting, [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i)
      if (sites[i].fits && scene.buildings[sites[i].building].height)
        losses[i] = ShaftShadow(around, sites[i], options).loss();
  });
  return losses;
}

}  // namespace lifecircle::elevator
