#include <network/data_edge.h>
#include <support/catch.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::network;
using namespace lifecircle::testing;

namespace {

/// A lattice of `size` x `size` blocks of 100 m, without the blocks inside the hole.
StreetTable lattice(int size, geometry::Box hole = {}) {
  StreetTable streets;
  for (int row = 0; row <= size; ++row)
    for (int column = 0; column <= size; ++column)
      for (const auto& [dx, dy] : {std::pair{1, 0}, {0, 1}}) {
        const geometry::Point a{100.0 * column, 100.0 * row}, b{100.0 * (column + dx), 100.0 * (row + dy)};
        if (column + dx > size || row + dy > size || hole.intersects(geometry::Box::around(a, b).grown(-1)))
          continue;
        streets.add_street({});
        streets.add_part(std::vector{a, b});
      }
  return streets;
}

/// Metres from a place to the edge of the data.
double to_edge(const StreetTable& streets, geometry::Point from) {
  const WalkableTown town(streets, one_metre_per_second());
  ReachQuery query(town.built.graph);
  for (const Access& access : accesses_at_data_edge(town.built.graph)) query.add_source(access);
  query.run(Cost(1e9));
  return query.cost_of(*town.snapper.snap(from)).value();
}

}  // namespace

TEST_CASE("the edge of a lattice is its rim") {
  const StreetTable streets = lattice(30);
  CHECK(to_edge(streets, {0, 1500}) == 0);
  CHECK(to_edge(streets, {1500, 3000}) == 0);
  const double center = to_edge(streets, {1500, 1500});
  CHECK(center <= 1500);
  CHECK(center >= 1350);  // early by a cell at most
}

TEST_CASE("a river or a park in the middle is no edge, a lake of missing data is") {
  CHECK(to_edge(lattice(30, {1310, 700, 1690, 2300}), {1300, 1500}) > 1000);
  // The hole is open to the outside: streets beside it end in nothing.
  CHECK(to_edge(lattice(30, {1010, -50, 1990, 2300}), {1000, 1500}) < 150);
}
