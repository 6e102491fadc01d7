#include <cmath>
#include <utility>

#include <base/exact_sum.h>

namespace lifecircle {

void ExactSum::add(double term) {
  std::size_t kept = 0;
  for (double part : parts_) {
    if (std::abs(term) < std::abs(part)) std::swap(term, part);
    const double sum = term + part;
    const double lost = part - (sum - term);
    if (lost != 0.0) parts_[kept++] = lost;
    term = sum;
  }
  parts_.resize(kept);
  parts_.push_back(term);
}

double ExactSum::total() const {
  if (parts_.empty()) return 0.0;
  std::size_t i = parts_.size() - 1;
  double total = parts_[i], lost = 0.0;
  while (i > 0) {
    const double before = total, part = parts_[--i];
    total = before + part;
    lost = part - (total - before);
    if (lost != 0.0) break;
  }
  // What was lost may be just half a digit; then the parts below decide which way to round.
  if (i > 0 && ((lost < 0.0 && parts_[i - 1] < 0.0) || (lost > 0.0 && parts_[i - 1] > 0.0))) {
    const double twice = lost * 2.0, rounded = total + twice;
    if (rounded - total == twice) total = rounded;
  }
  return total;
}

double exact_sum(std::span<const double> terms) {
  ExactSum sum;
  for (const double term : terms) sum.add(term);
  return sum.total();
}

}  // namespace lifecircle
