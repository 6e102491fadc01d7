// Closing a facility against working out the life circles of the town without it.
#include <algorithm>

#include <access/closures.h>
#include <access/hung_places.h>
#include <access/life_circle.h>
#include <base/error.h>
#include <base/random.h>
#include <support/catch.h>
#include <support/random_town.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::access;
using network::Cost;

namespace {

constexpr Cost limit(120.0), near(50.0);

/// What every home has of the facilities that are open.
CategoryReach without(const lifecircle::testing::WalkableTown& town, const std::vector<network::Place>& homes,
                      const std::vector<network::Place>& facilities, const std::vector<bool>& closed) {
  std::vector<std::uint32_t> open;
  for (std::uint32_t f = 0; f < facilities.size(); ++f)
    if (!closed[f]) open.push_back(f);
  NoProgress progress;
  return life_circle_by_street(town.built.graph, town.snapper, homes, facilities,
                               {{{"a", {open, near}, 1.0}}}, limit, progress)
      .categories.front();
}

}  // namespace

TEST_CASE("A closure is the difference between two life circles, for 50 facilities and for sets of them",
          "[closures]") {
  Random random(50);
  NoProgress progress;
  int tried = 0;
  for (std::uint64_t seed = 1; tried < 50; ++seed) {
    const lifecircle::testing::RandomTown drawn(seed);
    std::vector<network::Place> homes, facilities;
    std::vector<double> people;
    for (std::size_t i = 0; i < drawn.places.size(); ++i) {
      auto& places = i % 3 == 0 ? facilities : homes;
      places.push_back({static_cast<FeatureId>(i), {drawn.places[i]}, {}});
      if (i % 3 != 0) people.push_back(static_cast<double>(random.below(40)));
    }
    try {
      const lifecircle::testing::WalkableTown town(drawn.streets, {}, Metres(8));
      const HungPlaces from(homes, town.built.graph, town.snapper, progress),
          to(facilities, town.built.graph, town.snapper, progress);
      const TravelTimes times = travel_times_by_street(town.built.graph, from, to, limit, progress);
      const auto check = [&](const std::vector<bool>& closed, const std::vector<Closure>& found) {
        double lost = 0.0, stranded = 0.0, added = 0.0, worst = 0.0, reached = 0.0, covered = 0.0;
        const CategoryReach before = without(town, homes, facilities, std::vector<bool>(facilities.size())),
                            after = without(town, homes, facilities, closed);
        for (std::size_t h = 0; h < homes.size(); ++h) {
          if (before.nearest[h] != network::unreachable) reached += people[h];
          if (before.within[h] > 0) covered += people[h];
          if (before.within[h] > 0 && after.within[h] == 0) lost += people[h];
          if (before.nearest[h] == network::unreachable || people[h] <= 0.0) continue;
          if (after.nearest[h] == network::unreachable) {
            stranded += people[h];
            continue;
          }
          added += people[h] * (after.nearest[h] - before.nearest[h]).value();
          worst = std::max(worst, (after.nearest[h] - before.nearest[h]).value());
        }
        std::vector<Closure> of_closed;
        for (std::size_t f = 0; f < found.size(); ++f)
          if (closed[f]) of_closed.push_back(found[f]);
        const Closure together = closed_together(of_closed);
        CAPTURE(seed);
        CHECK(together.lost == Approx(lost));
        CHECK(together.stranded == Approx(stranded));
        CHECK(together.added == Approx(added).margin(1e-9));
        CHECK(together.worst.value() == Approx(worst).margin(1e-9));
        const ReachToday today = reach_today(times, people, near);
        CHECK(today.people == Approx(reached));
        CHECK(today.covered == Approx(covered));
      };
      const auto alone = closures(times, facilities, people, near, {});
      std::vector<bool> closed(facilities.size(), false);
      closed[random.below(facilities.size())] = true;
      check(closed, alone);
      for (std::size_t f = 0; f < closed.size(); f += 2) closed[f] = true;
      check(closed, closures(times, facilities, people, near, closed));
      ++tried;
    } catch (const Error&) {  // a town without a single street that can be walked
    }
  }
}

TEST_CASE("Ranks of closures: people lost first, then walking added; equal ones share", "[closures]") {
  std::vector<Closure> some(4);
  some[0].lost = 5;
  some[1].lost = 9;
  some[2].lost = 5;
  some[2].added = 100;
  some[3].lost = 5;
  CHECK(closure_ranks(some) == std::vector<std::size_t>{3, 1, 2, 3});
  CHECK(worst_closure(some).lost == 9);
  CHECK(worst_closure(std::vector<Closure>(2)).lost == 0);
}
