#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>

#include <glpk.h>

#include <base/error.h>
#include <optimisation/solver.h>

namespace lifecircle::optimisation {

namespace {

using Problem = std::unique_ptr<glp_prob, decltype(&glp_delete_prob)>;

int bounds_kind(double lower, double upper) {
  if (lower == upper) return GLP_FX;
  if (std::isinf(lower)) return std::isinf(upper) ? GLP_FR : GLP_UP;
  return std::isinf(upper) ? GLP_LO : GLP_DB;
}

double finite(double bound) {
  return std::isinf(bound) ? 0.0 : bound;
}

/// The program as GLPK's own object; GLPK counts from 1.
Problem translated(const MixedProgram& program) {
  Problem problem(glp_create_prob(), glp_delete_prob);
  glp_set_obj_dir(problem.get(), program.aim() == Aim::minimise ? GLP_MIN : GLP_MAX);
  if (!program.variables().empty()) glp_add_cols(problem.get(), static_cast<int>(program.variables().size()));
  int column = 0;
  for (const MixedProgram::Variable& variable : program.variables()) {
    ++column;
    const bool whole = variable.domain == Domain::whole;
    const double lower = whole ? std::ceil(variable.lower) : variable.lower,
                 upper = whole ? std::floor(variable.upper) : variable.upper;
    glp_set_col_kind(problem.get(), column, whole ? GLP_IV : GLP_CV);
    glp_set_col_bnds(problem.get(), column, bounds_kind(lower, upper), finite(lower), finite(upper));
    glp_set_obj_coef(problem.get(), column, variable.cost);
  }
  if (!program.constraints().empty())
    glp_add_rows(problem.get(), static_cast<int>(program.constraints().size()));
  int row = 0;
  for (const MixedProgram::Constraint& constraint : program.constraints()) {
    ++row;
    glp_set_row_bnds(problem.get(), row, bounds_kind(constraint.lower, constraint.upper),
                     finite(constraint.lower), finite(constraint.upper));
    std::vector<int> columns{0};
    std::vector<double> factors{0.0};
    for (const Term& term : constraint.terms) {
      columns.push_back(static_cast<int>(term.variable.index()) + 1);
      factors.push_back(term.factor);
    }
    glp_set_mat_row(problem.get(), row, static_cast<int>(constraint.terms.size()), columns.data(),
                    factors.data());
  }
  return problem;
}

/// What GLPK asks on its way: may it go on? Keeps the best bound, which GLPK forgets when it is stopped.
struct Watch {
  const Progress& progress;
  const SolveLimits& limits;
  std::uint32_t nodes = 0;
  double bound = 0.0;

