#include <algorithm>
#include <array>
#include <cmath>

#include <grids/thin_gaps.h>

namespace lifecircle::grids {

namespace {

using geometry::Triangulation;

/// A low triangle of open ground.
struct Gap {
  std::uint32_t triangle;
  std::array<unsigned, 3> sides;  // the longest first: the base
  bool is_tapering;               // is the second nearly as long as the base, the third short?
};

double squared_length(const Triangulation& mesh, std::uint32_t triangle, unsigned side) {
  const auto& corner = mesh.triangles()[triangle].corner;
  return squared_distance(mesh.vertices()[corner[(side + 1) % 3]], mesh.vertices()[corner[(side + 2) % 3]]);
}

std::vector<Gap> thin_gaps(const Triangulation& mesh, const Holdings& holdings) {
  std::vector<Gap> gaps;
  for (std::uint32_t t = 0; t < mesh.triangles().size(); ++t) {
    if (holdings.region[t] == nobody || holdings.holder[t] != nobody || height(mesh, t) > survey_error)
      continue;
    Gap gap{t, {0, 1, 2}, false};
    std::sort(gap.sides.begin(), gap.sides.end(), [&](unsigned a, unsigned b) {
      return squared_length(mesh, t, a) > squared_length(mesh, t, b);
    });
    constexpr double nearly = 0.7;
    gap.is_tapering =
        squared_length(mesh, t, gap.sides[1]) > nearly * nearly * squared_length(mesh, t, gap.sides[0]);
    gaps.push_back(gap);
  }
  return gaps;
}

}  // namespace

double height(const Triangulation& mesh, std::uint32_t triangle) {
  const auto& [a, b, c] = mesh.triangles()[triangle].corner;
  const auto places = mesh.vertices();
  double longest = 0.0;
  for (const unsigned side : {0u, 1u, 2u}) longest = std::max(longest, squared_length(mesh, triangle, side));
  return longest > 0.0 ? std::abs(cross(places[b] - places[a], places[c] - places[a])) / std::sqrt(longest)
                       : 0.0;
}

void fill_thin_gaps(const geometry::AreaOverlay& overlay, Holdings& holdings) {
  const auto triangles = overlay.mesh().triangles();
  std::vector<Gap> gaps = thin_gaps(overlay.mesh(), holdings);
  enum class Behind { holder, open, closed };
  const auto behind = [&](const Gap& gap, unsigned side) {
    const auto& triangle = triangles[gap.triangle];
    const std::uint32_t next = triangle.across[side];
    if (next == nobody || holdings.region[next] != holdings.region[gap.triangle])
      return std::pair(Behind::closed, nobody);
    if (holdings.holder[next] != nobody) return std::pair(Behind::holder, holdings.holder[next]);
    return std::pair(overlay.has_line(triangle.mark[side]) ? Behind::closed : Behind::open, nobody);
  };
  // Who gets the gap, if that is known yet. Where nothing more becomes known strictly, a tapering gap (1) is
  // taken to be filled behind its base as behind its second side, (2) needs not to know who is at its short
  // side.
  const auto heir = [&](const Gap& gap, int laxness) {
    const auto [at_base, base_holder] = behind(gap, gap.sides[0]);
    const auto [at_second, second_holder] = behind(gap, gap.sides[1]);
    const auto [at_short, short_holder] = behind(gap, gap.sides[2]);
    if (at_base == Behind::holder) return base_holder;
    if (at_base == Behind::open) return gap.is_tapering && laxness > 0 ? second_holder : nobody;
    if (at_second == Behind::closed) return short_holder;
    if (at_short == Behind::closed || second_holder == short_holder) return second_holder;
    return gap.is_tapering && laxness > 1 && at_short == Behind::open ? second_holder : nobody;
  };
  for (int laxness = 0; laxness <= 2;) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> filled;  // triangle, holder
    std::erase_if(gaps, [&](const Gap& gap) {
      const std::uint32_t holder = heir(gap, laxness);
      if (holder != nobody) filled.emplace_back(gap.triangle, holder);
      return holder != nobody;
    });
    for (const auto& [triangle, holder] : filled) holdings.holder[triangle] = holder;
    laxness = filled.empty() ? laxness + 1 : 0;
  }
}

}  // namespace lifecircle::grids
