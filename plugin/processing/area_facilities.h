#pragma once

#include <map>
#include <vector>

#include <QStringList>

#include <access/facility_catalogue.h>
#include <plugin/processing/area_inputs.h>

namespace lifecircle::plugin {

/// How many facilities of each category lie in each area.
struct AreaFacilities {
  bool given = false;      ///< false: no FACILITIES were chosen
  QStringList categories;  ///< the evaluated ones, then what else the layer holds, in the catalogue's order
  std::map<QString, std::vector<int>> count;  ///< per category and row of the areas; the last: in none
};

/// Reads FACILITIES, CATEGORY_FIELD, OPEN_FIELD and WHEN, which may be left out; facilities that are closed
/// when people come are not counted. A facility names its category by an id in `evaluated`, or as the
/// built-in `catalogue` has it. The log says what is left out, and of the categories of the 党群服务 tiers,
/// how many areas have their own.
[[nodiscard]] AreaFacilities readAreaFacilities(const Inputs& inputs, const QStringList& evaluated,
                                                const access::FacilityCatalogue& catalogue,
                                                const AreaLayer& areas,
                                                const QgsCoordinateReferenceSystem& crs, Feedback& feedback,
                                                Progress& progress);

}  // namespace lifecircle::plugin
