#include <algorithm>
#include <cmath>

#include <access/site_exact.h>
#include <access/site_fates.h>
#include <optimisation/solver.h>

namespace lifecircle::access {

namespace {

using namespace optimisation;

/// Nodes times terms of a search tree: some seconds.
constexpr double tree_effort = 1e7;

/// What the bound leaves undecided.
std::vector<Fate> fates(const GainTable& table, const SiteBound& known) {
  std::vector<Fate> fate(table.columns.group_count(), Fate::free);
  for (std::uint32_t j = 0; j < table.candidates; ++j)
    if (table.columns[j].empty()) fate[j] = Fate::closed;
  decide(fate, table, known.proof, known.best.value);
  for (const std::uint32_t j : table.fixed) fate[j] = Fate::open;
  return fate;
}

/// The program under construction: its variables x_j.
struct SiteProgram {
  MixedProgram program;
  std::vector<VariableId> site;  ///< per column
  std::size_t terms = 0;

  SiteProgram(Aim aim, std::size_t columns) : program(aim), site(columns) {}
  void constrain(double lower, const std::vector<Term>& row, double upper) {
    program.add_constraint(lower, row, upper);
    terms += row.size();
  }
  [[nodiscard]] SolveLimits limits(const SitingEffort& effort) const {
    const double nodes = tree_effort / static_cast<double>(std::max<std::size_t>(terms, 1));
    return {effort.left(), static_cast<std::uint32_t>(std::clamp(nodes, 20.0, 20'000.0)), 0.0};
  }
  [[nodiscard]] std::vector<std::uint32_t> chosen(const Solution& solution, std::size_t candidates) const {
    std::vector<std::uint32_t> columns;
    for (std::uint32_t j = 0; j < candidates; ++j)
      if (site[j].valid() && solution.is_chosen(site[j])) columns.push_back(j);
    return columns;
  }
};

/// y_ij people of row i go to site j, at `worth` times their gain. Returns all y.
std::vector<Term> add_shares(SiteProgram& program, const GainTable& table, const std::vector<Fate>& fate,
                             double worth) {
  std::vector<Term> all;
  std::vector<std::vector<Term>> served(table.columns.group_count());
  for (std::uint32_t i = 0; i < table.people.size(); ++i) {
    std::vector<Term> of_row;
    for (const GainTable::Entry& entry : table.rows[i]) {
      if (fate[entry.other] == Fate::closed) continue;
      const VariableId share = program.program.add_variable(0.0, table.people[i], worth * entry.gain);
      of_row.push_back({share});
      all.push_back({share});
      served[entry.other].push_back({share});
      if (program.site[entry.other].valid())
        program.constrain(-no_bound, {{share}, {program.site[entry.other], -table.people[i]}}, 0.0);
    }
    if (!of_row.empty()) program.constrain(-no_bound, of_row, table.people[i]);
  }
  for (std::size_t j = 0; j < served.size(); ++j) {
    if (served[j].empty() || table.capacity[j] == no_capacity_limit) continue;
    const bool chosen = program.site[j].valid();
    if (chosen) served[j].push_back({program.site[j], -table.capacity[j]});
    program.constrain(-no_bound, served[j], chosen ? 0.0 : table.capacity[j]);
  }
  return all;
}

/// How much is undecided. People who may be divided are variables of their own, with which a simplex takes
/// far longer than with sites alone.
std::size_t undecided(const GainTable& table, const std::vector<Fate>& fate) {
  std::size_t entries = 0;
  for (const GainTable::Entry& entry : table.rows.items) entries += fate[entry.other] == Fate::free;
  constexpr std::size_t dearer = 10;
  return dearer * entries;
}

}  // namespace

std::optional<ExactSites> solve_sites(const GainTable& table, std::size_t count, const SiteBound& known,
                                      const SitingOptions& options, const SitingEffort& effort,
                                      Progress& progress) {
  std::vector<Fate> fate = fates(table, known);
  if (undecided(table, fate) > options.exact_size) return std::nullopt;
  SiteProgram program(Aim::maximise, table.columns.group_count());
  std::vector<Term> all;
  for (std::uint32_t j = 0; j < table.candidates; ++j) {
    if (fate[j] == Fate::closed) continue;
    // An open site costs its place too.
    const bool open = fate[j] == Fate::open;
    program.site[j] = program.program.add_variable(open ? 1.0 : 0.0, 1.0, 0.0, Domain::whole);
    all.push_back({program.site[j]});
  }
  program.constrain(-no_bound, all, static_cast<double>(count));
  add_shares(program, table, fate, 1.0);
  const Solution solution = solve(program.program, program.limits(effort), progress);
  ExactSites exact;
  exact.bound = solution.bound;
  if (solution.has_values()) {
    std::vector<std::uint32_t> chosen = program.chosen(solution, table.candidates);
    const double value = value_of(table, chosen);
    if (solution.outcome == Outcome::optimal) exact.bound = value;
    exact.sites = SiteSet{std::move(chosen), value};
  }
  return exact;
}

std::optional<ExactSites> solve_cover(const GainTable& table, double target, const SitingOptions& options,
                                      const SitingEffort& effort, Progress& progress) {
  if (table.rows.items.size() > options.exact_size) return std::nullopt;
  std::vector<Fate> fate(table.columns.group_count(), Fate::closed);
  SiteProgram program(Aim::minimise, table.columns.group_count());
  for (std::uint32_t j = 0; j < table.candidates; ++j) {
    if (table.columns[j].empty()) continue;
    fate[j] = Fate::free;
    program.site[j] = program.program.add_choice(1.0);
  }
  for (const std::uint32_t j : table.fixed) fate[j] = Fate::open;
  if (table.has_capacities()) {
    program.constrain(target * (1.0 - 1e-9), add_shares(program, table, fate, 0.0), no_bound);
  } else {
    for (std::uint32_t i = 0; i < table.people.size(); ++i) {
      std::vector<Term> terms;
      for (const GainTable::Entry& entry : table.rows[i]) terms.push_back({program.site[entry.other]});
      if (!terms.empty()) program.constrain(1.0, terms, no_bound);
    }
  }
  const Solution solution = solve(program.program, program.limits(effort), progress);
  ExactSites exact;
  exact.bound = std::ceil(solution.bound - 1e-6);
  if (solution.has_values()) {
    std::vector<std::uint32_t> chosen = program.chosen(solution, table.candidates);
    const double value = value_of(table, chosen);
    if (solution.outcome == Outcome::optimal) exact.bound = static_cast<double>(chosen.size());
    exact.sites = SiteSet{std::move(chosen), value};
  }
  return exact;
}

}  // namespace lifecircle::access
