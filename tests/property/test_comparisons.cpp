// Comparing two results against sets of people, one by one; and against the mirror.
#include <cmath>
#include <set>

#include <access/change_release.h>
#include <access/result_comparison.h>
#include <base/random.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;

namespace {

using Area = std::optional<std::size_t>;

struct Scene {
  ComparedParcels parcels;
  std::vector<Area> area_of;
  std::size_t areas;
};

std::optional<double> random_cost(Random& random) {
  return random.below(4) == 0 ? std::nullopt : std::optional(static_cast<double>(random.below(300)) / 10.0);
}

Scene random_scene(std::uint64_t seed) {
  Random random(seed);
  Scene scene;
  scene.areas = 1 + random.below(4);
  const std::size_t parcels = 1 + random.below(30), categories = 1 + random.below(4);
  scene.parcels.categories.resize(categories);
  for (ComparedCategory& category : scene.parcels.categories)
    category.weight = static_cast<double>(random.below(4));
  for (std::size_t p = 0; p < parcels; ++p) {
    const auto people = static_cast<double>(random.below(40));
    const auto old = std::floor(people / 3.0);
    scene.parcels.population.push_back({people, old, people - old});
    scene.parcels.compared.push_back(random.below(8) != 0);
    for (ComparedCategory& category : scene.parcels.categories) {
      category.reached_before.push_back(static_cast<double>(random.below(2)));
      category.reached_after.push_back(static_cast<double>(random.below(2)));
      category.cost_before.push_back(random_cost(random));
      category.cost_after.push_back(random_cost(random));
    }
    const std::size_t area = random.below(scene.areas + 1);
    scene.area_of.push_back(area == scene.areas ? Area() : Area(area));
  }
  return scene;
}

ComparedParcels mirrored(ComparedParcels parcels) {
  for (ComparedCategory& category : parcels.categories) {
    std::swap(category.reached_before, category.reached_after);
    std::swap(category.cost_before, category.cost_after);
  }
  return parcels;
}

/// Everybody by name: parcel and number.
using People = std::set<std::pair<std::size_t, int>>;

People both(const People& a, const People& b, bool in_b) {
  People result;
  for (const auto& person : a)
    if ((b.count(person) > 0) == in_b) result.insert(person);
  return result;
}

bool same(const Population& a, const Population& b) {
  return a.people == b.people && a.elderly == b.elderly && a.children == b.children;
}

}  // namespace

TEST_CASE("The four groups are intersections and differences of two sets of people", "[comparison]") {
  for (std::uint64_t seed = 1; seed <= 500; ++seed) {
    CAPTURE(seed);
    const Scene scene = random_scene(seed);
    const auto rows = compare_areas(scene.parcels, scene.area_of, scene.areas);
    REQUIRE(rows.size() == scene.areas + 1);
    for (std::size_t area = 0; area <= scene.areas; ++area)
      for (std::size_t c = 0; c < scene.parcels.categories.size(); ++c) {
        const ComparedCategory& category = scene.parcels.categories[c];
        People everybody, before, after;
        double saved = 0.0, walked_before = 0.0, timed = 0.0;
        for (std::size_t p = 0; p < scene.area_of.size(); ++p) {
          if (scene.area_of[p].value_or(scene.areas) != area || !scene.parcels.compared[p]) continue;
          for (int person = 0; person < scene.parcels.population[p].people; ++person) {
            everybody.emplace(p, person);
            if (category.reached_before[p] > 0) before.emplace(p, person);
            if (category.reached_after[p] > 0) after.emplace(p, person);
            if (!category.cost_before[p] || !category.cost_after[p]) continue;
            saved += *category.cost_before[p] - *category.cost_after[p];
            walked_before += *category.cost_before[p];
            timed += 1.0;
          }
        }
        const CategoryChange& found = rows[area].categories[c];
        const auto count = [](const People& people) { return static_cast<double>(people.size()); };
        CHECK(rows[area].residents.people == count(everybody));
        CHECK(found.gained.people == count(both(after, before, false)));
        CHECK(found.lost.people == count(both(before, after, false)));
        CHECK(found.kept.people == count(both(before, after, true)));
        CHECK(found.without.people == count(both(both(everybody, before, false), after, false)));
        CHECK(found.covered_before.people == count(before));
        CHECK(found.covered_after.people == count(after));
        CHECK(found.saved == Approx(saved).margin(1e-9));
        CHECK(found.timed == timed);
        CHECK(found.mean_before.has_value() == (timed > 0));
        if (timed > 0) CHECK(*found.mean_before == Approx(walked_before / timed));
      }
  }
}

