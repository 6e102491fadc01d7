#include <set>

#include "osm_town.h"
#include <base/csv.h>
#include <base/error.h>
#include <data/tag_table.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::data;

namespace {

bool holds(const char* condition, const char* hstore, OsmObject::Form form = OsmObject::Form::point,
           double hectares = 0.0) {
  OsmTags tags;
  tags.add_hstore(hstore);
  return TagCondition::parse(condition, "rows", 0).holds({tags, form, hectares});
}

}  // namespace

TEST_CASE("Conditions ask about tags") {
  CHECK(holds("", ""));
  CHECK(holds("foot=yes|designated", R"("foot"=>"designated")"));
  CHECK_FALSE(holds("foot=yes|designated", ""));
  CHECK(holds("foot!=no|private", ""));
  CHECK_FALSE(holds("foot!=no|private", R"("foot"=>"no")"));
  CHECK(holds("tunnel=*", R"("tunnel"=>"culvert")"));
  CHECK_FALSE(holds("tunnel=*", R"("tunnel"=>"no")"));
  CHECK(holds("tunnel!=*", R"("tunnel"=>"no")"));
  CHECK(holds("level=2", R"("level"=>"1; 2")"));
  CHECK(holds("name~School|College", R"("name"=>"Old SCHOOL")"));
  CHECK_FALSE(holds("name!~school", R"("name"=>"Old School")"));
  CHECK(holds("any_name~clinic", R"("name:en"=>"East Clinic")"));
  CHECK_FALSE(holds("name~clinic", R"("name:en"=>"East Clinic")"));
  CHECK(holds("a=1; b!=2", R"("a"=>"1")"));
  CHECK_FALSE(holds("a=1; b!=2", R"("a"=>"1","b"=>"2")"));
}

TEST_CASE("Conditions ask about numbers, size and form") {
  CHECK(holds("capacity>=50", R"("capacity"=>"50")"));
  CHECK_FALSE(holds("capacity<50", R"("capacity"=>"50")"));
  CHECK_FALSE(holds("capacity<50", R"("capacity"=>"many")"));
  CHECK(holds("area_ha>=0.4", "", OsmObject::Form::area, 0.4));
  CHECK_FALSE(holds("area_ha>=0.4", "", OsmObject::Form::area, 0.39));
  CHECK_FALSE(holds("area_ha<0.4", "", OsmObject::Form::point));
  CHECK(holds("form=line|area", "", OsmObject::Form::line));
}

TEST_CASE("A condition that cannot be read is named") {
  const auto* text = GENERATE("foot", "=yes", "foot=", "area_ha>=big", "a=1;b>2");
  CAPTURE(text);
  CHECK_THROWS_AS(TagCondition::parse(text, "rows", 0), Error);
  CHECK_THROWS_WITH(
      TagTable::parse(std::string("key,value,condition,use\nk,v,") + text + ",walk\n", "rows", "use"),
      Catch::Matchers::ContainsSubstring("rows, row 1: the condition \""));
}

TEST_CASE("Rows are met from top to bottom, whatever the order of the tags") {
  const auto table = TagTable::parse(
      "key,value,condition,use\nfoot,no,,closed\na|b,*,foot!=no,walk\nb,1|2,,steps\n", "rows", "use");
  const auto results = [&](const char* hstore) {
    OsmTags tags;
    tags.add_hstore(hstore);
    std::string all;
    table.for_each_match({tags}, [&](const TagRule& rule, std::string_view value) {
      all += rule.result + "(" + std::string(value) + ") ";
      return true;
    });
    return all;
  };
  CHECK(results(R"("b"=>"2","a"=>"9")") == "walk(2) walk(9) steps(2) ");
  CHECK(results(R"("a"=>"9","foot"=>"no")") == "closed(no) ");
  CHECK(results(R"("a"=>"no")").empty());
  CHECK_THROWS_WITH(TagTable::parse("key,value,condition,use\nk,,,walk\n", "rows", "use"),
                    Catch::Matchers::ContainsSubstring("must be filled"));
  CHECK_THROWS_WITH(TagTable::parse("key,value,use\n", "rows", "use"),
                    Catch::Matchers::ContainsSubstring("condition"));
}

TEST_CASE("The tables of the plugin can be read, and every category is one of the catalogue") {
  const auto catalogue = CsvTable::parse(catalogue_text("facility_catalogue.csv"), "catalogue");
  std::set<std::string> ids;
  for (std::size_t row = 0; row < catalogue.row_count(); ++row) ids.insert(catalogue.cell(row, "id"));

  const auto options = import_options("none.osm");
  std::set<std::string> mapped;
  for (const TagRule& rule : options.facility_table.rules()) {
    CAPTURE(rule.label, rule.result);
    CHECK(ids.contains(rule.result));
    mapped.insert(rule.result);
  }
  CHECK(mapped.size() >= 60);
  CHECK(options.way_table.rules().size() > 30);
}

TEST_CASE("Every row of the plugin's tables says where it comes from and how sure it is") {
  const auto* name = GENERATE("osm_tags.csv", "osm_ways.csv");
  const auto table = CsvTable::parse(catalogue_text(name), name);
  const std::set<std::string> marks{"A", "B", "C", "D"};
  for (std::size_t row = 0; row < table.row_count(); ++row) {
    CAPTURE(name, row);
    CHECK_FALSE(table.cell(row, "source").empty());
    CHECK(marks.contains(table.cell(row, "confidence")));
  }
}
