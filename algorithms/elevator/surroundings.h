#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <base/progress.h>
#include <elevator/scene.h>
#include <geometry/box_index.h>
#include <geometry/polygon.h>
#include <geometry/segment.h>

namespace lifecircle::elevator {

/// A scene made ready for questions: areas repaired, everything indexed by where it is. Refers to the scene,
/// which must outlive it. Immutable: read by any number of threads. About 50 us a building to make, most of
/// it repair; parallel.
class Surroundings {
 public:
  /// An edge of a building or of a road's area (the road on its left).
  struct Edge {
    geometry::Segment segment;
    std::uint32_t owner = 0;  ///< position in Scene::buildings, or of the road's area
  };
  /// A segment of a road's line, with the end of the one before it.
  struct RoadBit {
    geometry::Segment segment;
    std::optional<geometry::Point> before;
    std::uint32_t road = 0;
  };
  struct RoadArea {
    geometry::Polygon area;
    std::uint32_t road = 0;
  };
  /// A segment of an obstacle (of no length: a point) or one of its areas.
  struct ObstacleBit {
    geometry::Segment segment;
    geometry::Polygon area;  ///< without rings: it is the segment
    std::uint32_t obstacle = 0;
  };

  /// Throws Cancelled.
  Surroundings(const Scene& scene, Progress& progress);

  [[nodiscard]] const Scene& scene() const { return scene_; }
  /// The valid parts of a building; none where it has no surface.
  [[nodiscard]] const std::vector<geometry::Polygon>& building(std::size_t i) const { return buildings_[i]; }
  [[nodiscard]] const std::vector<geometry::Polygon>& lot(std::size_t i) const { return lots_[i]; }
  /// The lot that holds the building's inner point, the first by place if several do.
  [[nodiscard]] std::optional<std::size_t> lot_of(std::size_t building) const { return lot_of_[building]; }

  /// The height of the highest building; 0 where none is known.
  [[nodiscard]] Metres tallest() const { return tallest_; }

  template <class Visit>
  void visit_walls(const geometry::Box& box, Visit visit) const {
    wall_index_.visit(box, [&](std::uint32_t i) { visit(walls_[i]); });
  }
  /// Calls visit(position in Scene::buildings).
  template <class Visit>
  void visit_buildings(const geometry::Box& box, Visit visit) const {
    building_index_.visit(box, [&](std::uint32_t i) { visit(with_surface_[i]); });
  }
  template <class Visit>
  void visit_road_bits(const geometry::Box& box, Visit visit) const {
    road_bit_index_.visit(box, [&](std::uint32_t i) { visit(road_bits_[i]); });
  }
  /// Calls visit(RoadArea, its position).
  template <class Visit>
  void visit_road_areas(const geometry::Box& box, Visit visit) const {
    road_area_index_.visit(box, [&](std::uint32_t i) { visit(road_areas_[i], i); });
  }
  template <class Visit>
  void visit_road_edges(const geometry::Box& box, Visit visit) const {
    road_edge_index_.visit(box, [&](std::uint32_t i) { visit(road_edges_[i]); });
  }
  template <class Visit>
  void visit_obstacles(const geometry::Box& box, Visit visit) const {
    obstacle_index_.visit(box, [&](std::uint32_t i) { visit(obstacle_bits_[i]); });
  }

 private:
  void repair_areas(Progress& progress);
  void find_lots(Progress& progress);
  void index_buildings();
  void index_roads();
  void index_obstacles();

  const Scene& scene_;
  std::vector<std::vector<geometry::Polygon>> buildings_, lots_, roads_, obstacles_;  // valid parts
  std::vector<std::optional<std::size_t>> lot_of_;
  std::vector<std::uint32_t> with_surface_;
  Metres tallest_{0.0};
  std::vector<Edge> walls_, road_edges_;
  std::vector<RoadBit> road_bits_;
  std::vector<RoadArea> road_areas_;
  std::vector<ObstacleBit> obstacle_bits_;
  geometry::BoxIndex building_index_, wall_index_, road_bit_index_, road_area_index_, road_edge_index_,
      obstacle_index_;
};

}  // namespace lifecircle::elevator
