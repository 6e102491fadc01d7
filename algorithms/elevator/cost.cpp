#include <algorithm>

#include <base/error.h>
#include <base/parameter_table.h>
#include <elevator/cost.h>

namespace lifecircle::elevator {

CostModel CostModel::from_table(const CsvTable& table, const std::string& name) {
  const CostModel model{parameter(table, "cost", name), parameter(table, "subsidy_rate", name),
                        parameter(table, "subsidy_cap", name)};
  if (model.subsidy_rate > 1.0)
    throw Error(ErrorCode::bad_table, "%1: the subsidy rate must be between 0 and 1, e.g. 0.4.", {name});
  return model;
}

Cost CostModel::of(std::size_t elevators) const {
  const double subsidy = std::min(cost * subsidy_rate, subsidy_cap);
  return {cost * static_cast<double>(elevators), subsidy * static_cast<double>(elevators)};
}

}  // namespace lifecircle::elevator
