#include <algorithm>
#include <numeric>
#include <tuple>

#include <queue>

#include <base/csr.h>
#include <grids/territories.h>

namespace lifecircle::grids {

namespace {

using geometry::Point;
using geometry::Triangulation;

/// Longer than any way round, in plane units; a double still tells millimetres beside it.
constexpr double crossing_cost = 1e9;

/// The corners of open ground, and the shortest ways between them.
class Corners {
 public:
  Corners(const geometry::AreaOverlay& overlay, const Holdings& holdings, const Progress& progress)
      : overlay_(overlay), mesh_(overlay.mesh()), holdings_(holdings), of_(mesh_.triangles().size() * 3) {
    join();
    claim_along_outlines();
    progress.check();
    claim_at_points();
    search(progress);
  }
  [[nodiscard]] bool is_open(std::uint32_t t) const {
    return holdings_.region[t] != nobody && holdings_.holder[t] == nobody;
  }
  /// Is the ground on both sides of a side open and of one region?
  [[nodiscard]] bool is_open_side(std::uint32_t t, unsigned side) const {
    const std::uint32_t next = mesh_.triangles()[t].across[side];
    return next != nobody && is_open(t) && is_open(next) && holdings_.region[t] == holdings_.region[next];
  }
  [[nodiscard]] bool is_free_side(std::uint32_t t, unsigned side) const {
    return is_open_side(t, side) && !overlay_.has_line(mesh_.triangles()[t].mark[side]);
  }
  [[nodiscard]] std::uint32_t holder(std::uint32_t t, unsigned i) const { return holder_[of_[3 * t + i]]; }
  [[nodiscard]] double way(std::uint32_t t, unsigned i) const { return way_[of_[3 * t + i]]; }
  /// Where along a side of open ground the ways to the holders of both its ends are equally long.
  [[nodiscard]] double fraction(std::uint32_t t, unsigned side) const {
    if (!is_open(t)) return 0.5;
    const auto& corner = mesh_.triangles()[t].corner;
    const unsigned a = (side + 1) % 3, b = (side + 2) % 3;
    const double length = distance(mesh_.vertices()[corner[a]], mesh_.vertices()[corner[b]]);
    return std::clamp((length + way(t, b) - way(t, a)) / (2 * length), 0.01, 0.99);
  }

 private:
  struct Step {
    std::uint32_t from, to;
    double length;
  };

