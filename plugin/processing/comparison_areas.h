#pragma once

#include <optional>
#include <string>
#include <vector>

#include <access/change_release.h>
#include <plugin/processing/area_inputs.h>
#include <plugin/processing/compared_results.h>

namespace lifecircle::plugin {

/// The areas by which a comparison is summed up.
struct ComparisonAreas {
  std::vector<std::string> names;                  ///< per area
  std::vector<std::size_t> order;                  ///< in which they are written
  std::vector<std::optional<std::size_t>> areaOf;  ///< per joined row
  bool given = false;                              ///< has the user asked for areas?
};

/// The CRS for sorting parcels into AREAS; an invalid one where that is not asked for. Throws the sentence
/// for parcels without places.
[[nodiscard]] QgsCoordinateReferenceSystem crsForAreas(const Inputs& inputs, const QgsFeatureSource& before,
                                                       Feedback& feedback);

/// Reads AREAS and AREA_FIELD, or PARCEL_AREA_FIELD. `crs` is that of crsForAreas().
[[nodiscard]] ComparisonAreas readComparisonAreas(const Inputs& inputs, const ComparedResults& compared,
                                                  const QgsCoordinateReferenceSystem& crs, Feedback& feedback,
                                                  Progress& progress);

/// The figures of every area and what of them may be published; the last row is that of parcels in none, if
/// there are any.
struct AreaChanges {
  std::vector<access::AreaChange> rows;
  access::ChangeRelease release;
};
[[nodiscard]] AreaChanges changesOf(const ComparedResults& compared, const ComparisonAreas& areas,
                                    double minPeople, Feedback& feedback);

}  // namespace lifecircle::plugin
