#pragma once

#include <optional>
#include <vector>

namespace lifecircle::elevator {

/// A stretch of the slide, in metres along the facade.
struct Interval {
  double from = 0.0;
  double to = 0.0;
};

/// Where along the slide something is the matter: a union of open intervals, so that a shaft may stand
/// exactly at the place where a rule ends.
class SlideSet {
 public:
  SlideSet() = default;
  /// Of any intervals, overlapping or empty, in any order.
  explicit SlideSet(std::vector<Interval> intervals);

  [[nodiscard]] bool empty() const { return intervals_.empty(); }
  [[nodiscard]] bool contains(double place) const;
  /// The closed stretches of `range` that are not in the set, ascending; single places too.
  [[nodiscard]] std::vector<Interval> free_in(const std::vector<Interval>& range) const;

  void add(const SlideSet& other);
  friend SlideSet intersection(const SlideSet& a, const SlideSet& b);

 private:
  std::vector<Interval> intervals_;  // ascending, disjoint, none empty
};

/// The place of closed intervals nearest to 0; `prefers_positive` decides between two as near (within 1e-9
/// m). nullopt where there are none.
[[nodiscard]] std::optional<double> nearest_to_zero(const std::vector<Interval>& intervals,
                                                    bool prefers_positive);

}  // namespace lifecircle::elevator
