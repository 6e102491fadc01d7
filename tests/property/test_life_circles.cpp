#include <cmath>

#include <access/life_circle.h>
#include <base/error.h>
#include <base/parallel.h>
#include <support/catch.h>
#include <support/draws.h>
#include <support/random_town.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::access;
using lifecircle::testing::draws;
using lifecircle::testing::RandomTown;
using lifecircle::testing::WalkableTown;

namespace {

struct Scene {
  explicit Scene(std::uint64_t seed) : town(seed) {
    for (std::size_t i = 0; i < town.places.size(); ++i) {
      const geometry::Point p = town.places[i];
      const auto id = static_cast<FeatureId>(i);
      parcels.push_back({id, {p}, {}});
      if (i % 4 == 0) parcels.back().points.push_back(p + geometry::Point{20, 0});  // a place with two doors
      if (i % 3 == 0)
        facilities.push_back({id, {}, {{{{p, p + geometry::Point{12, 0}, p + geometry::Point{0, 12}, p}}}}});
      else
        facilities.push_back({id, {p}, {}});
    }
    categories = {{"a", {{0, 1, 2, 3, 4, 5}, network::Cost(40)}, 1},
                  {"b", {{6, 7, 8, 9}, network::Cost(90)}, 2}};
  }
  RandomTown town;
  std::vector<network::Place> parcels, facilities;
  std::vector<EvaluatedCategory> categories;
};

LifeCircle circle_of(const Scene& scene, const WalkableTown& walkable) {
  NoProgress progress;
  return life_circle_by_street(walkable.built.graph, walkable.snapper, scene.parcels, scene.facilities,
                               scene.categories, network::Cost(120), progress);
}

bool is_town(const Scene& scene) {
  try {
    WalkableTown{scene.town.streets};
    return true;
  } catch (const Error&) {
    return false;
  }
}

}  // namespace

TEST_CASE(
    "nearest times and counts equal one search per pair, on 200 random towns, with any number of threads") {
  for (std::uint64_t seed = 1; seed <= draws(200u); ++seed) {
    const Scene scene(seed);
    if (!is_town(scene)) continue;
    const WalkableTown walkable(scene.town.streets, {}, Metres(8));
    const LifeCircle circle = circle_of(scene, walkable);
    for (std::size_t c = 0; c < scene.categories.size(); ++c)
      for (std::size_t p = 0; p < scene.parcels.size(); ++p) {
        double nearest = INFINITY;
        unsigned within = 0;
        for (const std::uint32_t f : scene.categories[c].demand.facilities) {
          double time = INFINITY;
          for (const geometry::Point door : scene.parcels[p].points)
            time = std::min(time, walkable.walk(door, scene.facilities[f]));
          nearest = std::min(nearest, time);
          within += time <= scene.categories[c].demand.threshold.value();
        }
        INFO("seed " << seed << ", category " << c << ", parcel " << p);
        CHECK(circle.categories[c].nearest[p] ==
              (nearest <= 120 ? network::Cost(nearest) : network::unreachable));
        CHECK(circle.categories[c].within[p] == within);
      }
    for (const std::size_t threads : {1, 3}) {
      set_thread_limit(threads);
      const LifeCircle again = circle_of(scene, walkable);
      for (std::size_t c = 0; c < scene.categories.size(); ++c) {
        CHECK(again.categories[c].nearest == circle.categories[c].nearest);
        CHECK(again.categories[c].within == circle.categories[c].within);
      }
    }
    set_thread_limit(0);
  }
}
