#pragma once

#include <span>

#include <qgsfields.h>

#include <access/coverage_summary.h>
#include <access/life_circle.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/place_reader.h>
#include <plugin/layers/sink.h>
#include <plugin/processing/category_choice.h>

namespace lifecircle::plugin {

/// The result of lifecircle:accessibility as fields and attributes.
class AccessibilityOutput {
 public:
  AccessibilityOutput(const CategoryChoice& choice, const access::LifeCircle& circle, Measure measure)
      : mChoice(choice), mCircle(circle), mMeasure(measure) {}

  /// t_<id> (d_<id> where metres are measured) and n_<id> per category, then lc_score and what explains it.
  [[nodiscard]] QgsFields parcelFields() const;
  [[nodiscard]] QgsAttributes parcelAttributes(std::size_t parcel) const;

  /// The table with one row per category: those evaluated, then those without data.
  [[nodiscard]] static QgsFields summaryFields();
  void writeSummary(Sink& sink, std::span<const access::CategoryCoverage> rows) const;

 private:
  [[nodiscard]] QVariant cost(network::Cost cost) const;
  [[nodiscard]] QString missing(std::size_t parcel) const;
  [[nodiscard]] QgsAttributes summaryRow(const access::Category& category,
                                         const access::CategoryCoverage& row) const;

  const CategoryChoice& mChoice;
  const access::LifeCircle& mCircle;
  Measure mMeasure;
};

}  // namespace lifecircle::plugin
