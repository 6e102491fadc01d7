#include <set>
#include <string>
#include <vector>

#include <access/facility_catalogue.h>
#include <base/error.h>
#include <support/catch.h>

using namespace lifecircle;
using access::FacilityCatalogue;

namespace {

FacilityCatalogue catalogue_of(const std::string& csv) {
  return FacilityCatalogue::from_table(CsvTable::parse(csv, "my.csv"), "my.csv");
}

std::string complaint_about(const std::string& csv) {
  try {
    (void)catalogue_of(csv);
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

FacilityCatalogue built_in() {
  const std::string path = LIFECIRCLE_SOURCE_DIR "/plugin/catalogue/facility_catalogue.csv";
  return FacilityCatalogue::from_table(CsvTable::read(path), path);
}

}  // namespace

TEST_CASE("Only the column id is needed; the rest has defaults") {
  const auto catalogue = catalogue_of("id\nclinic\n");
  REQUIRE(catalogue.size() == 1);
  CHECK(catalogue[0].name_en == "clinic");
  CHECK(catalogue[0].name_zh == "clinic");
  CHECK(catalogue[0].weight == 1);
  CHECK(catalogue[0].threshold_time() == from_minutes(15));
  CHECK(catalogue[0].threshold_radius() == Metres(1000));
}

TEST_CASE("A missing threshold follows the level") {
  const auto catalogue = catalogue_of("id,level,minutes,radius_m\na,15,,\nb,10,,\nc,5,,\nd,0,,\ne,5,8,0\n");
  const std::vector<double> minutes{15, 10, 5, 3, 8}, metres{1000, 500, 300, 200, 0};
  for (std::size_t i = 0; i < 5; ++i) {
    CHECK(catalogue[i].threshold_time() == from_minutes(minutes[i]));
    CHECK(catalogue[i].threshold_radius() == Metres(metres[i]));
  }
}

TEST_CASE("Bad catalogues are refused with row and remedy") {
  using Catch::Matchers::ContainsSubstring;
  CHECK_THAT(complaint_about("name\nx\n"), ContainsSubstring("no column \"id\""));
  CHECK_THAT(complaint_about("id\n"), ContainsSubstring("no category"));
  CHECK_THAT(complaint_about("id\na\na\n"), ContainsSubstring("row 2") && ContainsSubstring("stands twice"));
  CHECK_THAT(complaint_about("id\nClinic\n"), ContainsSubstring("1 to 8 characters"));
  CHECK_THAT(complaint_about("id\nwet_market\n"), ContainsSubstring("1 to 8 characters"));
  CHECK_THAT(complaint_about("id,minutes\n,5\n"), ContainsSubstring("1 to 8 characters"));
  CHECK_THAT(complaint_about("id,minutes\na,5\nb,-1\n"), ContainsSubstring("row 2: minutes is negative"));
  CHECK_THAT(complaint_about("id,radius_m\na,far\n"), ContainsSubstring("\"far\" is not a number"));
  CHECK_THAT(complaint_about("id,weight\na,-2\n"), ContainsSubstring("weight is negative"));
}

TEST_CASE("A facility names its category by id, long id, Chinese or English name, in this order") {
  const auto catalogue = catalogue_of(
      "id,name_en,name_zh,long_id\n"
      "park,Green space,公园,garden\n"
      "garden,Park,花园,\n"
      "lawn,PARK,公园,\n");
  CHECK(catalogue.find("garden") == 1u);  // the id wins over another's long id
  CHECK(catalogue.find("park") == 0u);    // and over another's name
  CHECK(catalogue.find("公园") == 0u);    // of two with the same name the first
  CHECK(catalogue.find(" Green SPACE ") == 0u);
  CHECK(catalogue.find("花园") == 1u);
  CHECK_FALSE(catalogue.find("meadow"));
  CHECK_FALSE(catalogue.find(""));
}

TEST_CASE("The built-in catalogue is complete") {
  const auto catalogue = built_in();
  CHECK(catalogue.size() == 80);
  const std::set<std::string> themes{"宜居", "宜业", "宜游", "宜学", "宜养"};
  const std::set<std::string> kinds{"党", "政", "居", "医", "养", "教", "文",
                                    "体", "商", "行", "绿", "安", "业", "市政"};
  const std::set<std::string> codes{"A", "B", "C", "D", "M1", "M2"};
  for (const auto& category : catalogue.categories()) {
    INFO(category.id);
    CHECK(category.name_en != category.id);
    CHECK_FALSE(category.name_zh.empty());
    CHECK_FALSE(category.source.empty());
    CHECK_FALSE(category.long_id.empty());
    CHECK(themes.count(category.theme) == 1);
    CHECK(kinds.count(category.kind) == 1);
    CHECK(codes.count(category.confidence) == 1);
    CHECK(category.level.has_value());
    CHECK((category.time && category.time->value() > 0));
    CHECK(category.threshold_radius().value() > 0);
    CHECK(catalogue.find(category.long_id).has_value());
    CHECK(catalogue[*catalogue.find(category.long_id)].id == category.id);
  }
}

TEST_CASE("The built-in catalogue says what the standards say") {
  const auto catalogue = built_in();
  const auto& kindergarten = catalogue[*catalogue.find("幼儿园")];
  CHECK(kindergarten.id == "kindgtn");
  CHECK(kindergarten.threshold_time() == from_minutes(5));
  CHECK(kindergarten.threshold_radius() == Metres(300));
  CHECK(kindergarten.confidence == "A");
  const auto& culture = catalogue[*catalogue.find("culture_station")];
  CHECK(culture.threshold_radius() == Metres(500));  // although it stands in the five-minute table
  CHECK(culture.threshold_time() == from_minutes(5));
}
