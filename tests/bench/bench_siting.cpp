// Where to build, at planning size: 1,000 candidates for 3,000 places on a plane, beside the whole program
// given to branch and cut as it stands:
//   bench_siting [candidates] [places] [sites] [model 0-3] [capacity: people per candidate, 0 = no limit]
// Prints seconds, value, proven bound and the gap between them.
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include <access/siting.h>
#include <base/random.h>
#include <geometry/point.h>
#include <optimisation/solver.h>

namespace {

using namespace lifecircle;
using namespace lifecircle::access;
using network::Cost;

constexpr double side = 10'000.0, speed = 1.2, near = 600.0, far = 1800.0;

/// People in a square town of 10 km, more of them towards its middle; walks are straight.
LocationProblem town(std::size_t candidates, std::size_t places, double reach) {
  Random random(7);
  const auto coordinate = [&] { return side * (random.fraction() + random.fraction()) / 2.0; };
  std::vector<geometry::Point> homes, sites;
  LocationProblem problem;
  for (std::size_t i = 0; i < places; ++i) {
    homes.push_back({coordinate(), coordinate()});
    problem.demand.push_back(1.0 + std::floor(300.0 * random.fraction()));
  }
  for (std::size_t j = 0; j < candidates; ++j) sites.push_back({coordinate(), coordinate()});
  problem.candidates = candidates;
  problem.threshold = Cost(near);
  problem.limit = Cost(far);
  std::vector<TravelTimes::Entry> entries;
  for (std::uint32_t i = 0; i < places; ++i)
    for (std::uint32_t j = 0; j < candidates; ++j) {
      const double cost = std::hypot(homes[i].x - sites[j].x, homes[i].y - sites[j].y) / speed;
      if (cost <= reach) entries.push_back({i, j, Cost(cost)});
    }
  problem.times = TravelTimes::from_entries(places, candidates, entries);
  return problem;
}

/// The maximal covering program as textbooks write it, without anything known beforehand.
double textbook(const LocationProblem& problem, NoProgress& progress) {
  using namespace optimisation;
  MixedProgram program(Aim::maximise);
  std::vector<VariableId> site;
  std::vector<Term> all;
  for (std::size_t j = 0; j < problem.candidates; ++j) {
    site.push_back(program.add_choice(0.0));
    all.push_back({site.back()});
  }
  program.add_constraint(-no_bound, all, static_cast<double>(problem.count));
  for (std::size_t i = 0; i < problem.demand.size(); ++i) {
    std::vector<Term> terms{{program.add_variable(0.0, 1.0, problem.demand[i])}};
    for (const std::uint32_t column : problem.times[i].columns) terms.push_back({site[column], -1.0});
    program.add_constraint(-no_bound, terms, 0.0);
  }
  return solve(program, {Seconds(10), 0, 0.001}, progress).value;
}

template <class Work>
auto timed(const char* what, double& seconds, Work work) {
  const auto begin = std::chrono::steady_clock::now();
  auto result = work();
  seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  std::printf("%-32s %8.3f s\n", what, seconds);
  return result;
}

std::size_t number(int argc, char** argv, int at, std::size_t otherwise) {
  return argc > at ? std::strtoul(argv[at], nullptr, 10) : otherwise;
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t candidates = number(argc, argv, 1, 1000), places = number(argc, argv, 2, 3000);
  const auto model = static_cast<LocationModel>(number(argc, argv, 4, 0));
  const bool covering = model == LocationModel::maximal_covering || model == LocationModel::set_covering;
  LocationProblem problem = town(candidates, places, covering ? near : far);
  problem.count = number(argc, argv, 3, 20);
  problem.model = model;
  if (const std::size_t people = number(argc, argv, 5, 0); people > 0)
    problem.capacity.assign(candidates, static_cast<double>(people));
  std::printf("%zu candidates, %zu places, %zu entries, %zu sites\n", candidates, places,
              problem.times.entry_count(), problem.count);

  NoProgress progress;
  double ours = 0.0, theirs = 0.0;
  const SitingPlan plan =
      timed("siting", ours, [&] { return site_facilities(problem, SitingOptions{}, progress); });
  std::printf("value %.3f, bound %.3f, gap %.4f %%, %s\n", plan.value, plan.bound, 100.0 * plan.gap(),
              plan.status == SitingStatus::optimal ? "optimal" : "not proven to be optimal");
  if (model != LocationModel::maximal_covering || !problem.capacity.empty()) return 0;
  const double value = timed("the program as it stands", theirs, [&] { return textbook(problem, progress); });
  std::printf("%.2f of the time of the program as it stands, whose value is %.3f\n", ours / theirs, value);
}
