#pragma once

#include <network/stairs.h>

namespace lifecircle::testing {

/// 10 s a storey up, 5 s down, no rest, once a day; the old twice as long.
inline network::Stairs simple_stairs() {
  network::Stairs stairs;
  stairs.climbers[0] = {10_s, 5_s, 0_s, 1.0};
  stairs.climbers[1] = stairs.climbers[2] = {20_s, 10_s, 0_s, 1.0};
  return stairs;
}

}  // namespace lifecircle::testing
