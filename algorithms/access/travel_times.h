#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <access/hung_places.h>
#include <base/progress.h>
#include <network/street_graph.h>

namespace lifecircle::access {

/// Who reaches what, and at what cost: a sparse matrix with a row per parcel, a column per facility and an
/// entry for every pair within a limit. A pair without an entry is out of reach. Questions about supply and
/// demand are small functions of it (see opportunities.h, floating_catchment.h).
///
///     const TravelTimes times = travel_times_by_street(graph, parcels, facilities, Cost(900), progress);
///     const auto row = times[parcel];
///     for (std::size_t i = 0; i < row.size(); ++i) use(row.columns[i], row.costs[i]);
///
/// Entries of a row ascend by column. Immutable. Memory: 12 bytes per entry and 8 per row; twice that while
/// it is being made. Never dense: a city of 100,000 parcels has a few dozen entries in a row.
class TravelTimes {
 public:
  /// One entry as others give it.
  struct Entry {
    std::uint32_t parcel = 0;
    std::uint32_t facility = 0;
    network::Cost cost{0.0};
  };
  /// What a row holds: `columns[i]` is reached at `costs[i]`.
  struct Row {
    std::span<const std::uint32_t> columns;
    std::span<const network::Cost> costs;
    [[nodiscard]] std::size_t size() const { return columns.size(); }
  };
  /// An entry of a row that is being made.
  struct Reached {
    std::uint32_t number = 0;
    network::Cost cost{0.0};
  };

  TravelTimes() = default;
  /// A matrix that is given, in any order: from another program, or of a test. Throws Error(invalid_option)
  /// where an entry lies outside the matrix, stands twice, or has a cost that is negative or no number.
  /// O(entries log row).
  static TravelTimes from_entries(std::size_t parcels, std::size_t facilities,
                                  std::span<const Entry> entries);
  /// From what every row reaches. The lists are used up, to save memory.
  static TravelTimes from_rows(std::vector<std::vector<Reached>> rows, std::size_t columns);
  /// The same from what every column reaches.
  static TravelTimes from_columns(std::vector<std::vector<Reached>> columns, std::size_t rows);

  [[nodiscard]] std::size_t row_count() const { return first_.size() - 1; }
  [[nodiscard]] std::size_t column_count() const { return column_count_; }
  [[nodiscard]] std::size_t entry_count() const { return columns_.size(); }
  [[nodiscard]] Row operator[](std::size_t row) const {
    const std::size_t begin = first_[row], size = first_[row + 1] - begin;
    return {std::span(columns_).subspan(begin, size), std::span(costs_).subspan(begin, size)};
  }

 private:
  std::vector<std::size_t> first_{0};
  std::vector<std::uint32_t> columns_;
  std::vector<network::Cost> costs_;
  std::size_t column_count_ = 0;
};

/// The matrix along streets: walks from parcels to facilities that cost no more than `limit`, both legs
/// included, as ReachQuery gives them. One bounded search per facility, or per parcel where these are fewer,
/// in parallel; the same bytes for any number of threads. (A walk added up from its other end may differ in
/// the last bit.) Costs O(reach) per search: 100,000 parcels x 5,000 facilities within 15 minutes in
/// Porto have 1.4 million entries and take 0.3 s on two processors. Throws Cancelled.
[[nodiscard]] TravelTimes travel_times_by_street(const network::StreetGraph& graph, const HungPlaces& parcels,
                                                 const HungPlaces& facilities, network::Cost limit,
                                                 Progress& progress);

/// The same for some of the facilities: column j is facility `chosen[j]`.
[[nodiscard]] TravelTimes travel_times_by_street(const network::StreetGraph& graph, const HungPlaces& parcels,
                                                 const HungPlaces& facilities,
                                                 std::span<const std::uint32_t> chosen, network::Cost limit,
                                                 Progress& progress);

}  // namespace lifecircle::access
