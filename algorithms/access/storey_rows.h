#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <access/home_stairs.h>
#include <access/travel_times.h>

namespace lifecircle::access {

/// A matrix whose rows are people instead of parcels: those of a parcel who have the same stairs to the door
/// walk alike and are a row of their own. What asks about parcels with people - closures, supply and demand,
/// siting - asks about these rows instead, and its answers agree with the life circle's, which goes by what
/// each storey reaches.
///
/// A house of 60 people with three storeys, stairs of 0, 15 and 30 s, 80 s from a clinic: three rows of 20
/// people each, who are there in 80, 95 and 110 s. Immutable; as many rows as there are groups in HomeStairs.
struct StoreyRows {
  TravelTimes times;
  std::vector<std::uint32_t> parcel;  ///< per row
  std::vector<double> share;          ///< per row: of the parcel's people

  /// Numbers of people per parcel, divided among its rows.
  [[nodiscard]] std::vector<double> spread(std::span<const double> people) const;
  /// The means over the people of each of `parcels`, of numbers per row.
  [[nodiscard]] std::vector<double> mean(std::span<const double> values, std::size_t parcels) const;
};

/// Puts the stairs before walks that begin at the doors; walks that then cost more than `limit` are left out.
/// The rows of a parcel stand together, fewest stairs first. `parcels` are those of the matrix's rows; left
/// out, row p is parcel p. Where stairs do not count the matrix stays as it is. O(entries x storeys).
[[nodiscard]] StoreyRows with_stairs(TravelTimes from_doors, const HomeStairs& stairs, network::Cost limit,
                                     std::vector<std::uint32_t> parcels = {});

}  // namespace lifecircle::access
