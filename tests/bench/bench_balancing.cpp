// The search beside Debian's gpmetis (package metis) on the same graphs in the same run: share of grids in
// the band, worst deviation, metres of inner boundary, mean Polsby-Popper, share of weight moved, seconds.
//   bench_balancing [seeds]
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include <grids/balancing.h>
#include <grids/plan_measures.h>
#include <grids/verifier.h>
#include <support/balancing_data.h>
#include <support/town_units.h>

namespace {

using namespace lifecircle;
using namespace lifecircle::grids;
using lifecircle::testing::BalancingInstance;
using Clock = std::chrono::steady_clock;

/// As it comes, and with ten times the work.
constexpr const char* metis_options[] = {"-contig", "-contig -ncuts=50 -niter=100"};

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

void print(const std::string& name, const BalancingInstance& instance, const Assignment& grid_of,
           const std::vector<ParentId>& parent_of, double tolerance, double seconds) {
  const std::vector<double> band{tolerance};
  const PlanMeasures all = measure_plan(instance.graph, grid_of, parent_of, band).back();
  const std::size_t faults =
      broken_promises(instance.graph, grid_of, parent_of.size(), instance.grids).size();
  std::printf(
      "%-36s %5.1f %% in band, worst %6.2f %%, boundary %9.0f, pp %.3f, moved %4.1f %%, faults %zu, %6.2f "
      "s\n",
      name.c_str(), 100.0 * (all.grids - all.outside) / all.grids, 100.0 * all.worst_deviation,
      all.inner_boundary, all.polsby_popper, 100.0 * all.moved_share, faults, seconds);
  std::fflush(stdout);
}

void run_ours(const std::string& name, const BalancingInstance& instance, double tolerance, Intent intent,
              std::uint64_t seed) {
  BalancingOptions options;
  options.intent = intent;
  options.tolerance = {tolerance};
  options.seed = seed;
  NoProgress progress;
  const auto start = Clock::now();
  const Balancing result = balance(instance.graph, instance.grids, options, progress);
  const double seconds = seconds_since(start);
  Assignment grid_of;
  for (const GridId grid : result.plan.grid_of) grid_of.push_back(grid.index());
  print(name, instance, grid_of, result.plan.parent_of, tolerance, seconds);
}

/// One parent as METIS wants it; the numbers of its units in that file.
std::vector<UnitId> write_metis(const UnitGraph& graph, ParentId parent, const std::string& path) {
  const auto members = graph.units_of(parent);
  std::map<UnitId, std::size_t> number;
  for (const UnitId unit : members) number.emplace(unit, number.size() + 1);
  std::size_t fronts = 0;
  std::string lines;
  for (const UnitId unit : members) {
    lines += std::to_string(static_cast<long>(graph.unit(unit).load[0]));
    for (const auto& n : graph.neighbours(unit)) {
      const auto found = number.find(n.unit);
      if (found == number.end() || !graph.passable(n.front)) continue;
      ++fronts;
      lines += ' ' + std::to_string(found->second) + ' ' +
               std::to_string(std::max(1L, std::lround(graph.front(n.front).length * 10.0)));
    }
    lines += '\n';
  }
  std::ofstream(path) << members.size() << ' ' << fronts / 2 << " 011 1\n" << lines;
  return {members.begin(), members.end()};
}

void run_metis(const BalancingInstance& instance, double tolerance, const std::string& options) {
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "lifecircle_bench_metis";
  std::filesystem::create_directories(folder);
  Assignment grid_of(instance.graph.unit_count(), none);
  std::vector<ParentId> parent_of;
  double seconds = 0.0;
  for (std::size_t p = 0; p < instance.graph.parent_count(); ++p) {
    const std::string file = (folder / "parent.graph").string(), zones = std::to_string(instance.grids[p]);
    const std::vector<UnitId> units = write_metis(instance.graph, ParentId(p), file);
    const auto start = Clock::now();
    const std::string command = "gpmetis " + options +
                                " -ufactor=" + std::to_string(static_cast<int>(tolerance * 1000)) +
                                " -seed=1 " + file + " " + zones + " > /dev/null 2>&1";
    if (instance.grids[p] > 1 && std::system(command.c_str()) != 0) {
      std::puts("gpmetis                      did not run; it is in Debian's package metis");
      return;
    }
    seconds += seconds_since(start);
    std::ifstream parts(file + ".part." + zones);
    for (const UnitId unit : units) {
      std::uint32_t part = 0;
      if (instance.grids[p] > 1) parts >> part;
      grid_of[unit.index()] = static_cast<std::uint32_t>(parent_of.size()) + part;
    }
    parent_of.insert(parent_of.end(), instance.grids[p], ParentId(p));
  }
  std::filesystem::remove_all(folder);
  print("gpmetis " + options, instance, grid_of, parent_of, tolerance, seconds);
}

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t seeds = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 3;
  struct Case {
    const char* name;
    double tolerance;
  };
  for (const Case& c : {Case{"street3k", 0.05}, {"street3k", 0.02}, {"district100k", 0.05}}) {
    const auto instance = lifecircle::testing::read_instance(c.name);
    if (!instance) {
      std::puts("no ../shared/data/balancing beside the project");
      return 0;
    }
    std::printf("%s, within %.0f %%\n", c.name, 100.0 * c.tolerance);
    for (const char* options : metis_options) run_metis(*instance, c.tolerance, options);
    const bool large = instance->graph.unit_count() > 50'000;
    for (std::uint64_t seed = 1; seed <= (large ? 1 : seeds); ++seed)
      run_ours("from nothing, seed " + std::to_string(seed), *instance, c.tolerance, Intent::from_nothing,
               seed);
    run_ours("from today, seed 1", *instance, c.tolerance, Intent::from_today, 1);
    run_ours("repair only", *instance, c.tolerance, Intent::repair_only, 1);
  }
  std::puts("sample town, parcels, compounds whole where possible, within 10 %");
  const BalancingInstance town = lifecircle::testing::read_sample_units("parcels");
  for (const char* options : metis_options) run_metis(town, 0.10, options);
  for (std::uint64_t seed = 1; seed <= seeds; ++seed)
    run_ours("from today, seed " + std::to_string(seed), town, 0.10, Intent::from_today, seed);
  if (const auto taipei = lifecircle::testing::read_taipei()) {
    std::puts("taipei, 456 villages in 12 districts, made-up households, within 10 %");
    for (const char* options : metis_options) run_metis(*taipei, 0.10, options);
    run_ours("from nothing, seed 1", *taipei, 0.10, Intent::from_nothing, 1);
    for (std::uint64_t seed = 1; seed <= seeds; ++seed)
      run_ours("from today, seed " + std::to_string(seed), *taipei, 0.10, Intent::from_today, seed);
    run_ours("repair only", *taipei, 0.10, Intent::repair_only, 1);
  }
  std::puts("counties, within 0.5 %");
  for (const char* state : {"ME", "NM", "ID", "WV", "LA", "AL", "AR", "OK", "MS", "NE", "IA", "KS"}) {
    const auto counties = lifecircle::testing::read_counties(state);
    if (!counties) return 0;
    std::printf("%s\n", state);
    for (const char* options : metis_options) run_metis(*counties, 0.005, options);
    for (std::uint64_t seed = 1; seed <= seeds; ++seed)
      run_ours("from nothing, seed " + std::to_string(seed), *counties, 0.005, Intent::from_nothing, seed);
  }
  return 0;
}
