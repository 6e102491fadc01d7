#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include <base/progress.h>
#include <geometry/exact_grid.h>
#include <geometry/segment.h>

namespace lifecircle::geometry {

/// A line that the triangulation must contain, and to whom it belongs: 0 for nobody in particular, else a
/// number of the caller's.
struct OwnedSegment {
  Segment segment;
  std::uint32_t owner = 0;
};

/// A constrained Delaunay triangulation: every given line is made of edges of triangles, and apart from that
/// each triangle's circle is empty of what its corners see. Lines may cross, touch, overlap and repeat: they
/// are cut where they meet, and each edge knows all its owners. So it nodes any linework and tells who faces
/// whom across open ground.
///
/// Decisions are taken on ExactGrid, in whole numbers, so it cannot fail by rounding; places less than
/// one step of that grid apart are one vertex. Vertices keep the coordinates
/// they were given, and crossings lie on their lines to the last digits. Where lines of several owners fall
/// into one place, firm ones (the greatest owner first) decide where it is, then the others, then those of
/// owner 0; so the areas of firm owners are kept far below the grid's resolution.
///
/// Points are inserted along a Hilbert curve with Lawson's flips, lines by flipping what they cross
/// (Sloan 1993). The result does not depend on the order of the input. About 1.5 s for a million points.
class Triangulation {
 public:
  static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

  /// Corners run counter-clockwise. Side i lies opposite corner i; `across[i]` is the triangle behind it, or
  /// `none` at the rim of the world.
  struct Triangle {
    std::array<std::uint32_t, 3> corner;
    std::array<std::uint32_t, 3> across;
    std::array<std::uint32_t, 3> mark{};  ///< 0: no line; else see owners()
  };

  /// Lines of owners from `firm` on are never bent; those of others by up to 0.1 mm, of owner 0 by 1 cm, to
  /// go through a vertex that lies so near. Throws Cancelled when `progress` says so.
  Triangulation(std::span<const Point> points, std::span<const OwnedSegment> lines, std::uint32_t firm = none,
                const Progress& progress = NoProgress());

  [[nodiscard]] std::span<const Triangle> triangles() const { return triangles_; }
  [[nodiscard]] std::span<const Point> vertices() const { return places_; }
  /// Three corners far out hold the world together; they are nobody's places.
  [[nodiscard]] static bool is_far(std::uint32_t vertex) { return vertex < 3; }
  [[nodiscard]] static bool is_far(const Triangle& t) {
    return is_far(t.corner[0]) || is_far(t.corner[1]) || is_far(t.corner[2]);
  }
  /// The vertex that stands for a point or end of a line that was given.
  [[nodiscard]] std::uint32_t vertex_at(Point p) const;
  /// The owners of the lines on an edge with this mark, sorted. One whose lines run there an even number of
  /// times is left out, but owner 0 stays.
  [[nodiscard]] std::span<const std::uint32_t> owners(std::uint32_t mark) const { return owners_[mark]; }
  /// The position of a triangle among the `across` of its neighbour.
  [[nodiscard]] static unsigned side_towards(const Triangle& t, std::uint32_t neighbour) {
    return t.across[0] == neighbour ? 0 : t.across[1] == neighbour ? 1 : 2;
  }

 private:
  /// Steps between two looks at the progress: some milliseconds.
  static constexpr std::size_t between_looks = 4096;

  using Owners = std::vector<std::uint32_t>;
  struct Side {
    std::uint32_t triangle;
    unsigned side;
  };
  struct Line {
    std::uint32_t a, b, mark;
  };

  // triangulation.cpp: points
  void add_vertices(std::span<const Point> points, std::span<const OwnedSegment> lines);
  void insert_all(const Progress& progress);
  void insert(std::uint32_t vertex);
  void split_triangle(std::uint32_t t, std::uint32_t vertex);
  void split_side(Side side, std::uint32_t vertex);
  [[nodiscard]] std::uint32_t locate(GridPoint p) const;
  void flip(Side side);
  void legalise(std::vector<Side>& sides);
  void relink(std::uint32_t neighbour, std::uint32_t from, std::uint32_t to);

  // triangulation_lines.cpp: lines
  void add_lines(std::span<const OwnedSegment> lines, const Progress& progress);
  void run_line(const Line& line, std::vector<Line>& pending);
  void cross_marked(const Line& line, Side crossed, std::vector<Line>& pending);
  void clear_way(const Line& line, std::vector<std::pair<std::uint32_t, std::uint32_t>> crossed,
                 std::vector<Line>& pending);
  void mark_line(Side side, const Line& line, std::vector<Line>& pending);
  void run_through(std::uint32_t vertex, const Line& line, std::vector<Line>& pending);
  [[nodiscard]] Segment segment_of(const Line& line) const;
  void restore(std::vector<std::pair<std::uint32_t, std::uint32_t>> edges);
  void draw_at(std::uint32_t vertex, const Line& line);
  [[nodiscard]] std::uint32_t rank_of(std::uint32_t owner) const {
    return owner == 0 ? 0 : owner < firm_ ? 1 : owner + 1;
  }
  [[nodiscard]] std::uint32_t mark_rank(std::uint32_t mark) const { return rank_of(owners_[mark].back()); }
  [[nodiscard]] bool lies_on(std::uint32_t vertex, const Line& line) const;
  [[nodiscard]] Side find_side(std::uint32_t a, std::uint32_t b) const;
  void set_mark(Side side, std::uint32_t mark);
  [[nodiscard]] std::uint32_t mark_of(Owners owners);
  [[nodiscard]] std::uint32_t joint_mark(std::uint32_t first, std::uint32_t second);
  [[nodiscard]] std::uint32_t next_around(std::uint32_t t, std::uint32_t vertex) const;

  ExactGrid grid_;
  std::uint32_t firm_;
  std::vector<GridPoint> spots_;      // by vertex
  std::vector<Point> places_;         // by vertex
  std::vector<std::uint32_t> rank_;   // by vertex: see rank_of
  std::uint32_t given_ = 0;           // vertices [3, given_) are sorted by spot; later ones are crossings
  std::vector<std::uint32_t> round_;  // vertex -> one triangle at it
  std::vector<Triangle> triangles_;
  mutable std::uint32_t last_ = 0;  // where the last point went: the next is near
  std::vector<Owners> owners_{{}};
  std::map<Owners, std::uint32_t> mark_numbers_;
};

}  // namespace lifecircle::geometry
