#pragma once

#include <optional>
#include <vector>

#include <access/capacity_quota.h>
#include <access/supply_study.h>
#include <plugin/layers/place_reader.h>
#include <plugin/processing/category_choice.h>
#include <plugin/processing/inputs.h>
#include <plugin/processing/parameters.h>

namespace lifecircle::plugin {

namespace parameters {
/// CAPACITY_FIELD of the facilities and DEFAULT_CAPACITY for those without.
[[nodiscard]] ParameterList capacity();
/// METHOD, DECAY, STEPS, DECAY_RATE, BANDWIDTH, CATCHMENT and DEMAND.
[[nodiscard]] ParameterList supplyMethod();
}  // namespace parameters

/// How much each facility offers; nothing where that is missing, no number or negative. The log says how
/// often. Throws QgsProcessingException where neither parameter is given, since a capacity is never assumed.
[[nodiscard]] std::vector<std::optional<double>> readCapacity(const Inputs& inputs,
                                                              const QgsFeatureSource& source,
                                                              const PlaceLayer& facilities,
                                                              Feedback& feedback);

/// METHOD and what decays. Lengths are minutes with MEASURE 0, else metres.
[[nodiscard]] access::SupplyOptions readSupplyMethod(const Inputs& inputs, Measure measure);
/// The same in words, for the log and the notes.
[[nodiscard]] QString methodText(const Inputs& inputs, const access::SupplyOptions& options);

/// A category as it is asked about.
struct SuppliedCategory {
  access::Category category;
  access::DemandGroup group = access::DemandGroup::people;
  std::optional<access::CapacityQuota> quota;
};

/// Who uses each category and what the catalogue asks for. Where the field of the group is not given, all
/// people count, and the log says so.
[[nodiscard]] std::vector<SuppliedCategory> readSuppliedCategories(const Inputs& inputs,
                                                                   const CategoryChoice& choice,
                                                                   Feedback& feedback);

}  // namespace lifecircle::plugin
