#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include <access/gain_table.h>
#include <access/site_prices.h>

namespace lifecircle::access {

/// The prices of a table with capacities: a column is worth what those people gain whom it can serve, those
/// first who gain most beyond their price. The fixed columns are worth something always. A look costs
/// O(entries x log of a column's).
class LimitedPrices final : public SitePrices {
 public:
  LimitedPrices(const GainTable& table, std::size_t count);

  double look() override;
  [[nodiscard]] std::size_t entries() const override { return table_.rows.items.size(); }

 private:
  template <class Visit>
  void served_by(std::uint32_t column, Visit visit);
  double worth_of(std::uint32_t column);
  /// Claims what the column serves; gives what that is worth.
  double claim(std::uint32_t column);

  const GainTable& table_;
  std::size_t count_;
  std::vector<std::uint32_t> candidates_;
  std::vector<std::pair<double, std::uint32_t>> ranked_;  // scratch: gain beyond the price per person, row
};

}  // namespace lifecircle::access
