#pragma once

#include <optional>
#include <span>
#include <vector>

#include <qgsfields.h>

#include <access/area_release.h>
#include <plugin/layers/sink.h>
#include <plugin/processing/area_facilities.h>
#include <plugin/processing/assessed_parcels.h>

namespace lifecircle::plugin {

/// The result of lifecircle:coverage as fields and attributes. What may not be published is NULL here, and
/// its status says why.
class CoverageOutput {
 public:
  /// `rows` and `release` are per row of the areas, and one more where parcels lie in none.
  CoverageOutput(const AccessibilityResult& result, const AreaLayer& areas, const AreaFacilities& facilities,
                 const access::FacilityCatalogue& catalogue, std::span<const access::AreaCoverage> rows,
                 const access::AreaRelease& release);

  [[nodiscard]] QgsFields areaFields() const;
  [[nodiscard]] QgsAttributes areaAttributes(std::size_t row) const;

  /// One row per area and category.
  [[nodiscard]] static QgsFields summaryFields();
  void writeSummary(Sink& sink, Progress& progress) const;

  /// Per row of the areas, the rank of its score among those that are published.
  [[nodiscard]] const std::vector<std::optional<std::size_t>>& ranks() const { return mRanks; }

 private:
  [[nodiscard]] QString areaStatus(std::size_t row, bool anyHidden) const;
  [[nodiscard]] QString cellStatus(std::size_t row, access::CellStatus cell, double people) const;
  [[nodiscard]] QVariant facilityCount(const QString& category, std::size_t row) const;
  [[nodiscard]] QString lacking(std::size_t row) const;
  [[nodiscard]] QgsAttributes summaryRow(std::size_t row, int category) const;
  [[nodiscard]] std::size_t cell(std::size_t row, int column) const {
    return row * mResult.weighed.size() + static_cast<std::size_t>(column);
  }

  const AccessibilityResult& mResult;
  const AreaLayer& mAreas;
  const AreaFacilities& mFacilities;
  const access::FacilityCatalogue& mCatalogue;
  std::span<const access::AreaCoverage> mRows;
  const access::AreaRelease& mRelease;
  std::vector<std::optional<std::size_t>> mRanks;
};

}  // namespace lifecircle::plugin
