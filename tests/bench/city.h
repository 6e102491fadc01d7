#pragma once

#include <string>
#include <vector>

#include <geometry/ground_metric.h>
#include <network/place.h>
#include <network/street_table.h>

namespace lifecircle::bench {

/// The town that benchmarks run on: 92,667 lines of a real city where the data folder is present, else a
/// lattice of the same number of segments. Parcels and facilities are strewn evenly along its streets with a
/// fixed seed.
struct City {
  std::string name;
  network::StreetTable streets;
  geometry::GroundMetric metric;
  std::vector<network::Place> parcels;     ///< 10,000
  std::vector<network::Place> facilities;  ///< 500
};

const City& city();

}  // namespace lifecircle::bench
