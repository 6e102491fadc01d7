// Comparing two results against sets of people, one by one; and against the mirror.
#include <cmath>
#include <set>

#include <access/area_release.h>
#include <access/change_release.h>
#include <access/result_comparison.h>
#include <base/random.h>
#include <support/attacker.h>
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

namespace {

/// A scene with what is released of it, and of the coverage of either result.
struct Published {
  std::vector<AreaChange> changes;
  std::vector<AreaCoverage> before, after;
  AreaRelease coverage_before, coverage_after;
  ChangeRelease release;
  std::size_t categories;

  Published(const Scene& scene, double min_people)
      : changes(compare_areas(scene.parcels, scene.area_of, scene.areas)),
        categories(scene.parcels.categories.size()) {
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
    std::vector<bool> weighed;
    for (const ComparedCategory& category : scene.parcels.categories)
      weighed.push_back(category.weight > 0.0);
    NoProgress progress;
    coverage_before = lifecircle::access::release(before, scene.areas, weighed, min_people, progress);
    coverage_after = lifecircle::access::release(after, scene.areas, weighed, min_people, progress);
    release = release_changes({changes, before, after, scene.areas, weighed}, min_people, progress);
  }
  [[nodiscard]] bool is_exposed() const {
    return release.exposed + coverage_before.exposed + coverage_after.exposed > 0;
  }
};

/// A scene of more and larger areas, in which most stays as it is: many cells are large, some groups small.
Scene quiet_scene(std::uint64_t seed) {
  Random random(seed);
  Scene scene;
  scene.areas = 4 + random.below(4);
  scene.parcels.categories.resize(1 + random.below(3));
  for (std::size_t p = 0; p < 10 * scene.areas; ++p) {
    scene.parcels.population.push_back({static_cast<double>(random.below(30)), 0.0, 0.0});
    scene.parcels.compared.push_back(true);
    scene.area_of.emplace_back(random.below(scene.areas));
  }
  for (ComparedCategory& category : scene.parcels.categories) {
    category.weight = static_cast<double>(random.below(2));
    for (std::size_t p = 0; p < scene.area_of.size(); ++p) {
      const auto reached = static_cast<double>(random.below(10) < 2 + 6 * (*scene.area_of[p] % 2));
      category.reached_before.push_back(reached);
      category.reached_after.push_back(random.below(12) == 0 ? 1.0 - reached : reached);
    }
    category.cost_before.resize(scene.area_of.size());
    category.cost_after.resize(scene.area_of.size());
  }
  return scene;
}

enum Group : std::size_t { gained, lost, kept, without, covered_before, covered_after };
constexpr std::size_t groups_of_cell = 6;

/// Which unknowns somebody works out who has the comparison and the coverage of both results: four groups for
/// each area and category, and those covered before and after.
std::vector<bool> recovered(const Scene& scene, const Published& published) {
  const std::size_t rows = published.changes.size(), categories = published.categories;
  const auto unknown = [&](std::size_t row, std::size_t category, Group group) {
    return groups_of_cell * (row * categories + category) + group;
  };
  lifecircle::test::Attacker attacker(groups_of_cell * rows * categories);
  std::vector<double> equation;
  const auto begin = [&] { equation.assign(groups_of_cell * rows * categories, 0.0); };
  const auto learn_sum = [&](std::size_t row, std::size_t category, std::vector<Group> groups) {
    begin();
    for (const Group group : groups) equation[unknown(row, category, group)] = 1.0;
    attacker.learn(equation);
  };
  const auto learn_difference = [&](std::size_t row, std::size_t category, Group whole, Group part) {
    begin();
    equation[unknown(row, category, whole)] = 1.0;
    equation[unknown(row, category, part)] = equation[unknown(row, category, kept)] = -1.0;
    attacker.learn(equation);
  };
  const auto is_published = [&](const std::vector<CellStatus>& cells, std::size_t row, std::size_t category) {
    return cells[row * categories + category] == CellStatus::published;
  };
  for (std::size_t row = 0; row < rows; ++row)
    for (std::size_t c = 0; c < categories; ++c) {  // what the words mean
      learn_difference(row, c, covered_before, lost);
      learn_difference(row, c, covered_after, gained);
    }
  for (std::size_t c = 0; c < categories; ++c)
    for (const Group group : {gained, lost, kept, without}) {  // the town's totals
      begin();
      for (std::size_t row = 0; row < rows; ++row) equation[unknown(row, c, group)] = 1.0;
      attacker.learn(equation);
    }
  for (std::size_t row = 0; row < rows; ++row) {
    if (published.release.is_hidden(row)) continue;
    for (std::size_t c = 0; c < categories; ++c) {
      learn_sum(row, c, {gained, lost, kept, without});
      if (is_published(published.release.people, row, c))
        for (const Group group : {gained, lost, kept, without}) learn_sum(row, c, {group});
      if (is_published(published.coverage_before.covered, row, c)) learn_sum(row, c, {covered_before});
      if (is_published(published.coverage_after.covered, row, c)) learn_sum(row, c, {covered_after});
    }
    for (const Group covered : {covered_before, covered_after}) {  // the mean scores
      if (row >= scene.areas) continue;
      begin();
      for (std::size_t c = 0; c < categories; ++c)
        equation[unknown(row, c, covered)] = scene.parcels.categories[c].weight;
      attacker.learn(equation);
    }
  }
  return attacker.recovered();
}

}  // namespace

TEST_CASE("No small group can be worked back from the comparison and the coverage of both results",
          "[comparison][release]") {
  constexpr double min_people = 10;
  std::size_t shown = 0, hidden = 0;
  for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
    CAPTURE(seed);
    const Scene scene = seed % 2 == 0 ? random_scene(seed) : quiet_scene(seed);
    const Published published(scene, min_people);
    if (published.is_exposed()) continue;  // it is said, and nothing is promised
    const std::vector<bool> known = recovered(scene, published);
    for (std::size_t cell = 0; cell < published.changes.size() * published.categories; ++cell) {
      const CategoryChange& change =
          published.changes[cell / published.categories].categories[cell % published.categories];
      const double groups[] = {change.gained.people,         change.lost.people,
                               change.kept.people,           change.without.people,
                               change.covered_before.people, change.covered_after.people};
      (published.release.people[cell] == CellStatus::published ? shown : hidden) += 1;
      for (std::size_t group = 0; group < groups_of_cell; ++group)
        if (groups[group] > 0.0 && groups[group] < min_people)
          CHECK_FALSE(known[groups_of_cell * cell + group]);
    }
  }
  CHECK(shown > 100);
  CHECK(hidden > 100);
}
