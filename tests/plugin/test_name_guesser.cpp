#include <base/error.h>
#include <plugin/gui/name_guesser.h>
#include <support/qgis_session.h>

using namespace lifecircle;
using namespace lifecircle::plugin;

namespace {

NameGuesser small() {
  return NameGuesser(
      CsvTable::parse("role,words,never,note\n"
                      "field:people,people|population|人口,elder|老,\n"
                      "field:elderly,elder60|老年人口,,\n",
                      "words"));
}

}  // namespace

TEST_CASE("A name that is a word comes before one that has it, and earlier words before later ones",
          "[plugin]") {
  const NameGuesser guesser = small();
  CHECK(guesser.fit("field:people", "people") > guesser.fit("field:people", "population"));
  CHECK(guesser.fit("field:people", "population") > guesser.fit("field:people", "all people"));
  CHECK(guesser.fit("field:people", "all people") > 0);
  CHECK(guesser.best("field:people", {"id", "people in all", "Population"}) == 2);
  CHECK(guesser.best("field:people", {"id", "name"}) == -1);
  CHECK(guesser.fit("field:unknown", "people") == 0);
}

TEST_CASE("Capitals, blanks and separators do not matter; Latin words are whole, Chinese ones anywhere",
          "[plugin]") {
  const NameGuesser guesser = small();
  CHECK(guesser.fit("field:people", " PEOPLE ") == guesser.fit("field:people", "people"));
  CHECK(guesser.fit("field:people", "sum_people-2024") > 0);
  CHECK(guesser.fit("field:people", "peoples") == 0);
  CHECK(guesser.fit("field:people", "2020年常住人口数") > 0);
}

TEST_CASE("Words that speak against a role keep the elderly out of the people", "[plugin]") {
  const NameGuesser guesser = small();
  CHECK(guesser.fit("field:people", "elder people") == 0);
  CHECK(guesser.fit("field:people", "老年人口") == 0);
  CHECK(guesser.best("field:elderly", {"人口", "老年人口"}) == 1);
}

TEST_CASE("A table without its columns is refused", "[plugin]") {
  CHECK_THROWS_AS(NameGuesser(CsvTable::parse("role\nfield:people\n", "words")), Error);
}

TEST_CASE("The built-in words know fields of town halls, OpenStreetMap and our own", "[plugin]") {
  const NameGuesser& guesser = NameGuesser::builtIn();
  struct {
    const char* role;
    QStringList names;
    int best;
  } const cases[] = {
      {"field:people", {"fid", "elder60", "people"}, 2},
      {"field:people", {"编号", "60岁以上人口", "常住人口"}, 2},
      {"field:elderly", {"people", "elder80", "elder60"}, 2},
      {"field:elderly80", {"people", "elder80", "elder60"}, 1},
      {"field:elderly", {"总人口", "老年人口", "80岁以上"}, 1},
      {"field:storeys", {"height", "building:levels"}, 1},
      {"field:storeys", {"地上层数", "高度"}, 0},
      {"field:category", {"name", "类别"}, 1},
      {"field:households", {"户数", "人口"}, 0},
      {"field:grid", {"微网格", "居民区"}, 0},
      {"field:parent", {"微网格", "居民区"}, 1},
      {"field:walking_direction", {"oneway", "maxspeed"}, -1},  // these are about cars
      {"field:speed", {"maxspeed", "walk_kmh"}, 1},
      {"layer:streets", {"街道", "道路 2024"}, 1},
      {"layer:facilities", {"设施用地", "设施点"}, 1},
      {"layer:buildings", {"Footprint", "lots"}, 0},
      {"layer:lots", {"地块", "宗地红线"}, 1},
  };
  for (const auto& one : cases) {
    INFO(one.role << " of " << one.names.join(", ").toStdString());
    CHECK(guesser.best(one.role, one.names) == one.best);
  }
}
