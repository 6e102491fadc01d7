#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <memory>

#include <base/error.h>
#include <base/parallel.h>
#include <grids/balancing.h>
#include <grids/bounds.h>
#include <grids/enumeration_effort.h>
#include <grids/parent_search.h>

namespace lifecircle::grids {

namespace {

using Clock = std::chrono::steady_clock;

/// Moves of the fixed effort: so many in all, but never less than so many per block.
constexpr double moves_in_all = 18e6, least_per_block = 700.0;
/// The same for each round that follows for parents outside the band, and the most of what they want.
constexpr double moves_per_round = 1e6, round_share = 0.5;
constexpr int extra_rounds = 16;

/// Ends the search at the deadline or when the user wants it, and remembers that it did.
class Deadline {
 public:
  Deadline(Seconds seconds, const Progress& progress) : progress_(progress) {
    if (seconds.value() > 0.0)
      end_ = Clock::now() + std::chrono::microseconds(static_cast<std::int64_t>(seconds.value() * 1e6));
  }
  [[nodiscard]] bool over() {
    if (progress_.cancelled() || Clock::now() > end_) cut_ = true;
    return cut_;
  }
  [[nodiscard]] bool was_cut() const { return cut_; }

 private:
  const Progress& progress_;
  Clock::time_point end_ = Clock::time_point::max();
  std::atomic<bool> cut_{false};
};

/// Reports, but is never cancelled: a search that is stopped still hands over what it has.
class ReportOnly final : public Progress {
 public:
  ReportOnly(Progress& whole, double from, double to) : part_(whole, from, to) {}
  void report(double fraction) override { part_.report(fraction); }
  [[nodiscard]] bool cancelled() const override { return false; }

 private:
  PartialProgress part_;
};

/// One annealing of one parent.
struct Task {
  ParentSearch* search;
  std::uint64_t replica;
  std::uint64_t moves;
  BestPlan result;
};

class District {
 public:
  District(const UnitGraph& graph, std::span<const std::uint32_t> grids, const BalancingOptions& options,
           Progress& progress)
      : graph_(graph), options_(options), progress_(progress), deadline_(options.seconds, progress) {
    for (std::size_t p = 0; p < graph.parent_count(); ++p)
      searches_.push_back(std::make_unique<ParentSearch>(graph, ParentId(p), grids[p], options));
  }

  void run() {
    each(0.0, 0.05, [](ParentSearch& search) { search.start(); });
    enumerate(0.05, 0.1);
    anneal_anew(0.1, 0.7);
    rounds_outside(0.7, 0.85, 2);
    for (const auto& search : searches_)
      if (search->is_open() && !search->in_band() && !deadline_.over()) search->open_groups();
    prove(0.85, 0.87);
    rounds_outside(0.87, 1.0, extra_rounds);
    progress_.report(1.0);
  }
  [[nodiscard]] Balancing result() const;

 private:
  void add_bounds(std::vector<ParentReport>& reports) const;
  template <class Work>
  void each(double from, double to, Work work) {
    ReportOnly progress(progress_, from, to);
    parallel_for(searches_.size(), 1, progress, [&](std::size_t begin, std::size_t end) {
      for (std::size_t i = begin; i < end; ++i) work(*searches_[i]);
    });
  }
  /// Searches that may still get better; only those outside the band if asked.
  [[nodiscard]] std::vector<ParentSearch*> open(bool outside) const {
    std::vector<ParentSearch*> result;
    for (const auto& search : searches_)
      if (search->is_open() && !(outside && search->in_band())) result.push_back(search.get());
    return result;
  }
  template <class Work>
  void run_tasks(std::vector<Task> tasks, double from, double to, Work work);
  [[nodiscard]] double affordable(const std::vector<ParentSearch*>& searches, double moves) const;
  void anneal_anew(double from, double to);
  void rounds_outside(double from, double to, int rounds);
  void enumerate(double from, double to) {
    const std::uint64_t steps = steps_for_each(open(false).size(), steps_per_parent, options_.effort);
    each(from, to, [&](ParentSearch& search) {
      if (search.is_open() && !deadline_.over()) search.enumerate(steps);
    });
  }
  void prove(double from, double to) {
    const std::uint64_t steps = steps_for_each(open(true).size(), steps_per_proof, options_.effort);
    each(from, to, [&](ParentSearch& search) {
      if (search.is_open() && !search.in_band() && !deadline_.over()) search.prove(steps);
    });
  }

  const UnitGraph& graph_;
  const BalancingOptions& options_;
  Progress& progress_;
  Deadline deadline_;
  std::vector<std::unique_ptr<ParentSearch>> searches_;
};

/// Runs all tasks on all processors, the longest first, and hands the results over in the order of the tasks.
template <class Work>
void District::run_tasks(std::vector<Task> tasks, double from, double to, Work work) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < tasks.size(); ++i) order.push_back(i);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return tasks[a].moves > tasks[b].moves; });
  ReportOnly progress(progress_, from, to);
  const Stop stop = [&] { return deadline_.over(); };
  parallel_for(order.size(), 1, progress, [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      Task& task = tasks[order[i]];
      if (!deadline_.over()) task.result = work(task, stop);
    }
  });
  for (Task& task : tasks)
    if (!task.result.empty()) task.search->take(std::move(task.result));
}

/// What part of the wanted moves can be afforded.
double District::affordable(const std::vector<ParentSearch*>& searches, double moves) const {
  double wanted = 0.0, least = 0.0;
  for (const ParentSearch* search : searches) {
    wanted += search->wanted_moves();
    least += least_per_block * static_cast<double>(search->block_count());
  }
  return options_.effort * std::min(1.0, std::max(moves, least) / std::max(wanted, 1.0));
}

