#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <access/travel_times.h>
#include <network/place.h>

namespace lifecircle::access {

/// What closing a facility does to the people to whom it is the nearest: they walk to the next one.
struct Closure {
  double people = 0.0;                ///< to whom it is the nearest today
  double lost = 0.0;                  ///< of them: who had it within the threshold and have no other there
  double stranded = 0.0;              ///< of them: who have no other within the reach of the matrix at all
  double added = 0.0;                 ///< people x cost that those walk more who have another
  network::Cost worst{0.0};           ///< the most that anybody of them walks more
  std::optional<std::uint32_t> next;  ///< column that takes most of them; ties as in nearest_facilities()
  double taken = 0.0;                 ///< people whom that column takes

  /// What those who have another walk more on average; nothing where nobody has.
  [[nodiscard]] std::optional<network::Cost> mean() const {
    const double walk_on = people - stranded;
    return walk_on > 0.0 ? std::optional(network::Cost(added / walk_on)) : std::nullopt;
  }
};

/// Per column of the matrix, what closing it does. With `closed` empty each facility is closed alone, the
/// others staying; else the columns marked there are closed at once, and the entries of the others stay
/// empty. `facilities[j]` is the place of column j, for ties. Rows without people change nothing. O(entries).
[[nodiscard]] std::vector<Closure> closures(const TravelTimes& times,
                                            std::span<const network::Place> facilities,
                                            std::span<const double> people, network::Cost threshold,
                                            const std::vector<bool>& closed);

/// Closures of facilities that close at once as one: numbers of people add up, `worst` is that of all, and no
/// single facility is `next`.
[[nodiscard]] Closure closed_together(std::span<const Closure> closures);

/// The closure by which most people lose coverage, then by which most walking is added; an empty one where
/// none does either.
[[nodiscard]] Closure worst_closure(std::span<const Closure> closures);

/// How things are with everything open.
struct ReachToday {
  double people = 0.0;   ///< with a facility within the reach of the matrix
  double covered = 0.0;  ///< of them: within the threshold
};

/// `people` per row of the matrix. O(entries).
[[nodiscard]] ReachToday reach_today(const TravelTimes& times, std::span<const double> people,
                                     network::Cost threshold);

/// 1 for the closure by which most people lose coverage, then by which most walking is added; equal ones
/// share a rank.
[[nodiscard]] std::vector<std::size_t> closure_ranks(std::span<const Closure> closures);

}  // namespace lifecircle::access
