#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <base/progress.h>
#include <grids/open_ground.h>

namespace lifecircle::grids {

/// Open ground divided among those who hold ground beside it: every place goes to the nearest holder of its
/// region. A line of the overlay (a street's centre line, a river, a railway) is crossed only for ground that
/// cannot be reached otherwise, so where a line runs between two holders their border is that line, and
/// elsewhere it is half way.
///
/// How. Each corner of open ground has its holder (see OpenGround). A triangle whose corners have several
/// holders is cut through its sides where both are equally near, between outlines in the middle: the chordal
/// axis (Prasad 1997), which is the Voronoi border of densely drawn outlines. Where two outlines meet, the
/// border begins at that very vertex. Whoever holds a corner holds an unbroken way from it to the outline, so
/// every territory hangs together with what it surrounds. Cuts belong to sides, so borders have the same
/// vertices on both sides by construction.
///
/// O(n log n) in the triangles.
class Territories {
 public:
  /// Throws Cancelled when `progress` says so.
  Territories(const geometry::AreaOverlay& overlay, const Holdings& holdings,
              const Progress& progress = NoProgress());

  struct Division {
    std::array<std::uint32_t, 3> holder;  ///< by corner
    /// By side: the vertex that cuts it, which may be one of its ends.
    std::array<std::uint32_t, 3> cut{nobody, nobody, nobody};
    std::uint32_t center = nobody;  ///< the vertex where three holders meet
  };
  /// By triangle.
  [[nodiscard]] const std::vector<Division>& divisions() const { return divisions_; }
  /// The overlay's vertices, then cuts and centres.
  [[nodiscard]] const std::vector<geometry::Point>& vertices() const { return vertices_; }

  /// Calls `visit(from, to, holder)` for the borders of what is held of triangle t, counter-clockwise;
  /// borders between two pieces of the same triangle come once for each of the two.
  template <class Visit>
  void visit_borders(std::uint32_t t, Visit visit) const {
    const Division& division = divisions_[t];
    const auto& corner = mesh_->triangles()[t].corner;
    for (unsigned i = 0; i < 3; ++i) {
      const unsigned a = (i + 1) % 3, b = (i + 2) % 3;  // side i runs from corner a to corner b
      if (division.cut[i] == nobody) {
        visit(corner[a], corner[b], division.holder[a]);
      } else {
        if (division.cut[i] != corner[a]) visit(corner[a], division.cut[i], division.holder[a]);
        if (division.cut[i] != corner[b]) visit(division.cut[i], corner[b], division.holder[b]);
      }
    }
    visit_chords(t, [&](std::uint32_t from, std::uint32_t to, unsigned left, unsigned right) {
      visit(from, to, division.holder[left]);
      visit(to, from, division.holder[right]);
    });
  }

  /// Calls `visit(from, to, left, right)` for each border inside triangle t; left and right are corners.
  template <class Visit>
  void visit_chords(std::uint32_t t, Visit visit) const {
    const Division& division = divisions_[t];
    const auto& holder = division.holder;
    for (unsigned i = 0; i < 3; ++i) {
      const unsigned a = (i + 1) % 3, b = (i + 2) % 3;
      if (division.center != nobody)
        visit(division.cut[i], division.center, a, b);
      else if (holder[a] == holder[b] && holder[i] != holder[a])  // corner i stands alone
        visit(division.cut[b], division.cut[a], i, a);
    }
  }

 private:
  void cut_sides(const OpenGround& ground, const Holdings& holdings);
  void give_up_empty_corners();
  void straighten_in_low_triangles(const OpenGround& ground);
  [[nodiscard]] bool is_cut_beyond(std::uint32_t t, unsigned side) const;
  [[nodiscard]] geometry::Point center_in(std::uint32_t t, const OpenGround& ground) const;
  void add_centers(const OpenGround& ground);
  std::uint32_t add(geometry::Point p);

  const geometry::Triangulation* mesh_;
  std::vector<geometry::Point> vertices_;
  std::vector<Division> divisions_;
};

}  // namespace lifecircle::grids
