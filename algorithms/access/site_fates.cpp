#include <access/site_fates.h>
#include <access/site_prices.h>

namespace lifecircle::access {

void decide(std::vector<Fate>& fate, const GainTable& table, const ProvenBound& proof, double enough) {
  // What differences of worths may be wrong by.
  const double rounding = proof.bound * (outward(2 * proof.price.size()) - 1.0);
  const double least = enough - rounding;
  for (std::uint32_t j = 0; j < table.candidates; ++j) {
    if (fate[j] != Fate::free) continue;
    if (proof.bound - (proof.last_in - proof.worth[j]) < least)
      fate[j] = Fate::closed;
    else if (proof.bound - (proof.worth[j] - proof.first_out) < least)
      fate[j] = Fate::open;
  }
}

std::vector<std::uint32_t> opened(const std::vector<Fate>& fate) {
  std::vector<std::uint32_t> columns;
  for (std::uint32_t j = 0; j < fate.size(); ++j)
    if (fate[j] == Fate::open) columns.push_back(j);
  return columns;
}

}  // namespace lifecircle::access
