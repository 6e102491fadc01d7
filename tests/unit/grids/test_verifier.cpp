#include <algorithm>

#include <grids/verifier.h>
#include <support/catch.h>
#include <support/lattice_units.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using lifecircle::testing::Lattice;

namespace {

using Grids = std::vector<std::uint32_t>;

bool has(const std::vector<BrokenPromise>& faults, BrokenPromise::Kind kind) {
  return std::any_of(faults.begin(), faults.end(),
                     [&](const BrokenPromise& fault) { return fault.kind == kind; });
}

}  // namespace

TEST_CASE("A good plan has no fault, and each broken promise is named") {
  Lattice town(
      "111\n"
      "111",
      2);
  for (const std::size_t u : {2, 5}) town.units[u].parent = ParentId(1);
  const UnitGraph graph = town.graph();
  const Grids asked{2, 1};
  CHECK(broken_promises(graph, Grids{0, 0, 2, 1, 1, 2}, 3, asked).empty());

  const auto lost = broken_promises(graph, Grids{0, 0, 2, 1, 9, 2}, 3, asked);
  REQUIRE(lost.size() == 1);
  CHECK(lost[0].kind == BrokenPromise::Kind::unit_lost);
  CHECK(lost[0].unit == UnitId(4));

  const auto apart = broken_promises(graph, Grids{0, 1, 2, 1, 0, 2}, 3, asked);
  CHECK(apart.size() == 2);
  CHECK(has(apart, BrokenPromise::Kind::not_connected));

  CHECK(has(broken_promises(graph, Grids{0, 0, 0, 1, 1, 2}, 3, asked), BrokenPromise::Kind::crosses_parent));
  CHECK(has(broken_promises(graph, Grids{0, 0, 2, 0, 0, 2}, 3, asked), BrokenPromise::Kind::empty_grid));
  CHECK(has(broken_promises(graph, Grids{0, 0, 2, 0, 0, 2}, 3, asked), BrokenPromise::Kind::wrong_number));
}

TEST_CASE("A barrier parts a grid") {
  Lattice town(
      "11\n"
      "11");
  for (Front& front : town.fronts) front.barrier = front.a == UnitId(0) && front.b == UnitId(1);
  const UnitGraph graph = town.graph();
  CHECK(graph.joins().empty());
  CHECK(has(broken_promises(graph, Grids{0, 0, 1, 1}, 2, Grids{2}), BrokenPromise::Kind::not_connected));
  CHECK(broken_promises(graph, Grids{0, 1, 0, 1}, 2, Grids{2}).empty());
}

TEST_CASE("Locked units stay together, and apart from other locks") {
  Lattice town("1111");
  town.set_today("0011");
  for (Unit& unit : town.units) unit.locked = true;
  const UnitGraph graph = town.graph();
  CHECK(broken_promises(graph, Grids{1, 1, 0, 0}, 2, Grids{2}).empty());
  CHECK(has(broken_promises(graph, Grids{0, 1, 1, 1}, 2, Grids{2}), BrokenPromise::Kind::lock_broken));
}
