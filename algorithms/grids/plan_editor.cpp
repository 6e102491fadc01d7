#include <algorithm>

#include <base/error.h>
#include <grids/plan_editor.h>

namespace lifecircle::grids {

PlanEditor::PlanEditor(const UnitGraph& graph, ParentId parent, Assignment today, std::size_t grid_count,
                       std::vector<double> tolerance)
    : graph_(graph),
      parent_(parent),
      tolerance_(std::move(tolerance)),
      today_(std::move(today)),
      grid_of_(today_),
      painted_(today_.size(), 0),
      cut_off_(today_.size(), 0),
      grids_(grid_count),
      touched_(grid_count, 1),
      seen_(today_.size(), 0) {
  const bool fits = today_.size() == graph.unit_count() && parent.index() < graph.parent_count() &&
                    tolerance_.size() == graph.load_count();
  if (!fits || std::any_of(units().begin(), units().end(), [&](UnitId unit) {
        return today_of(unit) != none && today_of(unit) >= grid_count;
      }))
    throw Error(ErrorCode::internal, "The plan to be edited does not fit its units.");
  measure();
}

std::uint32_t PlanEditor::add_grid() {
  grids_.emplace_back();
  touched_.push_back(1);
  measure();
  return static_cast<std::uint32_t>(grids_.size() - 1);
}

std::size_t PlanEditor::move(std::span<const UnitId> units, std::uint32_t grid) {
  Step step;
  for (const UnitId unit : units) {
    if (graph_.unit(unit).parent != parent_ || locked(unit) || grid_of(unit) == grid) continue;
    step.push_back({unit, grid_of(unit), grid, painted(unit), true});
  }
  // The caller may name a unit twice.
  std::sort(step.begin(), step.end(), [](const Change& a, const Change& b) { return a.unit < b.unit; });
  const auto same = [](const Change& a, const Change& b) { return a.unit == b.unit; };
  step.erase(std::unique(step.begin(), step.end(), same), step.end());
  return apply(std::move(step));
}

std::size_t PlanEditor::take(std::span<const std::uint32_t> grid_of_units) {
  Step step;
  for (std::size_t i = 0; i < grid_of_units.size(); ++i) {
    const UnitId unit = units()[i];
    if (!locked(unit) && grid_of(unit) != grid_of_units[i])
      step.push_back({unit, grid_of(unit), grid_of_units[i], painted(unit), painted(unit)});
  }
  return apply(std::move(step));
}

std::size_t PlanEditor::apply(Step step) {
  if (step.empty()) return 0;
  steps_.resize(done_);
  for (const Change& change : step) put(change.unit, change.to, change.painted_after);
  const std::size_t moved = step.size();
  if (in_stroke_ && stroke_has_step_) {
    steps_.back().insert(steps_.back().end(), step.begin(), step.end());
  } else {
    steps_.push_back(std::move(step));
    ++done_;
    stroke_has_step_ = true;
  }
  measure();
  return moved;
}

void PlanEditor::begin_stroke() {
  in_stroke_ = true;
  stroke_has_step_ = false;
}

void PlanEditor::end_stroke() {
  in_stroke_ = false;
}

void PlanEditor::undo() {
  if (!can_undo()) return;
  end_stroke();
  const Step& step = steps_[--done_];
  // A stroke may have moved a unit twice: the last change goes first.
  for (auto change = step.rbegin(); change != step.rend(); ++change)
    put(change->unit, change->from, change->painted_before);
  measure();
}

void PlanEditor::redo() {
  if (!can_redo()) return;
  end_stroke();
  for (const Change& change : steps_[done_++]) put(change.unit, change.to, change.painted_after);
  measure();
}

void PlanEditor::put(UnitId unit, std::uint32_t grid, bool painted) {
  std::uint32_t& now = grid_of_[unit.index()];
  for (const std::uint32_t touched : {now, grid})
    if (touched != none) touched_[touched] = 1;
  now = grid;
  painted_[unit.index()] = painted;
}

}  // namespace lifecircle::grids
