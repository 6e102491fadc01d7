#include <chrono>
#include <filesystem>
#include <set>

#include "osm_town.h"
#include <base/error.h>
#include <data/osm_reader.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::data;

// Real extracts lie beside the project on some machines; elsewhere these cases say so and pass.

namespace {

std::optional<OsmData> extract(const std::string& name) {
  const std::string path = LIFECIRCLE_SOURCE_DIR "/../shared/data/osm/" + name;
  if (!std::filesystem::exists(path)) {
    WARN("skipped: " + path + " is not here");
    return std::nullopt;
  }
  NoProgress progress;
  return import_osm(import_options(path), progress);
}

template <class Items, class Test>
long count(const Items& items, Test test) {
  return static_cast<long>(std::count_if(items.begin(), items.end(), test));
}

OsmTown lane() {
  OsmTown town;
  town.node(1, 121.0, 31.0).node(2, 121.01, 31.0).node(3, 121.01, 31.01);
  town.way(10, {1, 2, 3}, "highway=footway");
  return town;
}

class CancelAfter final : public Progress {
 public:
  explicit CancelAfter(int looks) : looks_(looks) {}
  void report(double) override {}
  [[nodiscard]] bool cancelled() const override { return --looks_ < 0; }

 private:
  mutable int looks_;
};

}  // namespace

TEST_CASE("New objects of an editor, with negative ids, come too") {
  OsmTown town;
  town.node(-1, 121.0, 31.0).node(-2, 121.001, 31.0).node(5, 121.002, 31.0);
  town.way(-10, {-1, -2, 5}, "highway=footway");
  const auto data = imported(town);
  REQUIRE(data.streets.size() == 1);
  CHECK(data.streets[0].line.size() == 3);
}

TEST_CASE("Files that are none end with one sentence") {
  NoProgress progress;
  const auto import = [&](const TemporaryFile& file) {
    return import_osm(import_options(file.path()), progress);
  };
  const std::string good = lane().xml();
  CHECK_THROWS_WITH(import_osm(import_options("/nowhere/town.osm"), progress),
                    Catch::Matchers::ContainsSubstring("There is no file"));
  CHECK_THROWS_WITH(import(TemporaryFile("text.osm.pbf", "hello")),
                    Catch::Matchers::ContainsSubstring("text.osm.pbf is not an OpenStreetMap file"));
  CHECK_THROWS_WITH(import(TemporaryFile("empty.osm", "")),
                    Catch::Matchers::ContainsSubstring("not an OpenStreetMap file"));
  CHECK_THROWS_WITH(import(TemporaryFile("cut.osm", good.substr(0, good.size() - 60))),
                    Catch::Matchers::ContainsSubstring("cut.osm is broken or ends early"));
  CHECK_THROWS_WITH(import(TemporaryFile("bare.osm", OsmTown().node(1, 1, 1).xml())),
                    Catch::Matchers::ContainsSubstring("holds no street"));
}

TEST_CASE("Cancel leaves by exception") {
  const TemporaryFile file("town.osm", lane().xml());
  CancelAfter at_once(0);
  CHECK_THROWS_AS(import_osm(import_options(file.path()), at_once), Cancelled);
  CancelAfter soon(2);
  CHECK_THROWS_AS(import_osm(import_options(file.path()), soon), Cancelled);
}

TEST_CASE("A block in Taipei") {
  const auto data = extract("taipei_block.osm");
  if (!data) return;
  CHECK(data->streets.size() == 46);
  CHECK(data->buildings.size() == 61);
  CHECK(count(data->buildings, [](const auto& b) { return b.storeys.has_value(); }) == 28);
  CHECK(count(data->facilities, [](const auto& f) { return f.category == "restaur"; }) == 17);
  CHECK(count(data->streets, [](const auto& s) { return s.name.find("路") != std::string::npos; }) > 10);
}

TEST_CASE("The centre of Helsinki") {
  const auto data = extract("helsinki.osm.pbf");
  if (!data) return;
  // 433 buildings drawn as one way, of which 144 with storeys; and those drawn as relations.
  CHECK(data->buildings.size() > 433);
  CHECK(data->buildings.size() < 500);
  const auto with_storeys = count(data->buildings, [](const auto& b) { return b.storeys.has_value(); });
  CHECK(with_storeys > 144);
  CHECK(with_storeys < 170);
  CHECK(count(data->streets, [](const auto& s) { return s.steps; }) == 140);
  CHECK(data->facilities.size() > 500);
  std::set<std::string> categories;
  for (const auto& facility : data->facilities) categories.insert(facility.category);
  CHECK(categories.size() >= 30);
  CHECK(data->read.incomplete > 0);  // the extract cuts through areas at its edge
}

TEST_CASE("Porto, at size") {
  const auto begin = std::chrono::steady_clock::now();
  const auto data = extract("porto.osm.pbf");
  if (!data) return;
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
  CHECK(data->streets.size() > 45000);
  CHECK(data->skipped.closed.size() > 3);
  CHECK(std::is_sorted(data->streets.begin(), data->streets.end(),
                       [](const auto& a, const auto& b) { return a.id < b.id; }));
  CHECK(seconds.count() < 30.0);  // about 0.4 s in a release build
}
