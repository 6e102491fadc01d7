#include <algorithm>
#include <map>

#include <elevator/programme_exact.h>
#include <optimisation/solver.h>

namespace lifecircle::elevator {

namespace {

using namespace optimisation;

/// The units that may be in a programme better than the one found.
std::vector<std::size_t> contenders(const ProgrammeModel& model, const DualSearch& search) {
  if (!search.plan.holds()) return model.ranked;
  const ProgrammeDual dual(model);
  const double slack = 1e-9 * search.bound;
  std::vector<std::size_t> units;
  for (const std::size_t unit : model.ranked)
    if (search.plan.chosen(unit) ||
        search.bound + std::min(0.0, dual.worth(unit, search.prices)) >= search.plan.value() - slack)
      units.push_back(unit);
  return units;
}

/// The variables of the program: choice[m * years + y] for the m-th unit.
struct Choices {
  MixedProgram program{Aim::maximise};
  std::vector<VariableId> choice;
};

Choices program_of(const ProgrammeModel& model, const std::vector<std::size_t>& units) {
  Choices choices;
  MixedProgram& program = choices.program;
  std::vector<std::vector<Term>> in_year(model.years), in_area(model.least.size());
  std::map<std::pair<std::size_t, std::size_t>, VariableId> batches;
  for (const std::size_t unit : units) {
    const ProgrammeUnit& u = model.units[unit];
    const double shafts = static_cast<double>(u.shafts);
    std::vector<Term> once;
    for (std::size_t y = 0; y < model.years; ++y) {
      const VariableId choice = program.add_choice(model.worth(unit, y));
      choices.choice.push_back(choice);
      once.push_back({choice});
      in_year[y].push_back({choice, shafts});
      in_area[u.area].push_back({choice, shafts});
      if (model.bonus <= 0.0) continue;
      auto [batch, is_new] = batches.try_emplace({u.compound, y});
      if (is_new) batch->second = program.add_variable(0.0, 1.0, -model.bonus);
      program.add_constraint(-no_bound, std::vector<Term>{{choice}, {batch->second, -1.0}}, 0.0);
    }
    program.add_constraint(-no_bound, once, 1.0);
  }
  for (const auto& terms : in_year)
    program.add_constraint(-no_bound, terms, static_cast<double>(model.capacity));
  for (std::size_t a = 0; a < in_area.size(); ++a)
    if (model.least[a] > 0) program.add_constraint(static_cast<double>(model.least[a]), in_area[a], no_bound);
  return choices;
}

}  // namespace

std::optional<ExactProgramme> solve_exactly(const ProgrammeModel& model, const DualSearch& search,
                                            const ProgrammeOptions& options, Progress& progress) {
  const std::vector<std::size_t> units = contenders(model, search);
  if (units.empty() || units.size() * model.years > options.exact_size) return std::nullopt;
  const Choices choices = program_of(model, units);
  const Solution solution = solve(choices.program, {Seconds(0), options.nodes, 0.0}, progress);
  ExactProgramme exact;
  exact.bound = solution.bound;
  exact.impossible = solution.outcome == Outcome::infeasible;
  if (!solution.has_values()) return exact;
  ProgrammePlan plan(model);
  for (std::size_t m = 0; m < units.size(); ++m)
    for (std::size_t y = 0; y < model.years; ++y)
      if (solution.is_chosen(choices.choice[m * model.years + y]) && plan.fits(units[m], y))
        plan.add(units[m], y);
  exact.plan = std::move(plan);
  return exact;
}

}  // namespace lifecircle::elevator
