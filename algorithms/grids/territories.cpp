#include <algorithm>

#include <grids/territories.h>
#include <grids/thin_gaps.h>

namespace lifecircle::grids {

namespace {

using geometry::Point;
using geometry::Triangulation;

/// The place at equal distance from three corners where that lies well inside their triangle, else the
/// nearest that does: a border must not leave the triangle.
Point center_of(Point a, Point b, Point c) {
  const double bc = squared_distance(b, c), ca = squared_distance(c, a), ab = squared_distance(a, b);
  double u = bc * (ca + ab - bc), v = ca * (ab + bc - ca), w = ab * (bc + ca - ab);
  constexpr double least = 1e-3;
  const double sum = u + v + w;
  if (!(sum > 0)) return (a + b + c) * (1.0 / 3.0);
  u = std::max(u / sum, least), v = std::max(v / sum, least), w = std::max(w / sum, least);
  const double all = u + v + w;
  return a * (u / all) + b * (v / all) + c * (w / all);
}

}  // namespace

Territories::Territories(const geometry::AreaOverlay& overlay, const Holdings& holdings,
                         const Progress& progress)
    : mesh_(&overlay.mesh()), vertices_(mesh_->vertices().begin(), mesh_->vertices().end()) {
  const OpenGround ground(overlay, holdings, progress);
  progress.check();
  cut_sides(ground, holdings);
  give_up_empty_corners();
  straighten_in_low_triangles(ground);
  add_centers(ground);
}

std::uint32_t Territories::add(Point p) {
  vertices_.push_back(p);
  return static_cast<std::uint32_t>(vertices_.size() - 1);
}

void Territories::cut_sides(const OpenGround& ground, const Holdings& holdings) {
  const auto triangles = mesh_->triangles();
  divisions_.resize(triangles.size());
  for (std::uint32_t t = 0; t < triangles.size(); ++t)
    for (unsigned i = 0; i < 3; ++i)
      divisions_[t].holder[i] = ground.is_open(t) ? ground.holder(t, i) : holdings.holder[t];
  for (std::uint32_t t = 0; t < triangles.size(); ++t)
    for (unsigned i = 0; i < 3; ++i) {
      Division& division = divisions_[t];
      const unsigned a = (i + 1) % 3, b = (i + 2) % 3;
      if (division.holder[a] == division.holder[b] || division.cut[i] != nobody) continue;
      const std::uint32_t from = triangles[t].corner[a], to = triangles[t].corner[b];
      const std::uint32_t next = triangles[t].across[i];
      const unsigned back = next == nobody ? 0 : Triangulation::side_towards(triangles[next], t);
      double fraction = ground.fraction(t, i);
      if (next != nobody &&
          divisions_[next].holder[(back + 1) % 3] != divisions_[next].holder[(back + 2) % 3])
        fraction = (fraction + 1.0 - ground.fraction(next, back)) / 2;  // the other side of a line cuts too
      division.cut[i] = fraction == 0.0   ? from
                        : fraction == 1.0 ? to
                                          : add(between(vertices_[from], vertices_[to], fraction));
      if (next != nobody) divisions_[next].cut[back] = division.cut[i];
    }
}

/// A corner at which both sides are cut has nothing of its triangle: another may have it.
void Territories::give_up_empty_corners() {
  const auto triangles = mesh_->triangles();
  for (std::uint32_t t = 0; t < triangles.size(); ++t) {
    Division& division = divisions_[t];
    const auto& corner = triangles[t].corner;
    for (unsigned i = 0; i < 3; ++i) {
      const unsigned a = (i + 1) % 3, b = (i + 2) % 3;
      if (division.cut[a] == corner[i] && division.cut[b] == corner[i])
        division.holder[i] = division.holder[a];
    }
  }
}

/// Where a border leaves open ground through a triangle that is hardly there, it runs straight across: two
/// estimates of one place, some centimetres from each other, would draw a needle between them.
void Territories::straighten_in_low_triangles(const OpenGround& ground) {
  const auto triangles = mesh_->triangles();
  for (std::uint32_t t = 0; t < triangles.size(); ++t) {
    if (!ground.is_open(t) || height(*mesh_, t) > survey_error) continue;
    const auto& cut = divisions_[t].cut;
    for (unsigned i = 0; i < 3; ++i) {  // the corner between two cuts
      const unsigned a = (i + 1) % 3, b = (i + 2) % 3;
      if (cut[i] != nobody || cut[a] == nobody || cut[b] == nobody) continue;
      if (ground.is_free_side(t, a) == ground.is_free_side(t, b)) continue;
      const unsigned free = ground.is_free_side(t, a) ? a : b, closed = free == a ? b : a;
      if (cut[closed] < mesh_->vertices().size() || is_cut_beyond(t, closed)) continue;
      const geometry::Segment side{vertices_[triangles[t].corner[i]], vertices_[triangles[t].corner[free]]};
      const double fraction = geometry::nearest_fraction(side, vertices_[cut[free]]);
      constexpr double least_share = 0.01;
      vertices_[cut[closed]] = side.at(std::clamp(fraction, least_share, 1.0 - least_share));
    }
  }
}

/// Do the ends of a side have two holders for the triangle behind it too?
bool Territories::is_cut_beyond(std::uint32_t t, unsigned side) const {
  const std::uint32_t next = mesh_->triangles()[t].across[side];
  if (next == nobody) return false;
  const unsigned back = Triangulation::side_towards(mesh_->triangles()[next], t);
  return divisions_[next].holder[(back + 1) % 3] != divisions_[next].holder[(back + 2) % 3];
}

/// Where three holders are equally near. Between outlines that is the place at equal distance from the
/// corners; else it lies on the way from the border of the two nearer ones to the farthest corner's cuts.
Point Territories::center_in(std::uint32_t t, const OpenGround& ground) const {
  const Division& division = divisions_[t];
  const auto at = [&](unsigned i) { return vertices_[mesh_->triangles()[t].corner[i]]; };
  if (ground.way(t, 0u) == 0 && ground.way(t, 1u) == 0 && ground.way(t, 2u) == 0)
    return center_of(at(0), at(1), at(2));
  unsigned far = 0;
  for (const unsigned i : {1u, 2u})
    if (ground.way(t, i) > ground.way(t, far)) far = i;
  const unsigned a = (far + 1) % 3, b = (far + 2) % 3;
  const Point border = vertices_[division.cut[far]];
  const Point cuts = between(vertices_[division.cut[a]], vertices_[division.cut[b]], 0.5);
  double low = 0.01, high = 0.99;
  constexpr int halvings = 30;
  for (int n = 0; n < halvings; ++n) {
    const double middle = (low + high) / 2;
    const Point p = between(border, cuts, middle);
    const double others =
        std::min(ground.way(t, division.holder[a], p), ground.way(t, division.holder[b], p));
    (ground.way(t, division.holder[far], p) > others ? low : high) = middle;
  }
  return between(border, cuts, low);
}

void Territories::add_centers(const OpenGround& ground) {
  for (std::uint32_t t = 0; t < divisions_.size(); ++t) {
    const auto& holder = divisions_[t].holder;
    if (holder[0] == holder[1] || holder[1] == holder[2] || holder[2] == holder[0]) continue;
    divisions_[t].center = add(center_in(t, ground));
  }
}

}  // namespace lifecircle::grids
