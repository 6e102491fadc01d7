#pragma once

#include <string>
#include <vector>

#include <geometry/ground_metric.h>
#include <network/place.h>
#include <network/street_table.h>

namespace lifecircle::bench {

/// A town that benchmarks run on. Parcels and facilities are strewn evenly along its streets with a fixed
/// seed.
struct City {
  std::string name;
  network::StreetTable streets;
  geometry::GroundMetric metric;
  std::vector<network::Place> parcels;
  std::vector<network::Place> facilities;
};

/// 92,667 lines of a real city where the data folder is present, else a lattice of the same number of
/// segments; 10,000 parcels and 500 facilities.
const City& city();

/// "wuhan", "manhattan", "porto" or "sample", the town of sample_data, with the parcels and facilities asked
/// for; the lattice where the data folder is not here.
City city_of(const std::string& name, std::size_t parcels, std::size_t facilities);

}  // namespace lifecircle::bench
