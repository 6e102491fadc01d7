#include "siting_cases.h"

#include <cmath>

#include "city.h"
#include <access/hung_places.h>
#include <access/travel_times.h>
#include <base/random.h>
#include <geometry/point.h>
#include <network/snapper.h>
#include <network/street_graph_builder.h>

namespace lifecircle::bench {

namespace {

using access::TravelTimes;
using geometry::Point;
using network::Cost;

constexpr std::size_t places = 3000, candidates = 1000;
constexpr double speed = 1.2;

/// Strews points over a square, in clusters or towards the middle.
class Strewn {
 public:
  Strewn(Random& random, double side, int clusters) : random_(random), side_(side) {
    for (int c = 0; c < clusters; ++c)
      middles_.push_back({side * random.fraction(), side * random.fraction()});
  }
  Point next() {
    if (middles_.empty()) return {side_ * mean_of(2), side_ * mean_of(2)};
    const Point middle = middles_[random_.below(static_cast<std::uint32_t>(middles_.size()))];
    const double width = side_ * 0.3;
    return {middle.x + width * (mean_of(3) - 0.5), middle.y + width * (mean_of(3) - 0.5)};
  }

 private:
  double mean_of(int numbers) {
    double sum = 0.0;
    for (int n = 0; n < numbers; ++n) sum += random_.fraction();
    return sum / numbers;
  }
  Random& random_;
  double side_;
  std::vector<Point> middles_;
};

TravelTimes straight_walks(const SitingCase& some_case, Random& random) {
  Strewn strewn(random, some_case.side, some_case.clusters);
  std::vector<Point> homes, sites;
  for (std::size_t i = 0; i < places; ++i) homes.push_back(strewn.next());
  for (std::size_t j = 0; j < candidates + some_case.existing; ++j) sites.push_back(strewn.next());
  std::vector<TravelTimes::Entry> entries;
  for (std::uint32_t i = 0; i < homes.size(); ++i)
    for (std::uint32_t j = 0; j < sites.size(); ++j) {
      const double cost = std::hypot(homes[i].x - sites[j].x, homes[i].y - sites[j].y) / speed;
      if (cost <= 60.0 * some_case.minutes) entries.push_back({i, j, Cost(cost)});
    }
  return TravelTimes::from_entries(homes.size(), sites.size(), entries);
}

TravelTimes street_walks(const SitingCase& some_case) {
  const City city = city_of(some_case.streets, places, candidates + some_case.existing);
  NoProgress progress;
  const auto built = network::build_street_graph(city.streets, {}, city.metric, progress);
  const network::Snapper snapper(built.graph, Metres(200));
  const access::HungPlaces homes(city.parcels, built.graph, snapper, progress);
  const access::HungPlaces sites(city.facilities, built.graph, snapper, progress);
  return access::travel_times_by_street(built.graph, homes, sites, Cost(60.0 * some_case.minutes), progress);
}

}  // namespace

const std::vector<SitingCase>& siting_cases() {
  static const std::vector<SitingCase> cases = {
      {"10 km, 5 min", nullptr, 10'000, 0, 5, 0},
      {"10 km, 10 min", nullptr, 10'000, 0, 10, 0},
      {"10 km, 15 min", nullptr, 10'000, 0, 15, 0},
      {"5 km, 15 min (dense)", nullptr, 5'000, 0, 15, 0},
      {"10 km, 10 min, 20 clusters", nullptr, 10'000, 20, 10, 0},
      {"10 km, 10 min, 50 existing", nullptr, 10'000, 0, 10, 50},
      {"sample town, 5 min", "sample", 0, 0, 5, 0},
      {"sample town, 10 min", "sample", 0, 0, 10, 0},
      {"sample town, 5 min, 15 existing", "sample", 0, 0, 5, 15},
      {"Manhattan, 10 min", "manhattan", 0, 0, 10, 0},
      {"Wuhan, 15 min", "wuhan", 0, 0, 15, 0},
  };
  return cases;
}

access::LocationProblem problem_of(const SitingCase& some_case, access::LocationModel model,
                                   std::size_t count) {
  Random random(7);
  access::LocationProblem problem;
  problem.times = some_case.streets ? street_walks(some_case) : straight_walks(some_case, random);
  for (std::size_t i = 0; i < places; ++i)
    problem.demand.push_back(1.0 + std::floor(300.0 * random.fraction()));
  problem.model = model;
  problem.candidates = candidates;
  problem.count = count;
  problem.threshold = problem.limit = Cost(60.0 * some_case.minutes);
  return problem;
}

}  // namespace lifecircle::bench
