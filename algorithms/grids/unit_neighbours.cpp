#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include <base/error.h>
#include <geometry/segment_index.h>
#include <grids/territories.h>
#include <grids/unit_neighbours.h>

namespace lifecircle::grids {

namespace {

using geometry::Point;
using geometry::Segment;
using geometry::Triangulation;

/// A line drawn a little beside the boundary that it is meant to follow still lies on it.
constexpr double drawing_slack = 1.0;

/// A piece of the border between two units.
struct Piece {
  std::uint32_t a, b;
  double length;
  double width;
  Ground ground;
  bool barrier;
};

/// What the straight way between two places meets.
class GroundLines {
 public:
  explicit GroundLines(std::span<const GroundLine> lines) {
    for (const GroundLine& line : lines)
      for (std::size_t i = 1; i < line.line.size(); ++i) {
        segments_.push_back({line.line[i - 1], line.line[i]});
        kind_.push_back(&line);
      }
    index_ = geometry::SegmentIndex(segments_);
  }
  void look(Segment way, Piece& piece) const {
    index_.visit_box(way.box(), [&](std::uint32_t i) {
      if (!geometry::crossing(way, segments_[i])) return;
      piece.ground = std::max(piece.ground, kind_[i]->ground);
      piece.barrier = piece.barrier || kind_[i]->barrier;
    });
  }

 private:
  std::vector<Segment> segments_;
  std::vector<const GroundLine*> kind_;
  geometry::SegmentIndex index_;
};

/// The same way, longer by the slack at both ends.
Segment with_slack(Segment way, Point unit) {
  return {way.a - unit * drawing_slack, way.b + unit * drawing_slack};
}

Point unit_vector(Point way) {
  const double length = std::sqrt(dot(way, way));
  return length > 0 ? way * (1.0 / length) : Point{};
}

class Fronts {
 public:
  Fronts(std::span<const UnitShape> units, std::span<const GroundLine> lines, double gap,
         const geometry::GroundMetric& metric, const Progress& progress)
      : lines_(lines), metric_(metric), reach_(units.size(), gap), gap_(gap) {
    geometry::OverlayInput input(std::clamp(gap / 5, 1.0, 10.0));
    for (const UnitShape& unit : units) {
      input.add_area(unit.areas);
      for (const Point p : unit.points) input.add_point(p);
    }
    const geometry::AreaOverlay overlay(input, progress);
    mesh_ = &overlay.mesh();
    const Holdings holdings = holdings_of(units, overlay);
    find_reach(units, holdings);
    const Territories territories(overlay, holdings, progress);
    progress.check();
    find_pieces(territories, holdings, progress);
    progress.check();
  }

  UnitNeighbours merged();

 private:
  Holdings holdings_of(std::span<const UnitShape> units, const geometry::AreaOverlay& overlay) const {
    Holdings holdings;
    const auto triangles = mesh_->triangles();
    holdings.holder.assign(triangles.size(), nobody);
    holdings.region.assign(triangles.size(), 0);
    for (std::uint32_t t = 0; t < triangles.size(); ++t) {
      if (!overlay.areas_at(t).empty()) holdings.holder[t] = overlay.areas_at(t).front();
      if (Triangulation::is_far(triangles[t])) holdings.region[t] = nobody;
    }
    for (std::uint32_t u = 0; u < units.size(); ++u)
      for (const Point p : units[u].points) holdings.posts.push_back({mesh_->vertex_at(p), 0, u});
    return holdings;
  }
  /// The nearest neighbour of a point is at the other end of one of its edges.
  void find_reach(std::span<const UnitShape> units, const Holdings& holdings) {
    std::vector<std::uint32_t> post(mesh_->vertices().size(), nobody);
    for (const Holdings::Post& p : holdings.posts) post[p.vertex] = std::min(post[p.vertex], p.holder);
    std::vector<double> nearest(units.size(), HUGE_VAL);
    for (const auto& t : mesh_->triangles())
      for (unsigned i = 0; i < 3; ++i) {
        const std::uint32_t a = t.corner[i], b = t.corner[(i + 1) % 3];
        if (Triangulation::is_far(a) || Triangulation::is_far(b) || post[a] == post[b]) continue;
        const double length = ground(mesh_->vertices()[a], mesh_->vertices()[b]);
        for (const std::uint32_t unit : {post[a], post[b]})
          if (unit != nobody) nearest[unit] = std::min(nearest[unit], length);
      }
    for (std::uint32_t u = 0; u < units.size(); ++u)
      if (units[u].areas.empty() && std::isfinite(nearest[u])) reach_[u] = std::max(gap_, 1.5 * nearest[u]);
  }
  [[nodiscard]] double ground(Point a, Point b) const { return metric_.length(a, b).value(); }

  void add(std::uint32_t a, std::uint32_t b, double length, double width, Segment way, Point along) {
    Piece piece{std::min(a, b), std::max(a, b), length, width, Ground::open, false};
    lines_.look(with_slack(way, along), piece);
    pieces_.push_back(piece);
  }
  void find_pieces(const Territories& territories, const Holdings& holdings, const Progress& progress);
  void add_chords(const Territories& territories, std::uint32_t t);

