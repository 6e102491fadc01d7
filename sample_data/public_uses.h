#pragma once

#include "housing_styles.h"

namespace lifecircle::sample {

/// What stands on a lot that is not housing. `category` is an id of plugin/catalogue/facility_catalogue.csv.
struct PublicUse {
  char use;
  const char* landuse;
  const char* building;             ///< use of its buildings
  const char* category;             ///< empty where the lot serves nobody from outside
  const char* suffix;               ///< the facility's name is that of its street and this
  const char* hours;                ///< in OpenStreetMap's opening_hours syntax
  int low_capacity, high_capacity;  ///< places, beds or stalls; 0 = unknown
  int bars;                         ///< parallel buildings
  Range depth;                      ///< of a bar, metres
  Range length;                     ///< of a bar, metres
  int low_storeys, high_storeys;
  bool as_area;  ///< the whole lot belongs to the facility: a school, a park
};

const PublicUse& public_use(char use);

}  // namespace lifecircle::sample
