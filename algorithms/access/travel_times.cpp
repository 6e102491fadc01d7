#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <string>

#include <access/reach_search.h>
#include <access/travel_times.h>
#include <base/error.h>
#include <base/parallel.h>

namespace lifecircle::access {

namespace {

using network::Cost;
using Reached = TravelTimes::Reached;

void sort_by_number(std::vector<Reached>& row) {
  std::sort(row.begin(), row.end(), [](const Reached& a, const Reached& b) { return a.number < b.number; });
}

/// Gives the list's memory back at once.
void release(std::vector<Reached>& list) {
  std::vector<Reached>().swap(list);
}

/// What each of `count` starting points reaches among the targets, unsorted; `start(i)` are its accesses.
template <class Start>
std::vector<std::vector<Reached>> reach_of_each(const network::StreetGraph& graph, const HungPlaces& targets,
                                                network::Sense sense, std::size_t count, Start start,
                                                Cost limit, Progress& progress) {
  /// A search, and a list that has grown to the size of the largest reach.
  struct Scratch {
    ReachSearch search;
    std::vector<Reached> list;
  };
  ScratchPool<Scratch> pool([&] {
    return std::make_unique<Scratch>(Scratch{ReachSearch(graph, targets, sense), {}});
  });
  std::vector<std::vector<Reached>> reached(count);
  parallel_for(count, 4, progress, [&](std::size_t begin, std::size_t end) {
    const auto scratch = pool.lend();
    for (std::size_t i = begin; i < end; ++i) {
      scratch->list.clear();
      scratch->search.start();
      scratch->search.add_sources(start(i));
      scratch->search.visit_within(limit, [&](std::uint32_t target, Cost cost) {
        scratch->list.push_back({target, cost});
      });
      reached[i] = scratch->list;
    }
  });
  return reached;
}

}  // namespace

TravelTimes TravelTimes::from_entries(std::size_t parcels, std::size_t facilities,
                                      std::span<const Entry> entries) {
  std::vector<std::vector<Reached>> rows(parcels);
  for (const Entry& entry : entries) {
    if (entry.parcel >= parcels || entry.facility >= facilities || !std::isfinite(entry.cost.value()) ||
        entry.cost < Cost(0.0))
      throw Error(
          ErrorCode::invalid_option,
          "The travel time from parcel %1 to facility %2 lies outside the matrix or is not a number of 0 "
          "or more: correct it or leave it out.",
          {std::to_string(entry.parcel), std::to_string(entry.facility)});
    rows[entry.parcel].push_back({entry.facility, entry.cost});
  }
  TravelTimes times = from_rows(std::move(rows), facilities);
  for (std::size_t p = 0; p < parcels; ++p) {
    const auto columns = times[p].columns;
    const auto twice = std::adjacent_find(columns.begin(), columns.end());
    if (twice != columns.end())
      throw Error(ErrorCode::invalid_option,
                  "The travel time from parcel %1 to facility %2 is given twice: leave one out.",
                  {std::to_string(p), std::to_string(*twice)});
  }
  return times;
}

TravelTimes TravelTimes::from_rows(std::vector<std::vector<Reached>> rows, std::size_t columns) {
  TravelTimes times;
  times.column_count_ = columns;
  times.first_.reserve(rows.size() + 1);
  for (const std::vector<Reached>& row : rows) times.first_.push_back(times.first_.back() + row.size());
  times.columns_.reserve(times.first_.back());
  times.costs_.reserve(times.first_.back());
  for (std::vector<Reached>& row : rows) {
    sort_by_number(row);
    for (const Reached& entry : row) {
      times.columns_.push_back(entry.number);
      times.costs_.push_back(entry.cost);
    }
    release(row);
  }
  return times;
}

TravelTimes TravelTimes::from_columns(std::vector<std::vector<Reached>> columns, std::size_t rows) {
  TravelTimes times;
  times.column_count_ = columns.size();
  times.first_.assign(rows + 1, 0);
  for (const std::vector<Reached>& column : columns)
    for (const Reached& entry : column) ++times.first_[entry.number + 1];
  std::partial_sum(times.first_.begin(), times.first_.end(), times.first_.begin());
  times.columns_.resize(times.first_.back());
  times.costs_.resize(times.first_.back());
  std::vector<std::size_t> next(times.first_.begin(), times.first_.end() - 1);
  for (std::uint32_t c = 0; c < columns.size(); ++c) {
    for (const Reached& entry : columns[c]) {
      const std::size_t at = next[entry.number]++;
      times.columns_[at] = c;
      times.costs_[at] = entry.cost;
    }
    release(columns[c]);
  }
  return times;
}

TravelTimes travel_times_by_street(const network::StreetGraph& graph, const HungPlaces& parcels,
                                   const HungPlaces& facilities, std::span<const std::uint32_t> chosen,
                                   Cost limit, Progress& progress) {
  if (chosen.size() <= parcels.size()) {
    const auto facility = [&](std::size_t j) { return facilities[chosen[j]]; };
    return TravelTimes::from_columns(
        reach_of_each(graph, parcels, network::Sense::towards, chosen.size(), facility, limit, progress),
        parcels.size());
  }
  const auto parcel = [&](std::size_t p) { return parcels[p]; };
  auto rows = reach_of_each(graph, facilities, network::Sense::away, parcels.size(), parcel, limit, progress);
  // The searches met all facilities: keep the chosen ones, by their columns.
  std::vector<std::vector<std::uint32_t>> columns_of(facilities.size());
  for (std::uint32_t j = 0; j < chosen.size(); ++j) columns_of[chosen[j]].push_back(j);
  for (std::vector<Reached>& row : rows) {
    std::vector<Reached> kept;
    for (const Reached& entry : row)
      for (const std::uint32_t column : columns_of[entry.number]) kept.push_back({column, entry.cost});
    row = std::move(kept);
  }
  return TravelTimes::from_rows(std::move(rows), chosen.size());
}

TravelTimes travel_times_by_street(const network::StreetGraph& graph, const HungPlaces& parcels,
                                   const HungPlaces& facilities, Cost limit, Progress& progress) {
  std::vector<std::uint32_t> all(facilities.size());
  std::iota(all.begin(), all.end(), 0U);
  return travel_times_by_street(graph, parcels, facilities, all, limit, progress);
}

}  // namespace lifecircle::access
