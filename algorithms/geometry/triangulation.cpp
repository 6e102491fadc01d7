#include <algorithm>
#include <tuple>

#include <geometry/hilbert.h>
#include <geometry/triangulation.h>

namespace lifecircle::geometry {

namespace {

Box box_of(std::span<const Point> points, std::span<const OwnedSegment> lines) {
  Box box = Box::around(Point{});
  if (!points.empty() || !lines.empty()) box = {};
  for (const Point p : points) box.include(p);
  for (const OwnedSegment& line : lines) box.include(line.segment.box());
  return box;
}

}  // namespace

Triangulation::Triangulation(std::span<const Point> points, std::span<const OwnedSegment> lines,
                             std::uint32_t firm, const Progress& progress)
    : grid_(box_of(points, lines)), firm_(firm) {
  add_vertices(points, lines);
  insert_all(progress);
  add_lines(lines, progress);
}

void Triangulation::add_vertices(std::span<const Point> points, std::span<const OwnedSegment> lines) {
  struct Given {
    GridPoint spot;
    std::uint32_t rank;
    Point place;
  };
  std::vector<Given> all;
  all.reserve(points.size() + 2 * lines.size());
  for (const Point p : points) all.push_back({grid_.at(p), 0, p});
  for (const OwnedSegment& line : lines)
    for (const Point p : {line.segment.a, line.segment.b})
      all.push_back({grid_.at(p), rank_of(line.owner), p});
  std::sort(all.begin(), all.end(), [](const Given& x, const Given& y) {
    return std::tie(x.spot, y.rank, x.place) < std::tie(y.spot, x.rank, y.place);
  });
  // The far corners: no place within the box is nearer to one of them than to any point in it.
  constexpr std::int64_t h = ExactGrid::half;
  spots_ = {{-4 * h, -2 * h}, {4 * h, -2 * h}, {0, 4 * h}};
  for (const GridPoint& spot : spots_) places_.push_back(grid_.place(spot));
  rank_.assign(3, 0);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0 && all[i].spot == all[i - 1].spot) continue;
    spots_.push_back(all[i].spot);
    places_.push_back(all[i].place);
    rank_.push_back(all[i].rank);
  }
  given_ = static_cast<std::uint32_t>(spots_.size());
  round_.assign(given_, 0);
}

std::uint32_t Triangulation::vertex_at(Point p) const {
  const auto found = std::lower_bound(spots_.begin() + 3, spots_.begin() + given_, grid_.at(p));
  return static_cast<std::uint32_t>(found - spots_.begin());
}

void Triangulation::insert_all(const Progress& progress) {
  triangles_.reserve(2 * given_);
  triangles_.push_back({{0, 1, 2}, {none, none, none}, {}});
  constexpr double h = static_cast<double>(ExactGrid::half);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> order;
  order.reserve(given_);
  for (std::uint32_t v = 3; v < given_; ++v) {
    const Point p{static_cast<double>(spots_[v].x), static_cast<double>(spots_[v].y)};
    order.emplace_back(hilbert_position(p, {-h, -h, h, h}), v);
  }
  std::sort(order.begin(), order.end());
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (i % between_looks == 0) progress.check();
    insert(order[i].second);
  }
}

std::uint32_t Triangulation::locate(GridPoint p) const {
  std::uint32_t t = last_;
  // Which side is tried first turns at every step: a walk through constrained triangles could go in circles.
  for (unsigned turn = 0;; ++turn) {
    std::uint32_t next = none;
    for (unsigned k = 0; k < 3 && next == none; ++k) {
      const unsigned i = (k + turn) % 3;
      const Triangle& triangle = triangles_[t];
      if (side_of(spots_[triangle.corner[(i + 1) % 3]], spots_[triangle.corner[(i + 2) % 3]], p) < 0)
        next = triangle.across[i];
    }
    if (next == none) return last_ = t;
    t = next;
  }
}

void Triangulation::insert(std::uint32_t vertex) {
  const std::uint32_t t = locate(spots_[vertex]);
  const Triangle& triangle = triangles_[t];
  for (unsigned i = 0; i < 3; ++i)
    if (side_of(spots_[triangle.corner[(i + 1) % 3]], spots_[triangle.corner[(i + 2) % 3]], spots_[vertex]) ==
        0)
      return split_side({t, i}, vertex);
  split_triangle(t, vertex);
}

void Triangulation::relink(std::uint32_t neighbour, std::uint32_t from, std::uint32_t to) {
  if (neighbour != none) triangles_[neighbour].across[side_towards(triangles_[neighbour], from)] = to;
}

