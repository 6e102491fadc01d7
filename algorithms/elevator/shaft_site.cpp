#include <algorithm>
#include <cmath>

#include <base/error.h>
#include <base/parallel.h>
#include <elevator/entrances.h>
#include <elevator/interference.h>
#include <elevator/shaft_site.h>
#include <geometry/areas.h>

namespace lifecircle::elevator {

namespace {

using geometry::Point;
using geometry::Polygon;

/// The slides that keep the shaft before its facade and within the slide; one place where they cannot.
Interval slides_before(const Facade& facade, Point entrance, Point along, const ShaftOptions& options) {
  double from = 0.0, to = 0.0;
  for (const Wall& wall : facade.walls)
    for (const Point end : {wall.from, wall.to}) {
      from = std::min(from, dot(end - entrance, along));
      to = std::max(to, dot(end - entrance, along));
    }
  const double half = options.width.value() / 2, slide = options.slide.value();
  double first = from + half, last = to - half;
  if (first > last) first = last = (from + to) / 2;
  const Interval range{std::max(first, -slide), std::min(last, slide)};
  if (range.from <= range.to) return range;
  const double nearest = std::clamp(0.0, first, last);
  return {nearest, nearest};
}

/// How far out the other walls of the facade stand beyond an entrance's own, nearest first; 0 first of all.
std::vector<double> wall_lines(const Facade& facade, Point entrance, Point outward) {
  std::vector<double> lines{0.0};
  for (const Wall& wall : facade.walls)
    lines.push_back(std::max(dot(wall.from - entrance, outward), dot(wall.to - entrance, outward)));
  std::erase_if(lines, [](double out) { return out < 0.0 || (out > 0.0 && out < tolerance); });
  std::sort(lines.begin(), lines.end());
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  return lines;
}

Polygon shaft_polygon(const FacadeFrame& frame, const ShaftRectangle& shaft, double slide) {
  const double left = slide - shaft.width / 2, right = slide + shaft.width / 2;
  geometry::Ring ring{frame.to_plane(Point{left, 0}), frame.to_plane(Point{right, 0}),
                      frame.to_plane(Point{right, shaft.depth}), frame.to_plane(Point{left, shaft.depth})};
  ring.push_back(ring.front());
  return {{std::move(ring)}};
}

/// One building, its doors and what stands around it.
class BuildingSites {
 public:
  BuildingSites(const Surroundings& around, const ShaftOptions& options, std::size_t building)
      : around_(around),
        options_(options),
        building_(building),
        frame_(make_frame()),
        facades_(facades_of(frame_.to_local(around.building(building)))) {}

  [[nodiscard]] std::vector<ShaftSite> sites() const {
    std::vector<ShaftSite> sites;
    if (facades_.empty()) return sites;
    const Building& building = around_.scene().buildings[building_];
    std::vector<Point> points;
    for (const Point p : building.entrances) points.push_back(frame_.to_local(p));
    const bool counted = building.entrance_count && *building.entrance_count > 0;
    const std::vector<Entrance> entrances =
        points.empty() ? spread_entrances(counted) : projected(points, facades_);
    for (const Entrance& entrance : entrances) {
      sites.push_back(site_of(entrance));
      sites.back().number = static_cast<int>(sites.size());
      sites.back().source = !points.empty() ? EntranceSource::point
                            : counted       ? EntranceSource::count
                                            : EntranceSource::spacing;
    }
    return sites;
  }

 private:
  [[nodiscard]] LocalFrame make_frame() const {
    const geometry::Box box = geometry::box_of(around_.building(building_));
    return box.empty() ? LocalFrame({0, 0}, 1.0) : frame_around(box, around_.scene().metric);
  }

  [[nodiscard]] std::vector<Entrance> spread_entrances(bool counted) const {
    const Point north = around_.scene().north.direction(frame_.to_plane(Point{0, 0}));
    const std::size_t side = entrance_facade(facades_, options_.side, north);
    const std::size_t count =
        counted ? static_cast<std::size_t>(*around_.scene().buildings[building_].entrance_count)
                : estimated_count(facades_[side].length, options_.entrance_spacing.value());
    return spread(count, side, facades_);
  }

