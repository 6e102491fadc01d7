#include <access/supply_study.h>
#include <base/error.h>
#include <support/ascii_network.h>
#include <support/catch.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::access;
using lifecircle::testing::ascii_network;
using lifecircle::testing::one_metre_per_second;
using lifecircle::testing::WalkableTown;
using network::Cost;

namespace {

/// One street of 2 km, walked at 1 m/s. Two clinics at 300 and 900 m, one of unknown size, one that nobody
/// reaches within 500 m, one off the network, one nowhere; a market that is not asked about.
struct Street {
  WalkableTown town{ascii_network("A--------------------B", 100).streets, one_metre_per_second()};
  std::vector<network::Place> parcels{{0, {{0, 0}}, {}}, {1, {{600, 0}}, {}}, {2, {{0, 5000}}, {}}};
  std::vector<double> residents{100, 300, 50};
  std::vector<network::Place> facilities{{0, {{300, 0}}, {}},  {1, {{900, 0}}, {}},    {2, {{350, 0}}, {}},
                                         {3, {{1900, 0}}, {}}, {4, {{300, 4000}}, {}}, {5, {}, {}},
                                         {6, {{300, 0}}, {}}};
  std::vector<std::optional<double>> capacity{20, 6, std::nullopt, 8, 5, 5, 5};
  std::vector<SupplyCategory> categories{{{0, 1, 2, 3, 4, 5}, Cost(500), residents, 50.0}};
  SupplyOptions options;

  [[nodiscard]] SupplyTown layers() const { return {parcels, residents, facilities, capacity}; }
  [[nodiscard]] SupplyStudy by_street() const {
    NoProgress progress;
    return study_supply_by_street(town.built.graph, town.snapper, layers(), categories, options, progress);
  }
};

}  // namespace

TEST_CASE("where every facility is closed nobody has anything, which is not the same as not knowing") {
  Street street;
  street.categories = {{{}, Cost(500), street.residents, 50.0, 2},
                       {{}, Cost(500), street.residents, 50.0, 0}};
  const SupplyStudy study = street.by_street();
  const CategoryStudy &closed = study.categories[0], &none = study.categories[1];
  CHECK(closed.known);
  CHECK(closed.supply.per_1000 == std::vector<double>{0, 0, 0});
  CHECK(closed.summary.no_supply == 400);
  CHECK(closed.summary.ratio == 0.0);
  CHECK(study.widest == Cost(500));
  CHECK_FALSE(none.known);
  CHECK(none.supply.per_1000.empty());
  // Beside the closed ones there is one of unknown size: then nobody knows.
  street.categories = {{{2}, Cost(500), street.residents, 50.0, 2}};
  CHECK_FALSE(street.by_street().categories[0].known);
}

TEST_CASE("whoever lives too high for the catchment has nothing and takes nothing") {
  const Street street;
  network::Stairs stairs;
  stairs.climbers[0] = {30_s, 30_s, 0_s, 1.0};
  // From 600 m the two clinics are 300 s away, and the catchment is 330 s: the third storey, with 60 s of
  // stairs, is out. From 0 m all 100 people, who live at the door, reach the first.
  const std::vector<Home> homes{{1.0, 0.0}, {3.0, 0.0}, {std::nullopt, 0.0}};
  std::vector<SupplyCategory> categories{{{0, 1}, Cost(330), street.residents, 50.0}};
  NoProgress progress;
  const SupplyStudy study =
      study_supply_by_street(street.town.built.graph, street.town.snapper, street.layers(), categories,
                             street.options, progress, HomeStairs(homes, stairs, network::Profile::adult));
  const CategoryStudy& clinics = study.categories[0];
  CHECK(study.suppliers[0]->demand == Approx(300));
  CHECK(study.suppliers[1]->demand == Approx(200));
  CHECK(clinics.supply.per_1000[0] == Approx(20.0 / 300 * 1000));
  CHECK(clinics.supply.per_1000[1] == Approx((20.0 / 300 + 6.0 / 200) * 1000 * 2 / 3));
  CHECK(clinics.summary.no_supply == Approx(100));
  CHECK(clinics.summary.people == Approx(400));
}

