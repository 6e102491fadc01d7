#include <access/supply_demand.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;
using network::Cost;
using Entry = TravelTimes::Entry;

namespace {

/// Two schools and five parcels. School 0 has 60 seats and is reached from parcels 0 and 1; school 1 has 30
/// seats and is reached from parcels 1 and 2. Parcel 3 reaches none, parcel 4 is off the network.
struct Town {
  Town() {
    const std::vector<Entry> entries{
        {0, 0, Cost(100)}, {1, 0, Cost(500)}, {1, 1, Cost(600)}, {2, 1, Cost(100)}};
    times = TravelTimes::from_entries(5, 2, entries);
    question.capacity = {60, 30};
    question.demand = {200, 100, 0, 50, 10};
    question.residents = {2000, 1000, 500, 400, 90};
    question.quota = 40;
    parcels.status.assign(5, ParcelStatus::ok);
    parcels.status[4] = ParcelStatus::off_network;
    parcels.to_data_edge = {Cost(900), Cost(300), Cost(2000), std::nullopt, std::nullopt};
  }
  [[nodiscard]] CategorySupply shared() const {
    return share_supply(times, question, Decay::binary(Cost(600)), Competition::everywhere);
  }
  TravelTimes times;
  SupplyQuestion question;
  ParcelStanding parcels;
};

}  // namespace

TEST_CASE("users share the seats, and all residents share them against the quota") {
  const Town town;
  const CategorySupply supply = town.shared();
  CHECK(supply.demand == std::vector<double>{300, 100});
  CHECK(supply.per_1000[0] == Approx(200.0));  // 60 seats for 300 children
  CHECK(supply.per_1000[1] == Approx(200.0 + 300.0));
  CHECK(supply.per_1000[2] == Approx(300.0));
  CHECK(supply.per_1000[3] == 0.0);
  CHECK(supply.quota_ratio[0] == Approx(60.0 / 3.0 / 40.0));  // 60 seats for 3,000 residents: 20 of 40
  CHECK(supply.quota_ratio[2] == Approx(30.0 / 1.5 / 40.0));
}

TEST_CASE("the summary counts people once and says what is not known") {
  const Town town;
  const SupplySummary row = summarize_supply(town.question, town.shared(), town.parcels, Cost(600));
  CHECK(row.people == 3900);
  CHECK(row.people_na == 90);
  CHECK(row.people_edge == 1000);
  CHECK(row.demand == 350);
  CHECK(row.no_supply == 50);
  CHECK(row.capacity == 90);
  CHECK(row.unused == 0);
  CHECK(*row.per_1000 == Approx(90.0 / 350.0 * 1000.0));  // all seats over all children
  CHECK(*row.ratio == Approx(90.0 / 3.9 / 40.0));         // all seats over all residents
  CHECK(*row.below == 2000 + 500 + 400);                  // parcel 1 has two schools: 1.0 of the quota
  CHECK(*row.gini > 0.0);
}

TEST_CASE("without a quota there is no ratio, without users no mean, and idle seats are unused") {
  Town town;
  town.question.quota.reset();
  town.question.demand = {0, 0, 0, 0, 0};
  const CategorySupply supply = town.shared();
  CHECK(supply.quota_ratio.empty());
  const SupplySummary row = summarize_supply(town.question, supply, town.parcels, Cost(600));
  CHECK(row.unused == 90);
  CHECK_FALSE(row.per_1000);
  CHECK_FALSE(row.gini);
  CHECK_FALSE(row.ratio);
  CHECK_FALSE(row.below);
}
