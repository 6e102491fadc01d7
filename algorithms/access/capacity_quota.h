#pragma once

#include <optional>
#include <string>

#include <access/facility_catalogue.h>
#include <access/population.h>

namespace lifecircle::access {

/// How much of a category a standard asks for per 1000 residents (千人指标): all residents, not only those
/// who use it. 40 school seats per 1000 residents is what a town needs in which some 40 of 1000 are of that
/// age.
struct CapacityQuota {
  double per_1000 = 0.0;
  std::string unit;  ///< what is counted: seats, places, m2; capacities must be given in it
};

/// The quota that a category's capacity_metric and capacity_value say: "<unit>_per_1000" (or
/// "<unit>_per_1000_pop") as it stands, "<unit>_per_person" times 1000; of a range the lower end, the least
/// that is asked for. Nothing for every other metric (per facility, per street, per 100 households, a
/// spacing): these cannot be turned into persons without assuming something. Nothing without a number above
/// 0.
[[nodiscard]] std::optional<CapacityQuota> capacity_quota(const Category& category);

/// Is the quota too unsure to rely on without looking it up? Everything but A, B and D (whose reasoning the
/// catalogue gives) is, an empty confidence too.
[[nodiscard]] bool is_unverified(const std::string& confidence);

/// Who uses a category.
enum class DemandGroup { people, elderly, children, elderly_and_children };

/// The group that the catalogue's priority_group means: child, elderly, child+elderly; everybody else's need
/// is that of all people.
[[nodiscard]] DemandGroup demand_group(const Category& category);
/// "people", "elderly", "children", "elderly+children": stands in tables.
[[nodiscard]] std::string_view name_of(DemandGroup group);
/// How many of a parcel's residents belong to it.
[[nodiscard]] double members(const Population& population, DemandGroup group);

}  // namespace lifecircle::access
