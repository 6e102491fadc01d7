#include <algorithm>

#include <access/parcel_neighbours.h>
#include <base/parallel.h>
#include <geometry/segment_index.h>

namespace lifecircle::access {

namespace {

using geometry::Point;
using geometry::Segment;

/// All parcels as segments: the sides of areas, and points as segments of no length.
class Sides {
 public:
  explicit Sides(std::span<const network::Place> parcels) {
    for (std::uint32_t p = 0; p < parcels.size(); ++p) {
      first_.push_back(static_cast<std::uint32_t>(segments_.size()));
      for (const Point point : parcels[p].points) add({point, point}, p);
      for (const geometry::Polygon& part : parcels[p].areas)
        for (const geometry::Ring& ring : part.rings)
          for (std::size_t i = 1; i < ring.size(); ++i) add({ring[i - 1], ring[i]}, p);
    }
    first_.push_back(static_cast<std::uint32_t>(segments_.size()));
    for (const Segment& segment : segments_) extent_.include(segment.box());
    index_ = geometry::SegmentIndex(segments_);
  }

  [[nodiscard]] std::span<const Segment> of(std::uint32_t parcel) const {
    return std::span(segments_).subspan(first_[parcel], first_[parcel + 1] - first_[parcel]);
  }

  /// Adds the parcels of which some side comes within `gap` of this one's.
  void add_near(std::uint32_t parcel, double gap, std::vector<std::uint32_t>& found) const {
    for (const Segment& side : of(parcel))
      index_.visit_box(side.box().grown(gap), [&](std::uint32_t s) {
        if (parcel_[s] != parcel &&
            geometry::nearest_approach(side, segments_[s]).squared_distance <= gap * gap)
          found.push_back(parcel_[s]);
      });
  }

  /// Adds the parcels that contain `p`: those of which a ray to the east crosses an odd number of sides.
  void add_around(Point p, std::vector<std::uint32_t>& found) const {
    std::vector<std::uint32_t> crossed;
    index_.visit_box({p.x, p.y, extent_.max_x, p.y}, [&](std::uint32_t s) {
      const auto [a, b] = segments_[s];
      if ((a.y > p.y) == (b.y > p.y)) return;
      if (a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x) > p.x) crossed.push_back(parcel_[s]);
    });
    std::sort(crossed.begin(), crossed.end());
    for (std::size_t i = 0; i < crossed.size();) {
      const auto end = std::upper_bound(crossed.begin(), crossed.end(), crossed[i]) - crossed.begin();
      if ((static_cast<std::size_t>(end) - i) % 2 == 1) found.push_back(crossed[i]);
      i = static_cast<std::size_t>(end);
    }
  }

 private:
  void add(const Segment& segment, std::uint32_t parcel) {
    segments_.push_back(segment);
    parcel_.push_back(parcel);
  }

  std::vector<Segment> segments_;
  std::vector<std::uint32_t> parcel_;  // per segment
  std::vector<std::uint32_t> first_;   // per parcel, and one past the end
  geometry::Box extent_;
  geometry::SegmentIndex index_;
};

}  // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> neighbouring_parcels(
    std::span<const network::Place> parcels, double gap, Progress& progress) {
  const Sides sides(parcels);
  std::vector<std::vector<std::uint32_t>> near(parcels.size());
  parallel_for(parcels.size(), 64, progress, [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      const auto p = static_cast<std::uint32_t>(i);
      std::vector<std::uint32_t>& found = near[p];
      sides.add_near(p, gap, found);
      // One wholly inside another: no side may be near.
      for (const geometry::Polygon& part : parcels[p].areas)
        if (!part.rings.empty() && !part.rings.front().empty())
          sides.add_around(part.rings.front().front(), found);
      for (const Point point : parcels[p].points) sides.add_around(point, found);
      std::sort(found.begin(), found.end());
      found.erase(std::unique(found.begin(), found.end()), found.end());
    }
  });
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (std::uint32_t p = 0; p < near.size(); ++p)
    for (const std::uint32_t other : near[p])
      if (other != p) pairs.push_back(std::minmax(p, other));
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace lifecircle::access
