#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lifecircle::access {

/// The Lagrangian relaxation of choosing sites (Cornuejols, Fisher and Nemhauser 1977; for covering Galvao
/// and ReVelle 1996): every row has a price, and a column is worth what its rows gain beyond their prices.
/// At any prices of 0 or more no set of columns is better than all prices and the worth of the best columns
/// together. The least such bound is that of the linear program.
class SitePrices {
 public:
  virtual ~SitePrices() = default;
  SitePrices() = default;
  SitePrices(const SitePrices&) = delete;
  SitePrices& operator=(const SitePrices&) = delete;

  /// The bound at these prices, rounded away from what sets can reach. Fills all that is below.
  virtual double look() = 0;
  /// What a look() costs: entries that it asks, those that cost more than a nanosecond several times.
  [[nodiscard]] virtual std::size_t entries() const = 0;
  /// Moves the prices for a bound that is `too_high` too high: up where the selected columns claim a row more
  /// than once, down where nobody does, and on in the directions of before (the deflected subgradient of
  /// Camerini, Fratta and Maffioli 1975). False where there is nowhere to go.
  bool move(double too_high);

  std::vector<double> price;              ///< per row, and per cut where there are such; 0 or more
  std::vector<double> claims;             ///< per price: how often the selected columns serve the row
  std::vector<double> worth;              ///< per column; only of those that may be selected
  std::vector<std::uint32_t> selected;    ///< the columns that are worth most
  double last_in = 0.0, first_out = 0.0;  ///< the worth of the last one selected and the first one not

 protected:
  /// The rows that have a price, and above what price nobody gains.
  void price_rows(std::vector<std::uint32_t> rows, std::vector<double> most);
  [[nodiscard]] const std::vector<std::uint32_t>& rows() const { return rows_; }
  /// Selects the `count` of `columns` that are worth most, the lesser ones in ties.
  void select(const std::vector<std::uint32_t>& columns, std::size_t count);

 private:
  std::vector<std::uint32_t> rows_;
  std::vector<double> most_, direction_;
};

/// Sums of so many numbers of 0 or more are this much above their true value at most, as a factor.
[[nodiscard]] double outward(std::size_t summands);

}  // namespace lifecircle::access
