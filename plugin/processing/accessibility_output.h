#pragma once

#include <vector>

#include <qgsfields.h>

#include <access/coverage_summary.h>
#include <plugin/layers/sink.h>
#include <plugin/processing/life_circle_run.h>

namespace lifecircle::plugin {

/// What the categories mean for the people: as they live, and where stairs count, without stairs and with the
/// elevators that are planned. One row per category, none where that was not asked for.
struct SummaryRows {
  std::vector<access::CategoryCoverage> today;
  std::vector<access::CategoryCoverage> atDoor;
  std::vector<access::CategoryCoverage> planned;
};
[[nodiscard]] SummaryRows summarize(const LifeCircleRun& run);
/// Says what stairs take from those aged 60 and above, and what the planned elevators give back; silent where
/// stairs do not count or nobody knows the ages.
void logStairs(const SummaryRows& rows, Feedback& feedback);

/// The result of lifecircle:accessibility as fields and attributes. Fields about stairs and opening hours are
/// there where the run was asked about them.
class AccessibilityOutput {
 public:
  explicit AccessibilityOutput(const LifeCircleRun& run)
      : mRun(run), mChoice(run.choice), mCircle(run.circle), mMeasure(run.measure) {}

  /// t_<id> (d_<id> where metres are measured) and n_<id> per category, then lc_score and what explains it.
  [[nodiscard]] QgsFields parcelFields() const;
  [[nodiscard]] QgsAttributes parcelAttributes(std::size_t parcel) const;

  /// The table with one row per category: those evaluated, then those without data.
  [[nodiscard]] QgsFields summaryFields() const;
  void writeSummary(Sink& sink, const SummaryRows& rows) const;

 private:
  [[nodiscard]] QVariant cost(network::Cost cost) const;
  [[nodiscard]] QString missing(std::size_t parcel) const;
  [[nodiscard]] QgsAttributes summaryRow(const access::Category& category,
                                         const access::CategoryCoverage& row) const;
  /// Shares without stairs and with planned elevators; `category` is a position among those evaluated, or
  /// beyond them.
  [[nodiscard]] QgsAttributes stairShares(const SummaryRows& rows, std::size_t category) const;

  const LifeCircleRun& mRun;
  const CategoryChoice& mChoice;
  const access::LifeCircle& mCircle;
  Measure mMeasure;
};

}  // namespace lifecircle::plugin
