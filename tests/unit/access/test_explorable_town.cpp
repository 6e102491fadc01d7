#include <access/explorable_town.h>
#include <support/ascii_network.h>
#include <support/catch.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::access;
using namespace lifecircle::testing;

namespace {

network::Place place(FeatureId id, double x, double y) {
  return {id, {{x, y}}, {}};
}

/// One street of 900 m; schools at 0 and 600 m, homes every 300 m and one in the fields.
TownPlaces places() {
  return {{place(1, 0, 0), place(2, 600, 0)},
          {{"school", {{0, 1}, network::Cost(400)}, 1.0}},
          {place(1, 0, 0), place(2, 300, 0), place(3, 600, 0), place(4, 900, 0), place(5, 0, 5000)},
          {{10, 1, 2}, {20, 2, 3}, {30, 3, 4}, {40, 4, 5}, {50, 5, 6}}};
}

}  // namespace

TEST_CASE("people depend on the facility that is nearest to them; ties go to the lesser coordinates") {
  const AsciiNetwork plan = ascii_network("A--B--C--D", 100);
  const WalkableTown walkable(plan.streets, one_metre_per_second());
  NoProgress progress;
  const ExplorableTown town(walkable.built.graph, walkable.snapper, places(), progress);
  const auto near = town.dependants(0, network::Cost(200), progress);
  CHECK(near[0].homes == std::vector<std::uint32_t>{0});
  CHECK(near[1].homes == std::vector<std::uint32_t>{2});
  const auto far = town.dependants(0, network::Cost(400), progress);
  CHECK(far[0].homes == std::vector<std::uint32_t>{0, 1});  // 300 m to either
  CHECK(far[0].people.people == 30);
  CHECK(far[0].people.elderly == 3);
  CHECK(far[0].people.children == 5);
  CHECK(far[1].homes == std::vector<std::uint32_t>{2, 3});
  CHECK(far[1].people.people == 70);
}

TEST_CASE("a town without homes has facilities on which nobody depends") {
  const AsciiNetwork plan = ascii_network("A--B--C--D", 100);
  const WalkableTown walkable(plan.streets, one_metre_per_second());
  TownPlaces unpeopled = places();
  unpeopled.homes.clear();
  unpeopled.people.clear();
  NoProgress progress;
  const ExplorableTown town(walkable.built.graph, walkable.snapper, unpeopled, progress);
  for (const Dependants& of : town.dependants(0, network::Cost(400), progress)) CHECK(of.homes.empty());
}