TEST_CASE("B with A is the mirror of A with B, and A with A is unchanged", "[comparison]") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    const Scene scene = random_scene(seed);
    const auto there = compare_areas(scene.parcels, scene.area_of, scene.areas);
    const auto back = compare_areas(mirrored(scene.parcels), scene.area_of, scene.areas);
    ComparedParcels alone = scene.parcels;
    for (ComparedCategory& category : alone.categories) {
      category.reached_after = category.reached_before;
      category.cost_after = category.cost_before;
    }
    const auto still = compare_areas(alone, scene.area_of, scene.areas);
    for (std::size_t area = 0; area < there.size(); ++area) {
      CHECK(there[area].gained == back[area].lost);
      CHECK(there[area].mixed == back[area].mixed);
      CHECK(there[area].score_before == back[area].score_after);
      CHECK(still[area].unchanged == still[area].residents.people);
      for (std::size_t c = 0; c < there[area].categories.size(); ++c) {
        const CategoryChange &a = there[area].categories[c], &b = back[area].categories[c],
                             &same_again = still[area].categories[c];
        CHECK(same(a.gained, b.lost));
        CHECK(same(a.lost, b.gained));
        CHECK(same(a.kept, b.kept));
        CHECK(same(a.without, b.without));
        CHECK(a.mean_before == b.mean_after);
        CHECK(a.saved == -b.saved);
        CHECK(same(same_again.gained, {}));
        CHECK(same(same_again.lost, {}));
        CHECK(same_again.saved == 0.0);
      }
    }
  }
}

TEST_CASE("No small group stands alone among the figures that are shown", "[comparison][release]") {
  constexpr double min_people = 10;
  std::size_t shown = 0, hidden = 0;
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    const Scene scene = random_scene(seed);
    const auto changes = compare_areas(scene.parcels, scene.area_of, scene.areas);
    const std::size_t categories = scene.parcels.categories.size();
    std::vector<AreaCoverage> before, after;
    for (const AreaChange& area : changes) {
      AreaCoverage then, now;
      then.residents = now.residents = area.residents;
      for (const CategoryChange& change : area.categories) {
        then.covered.push_back(change.covered_before);
        now.covered.push_back(change.covered_after);
      }
      before.push_back(then);
      after.push_back(now);
    }
    NoProgress progress;
    const ChangeRelease release = release_changes(
        {changes, before, after, scene.areas, std::vector<bool>(categories, true)}, min_people, progress);
    for (std::size_t c = 0; c < categories; ++c) {
      std::size_t hidden_here = 0;
      for (std::size_t area = 0; area < changes.size(); ++area) {
        const CategoryChange& change = changes[area].categories[c];
        const bool published = release.people[area * categories + c] == CellStatus::published;
        (published ? shown : hidden) += 1;
        hidden_here += !published;
        if (published)
          for (const double people :
               {change.gained.people, change.lost.people, change.kept.people, change.without.people})
            CHECK((people == 0.0 || people >= min_people));
      }
      // The town's totals are known: one hidden cell alone is what the others leave over.
      if (hidden_here == 1) CHECK(release.exposed > 0);
    }
  }
  CHECK(shown > 100);
  CHECK(hidden > 100);
}
