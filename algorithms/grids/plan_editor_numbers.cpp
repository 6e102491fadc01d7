// The numbers of PlanEditor: what its grids measure after a step.
#include <algorithm>
#include <cmath>

#include <grids/plan_editor.h>

namespace lifecircle::grids {

void PlanEditor::measure() {
  measure_touched();
  count_pieces();
  compare_with_mean();
  std::fill(touched_.begin(), touched_.end(), 0);
  ++revision_;
}

void PlanEditor::measure_touched() {
  const auto touched = [&](std::uint32_t grid) { return grid != none && touched_[grid] != 0; };
  for (std::uint32_t g = 0; g < grids_.size(); ++g)
    if (touched(g)) grids_[g] = GridNumbers();
  for (const UnitId id : units()) {
    const std::uint32_t now = grid_of(id), today = today_of(id);
    if (now != today && touched(now)) ++grids_[now].came;
    if (now != today && touched(today)) ++grids_[today].left;
    if (!touched(now)) continue;
    const Unit& unit = graph_.unit(id);
    GridMeasures& measures = grids_[now].measures;
    ++measures.units;
    measures.area += unit.area;
    measures.perimeter += unit.outer;
    for (std::size_t kind = 0; kind < max_loads; ++kind) measures.load[kind] += unit.load[kind];
    for (const UnitGraph::Neighbour& n : graph_.neighbours(id))
      if (graph_.unit(n.unit).parent != parent_ || grid_of(n.unit) != now)
        measures.perimeter += graph_.front(n.front).length;
  }
}

void PlanEditor::count_pieces() {
  std::vector<double> heaviest(grids_.size(), -1.0);
  std::vector<std::vector<UnitId>> kept(grids_.size());
  std::vector<UnitId> piece;
  ++mark_;
  for (const UnitId start : units()) {
    const std::uint32_t grid = grid_of(start);
    if (grid == none || touched_[grid] == 0) {
      if (grid == none) cut_off_[start.index()] = 0;
      continue;
    }
    if (seen_[start.index()] == mark_) continue;
    seen_[start.index()] = mark_;
    piece.assign(1, start);
    double load = 0.0;
    for (std::size_t i = 0; i < piece.size(); ++i) {
      load += graph_.unit(piece[i]).load[0];
      cut_off_[piece[i].index()] = 1;
      for (const UnitGraph::Neighbour& n : graph_.neighbours(piece[i])) {
        if (seen_[n.unit.index()] == mark_ || !graph_.passable(n.front) || grid_of(n.unit) != grid) continue;
        seen_[n.unit.index()] = mark_;
        piece.push_back(n.unit);
      }
    }
    ++grids_[grid].pieces;
    if (load > heaviest[grid] || (load == heaviest[grid] && piece.size() > kept[grid].size())) {
      heaviest[grid] = load;
      std::swap(kept[grid], piece);
    }
  }
  for (const std::vector<UnitId>& units : kept)
    for (const UnitId unit : units) cut_off_[unit.index()] = 0;
}

void PlanEditor::compare_with_mean() {
  const std::size_t kinds = graph_.load_count();
  std::array<double, max_loads> mean{};
  plan_ = PlanNumbers();
  double weight = 0.0, moved = 0.0, inner = 0.0;
  for (const UnitId id : units()) {
    const std::uint32_t now = grid_of(id), today = today_of(id);
    weight += graph_.unit(id).load[0];
    plan_.without += now == none;
    if (today != none && now != today) ++plan_.moved, moved += graph_.unit(id).load[0];
    for (const UnitGraph::Neighbour& n : graph_.neighbours(id))
      if (graph_.unit(n.unit).parent == parent_ && grid_of(n.unit) != now)
        inner += graph_.front(n.front).length / 2.0;  // each front is met from both its sides
  }
  plan_.moved_share = weight > 0.0 ? moved / weight : 0.0;
  plan_.inner_boundary = inner;
  for (const GridNumbers& grid : grids_) {
    plan_.grids += grid.pieces > 0;
    for (std::size_t kind = 0; kind < kinds; ++kind) mean[kind] += grid.measures.load[kind];
  }
  if (plan_.grids == 0) return;
  for (double& kind : mean) kind /= plan_.grids;
  for (GridNumbers& grid : grids_) {
    grid.deviation = {};
    grid.in_band = true;
    if (grid.pieces == 0) continue;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
      const double off = grid.measures.load[kind] - mean[kind];
      if (mean[kind] > 0.0) grid.deviation[kind] = off / mean[kind];
      // The same slack as in measure_plan(): what meets the tolerance exactly is inside.
      grid.in_band &= std::abs(off) <= (tolerance_[kind] + 1e-9) * mean[kind];
    }
    plan_.outside += !grid.in_band;
    plan_.broken += grid.pieces > 1;
    plan_.worst_deviation = std::max(plan_.worst_deviation, std::abs(grid.deviation[0]));
    plan_.mean_deviation += std::abs(grid.deviation[0]) / plan_.grids;
    plan_.polsby_popper += grid.measures.polsby_popper() / plan_.grids;
  }
}

}  // namespace lifecircle::grids