  std::uint32_t root(std::uint32_t corner) {
    while (of_[corner] != corner) corner = of_[corner] = of_[of_[corner]];
    return corner;
  }
  void join() {
    std::iota(of_.begin(), of_.end(), 0u);
    const auto triangles = mesh_.triangles();
    for (std::uint32_t t = 0; t < triangles.size(); ++t)
      for (unsigned i = 0; i < 3; ++i) {
        const std::uint32_t next = triangles[t].across[i];
        if (next == nobody || next < t || !is_free_side(t, i)) continue;
        const unsigned back = Triangulation::side_towards(triangles[next], t);
        connect(3 * t + (i + 1) % 3, 3 * next + (back + 2) % 3);
        connect(3 * t + (i + 2) % 3, 3 * next + (back + 1) % 3);
      }
    std::uint32_t count = 0;
    std::vector<std::uint32_t> number(of_.size());
    for (std::uint32_t corner = 0; corner < of_.size(); ++corner) {
      const std::uint32_t top = root(corner);  // never above the corner itself, so it has its number already
      number[corner] = top == corner ? count++ : number[top];
    }
    of_ = std::move(number);
    holder_.assign(count, nobody);
    way_.assign(count, 1e300);
  }
  void connect(std::uint32_t a, std::uint32_t b) {
    a = root(a), b = root(b);
    (a < b ? of_[b] : of_[a]) = std::min(a, b);
  }
  void claim(std::uint32_t corner_of_ground, std::uint32_t holder) {
    holder_[corner_of_ground] = std::min(holder_[corner_of_ground], holder);
    way_[corner_of_ground] = 0.0;
  }
  /// Corners along an outline belong to the one whose outline it is; where several meet, to the first.
  void claim_along_outlines() {
    const auto triangles = mesh_.triangles();
    for (std::uint32_t t = 0; t < triangles.size(); ++t) {
      if (holdings_.region[t] == nobody || is_open(t)) continue;
      for (const std::uint32_t next : triangles[t].across) {
        if (next == nobody || !is_open(next) || holdings_.region[next] != holdings_.region[t]) continue;
        const unsigned back = Triangulation::side_towards(triangles[next], t);
        claim(of_[3 * next + (back + 1) % 3], holdings_.holder[t]);
        claim(of_[3 * next + (back + 2) % 3], holdings_.holder[t]);
      }
    }
  }
  /// Corners at a point that is held, or where an outline only has a corner of its own.
  void claim_at_points() {
    const auto triangles = mesh_.triangles();
    std::vector<std::uint8_t> wanted(mesh_.vertices().size(), 0);
    for (std::uint32_t corner = 0; corner < of_.size(); ++corner)
      if (is_open(corner / 3) && holder_[of_[corner]] == nobody)
        wanted[triangles[corner / 3].corner[corner % 3]] = 1;
    std::vector<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> held;  // vertex, region, holder
    for (const Holdings::Post& post : holdings_.posts)
      held.emplace_back(post.vertex, post.region, post.holder);
    for (std::uint32_t t = 0; t < triangles.size(); ++t)
      for (const std::uint32_t vertex : triangles[t].corner)
        if (wanted[vertex] != 0 && holdings_.region[t] != nobody && !is_open(t))
          held.emplace_back(vertex, holdings_.region[t], holdings_.holder[t]);
    std::sort(held.begin(), held.end());
    for (std::uint32_t corner = 0; corner < of_.size(); ++corner) {
      if (!is_open(corner / 3) || holder_[of_[corner]] != nobody) continue;
      const std::uint32_t vertex = triangles[corner / 3].corner[corner % 3];
      const std::uint32_t region = holdings_.region[corner / 3];
      const auto found = std::lower_bound(held.begin(), held.end(), std::tuple(vertex, region, 0u));
      if (found != held.end() && std::get<0>(*found) == vertex && std::get<1>(*found) == region)
        claim(of_[corner], std::get<2>(*found));
    }
  }
  [[nodiscard]] Csr<std::pair<std::uint32_t, double>> steps() const {
    const auto triangles = mesh_.triangles();
    const auto places = mesh_.vertices();
    std::vector<Step> steps;
    for (std::uint32_t t = 0; t < triangles.size(); ++t) {
      if (!is_open(t)) continue;
      for (unsigned i = 0; i < 3; ++i) {
        const std::uint32_t a = of_[3 * t + (i + 1) % 3], b = of_[3 * t + (i + 2) % 3];
        const double length =
            distance(places[triangles[t].corner[(i + 1) % 3]], places[triangles[t].corner[(i + 2) % 3]]);
        steps.push_back({a, b, length});
        steps.push_back({b, a, length});
        if (!is_open_side(t, i) || is_free_side(t, i)) continue;
        const std::uint32_t next = triangles[t].across[i];
        const unsigned back = Triangulation::side_towards(triangles[next], t);
        steps.push_back({a, of_[3 * next + (back + 2) % 3], crossing_cost});
        steps.push_back({b, of_[3 * next + (back + 1) % 3], crossing_cost});
      }
    }
    return group_by<std::pair<std::uint32_t, double>>(
        holder_.size(), steps.size(), [&](std::size_t s) { return steps[s].from; },
        [&](std::size_t s) { return std::pair(steps[s].to, steps[s].length); });
  }
  void search(const Progress& progress) {
    using Entry = std::tuple<double, std::uint32_t, std::uint32_t>;  // way, holder, corner
    bool all_held = true;  // where only outlines are, every corner has its holder already
    for (std::uint32_t corner = 0; corner < of_.size() && all_held; ++corner)
      all_held = !is_open(corner / 3) || holder_[of_[corner]] != nobody;
    if (all_held) return;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    const auto next_to = steps();
    for (std::uint32_t c = 0; c < holder_.size(); ++c)
      if (holder_[c] != nobody) queue.emplace(0.0, holder_[c], c);
    for (std::size_t taken = 0; !queue.empty(); ++taken) {
      if (taken % 4096 == 0) progress.check();
      const auto [way, holder, corner] = queue.top();
      queue.pop();
      if (way > way_[corner] || holder != holder_[corner]) continue;
      for (const auto& [to, length] : next_to[corner]) {
        const double longer = way + length;
        if (std::tie(longer, holder) >= std::tie(way_[to], holder_[to])) continue;
        way_[to] = longer;
        holder_[to] = holder;
        queue.emplace(longer, holder, to);
      }
    }
  }

