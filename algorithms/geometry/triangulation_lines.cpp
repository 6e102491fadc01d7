#include <algorithm>
#include <deque>
#include <tuple>

#include <geometry/triangulation.h>

namespace lifecircle::geometry {

namespace {

/// How near to a line, in plane units, a vertex must be to lie on it. Lines that are nobody's outline (owner
/// 0) bend by a centimetre, others by less than anybody can survey, and firm ones by rounding only.
constexpr double near_loose_line = 1e-2;
constexpr double near_line = 1e-4;
constexpr double near_firm_line = 1e-7;

/// Where the line through `other` meets `host`, on the host to the last digit. Lines that run nearly into
/// each other meet anywhere; then it is the place on the host beside `spot`, where the grid has them meet.
Point meeting(const Segment& host, const Segment& other, Point spot, double beside) {
  const Point way = host.b - host.a, across = other.b - other.a;
  const double area = cross(way, across);
  const double fraction = area == 0 ? -1 : cross(other.a - host.a, across) / area;
  const Point place = host.at(std::clamp(fraction, 0.0, 1.0));
  return distance(place, spot) <= beside ? place : host.at(nearest_fraction(host, spot));
}

}  // namespace

/// An outline that runs along an edge twice has the same on both sides, so only odd counts are kept.
std::uint32_t Triangulation::mark_of(Owners owners) {
  Owners kept;
  for (const std::uint32_t owner : owners) {
    if (kept.empty() || kept.back() != owner)
      kept.push_back(owner);
    else if (owner != 0)
      kept.pop_back();
  }
  if (kept.empty()) return 0;
  const auto [entry, is_new] =
      mark_numbers_.try_emplace(std::move(kept), static_cast<std::uint32_t>(owners_.size()));
  if (is_new) owners_.push_back(entry->first);
  return entry->second;
}

std::uint32_t Triangulation::joint_mark(std::uint32_t first, std::uint32_t second) {
  if (first == 0 || second == 0) return first + second;
  Owners both = owners_[first];
  both.insert(both.end(), owners_[second].begin(), owners_[second].end());
  std::sort(both.begin(), both.end());
  return mark_of(std::move(both));
}

void Triangulation::add_lines(std::span<const OwnedSegment> lines, const Progress& progress) {
  std::vector<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> pieces;
  pieces.reserve(lines.size());
  for (const OwnedSegment& line : lines) {
    const std::uint32_t a = vertex_at(line.segment.a), b = vertex_at(line.segment.b);
    if (a != b) pieces.emplace_back(std::min(a, b), std::max(a, b), line.owner);
  }
  std::sort(pieces.begin(), pieces.end());
  std::vector<Line> pending;
  for (std::size_t i = 0, line_count = 0; i < pieces.size(); ++line_count) {
    if (line_count % between_looks == 0) progress.check();
    const auto [a, b, first] = pieces[i];
    Owners owners;
    for (; i < pieces.size() && std::get<0>(pieces[i]) == a && std::get<1>(pieces[i]) == b; ++i)
      owners.push_back(std::get<2>(pieces[i]));
    pending.push_back({a, b, mark_of(std::move(owners))});
    while (!pending.empty()) {
      const Line line = pending.back();
      pending.pop_back();
      if (line.a != line.b && line.mark != 0) run_line(line, pending);
    }
  }
}

/// The next triangle counter-clockwise around a vertex.
std::uint32_t Triangulation::next_around(std::uint32_t t, std::uint32_t vertex) const {
  const Triangle& triangle = triangles_[t];
  const unsigned i = triangle.corner[0] == vertex ? 0 : triangle.corner[1] == vertex ? 1 : 2;
  return triangle.across[(i + 1) % 3];
}

Triangulation::Side Triangulation::find_side(std::uint32_t a, std::uint32_t b) const {
  if (is_far(a)) {  // no full circle of triangles around it
    const Side back = is_far(b) ? Side{none, 0} : find_side(b, a);
    if (back.triangle == none) return back;
    const std::uint32_t other = triangles_[back.triangle].across[back.side];
    return {other, side_towards(triangles_[other], back.triangle)};
  }
  std::uint32_t t = round_[a];
  do {
    for (unsigned i = 0; i < 3; ++i)
      if (triangles_[t].corner[(i + 1) % 3] == a && triangles_[t].corner[(i + 2) % 3] == b) return {t, i};
    t = next_around(t, a);
  } while (t != round_[a]);
  return {none, 0};
}

void Triangulation::set_mark(Side side, std::uint32_t mark) {
  Triangle& t = triangles_[side.triangle];
  Triangle& u = triangles_[t.across[side.side]];
  t.mark[side.side] = mark;
  u.mark[side_towards(u, side.triangle)] = mark;
}

Segment Triangulation::segment_of(const Line& line) const {
  return {places_[line.a], places_[line.b]};
}

bool Triangulation::lies_on(std::uint32_t vertex, const Line& line) const {
  if (vertex == line.a || vertex == line.b || is_far(vertex)) return false;
  const std::uint32_t rank = mark_rank(line.mark);
  const bool bends = rank <= 1 || rank_[vertex] < rank;  // the line, or the vertex to it
  const double near = rank == 0 ? near_loose_line : bends ? near_line : near_firm_line;
  const Segment segment = segment_of(line);
  const Point p = places_[vertex];
  if (squared_distance(segment.at(nearest_fraction(segment, p)), p) >= near * near) return false;
  // Both halves must be shorter, or lines between places very near to each other would never be done.
  const std::int64_t length = squared_length(spots_[line.a], spots_[line.b]);
  return squared_length(spots_[line.a], spots_[vertex]) < length &&
         squared_length(spots_[vertex], spots_[line.b]) < length;
}

void Triangulation::run_through(std::uint32_t vertex, const Line& line, std::vector<Line>& pending) {
  draw_at(vertex, line);
  pending.push_back({vertex, line.b, line.mark});
  pending.push_back({line.a, vertex, line.mark});
}

/// A line that goes through a vertex of lesser owners draws it to itself.
void Triangulation::draw_at(std::uint32_t vertex, const Line& line) {
  const std::uint32_t rank = mark_rank(line.mark);
  if (rank <= rank_[vertex]) return;
  const Segment segment = segment_of(line);
  places_[vertex] = segment.at(nearest_fraction(segment, places_[vertex]));
  rank_[vertex] = rank;
}

/// The line is an edge. Where the corner beside it lies on it all the same, it goes through that corner, so
/// that no triangle is thinner than can be told.
void Triangulation::mark_line(Side side, const Line& line, std::vector<Line>& pending) {
  const Triangle& t = triangles_[side.triangle];
  const Triangle& u = triangles_[t.across[side.side]];
  for (const std::uint32_t corner : {t.corner[side.side], u.corner[side_towards(u, side.triangle)]})
    if (lies_on(corner, line)) return run_through(corner, line, pending);
  set_mark(side, joint_mark(t.mark[side.side], line.mark));
}

/// Brings the line in, or the part of it that can be brought in at once; what is left goes to `pending`.
void Triangulation::run_line(const Line& line, std::vector<Line>& pending) {
  if (const Side side = find_side(line.a, line.b); side.triangle != none)
    return mark_line(side, line, pending);
  const GridPoint from = spots_[line.a], to = spots_[line.b];
  // The triangle at a through which the line leaves, or a vertex at a in its way.
  std::uint32_t t = round_[line.a];
  unsigned i = 0;
  for (;; t = next_around(t, line.a)) {
    const Triangle& triangle = triangles_[t];
    i = triangle.corner[0] == line.a ? 0 : triangle.corner[1] == line.a ? 1 : 2;
    const std::uint32_t right = triangle.corner[(i + 1) % 3], left = triangle.corner[(i + 2) % 3];
    const std::int64_t at_right = side_of(from, to, spots_[right]);
    if (at_right == 0 &&
        (spots_[right].x - from.x) * (to.x - from.x) + (spots_[right].y - from.y) * (to.y - from.y) > 0) {
      draw_at(right, line);
      pending.push_back({right, line.b, line.mark});
      pending.push_back({line.a, right, line.mark});
      return;
    }
    if (at_right < 0 && side_of(from, to, spots_[left]) > 0) break;
  }
  std::vector<std::pair<std::uint32_t, std::uint32_t>> crossed;
  while (true) {
    const Triangle& triangle = triangles_[t];
    const std::uint32_t right = triangle.corner[(i + 1) % 3], left = triangle.corner[(i + 2) % 3];
    for (const std::uint32_t vertex : {right, left})
      if (lies_on(vertex, line)) return run_through(vertex, line, pending);
    if (triangle.mark[i] != 0) return cross_marked(line, {t, i}, pending);
    crossed.emplace_back(right, left);
    const std::uint32_t next = triangle.across[i];
    const unsigned back = side_towards(triangles_[next], t);
    const std::uint32_t ahead = triangles_[next].corner[back];
    t = next;
    if (ahead == line.b) break;
    const std::int64_t side = side_of(from, to, spots_[ahead]);
    if (side == 0) return run_through(ahead, line, pending);
    // Leave through the side whose ends lie on both sides of the line: ahead and right, or ahead and left.
    i = side > 0 ? (back + 1) % 3 : (back + 2) % 3;
  }
  clear_way(line, std::move(crossed), pending);
}

/// Two lines meet: both are cut there. The cut is rounded to the grid, so it may lie a step beside the old
/// line; that is why the old line's halves are brought in anew instead of being taken for granted.
void Triangulation::cross_marked(const Line& line, Side crossed, std::vector<Line>& pending) {
  const Triangle& triangle = triangles_[crossed.triangle];
  const std::uint32_t c = triangle.corner[(crossed.side + 1) % 3],
                      d = triangle.corner[(crossed.side + 2) % 3];
  const std::uint32_t old_mark = triangle.mark[crossed.side];
  const GridPoint a = spots_[line.a], b = spots_[line.b], p = spots_[c], q = spots_[d];
  const double from_c = std::abs(static_cast<double>(side_of(a, b, p)));
  const double from_d = std::abs(static_cast<double>(side_of(a, b, q)));
  const double fraction = from_c / (from_c + from_d);
  const GridPoint spot{p.x + std::llround(static_cast<double>(q.x - p.x) * fraction),
                       p.y + std::llround(static_cast<double>(q.y - p.y) * fraction)};
  std::uint32_t vertex = spot == p ? c : spot == q ? d : spot == a ? line.a : spot == b ? line.b : none;
  set_mark(crossed, 0);
  if (vertex == none) {
    last_ = crossed.triangle;
    const Triangle& around = triangles_[locate(spot)];
    for (const std::uint32_t corner : around.corner)
      if (spots_[corner] == spot) vertex = corner;
  }
  if (vertex == none) {
    vertex = static_cast<std::uint32_t>(spots_.size());
    spots_.push_back(spot);
    Segment host = segment_of(line), other{places_[c], places_[d]};
    if (mark_rank(line.mark) < mark_rank(old_mark)) std::swap(host, other);
    // Two firm lines are both kept straight as far as can be, a soft one bends.
    const bool firm = std::min(mark_rank(line.mark), mark_rank(old_mark)) > 1;
    places_.push_back(meeting(host, other, grid_.place(spot), grid_.resolution() * (firm ? 1000 : 2)));
    rank_.push_back(std::max(mark_rank(line.mark), mark_rank(old_mark)));
    round_.push_back(0);
    insert(vertex);
  } else {
    draw_at(vertex, line);
    draw_at(vertex, {c, d, old_mark});
  }
  for (const Line& half : {Line{vertex, line.b, line.mark}, Line{line.a, vertex, line.mark},
                           Line{c, vertex, old_mark}, Line{vertex, d, old_mark}})
    pending.push_back(half);
}

/// Flips the crossed edges until the line is an edge, then restores the empty circles around it.
void Triangulation::clear_way(const Line& line, std::vector<std::pair<std::uint32_t, std::uint32_t>> crossed,
                              std::vector<Line>& pending) {
  const GridPoint a = spots_[line.a], b = spots_[line.b];
  std::deque<std::pair<std::uint32_t, std::uint32_t>> waiting(crossed.begin(), crossed.end());
  std::vector<std::pair<std::uint32_t, std::uint32_t>> changed;
  while (!waiting.empty()) {
    const auto [right, left] = waiting.front();
    waiting.pop_front();
    const Side side = find_side(right, left);
    const Triangle& t = triangles_[side.triangle];
    const Triangle& u = triangles_[t.across[side.side]];
    const std::uint32_t p = t.corner[side.side], q = u.corner[side_towards(u, side.triangle)];
    const std::int64_t at_right = side_of(spots_[p], spots_[q], spots_[right]);
    const std::int64_t at_left = side_of(spots_[p], spots_[q], spots_[left]);
    const bool convex = (at_right < 0 && at_left > 0) || (at_right > 0 && at_left < 0);
    if (!convex) {
      waiting.emplace_back(right, left);
      continue;
    }
    flip(side);
    const std::int64_t at_p = side_of(a, b, spots_[p]), at_q = side_of(a, b, spots_[q]);
    if (at_p < 0 && at_q > 0)
      waiting.emplace_back(p, q);
    else if (at_p > 0 && at_q < 0)
      waiting.emplace_back(q, p);
    else
      changed.emplace_back(p, q);
  }
  changed.emplace_back(line.a, line.b);
  mark_line(find_side(line.a, line.b), line, pending);
  restore(std::move(changed));
}

void Triangulation::restore(std::vector<std::pair<std::uint32_t, std::uint32_t>> edges) {
  while (!edges.empty()) {
    const auto [a, b] = edges.back();
    edges.pop_back();
    const Side side = find_side(a, b);
    if (side.triangle == none) continue;  // flipped away meanwhile
    const Triangle t = triangles_[side.triangle];
    if (t.mark[side.side] != 0 || t.across[side.side] == none) continue;
    const Triangle& u = triangles_[t.across[side.side]];
    const std::uint32_t q = u.corner[side_towards(u, side.triangle)];
    if (!in_circle(spots_[t.corner[0]], spots_[t.corner[1]], spots_[t.corner[2]], spots_[q])) continue;
    const std::uint32_t p = t.corner[side.side];
    flip(side);
    for (const auto& rim : {std::pair(p, a), std::pair(a, q), std::pair(q, b), std::pair(b, p)})
      edges.push_back(rim);
  }
}

}  // namespace lifecircle::geometry
