#pragma once

#include <vector>

#include <qgsfields.h>

#include <access/facility_catalogue.h>
#include <plugin/layers/sink.h>
#include <plugin/processing/comparison_areas.h>

namespace lifecircle::plugin {

/// The comparison of two accessibilities as fields and attributes.
class ComparisonOutput {
 public:
  ComparisonOutput(const ComparedResults& compared, const ComparisonAreas& areas, const AreaChanges& changes,
                   const access::FacilityCatalogue& catalogue)
      : mCompared(compared), mAreas(areas), mChanges(changes), mCatalogue(catalogue) {}

  /// cp_ fields, then per category b_<id>, a_<id>, g_<id>, x_<id> (and p_<id> where stairs count).
  [[nodiscard]] QgsFields parcelFields() const;
  [[nodiscard]] QgsAttributes parcelAttributes(std::size_t row) const;

  /// One row per category for everybody, then for each area and for the parcels in none.
  [[nodiscard]] static QgsFields summaryFields();
  void writeSummary(Sink& sink, const access::AreaChange& everybody, Progress& progress) const;

 private:
  /// Which figures of a row are shown: of the area as a whole, and of the cell.
  struct Shown {
    access::CellStatus area = access::CellStatus::published, na = area, people = area, elderly = area,
                       children = area;
  };
  [[nodiscard]] QString parcelStatus(std::size_t row) const;
  [[nodiscard]] QString nameOfCategory(const QString& id) const;
  [[nodiscard]] QgsAttributes anyRow(const QVariant& area, const access::AreaChange& change,
                                     const Shown& shown) const;
  [[nodiscard]] QgsAttributes categoryRow(const QVariant& area, const access::AreaChange& change,
                                          std::size_t category, const Shown& shown) const;
  [[nodiscard]] QgsAttributes uncomparedRow(const QVariant& area, const access::AreaChange& change,
                                            const QString& id, const QString& status,
                                            const Shown& shown) const;
  void writeArea(Sink& sink, const QVariant& area, const access::AreaChange& change,
                 std::optional<std::size_t> row) const;

  const ComparedResults& mCompared;
  const ComparisonAreas& mAreas;
  const AreaChanges& mChanges;
  const access::FacilityCatalogue& mCatalogue;
};

}  // namespace lifecircle::plugin
