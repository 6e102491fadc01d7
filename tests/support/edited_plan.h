#pragma once

#include <string_view>
#include <utility>

#include <grids/plan_editor.h>
#include <support/lattice_units.h>

namespace lifecircle::testing {

/// A plan of a drawn district with one parent, as it is while somebody paints: loads may be 10 % off.
///
///     EditedPlan plan(Lattice("1111\n1111"), "00001111", 2);
///     plan.editor.move(units, 1);
struct EditedPlan {
  /// `today` as in Lattice::set_today().
  EditedPlan(Lattice district, std::string_view today, std::size_t grids)
      : graph(drawn(std::move(district), today)),
        editor(graph, grids::ParentId(0), today_of(graph), grids, {0.1}) {}
  EditedPlan(const EditedPlan&) = delete;  // the editor looks at the graph
  EditedPlan& operator=(const EditedPlan&) = delete;

  grids::UnitGraph graph;
  grids::PlanEditor editor;

 private:
  static grids::UnitGraph drawn(Lattice district, std::string_view today) {
    district.set_today(today);
    return district.graph();
  }
};

}  // namespace lifecircle::testing
