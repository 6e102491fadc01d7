#pragma once

#include <vector>

#include <elevator/benefit.h>
#include <elevator/cost.h>
#include <elevator/criteria.h>
#include <elevator/rule_table.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// What the run decides by: RULES, STAIRS, COSTS and PRIORITY, each the built-in table or the user's, with
/// MIN_STOREYS, MAX_STOREYS, MAX_YEAR and WEIGHTS put in.
struct ElevatorTables {
  elevator::RuleTable rules;
  elevator::Stairs stairs;
  elevator::CostModel costs;
  std::vector<elevator::Criterion> criteria;
};

[[nodiscard]] ElevatorTables readElevatorTables(const Inputs& inputs);

}  // namespace lifecircle::plugin
