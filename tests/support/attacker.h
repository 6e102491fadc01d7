#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace lifecircle::test {

/// Somebody who writes down every equation that the published tables hold and solves them, as the textbook
/// does: Gauss and Jordan. An unknown is recovered where its row of the reduced matrix names no other.
class Attacker {
 public:
  explicit Attacker(std::size_t unknowns) : unknowns_(unknowns) {}

  /// The sum of coefficient x unknown is known. Its value does not matter for whether one can solve.
  void learn(std::vector<double> coefficients) { rows_.push_back(std::move(coefficients)); }

  [[nodiscard]] std::vector<bool> recovered() {
    std::vector<bool> known(unknowns_, false);
    std::size_t rank = 0;
    std::vector<std::size_t> pivots;
    for (std::size_t column = 0; column < unknowns_ && rank < rows_.size(); ++column) {
      std::size_t best = rank;
      for (std::size_t r = rank; r < rows_.size(); ++r)
        if (std::abs(rows_[r][column]) > std::abs(rows_[best][column])) best = r;
      if (std::abs(rows_[best][column]) < 1e-9) continue;
      std::swap(rows_[rank], rows_[best]);
      const double pivot = rows_[rank][column];
      for (double& value : rows_[rank]) value /= pivot;
      for (std::size_t r = 0; r < rows_.size(); ++r) {
        if (r == rank || rows_[r][column] == 0.0) continue;
        const double factor = rows_[r][column];
        for (std::size_t c = 0; c < unknowns_; ++c) rows_[r][c] -= factor * rows_[rank][c];
      }
      pivots.push_back(column);
      ++rank;
    }
    for (std::size_t r = 0; r < rank; ++r)
      known[pivots[r]] = std::count_if(rows_[r].begin(), rows_[r].end(),
                                       [](double value) { return std::abs(value) > 1e-9; }) == 1;
    return known;
  }

 private:
  std::size_t unknowns_;
  std::vector<std::vector<double>> rows_;
};

}  // namespace lifecircle::test
