#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

#include <base/disjoint_sets.h>
#include <geometry/hilbert.h>
#include <network/junctions.h>

namespace lifecircle::network {

namespace {

using geometry::Point;

/// All vertices at exactly one place that join without tolerance: everything there if a line ends there, else
/// everything of one level.
struct Spot {
  Point point;
  int level;
  bool has_end;
  bool may_join;
};

struct Spots {
  std::vector<Spot> spots;  // sorted by point, level
  std::vector<std::uint32_t> spot_of_vertex;
};

Spots gather_spots(const std::vector<LineVertex>& vertices) {
  std::vector<std::uint32_t> order(vertices.size());
  std::iota(order.begin(), order.end(), 0u);
  // A vertex that may not join must not share a spot: it sorts apart and is told from all others.
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const auto key = [](const LineVertex& v) { return std::tuple(v.point, !v.may_join, v.level); };
    return key(vertices[a]) < key(vertices[b]);
  });
  Spots result;
  result.spot_of_vertex.resize(vertices.size());
  for (std::size_t i = 0; i < order.size();) {
    std::size_t end = i;
    bool any_end = false;
    const Point place = vertices[order[i]].point;
    for (; end < order.size() && vertices[order[end]].point == place && vertices[order[end]].may_join; ++end)
      any_end |= vertices[order[end]].is_end;
    for (std::size_t k = i; k < end; ++k) {
      const LineVertex& vertex = vertices[order[k]];
      if (k == i || (!any_end && vertex.level != result.spots.back().level))
        result.spots.push_back({place, vertex.level, any_end, true});
      result.spot_of_vertex[order[k]] = static_cast<std::uint32_t>(result.spots.size() - 1);
    }
    for (; end < order.size() && vertices[order[end]].point == place; ++end) {
      result.spots.push_back({place, vertices[order[end]].level, false, false});
      result.spot_of_vertex[order[end]] = static_cast<std::uint32_t>(result.spots.size() - 1);
    }
    i = end;
  }
  return result;
}

/// Joins spots of different places within tolerance. Spots are binned into columns of the tolerance's width;
/// inside a column they stay sorted by y, so that only neighbours in it and in the next column are compared.
void join_near(const std::vector<Spot>& spots, double tolerance, DisjointSets& sets) {
  struct Entry {
    double column;
    double y;
    std::uint32_t spot;
  };
  std::vector<Entry> entries;
  for (std::uint32_t s = 0; s < spots.size(); ++s)
    if (spots[s].may_join) entries.push_back({std::floor(spots[s].point.x / tolerance), spots[s].point.y, s});
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return std::tuple(a.column, a.y, a.spot) < std::tuple(b.column, b.y, b.spot);
  });
  const auto try_join = [&](std::uint32_t a, std::uint32_t b) {
    if (spots[a].level != spots[b].level && !spots[a].has_end && !spots[b].has_end) return;
    if (spots[a].point == spots[b].point) return;  // one place: gather_spots has decided
    if (geometry::squared_distance(spots[a].point, spots[b].point) <= tolerance * tolerance) sets.join(a, b);
  };
  std::size_t next_column = 0;  // first entry of the next column that is not too far below
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Entry& entry = entries[i];
    for (std::size_t k = i + 1;
         k < entries.size() && entries[k].column == entry.column && entries[k].y <= entry.y + tolerance; ++k)
      try_join(entry.spot, entries[k].spot);
    const auto below = [&](const Entry& other) {
      return std::tuple(other.column, other.y) < std::tuple(entry.column + 1, entry.y - tolerance);
    };
    while (next_column < entries.size() && below(entries[next_column])) ++next_column;
    for (std::size_t k = next_column;
         k < entries.size() && entries[k].column == entry.column + 1 && entries[k].y <= entry.y + tolerance;
         ++k)
      try_join(entry.spot, entries[k].spot);
  }
}

}  // namespace

Junctions join_vertices(const StreetLines& lines, double tolerance) {
  const Spots gathered = gather_spots(lines.vertices);
  const std::vector<Spot>& spots = gathered.spots;
  DisjointSets sets(spots.size());
  if (tolerance > 0) join_near(spots, tolerance, sets);

  geometry::Box extent;
  for (const Spot& spot : spots) extent.include(spot.point);
  struct Root {
    std::uint32_t along_curve;
    std::uint32_t spot;  // spots are sorted by point and level: this breaks ties
  };
  std::vector<Root> roots;
  for (std::uint32_t s = 0; s < spots.size(); ++s)
    if (sets.root(s) == s) roots.push_back({geometry::hilbert_position(spots[s].point, extent), s});
  std::sort(roots.begin(), roots.end(), [](const Root& a, const Root& b) {
    return std::tuple(a.along_curve, a.spot) < std::tuple(b.along_curve, b.spot);
  });

  Junctions result;
  std::vector<std::uint32_t> node_of_spot(spots.size());
  for (std::uint32_t n = 0; n < roots.size(); ++n) {
    node_of_spot[roots[n].spot] = n;
    result.node_point.push_back(spots[roots[n].spot].point);
    result.may_join.push_back(spots[roots[n].spot].may_join);
  }
  result.node_of_vertex.resize(lines.vertices.size());
  for (std::size_t v = 0; v < lines.vertices.size(); ++v)
    result.node_of_vertex[v] = node_of_spot[sets.root(gathered.spot_of_vertex[v])];
  return result;
}

}  // namespace lifecircle::network
