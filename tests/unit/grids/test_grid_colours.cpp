#include <set>

#include <base/error.h>
#include <grids/grid_colours.h>
#include <support/catch.h>
#include <support/lattice_units.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using lifecircle::testing::Lattice;
using lifecircle::testing::today_of;

TEST_CASE("Neighbouring grids differ, and all colours are used") {
  Lattice town(
      "11111111\n"
      "11111111\n"
      "11111111\n"
      "11111111");
  town.set_today(
      "00112233"
      "00112233"
      "44556677"
      "44556677");
  const UnitGraph graph = town.graph();
  const PlanEditor editor(graph, ParentId(0), today_of(graph), 8, {0.1});
  const std::vector<std::uint32_t> colours = grid_colours(editor, 4);
  for (const Front& front : graph.fronts()) {
    const std::uint32_t a = editor.grid_of(front.a), b = editor.grid_of(front.b);
    if (a != b) CHECK(colours[a] != colours[b]);
  }
  CHECK(std::set<std::uint32_t>(colours.begin(), colours.end()) == std::set<std::uint32_t>{0, 1, 2, 3});
  CHECK_THROWS_AS(grid_colours(editor, 0), Error);
}