  GroundLines lines_;
  const geometry::GroundMetric& metric_;
  const Triangulation* mesh_ = nullptr;
  std::vector<double> reach_;
  double gap_;
  std::vector<Piece> pieces_;
};

/// Borders across open ground: each chord with the way across it.
void Fronts::add_chords(const Territories& territories, std::uint32_t t) {
  const auto& vertices = territories.vertices();
  const auto& division = territories.divisions()[t];
  const Triangulation::Triangle& triangle = mesh_->triangles()[t];
  const auto& corner = triangle.corner;
  territories.visit_chords(t, [&](std::uint32_t from, std::uint32_t to, unsigned left, unsigned right) {
    const std::uint32_t a = division.holder[left], b = division.holder[right];
    Segment way{vertices[corner[left]], vertices[corner[right]]};
    if (division.center == nobody) {  // one corner faces the side between the two others
      const Segment side{vertices[corner[(left + 1) % 3]], vertices[corner[(left + 2) % 3]]};
      const double nearest = geometry::nearest_fraction(side, way.a);
      // A side that is no outline cuts across a bay; nothing is there but its ends.
      way.b = side.at(triangle.mark[left] != 0 ? nearest : std::round(nearest));
    }
    const double width = ground(way.a, way.b), length = ground(vertices[from], vertices[to]);
    const Point along = unit_vector(way.b - way.a);
    // Towards a center the way gets longer: there it is twice that from the center to a corner.
    const double at_end =
        division.center == nobody ? width : std::max(width, 2 * ground(vertices[to], vertices[corner[left]]));
    add(a, b, length / 2, width, way, along);
    add(a, b, length / 2, at_end, way, along);
  });
}

void Fronts::find_pieces(const Territories& territories, const Holdings& holdings, const Progress& progress) {
  const auto triangles = mesh_->triangles();
  const auto& vertices = territories.vertices();
  for (std::uint32_t t = 0; t < triangles.size(); ++t) {
    if (t % 4096 == 0) progress.check();
    if (holdings.region[t] == nobody) continue;
    add_chords(territories, t);
    for (unsigned i = 0; i < 3; ++i) {
      // Where they touch. A side of open ground that its neighbour holds counts too: the gap is too thin
      // there to have a middle.
      const std::uint32_t next = triangles[t].across[i];
      if (next == nobody || next < t || holdings.region[next] == nobody) continue;
      if (holdings.holder[t] == nobody && holdings.holder[next] == nobody) continue;
      const unsigned back = Triangulation::side_towards(triangles[next], t);
      const auto &here = territories.divisions()[t], &there = territories.divisions()[next];
      const Point from = vertices[triangles[t].corner[(i + 1) % 3]];
      const Point to = vertices[triangles[t].corner[(i + 2) % 3]];
      const Point along = unit_vector(to - from);
      for (const unsigned end : {1u, 2u}) {  // each half of the side by its own corner
        const std::uint32_t a = here.holder[(i + end) % 3], b = there.holder[(back + 3 - end) % 3];
        if (a == b || a == nobody || b == nobody) continue;
        const Point middle = between(from, to, end == 1 ? 0.25 : 0.75);
        add(a, b, ground(from, to) / 2, 0.0, {middle, middle}, {-along.y, along.x});
      }
    }
  }
}

UnitNeighbours Fronts::merged() {
  const auto key = [](const Piece& p) {
    return std::tuple(p.a, p.b, p.width, p.length, static_cast<int>(p.ground), p.barrier);
  };
  std::sort(pieces_.begin(), pieces_.end(), [&](const Piece& x, const Piece& y) { return key(x) < key(y); });
  UnitNeighbours result;
  for (std::size_t begin = 0, end = 0; begin < pieces_.size(); begin = end) {
    const std::uint32_t a = pieces_[begin].a, b = pieces_[begin].b;
    const double reach = std::max(gap_, std::min(reach_[a], reach_[b]));
    const double least = pieces_[begin].width;  // sorted by width
    double length = 0, barred = 0;
    std::array<double, ground_kinds> by_ground{};
    for (end = begin; end < pieces_.size() && pieces_[end].a == a && pieces_[end].b == b; ++end) {
      const Piece& piece = pieces_[end];
      if (piece.width > reach) continue;
      length += piece.length;
      by_ground[static_cast<std::size_t>(piece.ground)] += piece.length;
      if (piece.barrier) barred += piece.length;
    }
    const auto most = std::max_element(by_ground.begin(), by_ground.end()) - by_ground.begin();
    if (length > 0 && length >= least / 10)
      result.fronts.push_back(
          {UnitId(a), UnitId(b), length, least, static_cast<Ground>(most), length - barred < length / 10});
    else
      result.distant.push_back({UnitId(a), UnitId(b), 0.0, least, Ground::open, true});
  }
  return result;
}

}  // namespace

void NeighbourOptions::validate() const {
  if (!(gap.value() > 0) || !std::isfinite(gap.value()))
    throw Error(ErrorCode::invalid_option, "The gap between neighbours must be above 0 metres.");
}

UnitNeighbours unit_neighbours(std::span<const UnitShape> units, std::span<const GroundLine> lines,
                               const NeighbourOptions& options, const geometry::GroundMetric& metric,
                               const Progress& progress) {
  options.validate();
  return Fronts(units, lines, options.gap.value(), metric, progress).merged();
}

}  // namespace lifecircle::grids
