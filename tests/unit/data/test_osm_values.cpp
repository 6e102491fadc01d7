#include <data/osm_values.h>
#include <support/catch.h>

using namespace lifecircle::data;

namespace {

constexpr double none = -1.0;

OsmTags tags_of(std::initializer_list<std::pair<const char*, const char*>> pairs) {
  OsmTags tags;
  for (const auto& [key, value] : pairs) tags.add(key, value);
  return tags;
}

}  // namespace

TEST_CASE("Storeys are read as mappers write them, and never guessed") {
  const auto [text, expected] = GENERATE(table<const char*, double>({{"6", 6.0},
                                                                     {" 6 ", 6.0},
                                                                     {"5.5", 5.5},
                                                                     {"5,5", 5.5},
                                                                     {"~6", 6.0},
                                                                     {"5;6", 6.0},
                                                                     {"6; 5", 6.0},
                                                                     {"5-6", 6.0},
                                                                     {"0", 0.0},
                                                                     {"6+1", none},
                                                                     {"six", none},
                                                                     {"5;", none},
                                                                     {"-1", none},
                                                                     {"6 floors", none},
                                                                     {"1.2.3", none},
                                                                     {"2000", none},
                                                                     {"", none}}));
  CAPTURE(text);
  CHECK(storeys(text).value_or(none) == expected);
}

TEST_CASE("Heights are metres, whatever unit is written") {
  const auto [text, expected] = GENERATE(table<const char*, double>({{"12", 12.0},
                                                                     {"12 m", 12.0},
                                                                     {"12m", 12.0},
                                                                     {"12,5m", 12.5},
                                                                     {"~12", 12.0},
                                                                     {"40'", 12.192},
                                                                     {"40 ft", 12.192},
                                                                     {"5'11\"", 1.8034},
                                                                     {"5'11", none},
                                                                     {"0", none},
                                                                     {"-3", none},
                                                                     {"12 yards", none},
                                                                     {"high", none}}));
  CAPTURE(text);
  CHECK(height_metres(text).value_or(none) == Approx(expected));
}

TEST_CASE("The level of a way: layer first, then bridge and tunnel") {
  CHECK(crossing_level(tags_of({})) == 0);
  CHECK(crossing_level(tags_of({{"layer", "2"}, {"bridge", "yes"}})) == 2);
  CHECK(crossing_level(tags_of({{"layer", "+1"}})) == 1);
  CHECK(crossing_level(tags_of({{"layer", "-1"}})) == -1);
  CHECK(crossing_level(tags_of({{"layer", "top"}, {"bridge", "viaduct"}})) == 1);
  CHECK(crossing_level(tags_of({{"bridge", "no"}})) == 0);
  CHECK(crossing_level(tags_of({{"tunnel", "yes"}})) == -1);
  CHECK(crossing_level(tags_of({{"tunnel", "building_passage"}})) == 0);
}

TEST_CASE("Walking speed comes only from a tag about walkers") {
  CHECK_FALSE(walking_kmh(tags_of({{"maxspeed", "50"}})));
  CHECK(walking_kmh(tags_of({{"maxspeed:foot", "4"}})).value_or(none) == 4.0);
  CHECK(walking_kmh(tags_of({{"maxspeed:foot", "2 mph"}})).value_or(none) == Approx(3.218688));
  CHECK_FALSE(walking_kmh(tags_of({{"maxspeed:foot", "0"}})));
}

TEST_CASE("Names and uses") {
  CHECK(display_name(tags_of({{"name:zh", "Zh"}, {"name", "Own"}})) == "Own");
  CHECK(display_name(tags_of({{"name:zh", "Zh"}, {"name:en", "En"}})) == "Zh");
  CHECK(display_name(tags_of({{"name", " "}})).empty());
  CHECK(building_use(tags_of({{"building", "apartments"}, {"amenity", "bank"}})) == "apartments");
  CHECK(building_use(tags_of({{"building", "yes"}, {"amenity", "bank"}})) == "bank");
  CHECK(building_use(tags_of({{"building", "yes"}})).empty());
  CHECK(capacity(tags_of({{"capacity", "120"}})).value_or(none) == 120.0);
  CHECK_FALSE(capacity(tags_of({{"capacity", "yes"}})));
}

TEST_CASE("Tags survive quotes and backslashes in GDAL's text form") {
  OsmTags tags;
  tags.add("name", "first");
  tags.add_hstore(R"("name"=>"second","note"=>"say \"hi\" \\ bye","empty"=>"","a"=>"b")");
  CHECK(tags.get("name") == "first");
  CHECK(tags.get("note") == R"(say "hi" \ bye)");
  CHECK(tags.get("a") == "b");
  CHECK_FALSE(tags.has("empty"));
  tags.add_hstore(R"("cut"=>"of)");
  CHECK(tags.get("cut") == "of");
}
