#pragma once

#include <limits>
#include <span>
#include <vector>

#include <base/ids.h>

namespace lifecircle::optimisation {

using VariableId = Id<struct VariableTag>;

/// "No bound" on a variable or a constraint; write -no_bound for none from below.
inline constexpr double no_bound = std::numeric_limits<double>::infinity();

enum class Domain { real, whole };
enum class Aim { minimise, maximise };

/// factor x variable, as it stands in a constraint.
struct Term {
  VariableId variable;
  double factor = 1.0;
};

/// A linear program in which some variables are whole numbers: find x with
///
///     minimise (or maximise)  sum of cost x variable
///     such that               lower <= sum of factor x variable <= upper   for every constraint
///                             lower <= variable <= upper, some of them whole
///
/// Example: the two best of three candidates.
///
///     MixedProgram program(Aim::maximise);
///     const VariableId a = program.add_choice(7), b = program.add_choice(5), c = program.add_choice(6);
///     program.add_constraint(-no_bound, {{{a}, {b}, {c}}}, 2);
///     const Solution best = solve(program, {}, progress);  // best.value == 13, best.is_chosen(b) == false
///
/// Only data: nothing is computed before solve(). A few thousand variables and some ten thousand terms are
/// a matter of seconds; whole variables can always make it exponential, so give a limit.
class MixedProgram {
 public:
  explicit MixedProgram(Aim aim) : aim_(aim) {}

  /// Throws Error(internal) where lower is above upper or cost is not finite.
  VariableId add_variable(double lower, double upper, double cost, Domain domain = Domain::real);
  /// A yes or no: a whole number between 0 and 1.
  VariableId add_choice(double cost) { return add_variable(0.0, 1.0, cost, Domain::whole); }
  /// lower <= terms <= upper; give the same number twice for "equals". Terms of one variable are added up.
  /// Throws Error(internal) where lower is above upper, a factor is not finite or a variable unknown.
  void add_constraint(double lower, std::span<const Term> terms, double upper);

  struct Variable {
    double lower, upper, cost;
    Domain domain;
  };
  struct Constraint {
    double lower, upper;
    std::vector<Term> terms;
  };
  [[nodiscard]] Aim aim() const { return aim_; }
  [[nodiscard]] const std::vector<Variable>& variables() const { return variables_; }
  [[nodiscard]] const std::vector<Constraint>& constraints() const { return constraints_; }

 private:
  Aim aim_;
  std::vector<Variable> variables_;
  std::vector<Constraint> constraints_;
};

}  // namespace lifecircle::optimisation
