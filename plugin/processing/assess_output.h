#pragma once

#include <string>
#include <vector>

#include <grids/assessment.h>
#include <grids/plan_measures.h>
#include <plugin/layers/sink.h>
#include <plugin/processing/assessed_grids.h>

namespace lifecircle::plugin {

/// What a run of lifecircle:assessgrids found.
struct GridFindings {
  AssessedGrids grids;
  std::vector<std::string> parents;  ///< the names of PARENTS; empty where they were not given
  const GridUnits* units = nullptr;  ///< null where UNITS was not given
  bool weighed = false;              ///< WEIGHT_FIELD was given
  bool compared = false;             ///< GRIDS and the units' grids of before (GRID_FIELD) were given
  grids::Assessment assessment;
  std::vector<grids::PlanMeasures> measures;  ///< by parent, then all
  std::vector<double> bestDeviation;          ///< the same rows, as a share of the mean; empty if not weighed
};

/// The findings as fields, attributes and sentences.
class AssessOutput {
 public:
  explicit AssessOutput(const GridFindings& findings) : mFindings(findings) {}

  [[nodiscard]] static QgsFields gridFields();
  [[nodiscard]] QgsAttributes gridAttributes(std::size_t grid) const;

  [[nodiscard]] static QgsFields problemFields();
  [[nodiscard]] QgsAttributes problemAttributes(const grids::Problem& problem) const;
  /// "Grids 7 and 8 overlap by 12.5 square metres.", in the user's language.
  [[nodiscard]] QString sentence(const grids::Problem& problem) const;

  [[nodiscard]] static QgsFields summaryFields();
  /// One row per parent, then all.
  void writeSummary(Sink& sink) const;
  /// How many faults of each kind, and how even the grids are.
  void log(Feedback& feedback) const;

 private:
  [[nodiscard]] QString gridName(std::uint32_t grid) const;
  [[nodiscard]] QString otherName(const grids::Problem& problem) const;
  [[nodiscard]] QgsAttributes summaryRow(std::size_t row) const;

  const GridFindings& mFindings;
};

}  // namespace lifecircle::plugin
