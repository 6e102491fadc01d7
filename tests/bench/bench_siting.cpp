// Where to build, at planning size: 1,000 candidates for 3,000 places, beside the whole program given to
// branch and cut as it stands:
//   bench_siting [model 0-3] [sites, 0: 5, 10, 20 and 50] [case, from 1; 0: all] [alone: without the program]
//                [people per site, 0: no limit]
// Prints the seconds of processor, value, proven bound and the gap between them; of the program as it stands
// what it comes to in 10 seconds.
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

#include "siting_cases.h"
#include <access/siting.h>
#include <optimisation/solver.h>

namespace {

using namespace lifecircle;
using namespace lifecircle::access;

double seconds_of_cpu() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

template <class Work>
auto timed(double& seconds, Work work) {
  const double begin = seconds_of_cpu();
  auto result = work();
  seconds = seconds_of_cpu() - begin;
  return result;
}

/// The maximal covering program as textbooks write it, without anything known beforehand.
optimisation::Solution textbook(const LocationProblem& problem) {
  using namespace optimisation;
  MixedProgram program(Aim::maximise);
  std::vector<VariableId> site;
  std::vector<Term> all;
  for (std::size_t j = 0; j < problem.times.column_count(); ++j) {
    const bool exists = j >= problem.candidates;
    site.push_back(program.add_variable(exists ? 1.0 : 0.0, 1.0, 0.0, Domain::whole));
    if (!exists) all.push_back({site.back()});
  }
  program.add_constraint(-no_bound, all, static_cast<double>(problem.count));
  for (std::size_t i = 0; i < problem.demand.size(); ++i) {
    std::vector<Term> terms{{program.add_variable(0.0, 1.0, problem.demand[i])}};
    for (const std::uint32_t column : problem.times[i].columns) terms.push_back({site[column], -1.0});
    program.add_constraint(-no_bound, terms, 0.0);
  }
  NoProgress progress;
  return solve(program, {Seconds(10), 0, 0.0}, progress);
}

void run(const bench::SitingCase& some_case, LocationModel model, std::size_t count, bool alone,
         std::size_t people) {
  LocationProblem problem = bench::problem_of(some_case, model, count);
  if (people > 0) problem.capacity.assign(problem.times.column_count(), static_cast<double>(people));
  NoProgress progress;
  double ours = 0.0;
  const SitingPlan plan = timed(ours, [&] { return site_facilities(problem, SitingOptions{}, progress); });
  std::printf("%-32s %2zu of %7zu entries %6.2f s  value %.0f bound %.0f gap %.3f %%%s", some_case.name,
              count, problem.times.entry_count(), ours, plan.value, plan.bound, 100.0 * plan.gap(),
              plan.status == SitingStatus::optimal ? " optimal" : "");
  if (model == LocationModel::maximal_covering && people == 0 && !alone) {
    double theirs = 0.0;
    const optimisation::Solution program = timed(theirs, [&] { return textbook(problem); });
    const bool done = program.outcome == optimisation::Outcome::optimal;
    std::printf(" | %.2f of the program's time (%.2f s, %s %.0f)", ours / theirs, theirs,
                done ? "optimal" : "stopped at", program.value);
  }
  std::printf("\n");
  std::fflush(stdout);
}

std::size_t number(int argc, char** argv, int at) {
  return argc > at ? std::strtoul(argv[at], nullptr, 10) : 0;
}

}  // namespace

int main(int argc, char** argv) {
  const auto model = static_cast<LocationModel>(number(argc, argv, 1));
  const std::size_t sites = number(argc, argv, 2), only = number(argc, argv, 3);
  const bool alone = argc > 4 && std::string(argv[4]) == "alone";
  std::vector<std::size_t> counts{5, 10, 20, 50};
  if (sites > 0) counts = {sites};
  for (std::size_t c = 0; c < bench::siting_cases().size(); ++c)
    for (const std::size_t count : counts)
      if (only == 0 || only == c + 1)
        run(bench::siting_cases()[c], model, count, alone, number(argc, argv, 5));
}
