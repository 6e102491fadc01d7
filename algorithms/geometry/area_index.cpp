#include <algorithm>

#include <geometry/area_index.h>
#include <geometry/segment.h>

namespace lifecircle::geometry {

namespace {

constexpr double border_width = 1e-6;  // metres: what rounding makes of a point on a shared border

bool is_on_border(const Polygon& polygon, Point p) {
  for (const Ring& ring : polygon.rings)
    for (std::size_t i = 1; i < ring.size(); ++i) {
      const Segment side{ring[i - 1], ring[i]};
      if (side.box().grown(border_width).squared_distance_to(p) > 0.0) continue;
      if (distance(side.at(nearest_fraction(side, p)), p) <= border_width) return true;
    }
  return false;
}

}  // namespace

AreaIndex::AreaIndex(const std::vector<std::vector<Polygon>>& areas) {
  std::vector<Segment> diagonals;  // the index knows segments by their boxes only, and so takes boxes too
  for (std::size_t area = 0; area < areas.size(); ++area)
    for (const Polygon& part : areas[area]) {
      const Box box = part.box().grown(border_width);
      diagonals.push_back({{box.min_x, box.min_y}, {box.max_x, box.max_y}});
      parts_.push_back(part);
      area_of_part_.push_back(area);
    }
  boxes_ = SegmentIndex(diagonals);
}

AreaIndex::Found AreaIndex::find(Point p) const {
  Found found;
  std::vector<std::size_t> inside;
  boxes_.visit_box(Box::around(p), [&](std::size_t part) {
    const bool on_border = is_on_border(parts_[part], p);
    if (!on_border && !parts_[part].contains(p)) return;
    const std::size_t area = area_of_part_[part];
    if (!found.area || area < *found.area) found.area = area;
    if (!on_border && std::find(inside.begin(), inside.end(), area) == inside.end()) inside.push_back(area);
  });
  found.overlap = inside.size() > 1;
  return found;
}

}  // namespace lifecircle::geometry
