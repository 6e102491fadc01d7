#include <elevator/benefit.h>
#include <elevator/cost.h>
#include <support/catch.h>
#include <support/simple_stairs.h>

using namespace lifecircle;
using namespace lifecircle::elevator;
using lifecircle::testing::simple_stairs;

TEST_CASE("Residents are spread over the storeys and summed by age") {
  // Four storeys with 10 people each, of whom 2 are 60 to 79 and 2 are 80 and above.
  const Benefit result = benefit({40.0, 16.0, 8.0, 20.0}, even_shares(4.0), simple_stairs());
  CHECK(*result.up == Approx(20.0));
  CHECK(*result.old60_up == Approx(8.0));
  CHECK(*result.old80_up == Approx(4.0));
  CHECK(*result.households_4up == Approx(5.0));
  // 0 + 1 + 2 + 3 storeys; 6 adults and 2 + 2 old people on each.
  CHECK(*result.gain_of[0] == Approx(6 * 6 * 15.0 / 60.0));
  CHECK(*result.gain_of[1] == Approx(2 * 6 * 30.0 / 60.0));
  CHECK(*result.gain_of[2] == Approx(2 * 6 * 30.0 / 60.0));
  CHECK(*result.gain == Approx(*result.gain_of[0] + *result.gain_of[1] + *result.gain_of[2]));
  CHECK_FALSE(result.ages_assumed);
}

TEST_CASE("A list of people by storey is taken as it is") {
  const auto shares = listed_shares("0; 10;10;20");
  REQUIRE(shares);
  CHECK(*shares == StoreyShares{0.0, 0.25, 0.25, 0.5});
  CHECK(*benefit({40.0, {}, {}, {}}, *shares, simple_stairs()).up == Approx(30.0));
  CHECK(listed_shares("1,2,3")->size() == 3);
  for (const char* bad : {"", "a;b", "1;-2", "0;0", "nan;1", "1;2x"}) {
    INFO(bad);
    CHECK_FALSE(listed_shares(bad));
  }
}

TEST_CASE("Missing numbers give missing answers, not zeros") {
  const Benefit nobody = benefit({}, even_shares(6.0), simple_stairs());
  CHECK_FALSE(nobody.up);
  CHECK_FALSE(nobody.gain);
  CHECK_FALSE(nobody.households_4up);
  const Benefit people = benefit({60.0, {}, {}, {}}, even_shares(6.0), simple_stairs());
  CHECK(*people.up == Approx(40.0));
  CHECK_FALSE(people.old60_up);
  CHECK(people.ages_assumed);
  CHECK(*people.gain == Approx(10 * 15 * 15.0 / 60.0));
  // Contradictions are cut: nobody is older than everybody.
  CHECK(*benefit({10.0, 99.0, 99.0, {}}, even_shares(3.0), simple_stairs()).old60_up == Approx(10.0 / 3.0));
  CHECK(even_shares(0.0).size() == 1);
  CHECK(even_shares(5.5).size() == 5);
}
