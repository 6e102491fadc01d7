#include <cmath>
#include <optional>

#include <access/cures.h>
#include <access/explained_walk.h>
#include <access/life_circle.h>
#include <access/new_sites.h>
#include <network/route.h>
#include <support/catch.h>
#include <support/random_town.h>

using namespace lifecircle;
using namespace lifecircle::access;
using lifecircle::testing::RandomTown;
using network::Cost;

namespace {

constexpr Metres snap_distance{8.0};
const Cost threshold{45.0};

/// A random town with some of its places as facilities and the others as homes.
struct Town {
  explicit Town(std::uint64_t seed) : drawn(seed) {
    options.topology = static_cast<network::Topology>(seed % 3);
    options.tolerance = Metres(options.topology == network::Topology::crossings ? 1e-7 : 0.01);
    options.walking.steps_closed = seed % 4 == 0;
    for (std::size_t p = 0; p < drawn.places.size(); ++p)
      (p < 2 ? facilities : homes).push_back({static_cast<FeatureId>(p), {drawn.places[p]}, {}});
  }
  [[nodiscard]] DrawnTown as_drawn() const {
    return {drawn.streets, options, snap_distance, metric, facilities};
  }
  /// Its streets as a graph; nothing where not a single one can be walked.
  [[nodiscard]] std::optional<network::BuiltStreetGraph> build() const {
    NoProgress progress;
    try {
      return network::build_street_graph(drawn.streets, options, metric, progress);
    } catch (const Error&) {
      return std::nullopt;
    }
  }
  /// What lifecircle:accessibility says of all homes, over these streets and facilities.
  [[nodiscard]] std::vector<Cost> nearest(const network::StreetTable& streets,
                                          const std::vector<network::Place>& wanted) const {
    NoProgress progress;
    try {
      const auto built = network::build_street_graph(streets, options, metric, progress);
      const network::Snapper snapper(built.graph, snap_distance);
      EvaluatedCategory category{"any", {{}, threshold}};
      for (std::uint32_t f = 0; f < wanted.size(); ++f) category.demand.facilities.push_back(f);
      const std::vector<EvaluatedCategory> categories{category};
      return life_circle_by_street(built.graph, snapper, homes, wanted, categories, Cost(1e6), progress)
          .categories[0]
          .nearest;
    } catch (const Error&) {
      return std::vector<Cost>(homes.size(), network::unreachable);  // no line that can be walked
    }
  }

  RandomTown drawn;
  network::StreetGraphOptions options;
  geometry::GroundMetric metric;
  std::vector<network::Place> homes, facilities;
};

/// The cure as the user would carry it out in the layer: written apart from the engine.
network::StreetTable applied(const Town& town, const Cure& cure) {
  network::StreetTable streets;
  const network::StreetTable& old = town.drawn.streets;
  for (std::size_t s = 0; s < old.street_count(); ++s) {
    network::Street street = old.street(s);
    if (cure.street == street.id && cure.kind == CureKind::delay) street.delay = Seconds(0);
    if (cure.street == street.id && cure.kind == CureKind::gate) {
      street.speed_kmh = street.speed_kmh > 0 ? street.speed_kmh : NAN;
      street.steps = street.steps && !town.options.walking.steps_closed;
    }
    streets.add_street(street);
    for (std::size_t p = 0; p < old.part_count(); ++p)
      if (old.street_of_part(p) == s) streets.add_part(old.part(p));
  }
  if (cure.kind == CureKind::link) {
    streets.add_street({.id = 1'000'000});
    streets.add_part(cure.line);
  }
  return streets;
}

/// No closed line that is shorter, or delay that is less, is enough: all are tried.
void check_least(const Town& town, const Cure& cure, std::size_t home) {
  const network::StreetTable& streets = town.drawn.streets;
  const network::WalkingCost cost(town.options.walking);
  for (std::size_t s = 0; s < streets.street_count(); ++s) {
    const network::Street& street = streets.street(s);
    Cure less = cure;
    less.street = street.id;
    if (cure.kind == CureKind::gate) {
      double metres = 0;
      for (std::size_t p = 0; p < streets.part_count(); ++p)
        for (std::size_t i = 1; streets.street_of_part(p) == s && i < streets.part(p).size(); ++i)
          metres += geometry::distance(streets.part(p)[i - 1], streets.part(p)[i]);
      if (cost.is_open(street) || metres >= cure.amount - 1e-9) continue;
    } else if (!cost.is_open(street) || street.delay.value() >= cure.amount || street.delay == Seconds(0)) {
      continue;
    }
    CHECK(town.nearest(applied(town, less), town.facilities)[home] > threshold);
  }
}

}  // namespace

