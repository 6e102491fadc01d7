#include <access/change_release.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;

namespace {

constexpr auto shown = CellStatus::published;

/// Gained, lost, kept, without.
struct Groups {
  double gained, lost, kept, without;
};

/// Areas of one category each column, all people elderly, nobody a child.
struct Areas {
  std::vector<AreaChange> changes;
  std::vector<AreaCoverage> before, after;

  explicit Areas(const std::vector<std::vector<Groups>>& rows) {
    const auto old = [](double people) { return Population{people, people, 0}; };
    for (const auto& row : rows) {
      AreaChange change;
      AreaCoverage then, now;
      for (const Groups& g : row) {
        CategoryChange category;
        category.gained = old(g.gained);
        category.lost = old(g.lost);
        category.kept = old(g.kept);
        category.without = old(g.without);
        change.categories.push_back(category);
        then.covered.push_back(old(g.lost + g.kept));
        now.covered.push_back(old(g.gained + g.kept));
        change.residents = old(g.gained + g.lost + g.kept + g.without);
        change.gained = g.gained;
        change.lost = g.lost;
        change.unchanged = g.kept + g.without;
      }
      then.residents = now.residents = change.residents;
      then.score = now.score = 50.0;
      changes.push_back(change);
      before.push_back(then);
      after.push_back(now);
    }
  }

  [[nodiscard]] ChangeRelease release(double min_people = 10) const {
    NoProgress progress;
    const std::size_t categories = changes.front().categories.size();
    return release_changes({changes, before, after, changes.size(), std::vector<bool>(categories, false)},
                           min_people, progress);
  }
};

}  // namespace

TEST_CASE("A few people who gain are hidden, and a second area with them", "[release]") {
  // 3 people gain; the two coverages, 50 and 53 of 100, hide nothing.
  const auto release = Areas({{{3, 0, 50, 47}}, {{20, 0, 100, 80}}, {{30, 0, 200, 170}}}).release();
  CHECK(release.people == std::vector<CellStatus>{CellStatus::suppressed, CellStatus::complement, shown});
  CHECK(release.elderly == release.people);
  CHECK(release.exposed == 0);
  CHECK(release.any == std::vector<CellStatus>{CellStatus::suppressed, CellStatus::suppressed, shown});
}

TEST_CASE("Nothing is hidden where all groups are large or empty, or where nobody asks for it", "[release]") {
  const Areas large({{{30, 0, 50, 40}}, {{0, 20, 100, 80}}});
  CHECK(large.release().people == std::vector<CellStatus>{shown, shown});
  const Areas small({{{3, 0, 50, 47}}, {{20, 0, 100, 80}}});
  CHECK(small.release(0).people == std::vector<CellStatus>{shown, shown});
}

TEST_CASE("Areas of few people lose all figures", "[release]") {
  const auto release = Areas({{{2, 0, 1, 2}}, {{20, 0, 100, 80}}, {{40, 0, 200, 160}}}).release();
  CHECK(release.is_hidden(0));
  CHECK(release.areas[1] == CellStatus::complement);
  CHECK_FALSE(release.is_hidden(2));
  CHECK(release.people[0] == CellStatus::suppressed);
}

TEST_CASE("What a coverage hides to cover another area is hidden here too", "[release]") {
  // The coverage before hides 5 of 100 in the first area and, as the cheapest cover, 20 of 300 in the last.
  // Here alone the second would have covered the first: its 30 people are fewer than the third's 280.
  const auto release = Areas({{{0, 0, 5, 95}}, {{0, 0, 30, 30}}, {{0, 0, 20, 280}}}).release();
  CHECK(release.people[0] == CellStatus::suppressed);
  CHECK(release.people[2] == CellStatus::complement);
}

TEST_CASE("What changed in all categories does not tell of the one that is hidden", "[release]") {
  const auto one = Areas({{{0, 0, 60, 40}, {40, 0, 4, 56}}, {{0, 0, 100, 100}, {20, 0, 50, 130}}}).release();
  CHECK(one.people[1] == CellStatus::suppressed);
  CHECK(one.people[0] == shown);
  CHECK(one.any[0] == CellStatus::suppressed);
}

TEST_CASE("With a single area the town's totals tell all, and it is said", "[release]") {
  CHECK(Areas({{{3, 0, 50, 47}}}).release().exposed > 0);
}
