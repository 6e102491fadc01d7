#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include <base/csr.h>
#include <geometry/area_overlay.h>
#include <grids/assessment.h>
#include <grids/territories.h>

namespace lifecircle::grids {

/// Grids, units, parents and barriers laid over each other and measured: what lies in what, and how it hangs
/// together.
class GroundSurvey {
 public:
  /// (what, in what) -> square metres. "In what" is `nobody` for ground in none.
  using Shares = std::map<std::pair<std::uint32_t, std::uint32_t>, double>;
  using Numbers = std::span<const std::uint32_t>;

  GroundSurvey(const AssessmentInput& input, const geometry::GroundMetric& metric, const Progress& progress);

  [[nodiscard]] const geometry::AreaOverlay& overlay() const { return overlay_; }
  /// The grids over a triangle; units and parents are numbered as in the overlay, see `unit` and `parent`.
  [[nodiscard]] Numbers grids_at(std::uint32_t t) const { return between(t, 0, grids_); }
  [[nodiscard]] Numbers units_at(std::uint32_t t) const { return between(t, grids_, grids_ + units_); }
  [[nodiscard]] Numbers parents_at(std::uint32_t t) const { return between(t, grids_ + units_, nobody); }
  [[nodiscard]] std::uint32_t unit(std::uint32_t area) const { return area - grids_; }
  [[nodiscard]] std::uint32_t parent(std::uint32_t area) const { return area - grids_ - units_; }
  [[nodiscard]] bool in_grid(std::uint32_t t, std::uint32_t grid) const;

  /// Square metres of a triangle.
  [[nodiscard]] double square_metres(std::uint32_t t) const { return square_metres_[t]; }
  /// Triangles by grid.
  [[nodiscard]] const Csr<std::uint32_t>& triangles_of_grid() const { return of_grid_; }
  [[nodiscard]] const Shares& grid_in_parent() const { return grid_in_parent_; }
  /// Of units that are points each point counts one square metre.
  [[nodiscard]] const Shares& unit_in_grid() const { return unit_in_grid_; }
  /// A triangle at a place.
  [[nodiscard]] std::uint32_t triangle_at(geometry::Point p) const {
    return at_vertex_[overlay_.mesh().vertex_at(p)];
  }

  /// Pieces of what `same(t, next)` joins over sides, for the triangles listed: by position in the list.
  /// `same` gets the triangle, its side and the triangle behind.
  template <class Same>
  [[nodiscard]] std::vector<std::uint32_t> pieces(Numbers triangles, Same same) const {
    std::vector<std::uint32_t> piece(triangles.size(), nobody);
    std::uint32_t count = 0;
    std::vector<std::uint32_t> waiting;
    const auto position = [&](std::uint32_t t) {
      const auto found = std::lower_bound(triangles.begin(), triangles.end(), t);
      return found != triangles.end() && *found == t ? static_cast<std::uint32_t>(found - triangles.begin())
                                                     : nobody;
    };
    for (std::uint32_t start = 0; start < triangles.size(); ++start) {
      if (piece[start] != nobody) continue;
      piece[start] = count;
      waiting.push_back(start);
      while (!waiting.empty()) {
        const std::uint32_t t = triangles[waiting.back()];
        waiting.pop_back();
        for (unsigned i = 0; i < 3; ++i) {
          const std::uint32_t next = overlay_.mesh().triangles()[t].across[i];
          const std::uint32_t at = next == nobody ? nobody : position(next);
          if (at == nobody || piece[at] != nobody || !same(t, i, next)) continue;
          piece[at] = count;
          waiting.push_back(at);
        }
      }
      ++count;
    }
    return piece;
  }

 private:
  [[nodiscard]] Numbers between(std::uint32_t t, std::uint32_t from, std::uint32_t to) const;

  std::uint32_t grids_, units_;
  geometry::AreaOverlay overlay_;
  std::vector<double> square_metres_;
  std::vector<std::uint32_t> at_vertex_;
  Csr<std::uint32_t> of_grid_;
  Shares grid_in_parent_, unit_in_grid_;
};

}  // namespace lifecircle::grids
