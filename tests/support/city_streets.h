#pragma once

#include <string>

#include <geometry/ground_metric.h>
#include <network/street_table.h>

namespace lifecircle::testing {

/// The streets of a real city in the data folder beside the project, with the one-way lines that cars have,
/// as if they held for walkers; where the data name none, every fifth line is one-way. Empty where the file
/// is absent.
struct CityStreets {
  network::StreetTable streets;
  geometry::GroundMetric metric;

  [[nodiscard]] bool found() const { return streets.street_count() > 0; }
};

/// `path` below the data folder; `layer` holds the lines; `epsg` is metric there.
[[nodiscard]] CityStreets city_streets(const std::string& path, const std::string& layer, int epsg);

}  // namespace lifecircle::testing
