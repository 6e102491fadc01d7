#include <plugin/layers/builtin_catalogue.h>
#include <plugin/processing/elevator_tables.h>

namespace lifecircle::plugin {

namespace {

/// A table and the name that errors call it by.
struct NamedTable {
  CsvTable table;
  std::string name;
};

NamedTable read(const Inputs& inputs, const char* parameter, const char* builtIn) {
  if (inputs.given(QString::fromLatin1(parameter))) {
    const std::string path = inputs.file(QString::fromLatin1(parameter)).toStdString();
    return {CsvTable::read(path), path};
  }
  return {builtInTable(builtIn), builtIn};
}

}  // namespace

ElevatorTables readElevatorTables(const Inputs& inputs) {
  const NamedTable rules = read(inputs, "RULES", "elevator_rules.csv");
  const NamedTable stairs = read(inputs, "STAIRS", "elevator_stairs.csv");
  const NamedTable costs = read(inputs, "COSTS", "elevator_costs.csv");
  const NamedTable criteria = read(inputs, "PRIORITY", "elevator_priority.csv");
  const elevator::RuleParameters parameters{
      {"min_storeys", inputs.number(QStringLiteral("MIN_STOREYS"))},
      {"max_storeys", inputs.optionalNumber(QStringLiteral("MAX_STOREYS"))},
      {"max_year", inputs.optionalNumber(QStringLiteral("MAX_YEAR"))}};
  ElevatorTables tables{elevator::RuleTable::from_table(rules.table, rules.name, parameters),
                        elevator::Stairs::from_table(stairs.table, stairs.name),
                        elevator::CostModel::from_table(costs.table, costs.name),
                        elevator::criteria_from_table(criteria.table, criteria.name)};
  elevator::apply_weights(tables.criteria, inputs.text(QStringLiteral("WEIGHTS")).toStdString());
  return tables;
}

}  // namespace lifecircle::plugin