void Triangulation::split_triangle(std::uint32_t t, std::uint32_t vertex) {
  const Triangle old = triangles_[t];
  const auto second = static_cast<std::uint32_t>(triangles_.size()), third = second + 1;
  const auto [a, b, c] = old.corner;
  triangles_[t] = {{vertex, a, b}, {old.across[2], second, third}, {old.mark[2], 0, 0}};
  triangles_.push_back({{vertex, b, c}, {old.across[0], third, t}, {old.mark[0], 0, 0}});
  triangles_.push_back({{vertex, c, a}, {old.across[1], t, second}, {old.mark[1], 0, 0}});
  relink(old.across[0], t, second);
  relink(old.across[1], t, third);
  round_[vertex] = round_[a] = round_[b] = t;
  round_[c] = second;
  std::vector<Side> sides{{t, 0}, {second, 0}, {third, 0}};
  legalise(sides);
}

void Triangulation::split_side(Side side, std::uint32_t vertex) {
  const std::uint32_t t = side.triangle, u = triangles_[t].across[side.side];
  const unsigned i = side.side, j = side_towards(triangles_[u], t);
  const Triangle left = triangles_[t], right = triangles_[u];
  const std::uint32_t p = left.corner[i], a = left.corner[(i + 1) % 3], b = left.corner[(i + 2) % 3];
  const std::uint32_t q = right.corner[j], mark = left.mark[i];
  const auto v = static_cast<std::uint32_t>(triangles_.size()), w = v + 1;
  // t = (vertex, p, a), v = (vertex, b, p), u = (vertex, q, b), w = (vertex, a, q)
  triangles_[t] = {{vertex, p, a}, {left.across[(i + 2) % 3], w, v}, {left.mark[(i + 2) % 3], mark, 0}};
  triangles_.push_back({{vertex, b, p}, {left.across[(i + 1) % 3], t, u}, {left.mark[(i + 1) % 3], 0, mark}});
  triangles_[u] = {{vertex, q, b}, {right.across[(j + 2) % 3], v, w}, {right.mark[(j + 2) % 3], mark, 0}};
  triangles_.push_back(
      {{vertex, a, q}, {right.across[(j + 1) % 3], u, t}, {right.mark[(j + 1) % 3], 0, mark}});
  relink(left.across[(i + 1) % 3], t, v);
  relink(right.across[(j + 1) % 3], u, w);
  round_[vertex] = round_[p] = round_[a] = t;
  round_[q] = round_[b] = u;
  std::vector<Side> sides{{t, 0}, {v, 0}, {u, 0}, {w, 0}};
  legalise(sides);
}

void Triangulation::flip(Side side) {
  const std::uint32_t t = side.triangle, u = triangles_[t].across[side.side];
  const unsigned i = side.side, j = side_towards(triangles_[u], t);
  const Triangle left = triangles_[t], right = triangles_[u];
  const std::uint32_t p = left.corner[i], a = left.corner[(i + 1) % 3], b = left.corner[(i + 2) % 3];
  const std::uint32_t q = right.corner[j];
  const unsigned pa = (i + 2) % 3, bp = (i + 1) % 3, aq = (j + 1) % 3, qb = (j + 2) % 3;
  triangles_[t] = {{p, a, q}, {right.across[aq], u, left.across[pa]}, {right.mark[aq], 0, left.mark[pa]}};
  triangles_[u] = {{q, b, p}, {left.across[bp], t, right.across[qb]}, {left.mark[bp], 0, right.mark[qb]}};
  relink(right.across[aq], u, t);
  relink(left.across[bp], t, u);
  round_[p] = round_[a] = t;
  round_[q] = round_[b] = u;
}

void Triangulation::legalise(std::vector<Side>& sides) {
  while (!sides.empty()) {
    const Side side = sides.back();
    sides.pop_back();
    const Triangle& t = triangles_[side.triangle];
    const std::uint32_t u = t.across[side.side];
    if (u == none || t.mark[side.side] != 0) continue;
    const std::uint32_t opposite = triangles_[u].corner[side_towards(triangles_[u], side.triangle)];
    if (!in_circle(spots_[t.corner[0]], spots_[t.corner[1]], spots_[t.corner[2]], spots_[opposite])) continue;
    flip(side);  // the new vertex is corner 0 of the one and corner 2 of the other now
    sides.push_back({side.triangle, 0});
    sides.push_back({u, 2});
  }
}

}  // namespace lifecircle::geometry
