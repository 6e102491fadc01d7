#include <elevator/cost.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::elevator;

namespace {

const std::string path = LIFECIRCLE_SOURCE_DIR "/plugin/catalogue/elevator_costs.csv";

CostModel model(double cost, double rate, double cap) {
  return CostModel::from_table(
      CsvTable::parse("id,value\ncost," + std::to_string(cost) + "\nsubsidy_rate," + std::to_string(rate) +
                          "\nsubsidy_cap," + std::to_string(cap) + "\n",
                      "costs"),
      "costs");
}

}  // namespace

TEST_CASE("The public pays its part of each elevator, up to the cap") {
  CHECK(model(500000, 0.4, 280000).of(3).total == 1500000.0);
  CHECK(model(500000, 0.4, 280000).of(3).subsidy == 600000.0);
  CHECK(model(700000, 0.4, 280000).of(1).subsidy == 280000.0);
  CHECK(model(800000, 0.4, 280000).of(2).subsidy == 560000.0);
  CHECK(model(800000, 0.4, 280000).of(0).total == 0.0);
}

TEST_CASE("The shipped costs can be read, bad ones are refused") {
  CHECK(CostModel::from_table(CsvTable::read(path), path).subsidy_cap == 280000.0);
  using Catch::Matchers::ContainsSubstring;
  CHECK_THROWS_WITH(model(1, 1.5, 1), ContainsSubstring("between 0 and 1"));
  CHECK_THROWS_WITH(model(-1, 0.5, 1), ContainsSubstring("\"cost\" is missing or negative"));
}
