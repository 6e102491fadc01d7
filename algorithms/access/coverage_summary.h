#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <access/life_circle.h>
#include <access/population.h>

namespace lifecircle::access {

/// One row of the summary: what one category means for the people. Lengths are in the unit of the run's
/// costs.
struct CategoryCoverage {
  std::size_t facilities = 0;
  double people = 0.0;                   ///< with an answer: everybody on the network
  double people_na = 0.0;                ///< off the network or without geometry: in no share
  double people_far = 0.0;               ///< with an answer, but no facility as far as was looked
  double people_edge = 0.0;              ///< for whom the street data end before the threshold does
  double covered = 0.0;                  ///< people with a facility within the threshold
  std::optional<double> share;           ///< covered / people, 0 to 1
  std::optional<double> elderly_share;   ///< the same for elderly people
  std::optional<double> children_share;  ///< and for children
  std::optional<double> mean;  ///< cost to the nearest, over people who have one as far as was looked
  std::optional<double> p50;   ///< median over everybody on the network; nothing if half of them are `far`
  std::optional<double>
      p90;  ///< 90 % of everybody on the network need no more; nothing if over 10 % are `far`
  std::optional<double> gini;  ///< of the cost to the nearest, over the same people as the mean
};

/// One row per category. A category without data has counts of people and nothing else. The sums do not
/// depend on the order of the parcels.
[[nodiscard]] std::vector<CategoryCoverage> summarize(const LifeCircle& circle,
                                                      std::span<const EvaluatedCategory> categories,
                                                      std::span<const Population> population);

}  // namespace lifecircle::access
