#pragma once

#include <cstdint>
#include <vector>

#include <access/gain_table.h>
#include <access/site_prices.h>

namespace lifecircle::access {

/// What is decided of a column.
enum class Fate : std::uint8_t {
  free,
  open,    ///< in every set that is asked for
  closed,  ///< in none
};

/// The prices of a table without capacities where some columns are decided: the rows gain only what the open
/// ones do not give already. Flat arrays of what is left, so that a look costs about a nanosecond an entry.
class OpenPrices final : public SitePrices {
 public:
  /// `fate` per column; `count` sites together with the open ones.
  OpenPrices(const GainTable& table, std::size_t count, const std::vector<Fate>& fate);

  double look() override;
  [[nodiscard]] std::size_t entries() const override {
    return one_gain_ ? row_.size() : dearer * row_.size();
  }
  /// Columns that are free and gain something.
  [[nodiscard]] const std::vector<std::uint32_t>& free() const { return free_; }

 private:
  /// An entry with a gain of its own, beside one of a row where all gain the same.
  static constexpr std::size_t dearer = 5;
  [[nodiscard]] double worth_of(std::size_t place) const;

  std::size_t left_ = 0;                     // sites to select beside the open ones
  double already_ = 0.0;                     // what these give
  std::vector<std::uint32_t> free_, place_;  // the free columns, and where a column stands among them
  std::vector<std::uint32_t> first_, row_;   // by place: the rows of a free column
  std::vector<double> gain_;                 // people x gain beyond `already`, beside row_
  bool one_gain_ = true;                     // do all columns give a row the same?
  std::vector<double> most_, profit_;        // per row: the most it can gain; that beyond its price
};

/// Are all sums of gains whole numbers? Then a bound may be rounded down.
[[nodiscard]] bool has_whole_gains(const GainTable& table);

}  // namespace lifecircle::access
