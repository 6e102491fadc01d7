#pragma once

#include <algorithm>
#include <vector>

namespace lifecircle::access {

/// Adds up in ascending order, so that the order of the parcels does not show in the last digits.
class OrderedSum {
 public:
  void add(double value) { values_.push_back(value); }
  [[nodiscard]] double total() {
    std::sort(values_.begin(), values_.end());
    double total = 0.0;
    for (const double value : values_) total += value;
    return total;
  }

 private:
  std::vector<double> values_;
};

}  // namespace lifecircle::access
