#pragma once

#include <cstdint>
#include <vector>

#include <base/csr.h>
#include <base/progress.h>
#include <geometry/area_overlay.h>
#include <geometry/segment.h>

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

/// Who holds the corners of open ground. Around every vertex the open ground between two lines or outlines is
/// one corner of ground. Those at an outline belong to whose outline it is; where two outlines meet there,
/// each triangle to the one that it lies nearer to. A shortest-path search along the edges gives each other
/// corner its holder: its first step is measured to the outline, not to a vertex of it, and crossing a line
/// costs more than any way round.
///
/// O(n log n) in the triangles. Overlay and holdings must outlive it.
class OpenGround {
 public:
  /// Throws Cancelled when `progress` says so.
  OpenGround(const geometry::AreaOverlay& overlay, const Holdings& holdings, const Progress& progress);

  [[nodiscard]] bool is_open(std::uint32_t t) const {
    return holdings_.region[t] != nobody && holdings_.holder[t] == nobody;
  }
  /// Who holds corner i of the open triangle t; nobody where no way leads to any holder.
  [[nodiscard]] std::uint32_t holder(std::uint32_t t, unsigned i) const;
  /// Where a side of open ground whose ends have two holders is divided, as a fraction of the way from its
  /// first end: where both are equally near. 0 or 1 where that end lies on the outlines of both.
  [[nodiscard]] double fraction(std::uint32_t t, unsigned side) const;
  /// How far p, in the open triangle t, is from the outline of a holder: straight to what of it the corners
  /// of t and of the triangles beside it lie at or were measured to, or round those corners.
  [[nodiscard]] double way(std::uint32_t t, std::uint32_t holder, geometry::Point p) const;
  /// How far corner i of the open triangle t is from the outline of its holder; 0 where it lies there.
  [[nodiscard]] double way(std::uint32_t t, unsigned i) const { return way_[of_[3 * t + i]]; }
  /// Is the ground on both sides of a side open and of one region, and no line between?
  [[nodiscard]] bool is_free_side(std::uint32_t t, unsigned side) const;

 private:
  /// A piece of a holder's outline at a corner of ground; a point that is held has the same ends.
  struct Touch {
    std::uint32_t holder, from, to;
    friend constexpr auto operator<=>(const Touch&, const Touch&) = default;
  };
  using Touches = std::vector<std::pair<std::uint32_t, Touch>>;  // by corner

  [[nodiscard]] bool is_open_side(std::uint32_t t, unsigned side) const;
  std::uint32_t root(std::uint32_t corner);
  void connect(std::uint32_t a, std::uint32_t b);
  void join();
  void touch_along_outlines(Touches& touches);
  void touch_at_points(Touches& touches);
  void claim(Touches touches);
  struct Step {
    std::uint32_t to;
    double length;
  };
  [[nodiscard]] Csr<Step> steps() const;
  void search(const Progress& progress);

  [[nodiscard]] double distance_to(const Touch& touch, geometry::Point p) const;
  [[nodiscard]] const Touch& facing(std::uint32_t corner, geometry::Point p) const;
  [[nodiscard]] bool lies_on_outline(std::uint32_t corner, std::uint32_t holder) const;
  [[nodiscard]] geometry::Point place(std::uint32_t corner) const {
    return mesh_.vertices()[vertex_[corner]];
  }

  const geometry::AreaOverlay& overlay_;
  const geometry::Triangulation& mesh_;
  const Holdings& holdings_;
  std::vector<std::uint32_t> of_;      // (triangle, corner) -> corner of ground
  std::vector<std::uint32_t> vertex_;  // by corner of ground
  std::vector<std::uint32_t> holder_;  // by corner of ground: the first, where outlines meet
  std::vector<double> way_;            // by corner of ground: to the outline of its holder
  Csr<Touch> touches_;                 // by corner of ground
  std::vector<Touch> nearest_;         // by corner of ground one step off: the outline it is measured to
};

}  // namespace lifecircle::grids