  const geometry::AreaOverlay& overlay_;
  const Triangulation& mesh_;
  const Holdings& holdings_;
  std::vector<std::uint32_t> of_;      // (triangle, corner) -> corner of ground
  std::vector<std::uint32_t> holder_;  // by corner of ground
  std::vector<double> way_;            // by corner of ground: to the outline of its holder
};

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
  divide(overlay, holdings, progress);
}

void Territories::divide(const geometry::AreaOverlay& overlay, const Holdings& holdings,
                         const Progress& progress) {
  const auto triangles = mesh_->triangles();
  const Corners corners(overlay, holdings, progress);
  progress.check();
  divisions_.resize(triangles.size());
  const auto add = [&](Point p) {
    vertices_.push_back(p);
    return static_cast<std::uint32_t>(vertices_.size() - 1);
  };
  for (std::uint32_t t = 0; t < triangles.size(); ++t)
    for (unsigned i = 0; i < 3; ++i)
      divisions_[t].holder[i] = corners.is_open(t) ? corners.holder(t, i) : holdings.holder[t];
  for (std::uint32_t t = 0; t < triangles.size(); ++t)
    for (unsigned i = 0; i < 3; ++i) {
      Division& division = divisions_[t];
      const unsigned a = (i + 1) % 3, b = (i + 2) % 3;
      if (division.holder[a] == division.holder[b] || division.cut[i] != nobody) continue;
      const Point from = vertices_[triangles[t].corner[a]], to = vertices_[triangles[t].corner[b]];
      const double here = corners.fraction(t, i);
      const std::uint32_t next = triangles[t].across[i];
      const unsigned back = next == nobody ? 0 : Triangulation::side_towards(triangles[next], t);
      double fraction = here;
      if (next != nobody &&
          divisions_[next].holder[(back + 1) % 3] != divisions_[next].holder[(back + 2) % 3])
        fraction = (here + 1.0 - corners.fraction(next, back)) / 2;  // the other side of a line cuts too
      division.cut[i] = add(between(from, to, fraction));
      if (next != nobody) divisions_[next].cut[back] = division.cut[i];
    }
  for (std::uint32_t t = 0; t < triangles.size(); ++t) {
    Division& division = divisions_[t];
    const auto& holder = division.holder;
    if (holder[0] == holder[1] || holder[1] == holder[2] || holder[2] == holder[0]) continue;
    const auto at = [&](unsigned i) { return vertices_[triangles[t].corner[i]]; };
    const bool at_outlines = corners.way(t, 0) == 0 && corners.way(t, 1) == 0 && corners.way(t, 2) == 0;
    const auto cut = [&](unsigned i) { return vertices_[division.cut[i]]; };
    division.center =
        add(at_outlines ? center_of(at(0), at(1), at(2)) : (cut(0) + cut(1) + cut(2)) * (1.0 / 3.0));
  }
}

}  // namespace lifecircle::grids
