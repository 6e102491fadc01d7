#include <algorithm>

#include <base/error.h>
#include <grids/unit_graph.h>
#include <support/catch.h>
#include <support/lattice_units.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using lifecircle::testing::Lattice;

namespace {

std::size_t passable_count(const UnitGraph& graph) {
  std::size_t count = 0;
  for (std::size_t f = 0; f < graph.fronts().size(); ++f) count += graph.passable(FrontId(f));
  return count;
}

}  // namespace

TEST_CASE("Fronts given twice are added up, in any order and direction") {
  Lattice town("11");
  town.fronts.push_back({UnitId(1), UnitId(0), 2.5});
  town.fronts.push_back({UnitId(1), UnitId(1), 9.0});
  const UnitGraph graph = town.graph();
  REQUIRE(graph.fronts().size() == 1);
  CHECK(graph.fronts()[0].length == 3.5);
  CHECK(graph.neighbours(UnitId(0)).size() == 1);
  CHECK(graph.neighbours(UnitId(0))[0].unit == UnitId(1));
}

TEST_CASE("Nobody passes into another parent") {
  Lattice town("1111", 2);
  town.units[2].parent = town.units[3].parent = ParentId(1);
  const UnitGraph graph = town.graph();
  CHECK(passable_count(graph) == 2);
  CHECK(graph.joins().empty());
  CHECK(graph.units_of(ParentId(1)).size() == 2);
  CHECK(graph.load_of(ParentId(1)) == 2.0);
}

TEST_CASE("A barrier is crossed only where the parent would fall apart, and there at its narrowest") {
  Lattice town(
      "111\n"
      "111");
  for (Front& front : town.fronts) {  // a river between the two rows
    if (front.b.index() != front.a.index() + 3) continue;
    front.barrier = true;
    front.width = front.a == UnitId(1) ? 8.0 : 20.0;
  }
  const UnitGraph graph = town.graph();
  REQUIRE(graph.joins().size() == 1);
  CHECK(graph.joins()[0].kind == Join::Kind::crossing);
  CHECK(graph.front(graph.joins()[0].front).a == UnitId(1));
  CHECK(passable_count(graph) == 5);

  town.fronts.push_back(
      {UnitId(0), UnitId(3), 1.0});  // the first is a part of a front that is open elsewhere
  CHECK(town.graph().joins().empty());
}

TEST_CASE("Islands are joined by the fewest and shortest joins") {
  Lattice town(
      "11  1\n"
      "     \n"
      "     \n"
      "1    1");
  const UnitGraph graph = town.graph();
  REQUIRE(graph.joins().size() == 3);
  for (const Join& join : graph.joins()) {
    CHECK(join.kind == Join::Kind::island);
    CHECK(graph.front(join.front).length == 0.0);
  }
  CHECK(std::any_of(graph.joins().begin(), graph.joins().end(), [&](const Join& join) {
    return graph.front(join.front).a == UnitId(1) && graph.front(join.front).b == UnitId(2);
  }));
}

TEST_CASE("Numbers that are none are a bad call") {
  Lattice town("11");
  town.units[0].load[0] = -1.0;
  CHECK_THROWS_AS(town.graph(), Error);
  Lattice other("11");
  other.units[1].parent = ParentId(7);
  CHECK_THROWS_AS(other.graph(), Error);
  Lattice third("11");
  third.fronts[0].b = UnitId(9);
  CHECK_THROWS_AS(third.graph(), Error);
}
