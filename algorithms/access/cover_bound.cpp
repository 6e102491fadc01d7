#include <algorithm>
#include <cmath>

#include <access/cover_bound.h>
#include <access/price_descent.h>

namespace lifecircle::access {

namespace {

constexpr std::size_t most_steps = 1500;

/// What rows pay is 1 less their price, so that the prices go down while the bound of the cover goes up; the
/// bound stands with a minus.
class CoverPrices final : public SitePrices {
 public:
  explicit CoverPrices(const GainTable& table) : table_(table) {
    std::vector<std::uint32_t> rows;
    for (std::uint32_t i = 0; i < table.rows.group_count(); ++i)
      if (!table.rows[i].empty()) rows.push_back(i);
    for (std::uint32_t j = 0; j < table.candidates; ++j)
      if (!table.columns[j].empty()) columns_.push_back(j);
    worth.assign(table.columns.group_count(), 0.0);
    pays_.assign(table.rows.group_count(), 0.0);
    price_rows(std::move(rows), std::vector<double>(pays_.size(), 1.0));
    // A row pays at first its part of the largest site that could serve it.
    for (std::uint32_t i = 0; i < pays_.size(); ++i) {
      std::size_t largest = 1;
      for (const GainTable::Entry& entry : table.rows[i])
        largest = std::max(largest, table.columns[entry.other].size());
      price[i] = 1.0 - 1.0 / static_cast<double>(largest);
    }
  }

  double look() override {
    double paid = 0.0, lost = 0.0;
    for (const std::uint32_t i : rows()) {
      pays_[i] = 1.0 - price[i];
      paid += pays_[i];
      claims[i] = 0.0;
    }
    selected.clear();
    for (const std::uint32_t j : columns_) {
      worth[j] = 0.0;
      for (const GainTable::Entry& entry : table_.columns[j]) worth[j] += pays_[entry.other];
      if (worth[j] <= 1.0) continue;
      selected.push_back(j);
      lost += worth[j] - 1.0;
      for (const GainTable::Entry& entry : table_.columns[j]) claims[entry.other] += 1.0;
    }
    const double rounding = (paid + lost) * (outward(2 * pays_.size() + columns_.size()) - 1.0);
    return lost - paid + rounding;
  }
  [[nodiscard]] std::size_t entries() const override { return table_.rows.items.size(); }

 private:
  const GainTable& table_;
  std::vector<std::uint32_t> columns_;
  std::vector<double> pays_;  // per row
};

}  // namespace

std::size_t cover_bound(const GainTable& table, std::size_t known_cover, SitingEffort& effort,
                        Progress& progress) {
  CoverPrices prices(table);
  // One site less than is known would be better.
  const double value = -static_cast<double>(known_cover);
  const ProvenBound proof = lowered(prices, value, 1.0, {.steps = most_steps}, effort, progress);
  const double least = std::ceil(-proof.bound);
  return least > 0.0 ? std::min(static_cast<std::size_t>(least), known_cover) : 0;
}

}  // namespace lifecircle::access
