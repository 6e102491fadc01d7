#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <access/cover_cuts.h>
#include <access/gain_table.h>
#include <access/site_fates.h>
#include <access/site_prices.h>

namespace lifecircle::access {

/// The prices of a table without capacities where some columns are decided: the rows gain only what the open
/// ones do not give already. Flat arrays of what is left, so that a look costs about a nanosecond an entry.
class OpenPrices final : public SitePrices {
 public:
  /// `fate` per column; `count` sites together with the open ones. The prices of the `cuts`, of tables that
  /// count covered rows only, follow those of the rows.
  OpenPrices(const GainTable& table, std::size_t count, const std::vector<Fate>& fate,
             const CoverCuts& cuts = {});

  double look() override;
  [[nodiscard]] std::size_t entries() const override {
    return one_gain_ ? row_.size() : dearer * row_.size();
  }
  /// Columns that are free and gain something.
  [[nodiscard]] const std::vector<std::uint32_t>& free() const { return free_; }

 private:
  /// An entry with a gain of its own, beside one of a row where all gain the same.
  static constexpr std::size_t dearer = 5;
  struct PricedCut {
    CoverCut rows;
    std::uint32_t place = 0;  ///< of its price
  };
  /// Enters what a free column may give beyond `given`; false where that is nothing.
  bool enter_rows(const GainTable& table, std::uint32_t column, const std::vector<double>& given);
  void enter_cuts(std::span<const std::uint32_t> cuts, const std::vector<bool>& asked);
  void price_cut(const CoverCut& rows, std::uint32_t place);
  [[nodiscard]] double worth_of(std::size_t place) const;
  /// Does a selected column claim this entry?
  [[nodiscard]] bool counts(std::uint32_t entry) const;

  std::size_t row_count_;
  std::size_t left_ = 0;                     // sites to select beside the open ones
  double already_ = 0.0;                     // what these give
  std::vector<std::uint32_t> free_, place_;  // the free columns, and where a column stands among them
  std::vector<std::uint32_t> first_, row_;   // by place: the rows and cuts of a free column
  std::vector<double> gain_;                 // people x gain beyond `already`, beside row_
  bool one_gain_ = true;                     // do all columns give a row the same?
  std::vector<PricedCut> cuts_;
  // Per row and cut: the most a row can gain, and what a column is worth for it.
  std::vector<double> most_, profit_;
};

/// Are all sums of gains whole numbers? Then a bound may be rounded down.
[[nodiscard]] bool has_whole_gains(const GainTable& table);

}  // namespace lifecircle::access
