#include <access/capacity_quota.h>
#include <base/csv.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;

namespace {

std::optional<CapacityQuota> quota(const std::string& metric, const std::string& value) {
  Category category;
  category.capacity_metric = metric;
  category.capacity_value = value;
  return capacity_quota(category);
}

}  // namespace

TEST_CASE("only what is asked for per persons is a quota") {
  CHECK(quota("seats_per_1000", "40")->per_1000 == 40);
  CHECK(quota("seats_per_1000", "40")->unit == "seats");
  CHECK(quota("m2_per_1000", " 32-40 ")->per_1000 == 32);
  CHECK(quota("m2_per_1000_pop", "50")->unit == "m2");
  CHECK(quota("m2_per_person", "1.5")->per_1000 == 1500);
  for (const char* metric :
       {"m2_per_100_households", "per_street", "pop_per_facility", "per_1000", "_per_1000", ""})
    CHECK_FALSE(quota(metric, "30"));
  for (const char* value : {"", "0", "-3", "many", "40 seats", "nan", "inf"})
    CHECK_FALSE(quota("seats_per_1000", value));
}

TEST_CASE("the catalogue's own quotas, with their source and confidence") {
  const std::string path = LIFECIRCLE_SOURCE_DIR "/plugin/catalogue/facility_catalogue.csv";
  const auto catalogue = FacilityCatalogue::from_table(CsvTable::read(path), path);
  const Category& primary = catalogue[*catalogue.find("primary")];
  CHECK(capacity_quota(primary)->per_1000 == 80);
  CHECK_FALSE(primary.size_source.empty());
  CHECK(is_unverified(primary.size_confidence));
  CHECK(demand_group(primary) == DemandGroup::children);
  CHECK(demand_group(catalogue[*catalogue.find("carehome")]) == DemandGroup::elderly);
  CHECK(demand_group(catalogue[*catalogue.find("wet_mkt")]) == DemandGroup::people);
  CHECK(demand_group(catalogue[*catalogue.find("playyard")]) == DemandGroup::elderly_and_children);
  std::size_t quotas = 0;
  for (const Category& category : catalogue.categories()) quotas += capacity_quota(category).has_value();
  CHECK(quotas == 10);
}

TEST_CASE("what is from memory or from others' code is unverified") {
  for (const char* sure : {"A", "B", "D"}) CHECK_FALSE(is_unverified(sure));
  for (const char* unsure : {"C", "M1", "M2", ""}) CHECK(is_unverified(unsure));
}

TEST_CASE("who uses a category") {
  const Population population{100, 20, 7};
  CHECK(members(population, DemandGroup::people) == 100);
  CHECK(members(population, DemandGroup::elderly) == 20);
  CHECK(members(population, DemandGroup::children) == 7);
  CHECK(members(population, DemandGroup::elderly_and_children) == 27);
  CHECK(name_of(DemandGroup::children) == "children");
}
