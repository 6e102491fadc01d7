#include <algorithm>

#include <access/straight_line.h>
#include <base/parallel.h>
#include <geometry/segment_index.h>

namespace lifecircle::access {

namespace {

using geometry::Point;
using geometry::Segment;
using network::Cost;

/// The facilities of one category as segments: sides of areas, and points as segments of no length.
class Facilities {
 public:
  Facilities(std::span<const network::Place> places, const CategoryDemand& category) {
    for (const std::uint32_t number : category.facilities) {
      const network::Place& place = places[number];
      for (const Point point : place.points) add({point, point}, number);
      for (const geometry::Polygon& part : place.areas) {
        parts_.push_back({part.box(), &part, number});
        for (const geometry::Ring& ring : part.rings)
          for (std::size_t i = 1; i < ring.size(); ++i) add({ring[i - 1], ring[i]}, number);
      }
    }
    index_ = geometry::SegmentIndex(segments_);
  }

  /// Calls visit(facility, distance in ground metres) for whatever may lie within `radius` plane units; a
  /// facility is visited once per side.
  template <class Visit>
  void visit(const geometry::GroundMetric& metric, Point from, double radius, Visit visit) const {
    for (const Part& part : parts_)
      if (part.box.squared_distance_to(from) == 0.0 && part.polygon->contains(from))
        visit(part.facility, 0.0);
    index_.visit_box(geometry::Box::around(from).grown(radius), [&](std::uint32_t s) {
      const Point nearest = segments_[s].at(geometry::nearest_fraction(segments_[s], from));
      visit(facility_of_segment_[s], metric.length(from, nearest).value());
    });
  }

 private:
  struct Part {
    geometry::Box box;
    const geometry::Polygon* polygon;
    std::uint32_t facility;
  };
  void add(const Segment& segment, std::uint32_t facility) {
    segments_.push_back(segment);
    facility_of_segment_.push_back(facility);
  }

  std::vector<Segment> segments_;
  std::vector<std::uint32_t> facility_of_segment_;
  std::vector<Part> parts_;
  geometry::SegmentIndex index_;
};

}  // namespace

std::vector<CategoryReach> reach_by_radius(const geometry::GroundMetric& metric,
                                           std::span<const network::Place> parcels,
                                           std::span<const network::Place> facilities,
                                           std::span<const CategoryDemand> categories, Cost limit,
                                           Progress& progress) {
  std::vector<CategoryReach> reaches(categories.size());
  for (std::size_t c = 0; c < categories.size(); ++c) {
    const CategoryDemand& category = categories[c];
    CategoryReach& reach = reaches[c];
    reach.nearest.assign(parcels.size(), network::unreachable);
    reach.within.assign(parcels.size(), 0);
    const Facilities near(facilities, category);
    const double farthest = std::max(limit, category.threshold).value();
    PartialProgress part(progress, static_cast<double>(c) / static_cast<double>(categories.size()),
                         static_cast<double>(c + 1) / static_cast<double>(categories.size()));
    parallel_for(parcels.size(), 256, part, [&](std::size_t begin, std::size_t end) {
      std::vector<std::uint32_t> counted;
      for (std::size_t p = begin; p < end; ++p) {
        counted.clear();
        for (const Point from : parcels[p].points) {
          const double radius = farthest * metric.scale(from) * (1 + 1e-6);
          near.visit(metric, from, radius, [&](std::uint32_t facility, double metres) {
            if (metres <= limit.value()) reach.nearest[p] = std::min(reach.nearest[p], Cost(metres));
            if (metres <= category.threshold.value()) counted.push_back(facility);
          });
        }
        std::sort(counted.begin(), counted.end());
        reach.within[p] =
            static_cast<std::uint32_t>(std::unique(counted.begin(), counted.end()) - counted.begin());
      }
    });
  }
  return reaches;
}

}  // namespace lifecircle::access
