#include <algorithm>
#include <cmath>

#include <base/error.h>
#include <optimisation/mixed_program.h>

namespace lifecircle::optimisation {

namespace {

void require_range(double lower, double upper) {
  if (!(lower <= upper) || lower == no_bound || upper == -no_bound)
    throw Error(ErrorCode::internal, "A program has a range whose lower end is above its upper end.");
}

void require_finite(double number) {
  if (!std::isfinite(number))
    throw Error(ErrorCode::internal, "A program has a factor that is not a finite number.");
}

}  // namespace

VariableId MixedProgram::add_variable(double lower, double upper, double cost, Domain domain) {
  require_range(lower, upper);
  require_finite(cost);
  variables_.push_back({lower, upper, cost, domain});
  return VariableId(variables_.size() - 1);
}

void MixedProgram::add_constraint(double lower, std::span<const Term> terms, double upper) {
  require_range(lower, upper);
  Constraint constraint{lower, upper, {terms.begin(), terms.end()}};
  for (const Term& term : constraint.terms) {
    require_finite(term.factor);
    if (term.variable.index() >= variables_.size())
      throw Error(ErrorCode::internal, "A program's constraint names a variable that it does not have.");
  }
  std::vector<Term>& row = constraint.terms;
  std::sort(row.begin(), row.end(), [](const Term& a, const Term& b) { return a.variable < b.variable; });
  std::size_t kept = 0;
  for (const Term& term : row) {
    if (kept > 0 && row[kept - 1].variable == term.variable)
      row[kept - 1].factor += term.factor;
    else
      row[kept++] = term;
  }
  row.resize(kept);
  constraints_.push_back(std::move(constraint));
}

}  // namespace lifecircle::optimisation
