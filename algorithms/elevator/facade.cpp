#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <elevator/facade.h>
#include <elevator/outline.h>

namespace lifecircle::elevator {

namespace {

using geometry::Point;

constexpr double same_way_cosine = 0.9848078;  // 10 degrees
constexpr double bump_depth = 3.0;             // metres: a stair tower, a stagger
constexpr double recess_width = 8.0;           // metres between two walls of one side
constexpr double tie = 1e-6;

/// A wall in the directions of its facade's longest one.
struct Stretch {
  double from, to, out;
};

Stretch stretch_of(const Wall& wall, Point along, Point outward) {
  return {dot(wall.from, along), dot(wall.to, along), (dot(wall.from, outward) + dot(wall.to, outward)) / 2};
}

bool belong_together(const Stretch& a, const Stretch& b) {
  const double apart = std::max(a.from, b.from) - std::min(a.to, b.to);
  return std::abs(a.out - b.out) <= bump_depth && apart <= recess_width;
}

Point unit_of(const Wall& wall) {
  return (wall.to - wall.from) * (1.0 / wall.length());
}

/// The facade that grows from `walls[seed]`; takes its walls out of `free`.
Facade grown_from(std::size_t seed, const std::vector<Wall>& walls, std::vector<char>& free) {
  Facade facade;
  facade.along = unit_of(walls[seed]);
  facade.outward = {-facade.along.y, facade.along.x};
  std::vector<std::size_t> members{seed};
  free[seed] = 0;
  for (std::size_t next = 0; next < members.size(); ++next) {
    const Stretch member = stretch_of(walls[members[next]], facade.along, facade.outward);
    for (std::size_t i = 0; i < walls.size(); ++i) {
      if (!free[i] || dot(unit_of(walls[i]), facade.along) < same_way_cosine) continue;
      if (!belong_together(member, stretch_of(walls[i], facade.along, facade.outward))) continue;
      free[i] = 0;
      members.push_back(i);
    }
  }
  const auto begin = [&](const Wall& wall) { return dot(wall.from, facade.along); };
  double from = std::numeric_limits<double>::infinity(), to = -from;
  for (const std::size_t i : members) {
    facade.walls.push_back(walls[i]);
    from = std::min(from, begin(walls[i]));
    to = std::max(to, dot(walls[i].to, facade.along));
  }
  std::sort(facade.walls.begin(), facade.walls.end(),
            [&](const Wall& a, const Wall& b) { return begin(a) < begin(b); });
  facade.length = to - from;
  return facade;
}

/// How far a line from `start` straight inward runs through the building.
double depth_at(Point start, const Facade& facade, const std::vector<OutlineRing>& rings) {
  double nearest = std::numeric_limits<double>::infinity();
  const double along = dot(start, facade.along), out = dot(start, facade.outward);
  for (const OutlineRing& ring : rings)
    for (const Wall& wall : ring.walls) {
      const double a = dot(wall.from, facade.along) - along, b = dot(wall.to, facade.along) - along;
      if ((a > 0) == (b > 0)) continue;
      const Point crossing = between(wall.from, wall.to, a / (a - b));
      const double inside = out - dot(crossing, facade.outward);
      if (inside > tie) nearest = std::min(nearest, inside);
    }
  return nearest;
}

double depth_of(const Facade& facade, const std::vector<OutlineRing>& rings) {
  const double begin = dot(facade.walls.front().from, facade.along);
  std::array<double, 5> depths{};
  for (std::size_t i = 0; i < depths.size(); ++i) {
    const double along = begin + facade.length * (static_cast<double>(i) + 0.5) / 5.0;
    // From the wall that stands there, or the one nearest to there.
    double best = std::numeric_limits<double>::infinity(), out = 0.0;
    for (const Wall& wall : facade.walls) {
      const Stretch stretch = stretch_of(wall, facade.along, facade.outward);
      const double away = std::max({0.0, stretch.from - along, along - stretch.to});
      if (away >= best) continue;
      best = away;
      out = stretch.out;
    }
    depths[i] = depth_at(facade.along * along + facade.outward * out, facade, rings);
  }
  std::sort(depths.begin(), depths.end());
  return depths[2];
}

bool is_long_side(const Facade& facade) {
  return facade.length >= 0.95 * facade.depth;
}

/// The way the side should look, from where north is.
Point wanted_way(EntranceSide side, Point north) {
  switch (side) {
    case EntranceSide::east:
      return {north.y, -north.x};
    case EntranceSide::south:
      return {-north.x, -north.y};
    case EntranceSide::west:
      return {-north.y, north.x};
    default:
      return north;
  }
}

}  // namespace

std::vector<Facade> facades_of(const std::vector<geometry::Polygon>& parts) {
  const std::vector<OutlineRing> rings = outline_of(parts);
  std::vector<Facade> facades;
  for (const OutlineRing& ring : rings) {
    std::vector<std::size_t> longest_first(ring.walls.size());
    for (std::size_t i = 0; i < longest_first.size(); ++i) longest_first[i] = i;
    std::stable_sort(longest_first.begin(), longest_first.end(), [&](std::size_t a, std::size_t b) {
      return ring.walls[a].length() > ring.walls[b].length();
    });
    std::vector<char> free(ring.walls.size(), 1);
    for (const std::size_t seed : longest_first) {
      if (!free[seed]) continue;
      facades.push_back(grown_from(seed, ring.walls, free));
      facades.back().courtyard = ring.courtyard;
    }
  }
  for (Facade& facade : facades) facade.depth = depth_of(facade, rings);
  // Lengths are compared in whole micrometres: the two sides of a slab are equally long, not nearly so.
  std::sort(facades.begin(), facades.end(), [](const Facade& a, const Facade& b) {
    const double difference = std::round(a.length / tie) - std::round(b.length / tie);
    return difference != 0.0 ? difference > 0.0 : a.walls.front().from < b.walls.front().from;
  });
  return facades;
}

std::size_t entrance_facade(const std::vector<Facade>& facades, EntranceSide side, Point north) {
  double longest = 0.0;
  for (const Facade& facade : facades)
    if (is_long_side(facade)) longest = std::max(longest, facade.length);
  const Point way = wanted_way(side, north);
  std::size_t best = facades.size();
  double best_cosine = -2.0;
  for (std::size_t i = 0; i < facades.size(); ++i) {
    const bool counts = longest == 0.0 || (is_long_side(facades[i]) && facades[i].length >= longest / 2);
    const double cosine = dot(facades[i].outward, way);
    // The longer and then the first by place stands first already.
    if (!counts || cosine <= best_cosine + (best < facades.size() ? 1e-12 : 0.0)) continue;
    best = i;
    best_cosine = cosine;
  }
  return best;
}

}  // namespace lifecircle::elevator
