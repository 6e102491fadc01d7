#include <set>
#include <string>
#include <vector>

#include <access/standards.h>
#include <base/error.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;

namespace {

const std::string catalogue_path = LIFECIRCLE_SOURCE_DIR "/plugin/catalogue/facility_catalogue.csv";
const std::string profiles_path = LIFECIRCLE_SOURCE_DIR "/plugin/catalogue/facility_profiles.csv";

FacilityCatalogue small_catalogue() {
  return FacilityCatalogue::from_table(
      CsvTable::parse("id,minutes,radius_m,source,name_en\na,5,300,law,Alpha\nb,15,,,\nc,10,500,,\n", "c"),
      "c");
}

FacilityCatalogue applied(const std::string& rows, const std::string& standard) {
  return apply_standard(small_catalogue(),
                        CsvTable::parse("standard,id,minutes,radius_m,source\n" + rows, "p"), standard);
}

}  // namespace

TEST_CASE("A standard takes its categories in catalogue order and overrides what it states") {
  const auto catalogue = applied("s,c,8,,\ns,a,,800,town\nother,b,1,1,\n", "s");
  REQUIRE(catalogue.size() == 2);
  CHECK(catalogue[0].id == "a");
  CHECK(catalogue[0].threshold_time() == from_minutes(5));
  CHECK(catalogue[0].threshold_radius() == Metres(800));
  CHECK(catalogue[0].source == "town");
  CHECK(catalogue[1].id == "c");
  CHECK(catalogue[1].threshold_time() == from_minutes(8));
  CHECK(catalogue[1].threshold_radius() == Metres(500));
  CHECK(catalogue.find("b") == std::nullopt);
}

TEST_CASE("A bad profile is refused") {
  using Catch::Matchers::ContainsSubstring;
  CHECK_THROWS_WITH(applied("s,a,,,\n", "t"), ContainsSubstring("no row for the standard \"t\""));
  CHECK_THROWS_WITH(applied("s,x,,,\n", "s"), ContainsSubstring("no category \"x\""));
  CHECK_THROWS_WITH(applied("s,Alpha,,,\n", "s"), ContainsSubstring("no category \"Alpha\""));
  CHECK_THROWS_WITH(applied("s,a,,,\ns,a,,,\n", "s"),
                    ContainsSubstring("row 2") && ContainsSubstring("stands twice"));
  CHECK_THROWS_WITH(applied("s,a,-1,,\n", "s"), ContainsSubstring("negative"));
  CHECK_THROWS_WITH(applied("s,a,soon,,\n", "s"), ContainsSubstring("not a number"));
  CHECK_THROWS_WITH(apply_standard(small_catalogue(), CsvTable::parse("id\na\n", "p"), "s"),
                    ContainsSubstring("standard"));
}

TEST_CASE("The built-in profiles hold every standard and no other") {
  const auto catalogue = FacilityCatalogue::from_table(CsvTable::read(catalogue_path), catalogue_path);
  const auto profiles = CsvTable::read(profiles_path);
  const std::vector<std::size_t> sizes{55, 3, 7, 4, 80, 3, 2, 1};
  for (std::size_t i = 0; i < standard_names.size(); ++i) {
    INFO(standard_names[i]);
    CHECK(apply_standard(catalogue, profiles, standard_names[i]).size() == sizes[i]);
  }
  const std::set<std::string_view> known(standard_names.begin(), standard_names.end());
  const std::set<std::string> codes{"A", "B", "C", "D", "M1", "M2"};
  for (std::size_t row = 0; row < profiles.row_count(); ++row) {
    CHECK(known.count(profiles.cell(row, "standard")) == 1);
    CHECK_FALSE(profiles.cell(row, "source").empty());
    CHECK(codes.count(profiles.cell(row, "confidence")) == 1);
  }
}

TEST_CASE("The conflicts between standards stay visible") {
  const auto catalogue = FacilityCatalogue::from_table(CsvTable::read(catalogue_path), catalogue_path);
  const auto profiles = CsvTable::read(profiles_path);
  const auto radius = [&](std::string_view standard, std::string_view id) {
    const auto applied = apply_standard(catalogue, profiles, standard);
    return applied[*applied.find(id)].threshold_radius();
  };
  CHECK(radius("gb50180", "hlth_stn") == Metres(300));
  CHECK(radius("tdt1062", "hlth_stn") == Metres(500));
  CHECK(radius("gb50180", "bus_stop") == Metres(500));
  CHECK(radius("sh2024draft", "bus_stop") == Metres(300));
  const auto ten = apply_standard(catalogue, profiles, "ten_minute");
  for (const auto& category : ten.categories()) CHECK(category.threshold_time() == from_minutes(10));
}