  static void look(glp_tree* tree, void* self) {
    Watch& watch = *static_cast<Watch*>(self);
    const int reason = glp_ios_reason(tree);
    if (reason == GLP_ISELECT) {
      if (const int best = glp_ios_best_node(tree); best != 0) watch.bound = glp_ios_node_bound(tree, best);
      ++watch.nodes;
    }
    const bool enough = watch.limits.nodes != 0 && watch.nodes > watch.limits.nodes;
    if (enough || watch.progress.cancelled()) glp_ios_terminate(tree);
  }
};

/// Programs with more terms than this may have a first linear program that takes longer than anybody waits.
constexpr std::size_t long_program = 20'000;

std::size_t terms_of(const MixedProgram& program) {
  std::size_t terms = 0;
  for (const MixedProgram::Constraint& constraint : program.constraints()) terms += constraint.terms.size();
  return terms;
}

enum class Root { solved, infeasible, unknown, time_out };

/// GLPK asks nobody and looks at no clock while it solves the first linear program of a tree. So that of a
/// long program is solved here, in slices of half a second, each from where the last one ended.
Root solve_root(glp_prob* problem, Seconds limit, const Progress& progress) {
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.msg_lev = GLP_MSG_OFF;
  parameters.tm_lim = 500;
  glp_adv_basis(problem, 0);
  const auto begin = std::chrono::steady_clock::now();
  int code = GLP_ETMLIM;
  while (code == GLP_ETMLIM) {
    progress.check();
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - begin;
    if (limit.value() > 0.0 && spent.count() >= limit.value()) return Root::time_out;
    code = glp_simplex(problem, &parameters);
  }
  if (code != 0) return Root::unknown;
  const int status = glp_get_status(problem);
  if (status == GLP_NOFEAS) return Root::infeasible;
  return status == GLP_OPT ? Root::solved : Root::unknown;
}

/// GLPK aborts the process on a column whose whole bounds cross, so these are sorted out first.
bool has_empty_domain(const MixedProgram& program) {
  return std::any_of(program.variables().begin(), program.variables().end(), [](const auto& variable) {
    return variable.domain == Domain::whole && std::ceil(variable.lower) > std::floor(variable.upper);
  });
}

void read_values(const MixedProgram& program, glp_prob* problem, Solution& solution) {
  solution.values.reserve(program.variables().size());
  int column = 0;
  for (const MixedProgram::Variable& variable : program.variables()) {
    const double value = glp_mip_col_val(problem, ++column);
    solution.values.push_back(variable.domain == Domain::whole ? std::round(value) : value);
  }
  solution.value = glp_mip_obj_val(problem);
}

glp_iocp parameters_for(const SolveLimits& limits, Watch& watch) {
  glp_iocp parameters;
  glp_init_iocp(&parameters);
  parameters.msg_lev = GLP_MSG_OFF;
  parameters.presolve = GLP_ON;
  parameters.gmi_cuts = GLP_ON;
  parameters.cov_cuts = GLP_ON;
  parameters.clq_cuts = GLP_ON;
  parameters.mip_gap = limits.gap;
  parameters.cb_func = &Watch::look;
  parameters.cb_info = &watch;
  if (limits.seconds.value() > 0)
    parameters.tm_lim = static_cast<int>(std::clamp(limits.seconds.value() * 1000.0, 1.0, 2e9));
  return parameters;
}

}  // namespace

Solution solve(const MixedProgram& program, const SolveLimits& limits, Progress& progress) {
  progress.check();
  const double best_thinkable = program.aim() == Aim::minimise ? -no_bound : no_bound;
  Solution solution;
  solution.bound = best_thinkable;
  if (has_empty_domain(program)) {
    solution.outcome = Outcome::infeasible;
    return solution;
  }

  glp_term_out(GLP_OFF);  // per thread; the engine keeps quiet
  const Problem problem = translated(program);
  Watch watch{progress, limits, 0, best_thinkable};
  glp_iocp parameters = parameters_for(limits, watch);
  if (terms_of(program) > long_program) {
    const auto begin = std::chrono::steady_clock::now();
    const Root root = solve_root(problem.get(), limits.seconds, progress);
    if (root == Root::infeasible) solution.outcome = Outcome::infeasible;
    if (root == Root::infeasible || root == Root::time_out) return solution;
    if (root == Root::solved) {  // else GLPK shall find out itself what is wrong
      parameters.presolve = GLP_OFF;
      watch.bound = glp_get_obj_val(problem.get());
    }
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - begin;
    if (limits.seconds.value() > 0)
      parameters.tm_lim = std::max(1, parameters.tm_lim - static_cast<int>(spent.count()));
  }
  const int code = glp_intopt(problem.get(), &parameters);
  progress.check();
  if (code == GLP_ENOPFS) {
    solution.outcome = Outcome::infeasible;
    return solution;
  }
  if (code == GLP_ENODFS) {
    solution.outcome = Outcome::unbounded;
    return solution;
  }
  if (code != 0 && code != GLP_ETMLIM && code != GLP_ESTOP && code != GLP_EMIPGAP)
    throw Error(ErrorCode::internal, "The solver gave up on a program for numerical reasons.");

  const int status = glp_mip_status(problem.get());
  if (status == GLP_NOFEAS) {
    solution.outcome = Outcome::infeasible;
  } else if (status == GLP_OPT || status == GLP_FEAS) {
    read_values(program, problem.get(), solution);
    const bool proven = status == GLP_OPT || code == GLP_EMIPGAP;
    solution.outcome = proven ? Outcome::optimal : Outcome::feasible;
    solution.bound = status == GLP_OPT ? solution.value : watch.bound;
  } else {
    solution.outcome = Outcome::limit;
    solution.bound = watch.bound;
  }
  return solution;
}

}  // namespace lifecircle::optimisation
