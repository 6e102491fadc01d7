#include <algorithm>
#include <cmath>
#include <string>

#include <access/location_problem.h>
#include <base/error.h>

namespace lifecircle::access {

namespace {

bool is_amount(double value) {
  return std::isfinite(value) && value >= 0.0;
}

}  // namespace

void validate(const LocationProblem& problem, const SitingOptions& options) {
  const std::size_t rows = problem.times.row_count(), columns = problem.times.column_count();
  const bool sizes_fit = problem.demand.size() == rows && problem.candidates <= columns &&
                         (problem.capacity.empty() || problem.capacity.size() == columns);
  if (!sizes_fit)
    throw Error(ErrorCode::internal,
                "The people, capacities and candidates of a siting do not fit its travel times.");
  if (!std::all_of(problem.demand.begin(), problem.demand.end(), is_amount))
    throw Error(ErrorCode::invalid_option, "Sites are chosen for 0 people or more at every place.");
  if (std::any_of(problem.capacity.begin(), problem.capacity.end(),
                  [](double capacity) { return std::isnan(capacity) || capacity < 0.0; }))
    throw Error(ErrorCode::invalid_option, "The capacity of a site is a number of 0 or more.");
  if (problem.candidates == 0)
    throw Error(ErrorCode::empty_input, "There is no candidate site to choose from.");
  if (problem.model != LocationModel::set_covering && problem.count == 0)
    throw Error(ErrorCode::invalid_option, "At least 1 site is to be chosen.");
  if (!(problem.reach() > network::Cost(0.0)) || !std::isfinite(problem.reach().value()))
    throw Error(ErrorCode::invalid_option, "How far people walk to a site must be above 0, not %1.",
                {std::to_string(problem.reach().value())});
  if (!is_amount(options.seconds.value()))
    throw Error(ErrorCode::invalid_option, "The time for the search must be 0 seconds or more.");
}

}  // namespace lifecircle::access
