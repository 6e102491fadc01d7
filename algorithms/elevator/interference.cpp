#include <algorithm>
#include <limits>
#include <map>

#include <elevator/interference.h>
#include <geometry/areas.h>

namespace lifecircle::elevator {

namespace {

using geometry::Box;
using geometry::Point;
using geometry::Polygon;
using geometry::Segment;

Box box_of_slides(const ShaftRectangle& shaft, Interval range) {
  return {range.from - shaft.width / 2, 0.0, range.to + shaft.width / 2, shaft.depth};
}

}  // namespace

Interference::Interference(const Surroundings& around, const ShaftOptions& options, std::size_t building,
                           const FacadeFrame& frame, const ShaftRectangle& shaft, Interval range)
    : around_(around), options_(options), frame_(frame), shaft_(shaft), reach_(box_of_slides(shaft, range)) {
  gather_buildings(building, range);
  gather_lot(building, range);
  gather_roads();
  gather_obstacles(range);
}

void Interference::gather_buildings(std::size_t own, Interval range) {
  around_.visit_buildings(frame_.to_plane(reach_), [&](std::uint32_t other) {
    if (other == own) return;
    SlideSet where = meets(frame_.to_facade(around_.building(other)), shaft_, Contact::overlap, range);
    if (where.empty()) return;
    overlaps_.add(where);
    overlapped_.push_back({other, std::move(where)});
  });
  major_.add(overlaps_);

  // The gap changes by no more than the slide does. So walls farther than the gap in the middle plus half the
  // range are never the nearest, and no circle larger than that need be searched.
  const double half_range = (range.to - range.from) / 2, middle = (range.from + range.to) / 2;
  for (double radius = options_.building_gap.value() + 2.0;; radius *= 2) {
    radius = std::min(radius, no_gap_beyond + half_range + 1.0);
    std::vector<Gap::OtherWall> walls;
    around_.visit_walls(frame_.to_plane(reach_.grown(radius)), [&](const Surroundings::Edge& wall) {
      if (wall.owner != own) walls.push_back({frame_.to_facade(wall.segment), wall.owner});
    });
    gap_.emplace(shaft_, std::move(walls));
    const bool all_seen = radius > no_gap_beyond + half_range || gap_->at(middle) + half_range <= radius;
    if (all_seen) break;
  }
  const double farthest = std::max(gap_->at(middle) + half_range, options_.building_gap.value()) + tolerance;
  std::vector<Gap::OtherWall> near;
  for (const Gap::OtherWall& wall : gap_->walls())
    if (distance_to(wall.segment, {shaft_.width + 2 * half_range, shaft_.depth}, middle) <= farthest)
      near.push_back(wall);
  gap_.emplace(shaft_, std::move(near));
  strong_.add(gap_->nearer_than(options_.building_gap.value() - tolerance));
}

void Interference::gather_lot(std::size_t own, Interval range) {
  lot_ = around_.lot_of(own);
  if (!lot_) return;
  lot_parts_ = frame_.to_facade(around_.lot(*lot_));
  leaves_lot_ = leaves(lot_parts_, shaft_, range);
  major_.add(leaves_lot_);
}

void Interference::add_area_of_road(const Surroundings::RoadArea& area, std::uint32_t position,
                                    Carriageway& road) const {
  std::vector<Segment> edges;
  around_.visit_road_edges(frame_.to_plane(reach_.grown(no_gap_beyond)), [&](const Surroundings::Edge& edge) {
    if (edge.owner == position) edges.push_back(frame_.to_facade(edge.segment));
  });
  add_area_pieces(
      std::move(edges), reach_, no_gap_beyond,
      [&](Point p) { return area.area.contains(frame_.to_plane(p)); }, road);
}

void Interference::gather_roads() {
  std::map<std::uint32_t, Carriageway> roads;
  const Box box = frame_.to_plane(reach_);
  around_.visit_road_bits(box, [&](const Surroundings::RoadBit& bit) {
    std::optional<Point> before;
    if (bit.before) before = frame_.to_facade(*bit.before);
    add_line_piece(frame_.to_facade(bit.segment), before, around_.scene().roads[bit.road].width.value() / 2,
                   roads[bit.road]);
  });
  around_.visit_road_areas(box, [&](const Surroundings::RoadArea& area, std::uint32_t position) {
    add_area_of_road(area, position, roads[area.road]);
  });
  for (auto& [road, carriageway] : roads) {
    TouchedRoad touched{road, std::move(carriageway), {}, {}, {}};
    touched.touched = touched.carriageway.touched(shaft_);
    if (touched.touched.empty()) continue;
    if (around_.scene().roads[road].fire_lane.value_or(true)) {
      touched.below_minimum = touched.carriageway.leaving_less_than(options_.lane_min.value(), shaft_);
      touched.below_fire_lane = touched.carriageway.leaving_less_than(options_.fire_lane.value(), shaft_);
      major_.add(touched.below_minimum);
      strong_.add(touched.below_fire_lane);
    }
    roads_.push_back(std::move(touched));
  }
}

void Interference::gather_obstacles(Interval range) {
  std::map<std::uint32_t, SlideSet> touched;
  around_.visit_obstacles(
      frame_.to_plane(reach_.grown(tolerance)), [&](const Surroundings::ObstacleBit& bit) {
        if (!bit.area.rings.empty())
          touched[bit.obstacle].add(
              meets(frame_.to_facade(std::vector{bit.area}), shaft_, Contact::touch, range));
        else if (const auto slides = meets(frame_.to_facade(bit.segment), shaft_, Contact::touch))
          touched[bit.obstacle].add(SlideSet({*slides}));
      });
  for (auto& [obstacle, where] : touched) {
    if (where.empty()) continue;
    const Severity severity = around_.scene().obstacles[obstacle].severity;
    if (severity == Severity::major) major_.add(where);
    if (severity == Severity::strong) strong_.add(where);
    obstacles_.push_back({obstacle, std::move(where)});
  }
}

double Interference::best_slide(const std::vector<Interval>& free) const {
  std::vector<Interval> best = strong_.free_in(major_.free_in(free));
  if (best.empty()) best = major_.free_in(free);
  if (best.empty()) best = free;
  // Where a building is overlapped the gap is 0, which no other place falls below.
  if (const std::vector<Interval> clear = overlaps_.free_in(best); !clear.empty()) {
    const double largest = gap_->largest(clear, no_gap_beyond);
    const std::vector<Interval> widest = gap_->nearer_than(largest - tolerance).free_in(clear);
    best = widest.empty() ? clear : widest;
  }
  return *nearest_to_zero(best, frame_.positive_comes_first());
}

std::optional<Metres> Interference::gap_at(double slide) const {
  if (overlaps_.contains(slide)) return Metres(0.0);
  const double gap = gap_->at(slide);
  return gap <= no_gap_beyond ? std::optional(Metres(gap)) : std::nullopt;
}

std::optional<Metres> Interference::lane_at(double slide) const {
  std::optional<Metres> least;
  for (const TouchedRoad& road : roads_) {
    if (!road.touched.contains(slide)) continue;
    const auto left = road.carriageway.left_at(slide, shaft_);
    if (left && (!least || Metres(*left) < *least)) least = Metres(*left);
  }
  return least;
}

std::optional<bool> Interference::in_lot_at(double slide) const {
  return lot_ ? std::optional(!leaves_lot_.contains(slide)) : std::nullopt;
}

bool Interference::fire_lane_unknown_at(double slide) const {
  return std::any_of(roads_.begin(), roads_.end(), [&](const TouchedRoad& road) {
    return !around_.scene().roads[road.road].fire_lane && road.touched.contains(slide);
  });
}

double Interference::metres_outside_lot(double slide) const {
  double farthest = 0.0;
  for (const double x : {slide - shaft_.width / 2, slide + shaft_.width / 2})
    for (const double y : {0.0, shaft_.depth}) {
      const Point corner{x, y};
      double to_border = std::numeric_limits<double>::infinity();
      geometry::for_each_side(lot_parts_, [&](const Segment& border) {
        to_border = std::min(to_border, distance(corner, border.at(nearest_fraction(border, corner))));
      });
      if (!geometry::contains(lot_parts_, corner)) farthest = std::max(farthest, to_border);
    }
  return farthest;
}

std::vector<Limit> Interference::limits_at(double slide) const {
  const Scene& scene = around_.scene();
  std::vector<Limit> limits;
  for (const OverlappedBuilding& other : overlapped_)
    if (other.where.contains(slide))
      limits.push_back({LimitCode::building, Severity::major, Metres(0.0), options_.building_gap,
                        scene.buildings[other.building].id, 0});
  std::vector<std::uint32_t> near;
  for (const Gap::OtherWall& wall : gap_->walls()) near.push_back(wall.building);
  std::sort(near.begin(), near.end());
  near.erase(std::unique(near.begin(), near.end()), near.end());
  for (const std::uint32_t other : near) {
    const bool overlapped = std::any_of(overlapped_.begin(), overlapped_.end(), [&](const auto& building) {
      return building.building == other && building.where.contains(slide);
    });
    const Metres gap(gap_->at(slide, other));
    // One tolerance more than the search took: at the very end of a stretch rounding must not add a limit.
    if (!overlapped && gap < options_.building_gap - Metres(2 * tolerance))
      limits.push_back(
          {LimitCode::building, Severity::strong, gap, options_.building_gap, scene.buildings[other].id, 0});
  }
  if (leaves_lot_.contains(slide)) {
    const double out = metres_outside_lot(slide);
    limits.push_back({LimitCode::lot, Severity::major, out > 0.0 ? std::optional(Metres(out)) : std::nullopt,
                      std::nullopt, scene.lots[*lot_].id, 0});
  }
  for (const TouchedRoad& road : roads_) {
    if (!road.touched.contains(slide)) continue;
    const bool major = road.below_minimum.contains(slide), strong = road.below_fire_lane.contains(slide);
    Limit limit{LimitCode::road, Severity::weak, std::nullopt, std::nullopt, scene.roads[road.road].id, 0};
    if (const auto left = road.carriageway.left_at(slide, shaft_)) limit.measured = Metres(*left);
    if (major || strong) {
      limit.code = LimitCode::lane;
      limit.severity = major ? Severity::major : Severity::strong;
      limit.needed = options_.fire_lane;
    }
    limits.push_back(limit);
  }
  for (const TouchedObstacle& touched : obstacles_) {
    if (!touched.where.contains(slide)) continue;
    const Obstacle& obstacle = scene.obstacles[touched.obstacle];
    limits.push_back(
        {LimitCode::obstacle, obstacle.severity, std::nullopt, std::nullopt, obstacle.id, obstacle.layer});
  }
  std::sort(limits.begin(), limits.end(), [](const Limit& a, const Limit& b) {
    if (a.severity != b.severity) return a.severity > b.severity;
    if (a.code != b.code) return a.code < b.code;
    return a.layer != b.layer ? a.layer < b.layer : a.feature < b.feature;
  });
  return limits;
}

}  // namespace lifecircle::elevator
