#pragma once

#include <vector>

#include <qgsfeature.h>

#include <elevator/rule_table.h>
#include <plugin/layers/feedback.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// What the rules need to know of each building, read from the fields that the run names (STOREYS_FIELD,
/// ELEVATOR_FIELD ...) or, for every other attribute, from the field that bears its name.
class FactFields {
 public:
  FactFields(const Inputs& inputs, const QgsFeatureSource& source, const elevator::RuleTable& rules);

  /// For each attribute of the rules, whether the layer has it.
  [[nodiscard]] std::vector<bool> available() const;
  /// One for each attribute of the rules. Empty text, NULL and NaN are missing.
  [[nodiscard]] std::vector<elevator::Fact> read(const QgsFeature& feature);
  /// Says in the log, attribute by attribute, how many buildings lack it or have what no rule can read.
  void log(const QgsFields& fields, Feedback& feedback) const;

 private:
  struct Column {
    int index = -1;
    QString parameter;  ///< or the attribute's own name
    qint64 empty = 0;
    qint64 unreadable = 0;
  };
  const elevator::RuleTable& mRules;
  std::vector<Column> mColumns;
};

}  // namespace lifecircle::plugin