TEST_CASE("The parts of every walk add up to the time that accessibility gives") {
  int walks = 0, kinds[5] = {};
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    INFO("seed " << seed);
    const Town town(seed);
    const std::vector<Cost> nearest = town.nearest(town.drawn.streets, town.facilities);
    const std::optional<network::BuiltStreetGraph> built = town.build();
    if (!built) continue;
    const network::Snapper snapper(built->graph, snap_distance);
    const WalkExplainer explainer(built->graph, town.drawn.streets);
    network::ReachQuery query(built->graph, network::Sense::away);
    network::RouteTracer tracer(built->graph);
    for (std::size_t h = 0; h < town.homes.size(); ++h) {
      const auto home = snapper.accesses(town.homes[h]);
      query.clear();
      for (const network::Access& access : home) query.add_source(access);
      query.run(Cost(1e6));
      tracer.follow(query, home);
      double least = INFINITY;
      for (const network::Place& facility : town.facilities) {
        const auto target = snapper.accesses(facility);
        const auto route = tracer.to(target);
        if (!route) continue;
        double sum = 0;
        geometry::Point at = town.homes[h].points.front();
        for (const WalkPart& part :
             explainer.explain(*route, {town.homes[h], home}, {facility, target}, Cost(17))) {
          sum += part.cost.value();
          CHECK(part.cost.value() > 0);
          ++kinds[static_cast<int>(part.kind)];
          if (part.line.empty()) continue;
          if (part.kind != WalkKind::delay) CHECK(geometry::distance(at, part.line.front()) <= 0.05);
          at = part.line.back();
        }
        CHECK(geometry::distance(at, facility.points.front()) <= 0.05);
        least = std::min(least, sum - 17);
        ++walks;
      }
      if (std::isinf(least))
        CHECK(nearest[h] == network::unreachable);
      else
        CHECK(nearest[h].value() == Approx(least).margin(1e-6).epsilon(0));
    }
  }
  CHECK(walks > 1000);
  for (const int count : kinds) CHECK(count > 100);
}

TEST_CASE("Every cure cures: carried out in the layer, accessibility finds the facility in time") {
  int cured[5] = {}, uncovered = 0;
  for (std::uint64_t seed = 1; seed <= 150; ++seed) {
    INFO("seed " << seed);
    const Town town(seed);
    const std::vector<Cost> before = town.nearest(town.drawn.streets, town.facilities);
    CureOptions options;
    options.threshold = threshold;
    options.longest_link = Metres(60);
    for (std::size_t h = 0; h < town.homes.size(); ++h) {
      if (before[h] <= threshold) continue;
      ++uncovered;
      for (const Cure& cure : cures_of(town.as_drawn(), town.homes[h], {}, options)) {
        INFO("home " << h << ", kind " << static_cast<int>(cure.kind) << ", amount " << cure.amount);
        const Cost after = town.nearest(applied(town, cure), town.facilities)[h];
        CHECK(after <= threshold);
        CHECK(after.value() == Approx(cure.walk.value()).margin(1e-6).epsilon(0));
        if (cure.kind == CureKind::link)
          CHECK(cure.amount <= 60);
        else
          check_least(town, cure, h);
        ++cured[static_cast<int>(cure.kind)];
      }
    }
  }
  CHECK(uncovered > 300);
  CHECK(cured[static_cast<int>(CureKind::gate)] > 10);
  CHECK(cured[static_cast<int>(CureKind::delay)] > 3);
  CHECK(cured[static_cast<int>(CureKind::link)] > 100);
}

TEST_CASE("Every home near a street gets one new site, and that is in time") {
  NoProgress progress;
  std::size_t helped = 0, sites = 0;
  for (std::uint64_t seed = 1; seed <= 150; ++seed) {
    INFO("seed " << seed);
    const Town town(seed);
    const std::optional<network::BuiltStreetGraph> built = town.build();
    if (!built) continue;
    const network::Snapper snapper(built->graph, snap_distance);
    const HungPlaces homes(town.homes, built->graph, snapper, progress);
    const std::vector<double> people(town.homes.size(), 1.0);
    const std::vector<Cost> limits(town.homes.size(), threshold);
    std::vector<int> times(town.homes.size(), 0);
    for (const NewSite& site : new_sites(built->graph, snapper, homes, people, limits, progress)) {
      const auto walks = town.nearest(town.drawn.streets, {{1, {site.point}, {}}});
      for (std::size_t i = 0; i < site.homes.size(); ++i) {
        CHECK(walks[site.homes[i]] <= threshold);
        CHECK(walks[site.homes[i]].value() == Approx(site.walks[i].value()).margin(1e-6).epsilon(0));
        ++times[site.homes[i]];
        ++helped;
      }
      ++sites;
    }
    for (std::size_t h = 0; h < times.size(); ++h) CHECK(times[h] == (homes[h].empty() ? 0 : 1));
  }
  CHECK(2 * helped > 3 * sites);
}
