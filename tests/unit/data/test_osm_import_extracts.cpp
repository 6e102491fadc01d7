#include <chrono>
#include <filesystem>
#include <set>

#include "osm_town.h"
#include <data/osm_import.h>
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

}  // namespace

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
  CHECK(seconds.count() < 30.0);  // about 0.4 s; the margin is for sanitizers
}