void District::anneal_anew(double from, double to) {
  const std::vector<ParentSearch*> searches = open(false);
  const double share = affordable(searches, moves_in_all);
  // Long annealings are better than many, but with few parents the processors want company.
  const std::uint64_t replicas = searches.size() < 8 ? 4 : 1;
  std::vector<Task> tasks;
  for (ParentSearch* search : searches) {
    const double moves = share * search->wanted_moves() / static_cast<double>(replicas);
    for (std::uint64_t r = 0; r < replicas; ++r)
      tasks.push_back({search, r, static_cast<std::uint64_t>(moves), {}});
  }
  run_tasks(std::move(tasks), from, to, [](const Task& task, const Stop& stop) {
    return task.search->anneal_anew(task.replica, task.moves, stop);
  });
}

void District::rounds_outside(double from, double to, int rounds) {
  for (int round = 0; round < rounds && !deadline_.over(); ++round) {
    const std::vector<ParentSearch*> searches = open(true);
    const double share = std::min(affordable(searches, moves_per_round), round_share);
    std::vector<Task> tasks;
    for (ParentSearch* search : searches)
      for (std::uint64_t r = 0; r < 2; ++r)
        tasks.push_back({search,
                         static_cast<std::uint64_t>(round) * 2 + r,
                         static_cast<std::uint64_t>(share * search->wanted_moves()),
                         {}});
    run_tasks(std::move(tasks), from + (to - from) * round / rounds,
              from + (to - from) * (round + 1) / rounds, [](const Task& task, const Stop& stop) {
                return task.search->anneal_on(task.replica, task.moves, stop);
              });
  }
}

/// What is told of how good a plan can be does not come from the search: whoever assesses the plan tells the
/// same.
void District::add_bounds(std::vector<ParentReport>& reports) const {
  std::vector<std::uint32_t> grids;
  std::vector<double> known;
  for (const ParentReport& report : reports) {
    const bool drawn = report.status == ParentStatus::in_band || report.status == ParentStatus::out_of_band;
    grids.push_back(drawn ? report.grids : 0);
    known.push_back(report.worst_deviation);
  }
  const double tolerance = options_.tolerance.front();
  const std::vector<Bound> bounds = least_deviations(graph_, grids, {known, tolerance, options_.effort});
  for (std::size_t p = 0; p < reports.size(); ++p) {
    reports[p].best_possible = std::min(bounds[p].deviation, known[p]);
    if (reports[p].status != ParentStatus::out_of_band) continue;
    const bool proven = bounds[p].deviation > tolerance ||
                        (bounds[p].deviation == tolerance && bounds[p].reason == Reason::all_tried);
    reports[p].reason = proven ? bounds[p].reason : Reason::not_found;
    reports[p].unit = proven ? bounds[p].unit : UnitId();
  }
}

Balancing District::result() const {
  Balancing result;
  result.cut_short = deadline_.was_cut();
  result.plan.grid_of.resize(graph_.unit_count());
  for (std::size_t p = 0; p < searches_.size(); ++p) {
    result.parents.push_back(searches_[p]->report());
    const std::vector<std::uint32_t> zone_of = searches_[p]->zone_of_units();
    if (zone_of.empty()) continue;
    // Zones in the order of their first units.
    const auto units = graph_.units_of(ParentId(p));
    std::vector<GridId> grid_of_zone(result.parents.back().grids);
    for (std::size_t i = 0; i < units.size(); ++i) {
      GridId& grid = grid_of_zone[zone_of[i]];
      if (!grid.valid()) {
        grid = GridId(result.plan.parent_of.size());
        result.plan.parent_of.push_back(ParentId(p));
      }
      result.plan.grid_of[units[i].index()] = grid;
    }
  }
  add_bounds(result.parents);
  return result;
}

}  // namespace

void validate(const BalancingOptions& options, std::size_t load_count) {
  const auto share = [](double number) { return number >= 0.0 && number <= 1.0; };
  if (options.tolerance.size() != load_count ||
      std::any_of(options.tolerance.begin(), options.tolerance.end(),
                  [](double tolerance) { return !(tolerance > 0.0 && std::isfinite(tolerance)); }))
    throw Error(ErrorCode::invalid_option,
                "The tolerance must be above 0 percent, one for each kind of load.");
  if (!share(options.keep) || !share(options.compact))
    throw Error(ErrorCode::invalid_option,
                "The weights of few changes and of compactness lie between 0 and 1.");
  for (const double cost : options.boundary_cost)
    if (!share(cost))
      throw Error(ErrorCode::invalid_option, "The cost of a metre of boundary lies between 0 and 1.");
  if (!(options.seconds.value() >= 0.0))
    throw Error(ErrorCode::invalid_option, "The seconds for the search must not be negative.");
  if (!(options.effort > 0.0 && options.effort <= 1000.0))
    throw Error(ErrorCode::invalid_option, "The effort must be above 0 and at most 1000.");
}

Balancing balance(const UnitGraph& graph, std::span<const std::uint32_t> grids,
                  const BalancingOptions& options, Progress& progress) {
  validate(options, graph.load_count());
  if (grids.size() != graph.parent_count())
    throw Error(ErrorCode::internal, "The numbers of grids do not fit the parents.");
  District district(graph, grids, options, progress);
  district.run();
  return district.result();
}

}  // namespace lifecircle::grids
