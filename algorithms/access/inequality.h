#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace lifecircle::access {

/// A value that `weight` people share.
struct Weighted {
  double value;
  double weight;
};

// All functions take the values in any order and give the same bits for each order: they sort first. Weights
// are finite and not negative; without any weight there is no answer.

/// The part as a share of the whole; nothing where there is no whole.
[[nodiscard]] std::optional<double> share_of(double part, double whole);

/// The weighted mean.
[[nodiscard]] std::optional<double> weighted_mean(std::span<const Weighted> values);

/// The least value that at least `share` (0 to 1) of the weight does not exceed; 0.5 is the median.
[[nodiscard]] std::optional<double> weighted_quantile(std::span<const Weighted> values, double share);

/// The Gini coefficient: 0 where all share the same value, towards 1 where one has everything. Values must
/// not be negative; where all are 0 it is 0. It is twice the area between the Lorenz curve and the diagonal
/// (Gini 1912).
[[nodiscard]] std::optional<double> gini(std::span<const Weighted> values);

/// The Lorenz curve (Lorenz 1905) at steps + 1 points, as it is drawn: entry i is the share of everything
/// that the worst-off i / steps of all people have. It begins at 0, ends at 1, never falls and bends upwards
/// only; where all values are 0 everybody has the same, and it is the diagonal. Points between two people lie
/// on the straight line, so that nobody's value can be read off a curve of few steps. Empty without any
/// weight.
[[nodiscard]] std::vector<double> lorenz_curve(std::span<const Weighted> values, std::size_t steps);

}  // namespace lifecircle::access
