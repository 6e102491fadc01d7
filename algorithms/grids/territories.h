#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <base/progress.h>
#include <geometry/area_overlay.h>

namespace lifecircle::grids {

/// A number for "nobody" and "nowhere".
inline constexpr std::uint32_t nobody = geometry::Triangulation::none;

/// Who holds what before the open ground is divided.
struct Holdings {
  std::vector<std::uint32_t> holder;  ///< by triangle: who holds it; nobody = open ground
  std::vector<std::uint32_t> region;  ///< by triangle: ground is divided within a region; nobody = left out
  /// Points that are held though they have no surface.
  struct Post {
    std::uint32_t vertex, region, holder;
  };
  std::vector<Post> posts;
};

/// Open ground divided among those who hold ground beside it: every place goes to the nearest holder of its
/// region. A line of the overlay (a street's centre line, a river, a railway) is crossed only for ground that
/// cannot be reached otherwise, so where a line runs between two holders their border is that line, and
/// elsewhere it is half way.
///
/// How. Around every vertex the open ground between two lines or outlines is one corner of ground. A
/// shortest-path search from all outlines along the edges gives each corner its holder; crossing a line costs
/// more than any way round. A triangle whose corners have several holders is cut through the middle of its
/// sides: the chordal axis (Prasad 1997), which is the Voronoi border of densely drawn outlines. Whoever
/// holds a corner holds an unbroken way from it to the outline, so every territory hangs together with what
/// it surrounds. Cuts belong to sides, so borders have the same vertices on both sides by construction.
///
/// O(n log n) in the triangles.
class Territories {
 public:
  /// Throws Cancelled when `progress` says so.
  Territories(const geometry::AreaOverlay& overlay, const Holdings& holdings,
              const Progress& progress = NoProgress());

  struct Division {
    std::array<std::uint32_t, 3> holder;                       ///< by corner
    std::array<std::uint32_t, 3> cut{nobody, nobody, nobody};  ///< by side: the vertex that cuts it
    std::uint32_t center = nobody;                             ///< the vertex where three holders meet
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
        visit(corner[a], division.cut[i], division.holder[a]);
        visit(division.cut[i], corner[b], division.holder[b]);
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
  void divide(const geometry::AreaOverlay& overlay, const Holdings& holdings, const Progress& progress);

  const geometry::Triangulation* mesh_;
  std::vector<geometry::Point> vertices_;
  std::vector<Division> divisions_;
};

}  // namespace lifecircle::grids
