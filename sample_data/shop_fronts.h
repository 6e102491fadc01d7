#pragma once

#include <optional>

#include "random.h"
#include "town.h"

namespace lifecircle::sample {

/// A row of shops between a compound and a main street.
struct ShopFront {
  int side;     ///< of the lot: 1 east, 3 west
  Ring living;  ///< what is left of the lot for the houses
};

/// Some compounds on a main street have a row of one or two storeys of shops along it; builds it, with its
/// own parcel. Nothing where the lot has none.
std::optional<ShopFront> build_shop_front(Town& town, int lot, Random& random);

}  // namespace lifecircle::sample
