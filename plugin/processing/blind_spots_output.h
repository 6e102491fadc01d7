#pragma once

#include <qgsfields.h>

#include <access/blind_spots.h>
#include <plugin/processing/life_circle_run.h>

namespace lifecircle::plugin {

/// The blind spots of one category, or of all together.
struct SpotGroup {
  std::optional<std::size_t> category;  ///< position in the run's choice; nothing: all together
  std::vector<access::BlindSpot> spots;
};

/// Blind spots as fields and attributes, small counts of people left out.
class BlindSpotsOutput {
 public:
  /// Counts of 1 and more people below `least` are not told; 0 tells all.
  BlindSpotsOutput(const LifeCircleRun& run, double least) : mRun(run), mLeast(least) {}

  [[nodiscard]] static QgsFields spotFields();
  /// `rank` counts from 1 within the group, `number` over all.
  [[nodiscard]] QgsAttributes spotAttributes(const SpotGroup& group, std::size_t rank, int number) const;

  [[nodiscard]] static QgsFields summaryFields();
  /// A row per group, then one for every category without data.
  void writeSummary(Sink& sink, const std::vector<SpotGroup>& groups) const;

 private:
  [[nodiscard]] bool suppressed(const access::BlindSpot& spot) const;
  [[nodiscard]] QVariant count(double people, const access::BlindSpot& spot) const;
  [[nodiscard]] QString missing(const access::BlindSpot& spot) const;
  [[nodiscard]] QgsAttributes nameAndThreshold(const std::optional<std::size_t>& category) const;
  [[nodiscard]] QgsAttributes summaryRow(const SpotGroup& group) const;

  const LifeCircleRun& mRun;
  double mLeast;
};

}  // namespace lifecircle::plugin
