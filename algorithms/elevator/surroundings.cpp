#include <algorithm>

#include <base/parallel.h>
#include <elevator/surroundings.h>
#include <geometry/area_index.h>
#include <geometry/areas.h>
#include <geometry/polygon_ops.h>

namespace lifecircle::elevator {

namespace {

using geometry::Box;
using geometry::box_of;
using geometry::Point;
using geometry::Polygon;
using geometry::Ring;
using geometry::Segment;

/// Calls visit(segment) for every edge, the area on its left.
template <class Visit>
void visit_edges(const Polygon& area, Visit visit) {
  for (std::size_t r = 0; r < area.rings.size(); ++r) {
    const Ring& ring = area.rings[r];
    const bool forward = (geometry::twice_area(ring) > 0) == (r == 0);
    for (std::size_t i = 1; i < ring.size(); ++i)
      visit(forward ? Segment{ring[i - 1], ring[i]} : Segment{ring[i], ring[i - 1]});
  }
}

template <class Item>
geometry::BoxIndex index_of(const std::vector<Item>& items, Box (*box)(const Item&)) {
  std::vector<Box> boxes;
  boxes.reserve(items.size());
  for (const Item& item : items) boxes.push_back(box(item));
  return geometry::BoxIndex(boxes);
}

Box box_of_edge(const Surroundings::Edge& edge) {
  return edge.segment.box();
}

}  // namespace

Surroundings::Surroundings(const Scene& scene, Progress& progress) : scene_(scene) {
  PartialProgress first(progress, 0.0, 0.7), last(progress, 0.7, 1.0);
  repair_areas(first);
  index_buildings();
  index_roads();
  index_obstacles();
  find_lots(last);
}

void Surroundings::repair_areas(Progress& progress) {
  buildings_.resize(scene_.buildings.size());
  lots_.resize(scene_.lots.size());
  roads_.resize(scene_.roads.size());
  obstacles_.resize(scene_.obstacles.size());
  const std::size_t lots = buildings_.size(), roads = lots + lots_.size(), obstacles = roads + roads_.size();
  parallel_for(obstacles + obstacles_.size(), 64, progress, [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      if (i < lots) {
        buildings_[i] = geometry::repaired(scene_.buildings[i].parts);
      } else if (i < roads) {
        lots_[i - lots] = geometry::repaired(scene_.lots[i - lots].parts);
      } else if (i < obstacles) {
        if (!scene_.roads[i - roads].areas.empty())
          roads_[i - roads] = geometry::repaired(scene_.roads[i - roads].areas);
      } else if (!scene_.obstacles[i - obstacles].areas.empty()) {
        obstacles_[i - obstacles] = geometry::repaired(scene_.obstacles[i - obstacles].areas);
      }
    }
  });
}

void Surroundings::index_buildings() {
  std::vector<Box> boxes;
  for (std::size_t i = 0; i < buildings_.size(); ++i) {
    if (buildings_[i].empty()) continue;
    with_surface_.push_back(static_cast<std::uint32_t>(i));
    tallest_ = std::max(tallest_, scene_.buildings[i].height.value_or(Metres(0.0)));
    boxes.push_back(box_of(buildings_[i]));
    for (const Polygon& part : buildings_[i])
      visit_edges(part, [&](const Segment& edge) {
        walls_.push_back({edge, static_cast<std::uint32_t>(i)});
      });
  }
  building_index_ = geometry::BoxIndex(boxes);
  wall_index_ = index_of(walls_, box_of_edge);
}

void Surroundings::index_roads() {
  std::vector<Box> boxes;
  for (std::size_t i = 0; i < roads_.size(); ++i) {
    const Road& road = scene_.roads[i];
    for (const Polygon& area : roads_[i]) {
      visit_edges(area, [&](const Segment& edge) {
        road_edges_.push_back({edge, static_cast<std::uint32_t>(road_areas_.size())});
      });
      road_areas_.push_back({area, static_cast<std::uint32_t>(i)});
    }
    if (!(road.width > Metres(0.0))) continue;
    for (const geometry::Polyline& drawn : road.lines) {
      geometry::Polyline line = drawn;
      line.erase(std::unique(line.begin(), line.end()), line.end());
      const bool closed = line.size() > 3 && line.front() == line.back();
      for (std::size_t k = 1; k < line.size(); ++k) {
        RoadBit bit{{line[k - 1], line[k]}, std::nullopt, static_cast<std::uint32_t>(i)};
        if (k > 1) bit.before = line[k - 2];
        if (k == 1 && closed) bit.before = line[line.size() - 2];
        const double half = road.width.value() / 2 * scene_.metric.scale(line[k - 1]);
        boxes.push_back(bit.segment.box().grown(half * 1.001));
        road_bits_.push_back(bit);
      }
    }
  }
  road_bit_index_ = geometry::BoxIndex(boxes);
  road_area_index_ = index_of(
      road_areas_, +[](const RoadArea& area) { return area.area.box(); });
  road_edge_index_ = index_of(road_edges_, box_of_edge);
}

void Surroundings::index_obstacles() {
  for (std::size_t i = 0; i < obstacles_.size(); ++i) {
    const Obstacle& obstacle = scene_.obstacles[i];
    const auto owner = static_cast<std::uint32_t>(i);
    for (const Point p : obstacle.points) obstacle_bits_.push_back({{p, p}, {}, owner});
    for (const geometry::Polyline& line : obstacle.lines)
      for (std::size_t k = 1; k < line.size(); ++k)
        obstacle_bits_.push_back({{line[k - 1], line[k]}, {}, owner});
    for (const Polygon& area : obstacles_[i]) obstacle_bits_.push_back({{}, area, owner});
  }
  obstacle_index_ = index_of(
      obstacle_bits_,
      +[](const ObstacleBit& bit) { return bit.area.rings.empty() ? bit.segment.box() : bit.area.box(); });
}

void Surroundings::find_lots(Progress& progress) {
  lot_of_.resize(buildings_.size());
  if (lots_.empty()) return;
  // AreaIndex answers with the first in its list, so the list is in order of place.
  std::vector<std::size_t> order(lots_.size());
  std::vector<Point> middles;
  for (std::size_t i = 0; i < order.size(); ++i) {
    order[i] = i;
    middles.push_back(lots_[i].empty() ? Point{} : box_of(lots_[i]).center());
  }
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return middles[a] != middles[b] ? middles[a] < middles[b] : scene_.lots[a].id < scene_.lots[b].id;
  });
  std::vector<std::vector<Polygon>> by_place;
  by_place.reserve(order.size());
  for (const std::size_t i : order) by_place.push_back(lots_[i]);
  const geometry::AreaIndex index(by_place);
  parallel_for(buildings_.size(), 64, progress, [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      if (buildings_[i].empty() || !scene_.buildings[i].sited) continue;
      const auto found = index.find(geometry::inner_point(buildings_[i]).point).area;
      if (found) lot_of_[i] = order[*found];
    }
  });
}

}  // namespace lifecircle::elevator
