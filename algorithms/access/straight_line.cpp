#include <algorithm>
#include <utility>

#include <access/straight_line.h>
#include <base/parallel.h>
#include <geometry/segment_index.h>

namespace lifecircle::access {

namespace {

using geometry::Point;
using geometry::Segment;
using network::Cost;

/// Chosen facilities as segments: sides of areas, and points as segments of no length.
class Facilities {
 public:
  /// Facility `chosen[j]` is number j here.
  Facilities(std::span<const network::Place> places, std::span<const std::uint32_t> chosen) {
    for (std::uint32_t number = 0; number < chosen.size(); ++number) {
      const network::Place& place = places[chosen[number]];
      for (const Point point : place.points) add({point, point}, number);
      for (const geometry::Polygon& part : place.areas) {
        parts_.push_back({part.box(), &part, number});
        for (const geometry::Ring& ring : part.rings)
          for (std::size_t i = 1; i < ring.size(); ++i) add({ring[i - 1], ring[i]}, number);
      }
    }
    index_ = geometry::SegmentIndex(segments_);
  }

  /// The facilities within `limit` ground metres of a parcel, each once with its least distance, by number.
  void find_within(const geometry::GroundMetric& metric, const network::Place& parcel, Cost limit,
                   std::vector<TravelTimes::Reached>& found) const {
    found.clear();
    for (const Point from : parcel.points) {
      const auto offer = [&](std::uint32_t facility, double metres) {
        if (metres <= limit.value()) found.push_back({facility, Cost(metres)});
      };
      for (const Part& part : parts_)
        if (part.box.squared_distance_to(from) == 0.0 && part.polygon->contains(from))
          offer(part.facility, 0.0);
      const double radius = limit.value() * metric.scale(from) * (1 + 1e-6);
      index_.visit_box(geometry::Box::around(from).grown(radius), [&](std::uint32_t s) {
        const Point nearest = segments_[s].at(geometry::nearest_fraction(segments_[s], from));
        offer(facility_of_segment_[s], metric.length(from, nearest).value());
      });
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
      return std::pair(a.number, a.cost) < std::pair(b.number, b.cost);
    });
    const auto same = [](const auto& a, const auto& b) { return a.number == b.number; };
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
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
    const Facilities near(facilities, category.facilities);
    const Cost farthest = std::max(limit, category.threshold);
    PartialProgress part(progress, static_cast<double>(c) / static_cast<double>(categories.size()),
                         static_cast<double>(c + 1) / static_cast<double>(categories.size()));
    parallel_for(parcels.size(), 256, part, [&](std::size_t begin, std::size_t end) {
      std::vector<TravelTimes::Reached> found;
      for (std::size_t p = begin; p < end; ++p) {
        near.find_within(metric, parcels[p], farthest, found);
        for (const TravelTimes::Reached& facility : found) {
          if (facility.cost <= limit) reach.nearest[p] = std::min(reach.nearest[p], facility.cost);
          reach.within[p] += facility.cost <= category.threshold;
        }
      }
    });
  }
  return reaches;
}

TravelTimes travel_times_by_radius(const geometry::GroundMetric& metric,
                                   std::span<const network::Place> parcels,
                                   std::span<const network::Place> facilities,
                                   std::span<const std::uint32_t> chosen, Cost limit, Progress& progress) {
  const Facilities near(facilities, chosen);
  std::vector<std::vector<TravelTimes::Reached>> rows(parcels.size());
  parallel_for(parcels.size(), 256, progress, [&](std::size_t begin, std::size_t end) {
    std::vector<TravelTimes::Reached> found;
    for (std::size_t p = begin; p < end; ++p) {
      near.find_within(metric, parcels[p], limit, found);
      rows[p] = found;
    }
  });
  return TravelTimes::from_rows(std::move(rows), chosen.size());
}

}  // namespace lifecircle::access
