#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <access/gain_table.h>

namespace lifecircle::access {

/// A set of open columns without capacities, ready for questions about one more, one less and one other: of
/// every row the best and the second best of them are known.
class OpenSites {
 public:
  explicit OpenSites(const GainTable& table);

  void open(std::uint32_t column);
  void close(std::uint32_t column);
  [[nodiscard]] bool is_open(std::uint32_t column) const { return open_[column] != 0; }
  /// Open columns, in the order in which they were opened.
  [[nodiscard]] const std::vector<std::uint32_t>& columns() const { return columns_; }
  /// What all people gain together.
  [[nodiscard]] double value() const;

  /// What opening the column would gain. O(its entries).
  [[nodiscard]] double gain_of(std::uint32_t column) const;

  struct Swap {
    double profit = 0.0;
    std::uint32_t out = 0;
  };
  /// What closing each open column would lose, in the order of columns(). O(rows).
  [[nodiscard]] std::vector<double> losses() const;
  /// The best column to close for opening this one, given losses(). O(its entries + open columns).
  [[nodiscard]] Swap best_swap(std::uint32_t column, std::span<const double> losses);

 private:
  static constexpr std::uint32_t none = 0xffffffffU;
  struct Best {
    std::uint32_t column = none;
    double gain = 0.0;
    double second = 0.0;
  };
  void look_again(std::uint32_t row);

  const GainTable& table_;
  std::vector<std::uint8_t> open_;
  std::vector<std::uint32_t> position_;  // in columns_
  std::vector<std::uint32_t> columns_;
  std::vector<Best> best_;     // per row
  std::vector<double> extra_;  // scratch of best_swap()
};

}  // namespace lifecircle::access
