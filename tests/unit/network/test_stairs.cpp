#include <string>

#include <network/stairs.h>
#include <support/catch.h>
#include <support/simple_stairs.h>

using namespace lifecircle;
using namespace lifecircle::network;
using lifecircle::testing::simple_stairs;

namespace {

const std::string stairs_path = LIFECIRCLE_SOURCE_DIR "/plugin/catalogue/elevator_stairs.csv";

}  // namespace

TEST_CASE("The higher, the more is saved, and nothing on the ground floor") {
  Stairs stairs = simple_stairs();
  CHECK(stairs.saved(AgeGroup::adult, 1) == 0_s);
  CHECK(stairs.saved(AgeGroup::adult, 2) == 15_s);
  CHECK(stairs.saved(AgeGroup::old60, 6) == 150_s);
  stairs.climbers[0].rest = 12_s;
  CHECK(stairs.saved(AgeGroup::adult, 3) == 30_s);
  CHECK(stairs.saved(AgeGroup::adult, 4) == 57_s);   // one rest on three storeys
  CHECK(stairs.saved(AgeGroup::adult, 7) == 114_s);  // two on six
  stairs.remaining = 0.5;
  CHECK(stairs.saved(AgeGroup::adult, 1) == 0_s);
  CHECK(stairs.saved(AgeGroup::adult, 2) == 7.5_s);
  CHECK(stairs.saved(AgeGroup::adult, 4) == 49.5_s);
}

TEST_CASE("A walk has half of the stairs both ways") {
  Stairs stairs = simple_stairs();
  CHECK(stairs.one_way(AgeGroup::adult, 1, false) == 0_s);
  CHECK(stairs.one_way(AgeGroup::adult, 3, false) == 15_s);
  CHECK(stairs.one_way(AgeGroup::adult, 3, true) == 0_s);
  stairs.remaining = 0.5;
  CHECK(stairs.one_way(AgeGroup::old80, 3, true) == 7.5_s);
  CHECK(stairs.one_way(AgeGroup::old80, 1, true) == 0_s);
  for (const std::size_t storey : {1, 2, 3, 6, 9})
    CHECK(2 * stairs.one_way(AgeGroup::old60, storey, false) -
              2 * stairs.one_way(AgeGroup::old60, storey, true) ==
          stairs.saved(AgeGroup::old60, storey));
  CHECK(climbing_group(Profile::escorted_child) == AgeGroup::old60);
  CHECK(climbing_group(Profile::own) == AgeGroup::adult);
}

TEST_CASE("The shipped stairs are the documented ones") {
  const Stairs stairs = Stairs::from_table(CsvTable::read(stairs_path), stairs_path);
  CHECK(stairs.climbers[0].up == 9_s);
  CHECK(stairs.climbers[1].down == 13_s);
  CHECK(stairs.climbers[2].rest == 15_s);
  CHECK(stairs.remaining == 0.0);
  using Catch::Matchers::ContainsSubstring;
  CHECK_THROWS_WITH(Stairs::from_table(CsvTable::parse("id,value\nadult_up,9\n", "s"), "s"),
                    ContainsSubstring("no row \"adult_down\""));
  CHECK_THROWS_WITH(Stairs::from_table(CsvTable::parse("id,value\nadult_up,-9\n", "s"), "s"),
                    ContainsSubstring("negative"));
}
