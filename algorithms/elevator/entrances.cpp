#include <algorithm>
#include <cmath>
#include <limits>

#include <elevator/entrances.h>
#include <geometry/segment.h>

namespace lifecircle::elevator {

namespace {

using geometry::Point;

constexpr double corner = 0.01;          // metres: as near to two walls
constexpr double shortest_facade = 1.0;  // metres: nothing shorter holds a door

bool by_place(const Entrance& a, const Entrance& b) {
  return a.place < b.place;
}

Entrance nearest_entrance(Point p, const std::vector<Facade>& facades) {
  const bool all_short = std::all_of(facades.begin(), facades.end(),
                                     [](const Facade& facade) { return facade.length < shortest_facade; });
  Entrance best;
  best.moved = std::numeric_limits<double>::infinity();
  // Facades come longest first, so of two as near the longer stays.
  for (std::size_t f = 0; f < facades.size(); ++f) {
    if (facades[f].length < shortest_facade && !all_short) continue;
    for (std::size_t w = 0; w < facades[f].walls.size(); ++w) {
      const geometry::Segment wall{facades[f].walls[w].from, facades[f].walls[w].to};
      const Point place = wall.at(nearest_fraction(wall, p));
      const double away = distance(place, p);
      const bool nearer = f == best.facade ? away < best.moved : away < best.moved - corner;
      if (nearer) best = {f, w, place, away};
    }
  }
  return best;
}

}  // namespace

std::vector<Entrance> projected(const std::vector<Point>& points, const std::vector<Facade>& facades) {
  std::vector<Entrance> entrances;
  if (facades.empty()) return entrances;
  for (const Point p : points) entrances.push_back(nearest_entrance(p, facades));
  std::sort(entrances.begin(), entrances.end(), by_place);
  return entrances;
}

std::vector<Entrance> spread(std::size_t count, std::size_t facade, const std::vector<Facade>& facades) {
  const Facade& side = facades[facade];
  const double begin = dot(side.walls.front().from, side.along);
  std::vector<Entrance> entrances;
  for (std::size_t i = 0; i < count; ++i) {
    const double along = begin + side.length * (static_cast<double>(i) + 0.5) / static_cast<double>(count);
    Entrance best;
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t w = 0; w < side.walls.size(); ++w) {
      const double from = dot(side.walls[w].from, side.along), to = dot(side.walls[w].to, side.along);
      const double fraction = std::clamp((along - from) / (to - from), 0.0, 1.0);
      const double away = std::abs(along - (from + (to - from) * fraction));
      if (away >= nearest) continue;
      nearest = away;
      best = {facade, w, between(side.walls[w].from, side.walls[w].to, fraction), 0.0};
    }
    entrances.push_back(best);
  }
  std::sort(entrances.begin(), entrances.end(), by_place);
  return entrances;
}

std::size_t estimated_count(double facade_length, double spacing) {
  return std::max<std::size_t>(1, static_cast<std::size_t>(std::lround(facade_length / spacing)));
}

}  // namespace lifecircle::elevator
