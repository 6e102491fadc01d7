#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace lifecircle {

/// Adds up numbers without any rounding on the way: the total is the double nearest to the true sum, and so
/// the same for every order of the terms (Shewchuk 1997, as in Python's math.fsum).
///
///     ExactSum people;
///     for (const Parcel& parcel : parcels) people.add(parcel.people);
///     people.total();
///
/// Terms are finite and their sum stays below the largest double. About 10 ns per term of similar size.
class ExactSum {
 public:
  void add(double term);
  [[nodiscard]] double total() const;
  void clear() { parts_.clear(); }

 private:
  std::vector<double> parts_;  // by growing size; they do not overlap, and their sum is exact
};

/// The sum of all terms.
[[nodiscard]] double exact_sum(std::span<const double> terms);

}  // namespace lifecircle
