#include <algorithm>
#include <limits>

#include <access/site_prices.h>

namespace lifecircle::access {

namespace {

/// How much of its direction a move keeps: tried from 0.5 to 0.95, of which 0.9 came closest to the linear
/// program for the same number of steps.
constexpr double persistence = 0.9;

}  // namespace

void SitePrices::price_rows(std::vector<std::uint32_t> rows, std::vector<double> most) {
  rows_ = std::move(rows);
  most_ = std::move(most);
  price.assign(most_.size(), 0.0);
  claims.assign(most_.size(), 0.0);
  direction_.assign(most_.size(), 0.0);
}

bool SitePrices::move(double too_high) {
  double square = 0.0;
  for (const std::uint32_t i : rows_) {
    direction_[i] = persistence * direction_[i] + 1.0 - claims[i];
    const bool stuck = direction_[i] > 0.0 ? price[i] <= 0.0 : price[i] >= most_[i];
    if (!stuck) square += direction_[i] * direction_[i];
  }
  if (square <= 0.0) return false;
  const double step = too_high / square;
  for (const std::uint32_t i : rows_) price[i] = std::clamp(price[i] - step * direction_[i], 0.0, most_[i]);
  return true;
}

void SitePrices::select(const std::vector<std::uint32_t>& columns, std::size_t count) {
  const auto dearer = [&](std::uint32_t a, std::uint32_t b) {
    return worth[a] != worth[b] ? worth[a] > worth[b] : a < b;
  };
  selected = columns;
  last_in = first_out = 0.0;
  if (count < selected.size()) {
    const auto middle = selected.begin() + static_cast<std::ptrdiff_t>(count);
    std::nth_element(selected.begin(), middle, selected.end(), dearer);
    first_out = worth[*middle];
    selected.erase(middle, selected.end());
  }
  if (selected.empty()) return;
  last_in = worth[selected.front()];
  for (const std::uint32_t column : selected) last_in = std::min(last_in, worth[column]);
}

double outward(std::size_t summands) {
  return 1.0 + 2.0 * static_cast<double>(summands + 8) * std::numeric_limits<double>::epsilon();
}

}  // namespace lifecircle::access
