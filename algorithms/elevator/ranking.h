#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <elevator/criteria.h>

namespace lifecircle::elevator {

/// What is ranked. Everything missing is left out, never counted as 0.
struct Ranked {
  std::string id;                             ///< ties break by it: whole numbers by value, else as text
  std::vector<std::optional<double>> values;  ///< one for each criterion, 0 or more
};

/// The outcome for one of the ranked.
struct Place {
  std::vector<std::optional<double>> parts;  ///< of each criterion, 0 to 1; nothing where it is missing
  std::optional<double> score;               ///< 0 to 100, two decimals; nothing where nothing is known
  std::size_t rank = 0;                      ///< from 1; those without score come last
};

/// Each value is divided by what counts as full (at most 1 comes out); the score is 100 times the mean of
/// these parts, weighted, over the criteria that are known. Ranks go by score, the highest first, and by id
/// where two decimals are equal; no two share a rank. n log n.
[[nodiscard]] std::vector<Place> rank(std::span<const Ranked> ranked, std::span<const Criterion> criteria);

}  // namespace lifecircle::elevator
