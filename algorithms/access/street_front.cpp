#include <algorithm>
#include <cmath>
#include <tuple>

#include <access/street_front.h>
#include <base/error.h>
#include <geometry/areas.h>
#include <geometry/polygon_ops.h>
#include <geometry/segment_index.h>

namespace lifecircle::access {

namespace {

using geometry::Box;
using geometry::Point;
using geometry::Polygon;
using geometry::Segment;
using geometry::Stretch;

constexpr double micrometre = 1e-6;

/// What is left of a segment outside the stretches.
std::vector<Segment> outside(const Segment& segment, std::vector<Stretch> stretches) {
  std::sort(stretches.begin(), stretches.end(),
            [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
  std::vector<Segment> rest;
  double from = 0.0;
  const auto add = [&](double to) {
    if (to > from) rest.push_back({segment.at(from), segment.at(to)});
  };
  for (const Stretch& stretch : stretches) {
    add(stretch.from);
    from = std::max(from, stretch.to);
  }
  add(1.0);
  return rest;
}

/// The streets outside the compounds, ready to look for the nearest.
class PublicStreets {
 public:
  PublicStreets(std::span<const FrontStreet> streets, std::span<const network::Place> compounds) {
    std::vector<Segment> sides;
    std::vector<std::uint32_t> compound_of_side;
    for (std::uint32_t c = 0; c < compounds.size(); ++c) {
      const Box box = compounds[c].box();
      // A compound is found by its box, drawn as a diagonal.
      if (box.empty()) continue;
      sides.push_back({{box.min_x, box.min_y}, {box.max_x, box.max_y}});
      compound_of_side.push_back(c);
    }
    const geometry::SegmentIndex near(sides);
    for (const FrontStreet& street : streets)
      for (const geometry::Polyline& part : street.parts)
        for (std::size_t i = 1; i < part.size(); ++i) {
          const Segment whole{part[i - 1], part[i]};
          std::vector<Stretch> inside;
          near.visit_box(whole.box(), [&](std::uint32_t s) {
            for (const Polygon& area : compounds[compound_of_side[s]].areas)
              for (const Stretch& stretch : stretches_within(whole, area, 0.0)) inside.push_back(stretch);
          });
          for (const Segment& rest : outside(whole, std::move(inside))) {
            segments_.push_back(rest);
            street_.push_back(&street);
          }
          widest_ = std::max(widest_, street.width.value());
        }
    index_ = geometry::SegmentIndex(segments_);
  }

  /// Calls visit(street, segment) for what may lie within `reach` plane units of the box, carriageways
  /// included.
  template <class Visit>
  void visit(const Box& box, double reach, double scale, Visit visit) const {
    index_.visit_box(box.grown(reach + widest_ / 2 * scale),
                     [&](std::uint32_t i) { visit(*street_[i], segments_[i]); });
  }

 private:
  std::vector<Segment> segments_;
  std::vector<const FrontStreet*> street_;
  double widest_ = 0.0;
  geometry::SegmentIndex index_;
};

/// Plane distance between an office and a street's middle; 0 where the street runs through it.
double gap(const network::Place& office, const Segment& street) {
  double nearest = INFINITY;
  for (const Point point : office.points)
    nearest = std::min(nearest, distance(point, street.at(nearest_fraction(street, point))));
  for (const Polygon& part : office.areas)
    if (part.contains(street.a)) return 0.0;
  geometry::for_each_side(office.areas, [&](const Segment& side) {
    nearest = std::min(nearest, std::sqrt(nearest_approach(street, side).squared_distance));
  });
  return nearest;
}

/// The point that decides in which compound an office stands; nothing for an area without surface.
std::optional<Point> standing_point(const network::Place& office) {
  if (!office.points.empty()) return office.points.front();
  try {
    return geometry::inner_point(office.areas).point;
  } catch (const Error&) {
    return std::nullopt;
  }
}

}  // namespace

void StreetFrontOptions::validate() const {
  if (!(distance >= Metres(0.0)) || !(rim >= Metres(0.0)))
    throw Error(ErrorCode::invalid_option,
                "The distance to a street front and the rim of a compound must be 0 metres or more.");
  if (!(search >= distance && search <= Metres(5000.0)))
    throw Error(
        ErrorCode::invalid_option,
        "Streets must be looked for at least as far as a street front reaches, and within 5000 metres.");
}

std::vector<FrontFinding> street_fronts(const geometry::GroundMetric& metric,
                                        std::span<const network::Place> offices,
                                        std::span<const FrontStreet> streets,
                                        std::span<const network::Place> gated_compounds,
                                        const StreetFrontOptions& options) {
  options.validate();
  const PublicStreets fronts(streets, gated_compounds);
  std::vector<FrontFinding> findings(offices.size());
  for (std::size_t o = 0; o < offices.size(); ++o) {
    FrontFinding& finding = findings[o];
    const auto stands = standing_point(offices[o]);
    if (!stands) continue;
    const double scale = metric.scale(*stands);
    for (std::size_t c = 0; c < gated_compounds.size() && !finding.compound; ++c) {
      if (!geometry::contains(gated_compounds[c].areas, *stands)) continue;
      finding.compound = c;
      double depth = INFINITY;
      geometry::for_each_side(gated_compounds[c].areas, [&](const Segment& side) {
        depth = std::min(depth, distance(*stands, side.at(nearest_fraction(side, *stands))));
      });
      finding.depth = Metres(depth / scale);
    }

    std::tuple<double, FeatureId> best{options.search.value() + micrometre, 0};
    fronts.visit(
        offices[o].box(), options.search.value() * scale, scale,
        [&](const FrontStreet& street, const Segment& segment) {
          const double metres = std::max(0.0, gap(offices[o], segment) / scale - street.width.value() / 2);
          const std::tuple<double, FeatureId> here{std::round(metres / micrometre) * micrometre, street.id};
          if (here >= best) return;
          best = here;
          finding.distance = Metres(metres);
          finding.street = street.id;
        });
    if (finding.compound && finding.depth > options.rim)
      finding.status = FrontStatus::in_compound;
    else if (!finding.distance)
      finding.status = FrontStatus::no_street;
    else
      finding.status =
          *finding.distance <= options.distance ? FrontStatus::street_front : FrontStatus::set_back;
  }
  return findings;
}

FrontCount count_fronts(std::span<const FrontFinding> findings, std::span<const std::uint32_t> offices) {
  FrontCount count;
  count.offices = offices.size();
  for (const std::uint32_t office : offices)
    ++count.by_status[static_cast<std::size_t>(findings[office].status)];
  const std::size_t placed =
      count.offices - count.by_status[static_cast<std::size_t>(FrontStatus::no_geometry)];
  if (placed > 0)
    count.share = static_cast<double>(count.by_status[static_cast<std::size_t>(FrontStatus::street_front)]) /
                  static_cast<double>(placed);
  return count;
}

}  // namespace lifecircle::access
