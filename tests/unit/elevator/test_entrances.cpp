#include <elevator/entrances.h>
#include <support/building_plans.h>
#include <support/catch.h>

using namespace lifecircle::elevator;
using namespace lifecircle::testing;

namespace {

const Polygon slab = rectangle(0, 0, 60, 12);
const Polygon notched = plan({{0, 0}, {60, 0}, {60, 12}, {33, 12}, {33, 6}, {27, 6}, {27, 12}, {0, 12}});

std::size_t north_side(const std::vector<Facade>& facades) {
  return entrance_facade(facades, EntranceSide::automatic, {0, 1});
}

}  // namespace

TEST_CASE("Points go to the nearest facade, in order of place") {
  const std::vector<Facade> facades = facades_of({slab});
  const std::vector<Entrance> entrances = projected({{50, 13}, {10, 11}, {61, 5}, {30, -2}}, facades);
  REQUIRE(entrances.size() == 4);
  CHECK(entrances[0].place == Point{10, 12});
  CHECK(entrances[0].moved == Approx(1));
  CHECK(entrances[1].place == Point{30, 0});
  CHECK(entrances[2].place == Point{50, 12});
  CHECK(entrances[3].place == Point{60, 5});
  CHECK(facades[entrances[3].facade].length == Approx(12));
}

TEST_CASE("A point on a corner goes to the longer facade") {
  const std::vector<Facade> facades = facades_of({slab});
  CHECK(facades[projected({{60, 12}}, facades)[0].facade].length == Approx(60));
  CHECK(facades[projected({{61, 13}}, facades)[0].facade].length == Approx(60));
}

TEST_CASE("Points may be nearest to a courtyard") {
  const std::vector<Facade> facades =
      facades_of({plan({{0, 0}, {60, 0}, {60, 50}, {0, 50}}, {{{12, 12}, {48, 12}, {48, 38}, {12, 38}}})});
  const Entrance entrance = projected({{30, 14}}, facades)[0];
  CHECK(entrance.place == Point{30, 12});
  CHECK(facades[entrance.facade].courtyard);
}

TEST_CASE("Doors are spread over equal shares of the side") {
  const std::vector<Facade> facades = facades_of({slab});
  const std::vector<Entrance> entrances = spread(3, north_side(facades), facades);
  REQUIRE(entrances.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(entrances[i].place.x == Approx(10.0 + 20.0 * static_cast<double>(i)));
    CHECK(entrances[i].place.y == Approx(12));
    CHECK(entrances[i].moved == 0.0);
  }
}

TEST_CASE("A door never stands in the air before a deep recess") {
  const std::vector<Facade> facades = facades_of({notched});
  const std::vector<Entrance> one = spread(1, north_side(facades), facades);
  REQUIRE(one.size() == 1);
  CHECK(one[0].place.y == Approx(12));
  CHECK((one[0].place.x == Approx(27) || one[0].place.x == Approx(33)));
}

TEST_CASE("The number of doors follows from the length") {
  CHECK(estimated_count(60, 16) == 4);
  CHECK(estimated_count(16, 16) == 1);
  CHECK(estimated_count(23.9, 16) == 1);
  CHECK(estimated_count(24.1, 16) == 2);
  CHECK(estimated_count(5, 16) == 1);
}

TEST_CASE("Without facades there are no doors") {
  CHECK(projected({{1, 1}}, {}).empty());
}