TEST_CASE("every facility says whether it counts, and parcels share those that do") {
  const Street street;
  const SupplyStudy study = street.by_street();
  const CategoryStudy& clinics = study.categories[0];
  CHECK(clinics.counted == 3);
  CHECK(clinics.catchment == Cost(500));
  CHECK(clinics.supply.per_1000[0] == Approx(50.0));         // 20 for 400 people
  CHECK(clinics.supply.per_1000[1] == Approx(50.0 + 20.0));  // and 6 for 300
  CHECK(clinics.supply.quota_ratio[1] == Approx(1.4));
  CHECK(study.parcels.status[2] == ParcelStatus::off_network);
  const auto status = [&](std::size_t facility) { return study.suppliers[facility]->status; };
  CHECK(status(0) == SupplierStatus::ok);
  CHECK(study.suppliers[0]->demand == 400.0);
  CHECK(status(2) == SupplierStatus::no_capacity);
  CHECK(status(3) == SupplierStatus::no_demand);
  CHECK(status(4) == SupplierStatus::off_network);
  CHECK(status(5) == SupplierStatus::no_geometry);
  CHECK_FALSE(study.suppliers[6]);
  CHECK(clinics.summary.capacity == 34);
  CHECK(clinics.summary.unused == 8);
  CHECK(clinics.summary.people_na == 50);
}

TEST_CASE("by radius places need no street") {
  const Street street;
  NoProgress progress;
  const SupplyStudy study = study_supply_by_radius(geometry::GroundMetric(), street.layers(),
                                                   street.categories, street.options, progress);
  CHECK(study.suppliers[4]->status == SupplierStatus::no_demand);
  CHECK(study.parcels.status[2] == ParcelStatus::ok);
  CHECK(study.categories[0].supply.per_1000[0] == Approx(50.0));
  CHECK(study.categories[0].summary.no_supply == 50);
}

TEST_CASE("supply of unknown size is unknown, not none") {
  Street street;
  street.capacity.assign(7, std::nullopt);
  const SupplyStudy study = street.by_street();
  CHECK(study.categories[0].supply.per_1000.empty());
  CHECK_FALSE(study.categories[0].summary.ratio);
  CHECK(study.categories[0].summary.no_supply == 0);
  CHECK(study.categories[0].summary.people == 400);
}

TEST_CASE("a catchment is the one given, else the end of the steps, else the threshold") {
  SupplyOptions options;
  CHECK(options.catchment_of(Cost(500)) == Cost(500));
  options.decay.steps = {{Cost(300), 1.0}, {Cost(700), 0.5}};
  CHECK(options.catchment_of(Cost(500)) == Cost(500));  // steps that are not used do not count
  options.decay.shape = DecayShape::step;
  CHECK(options.catchment_of(Cost(500)) == Cost(700));
  options.catchment = Cost(400);
  CHECK(options.catchment_of(Cost(500)) == Cost(400));
  options.catchment = Cost(0);
  CHECK_THROWS_AS(options.catchment_of(Cost(500)), Error);
}

TEST_CASE("methods are a competition and a usual decay") {
  CHECK(competition_of(SupplyMethod::enhanced) == Competition::everywhere);
  CHECK(usual_decay(SupplyMethod::enhanced) == DecayShape::step);
  CHECK(competition_of(SupplyMethod::three_step) == Competition::chosen);
  CHECK(competition_of(SupplyMethod::balanced) == Competition::balanced);
  CHECK(usual_decay(SupplyMethod::gravity) == DecayShape::exponential);
  CHECK(usual_decay(SupplyMethod::two_step) == DecayShape::binary);
}