  [[nodiscard]] ShaftSite site_of(const Entrance& entrance) const {
    const Facade& facade = facades_[entrance.facade];
    const Wall& wall = facade.walls[entrance.wall];
    const Point along = (wall.to - wall.from) * (1.0 / wall.length());
    ShaftSite site;
    site.building = building_;
    site.entrance = frame_.to_plane(entrance.place);
    site.no_lot = !around_.scene().lots.empty() && !around_.lot_of(building_);

    const ShaftRectangle shaft{options_.width.value(), (options_.depth + options_.gallery).value()};
    const Interval range = slides_before(facade, entrance.place, along, options_);
    const FacadeFrame at_wall(frame_, entrance.place, along);
    for (const double out : wall_lines(facade, entrance.place, {-along.y, along.x})) {
      const FacadeFrame frame = at_wall.moved_out(out);
      const std::vector<Polygon> own = frame.to_facade(around_.building(building_));
      const std::vector<Interval> free = meets(own, shaft, Contact::overlap, range).free_in({range});
      if (free.empty()) continue;
      const Interference near(around_, options_, building_, frame, shaft,
                              {free.front().from, free.back().to});
      describe(near, near.best_slide(free), frame, shaft, site);
      return site;
    }
    site.fits = false;
    site.grade = Grade::c;
    site.limits = {{LimitCode::building, Severity::major, std::nullopt, std::nullopt, std::nullopt, 0}};
    return site;
  }

  static void describe(const Interference& near, double slide, const FacadeFrame& frame,
                       const ShaftRectangle& shaft, ShaftSite& site) {
    site.limits = near.limits_at(slide);
    const Severity worst = site.limits.empty() ? Severity::weak : site.limits.front().severity;
    site.grade = worst == Severity::major ? Grade::c : worst == Severity::strong ? Grade::b : Grade::a;
    site.gap = near.gap_at(slide);
    site.lane = near.lane_at(slide);
    site.in_lot = near.in_lot_at(slide);
    site.fire_lane_unknown = near.fire_lane_unknown_at(slide);
    site.slide = Metres(std::abs(slide));
    site.shaft = shaft_polygon(frame, shaft, slide);
  }

  const Surroundings& around_;
  const ShaftOptions& options_;
  std::size_t building_;
  LocalFrame frame_;
  std::vector<Facade> facades_;
};

}  // namespace

void ShaftOptions::validate() const {
  const auto within = [](Metres value, double low, double high) {
    return value >= Metres(low) && value <= Metres(high);
  };
  if (!within(width, 0.5, 20) || !within(depth, 0.5, 20))
    throw Error(ErrorCode::invalid_option, "The shaft must be 0.5 to 20 metres wide and deep.");
  if (!within(gallery, 0, 20))
    throw Error(ErrorCode::invalid_option, "The gallery must be 0 to 20 metres deep.");
  if (!within(slide, 0, 50))
    throw Error(ErrorCode::invalid_option, "The shaft may slide by 0 to 50 metres along the facade.");
  if (!within(building_gap, 0, no_gap_beyond))
    throw Error(ErrorCode::invalid_option, "The gap to other buildings must be 0 to 50 metres.");
  if (!within(lane_min, 0, fire_lane.value()) || !within(fire_lane, 0, 20))
    throw Error(
        ErrorCode::invalid_option,
        "The width of a fire lane must be at most 20 metres, and its least width not more than that.");
  if (!(entrance_spacing >= Metres(1.0)))
    throw Error(ErrorCode::invalid_option, "The spacing of entrances must be at least 1 metre.");
}

const char* name_of(LimitCode code) {
  switch (code) {
    case LimitCode::building:
      return "building";
    case LimitCode::lot:
      return "lot";
    case LimitCode::lane:
      return "lane";
    case LimitCode::road:
      return "road";
    case LimitCode::obstacle:
      return "obstacle";
  }
  return "";
}

std::vector<LimitCode> codes_of(const std::vector<Limit>& limits) {
  std::vector<LimitCode> codes;
  for (const Limit& limit : limits)
    if (std::find(codes.begin(), codes.end(), limit.code) == codes.end()) codes.push_back(limit.code);
  return codes;
}

std::vector<ShaftSite> site_shafts(const Scene& scene, const ShaftOptions& options, Progress& progress) {
  options.validate();
  PartialProgress reading(progress, 0.0, 0.2), siting(progress, 0.2, 1.0);
  const Surroundings around(scene, reading);
  std::vector<std::vector<ShaftSite>> by_building(scene.buildings.size());
  parallel_for(by_building.size(), 16, siting, [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i)
      if (scene.buildings[i].sited) by_building[i] = BuildingSites(around, options, i).sites();
  });
  std::vector<ShaftSite> sites;
  for (std::vector<ShaftSite>& of_one : by_building)
    std::move(of_one.begin(), of_one.end(), std::back_inserter(sites));
  return sites;
}

}  // namespace lifecircle::elevator
