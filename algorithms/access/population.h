#pragma once

#include <base/exact_sum.h>

namespace lifecircle::access {

/// Who lives in a parcel. Counts may be fractions; they are finite and not negative.
struct Population {
  double people = 0.0;
  double elderly = 0.0;
  double children = 0.0;
};

/// People of all ages added up without rounding, so that no order of parcels matters.
class PopulationSum {
 public:
  /// Adds a part of the residents; a part of 0 or less, and one that is no number, is nobody.
  void add(const Population& residents, double part = 1.0) {
    if (!(part > 0.0)) return;
    people_.add(part * residents.people);
    elderly_.add(part * residents.elderly);
    children_.add(part * residents.children);
  }
  [[nodiscard]] Population total() const { return {people_.total(), elderly_.total(), children_.total()}; }

 private:
  ExactSum people_, elderly_, children_;
};

}  // namespace lifecircle::access
