#include <algorithm>
#include <cmath>

#include <elevator/slide_set.h>

namespace lifecircle::elevator {

SlideSet::SlideSet(std::vector<Interval> intervals) {
  std::erase_if(intervals, [](const Interval& interval) { return !(interval.from < interval.to); });
  std::sort(intervals.begin(), intervals.end(), [](const Interval& a, const Interval& b) {
    return a.from != b.from ? a.from < b.from : a.to < b.to;
  });
  for (const Interval& interval : intervals) {
    if (!intervals_.empty() && interval.from < intervals_.back().to)
      intervals_.back().to = std::max(intervals_.back().to, interval.to);
    else
      intervals_.push_back(interval);
  }
}

bool SlideSet::contains(double place) const {
  return std::any_of(intervals_.begin(), intervals_.end(), [place](const Interval& interval) {
    return interval.from < place && place < interval.to;
  });
}

std::vector<Interval> SlideSet::free_in(const std::vector<Interval>& range) const {
  std::vector<Interval> free;
  for (const Interval& part : range) {
    double from = part.from;
    for (const Interval& interval : intervals_) {
      if (interval.to <= from) continue;
      if (interval.from >= part.to) break;
      if (from <= interval.from) free.push_back({from, interval.from});
      from = interval.to;
    }
    if (from <= part.to) free.push_back({from, part.to});
  }
  return free;
}

void SlideSet::add(const SlideSet& other) {
  if (other.empty()) return;
  std::vector<Interval> all = std::move(intervals_);
  all.insert(all.end(), other.intervals_.begin(), other.intervals_.end());
  *this = SlideSet(std::move(all));
}

SlideSet intersection(const SlideSet& a, const SlideSet& b) {
  std::vector<Interval> both;
  for (const Interval& x : a.intervals_)
    for (const Interval& y : b.intervals_) both.push_back({std::max(x.from, y.from), std::min(x.to, y.to)});
  return SlideSet(std::move(both));
}

std::optional<double> nearest_to_zero(const std::vector<Interval>& intervals, bool prefers_positive) {
  std::optional<double> best;
  for (const Interval& interval : intervals) {
    const double place = std::clamp(0.0, interval.from, interval.to);
    const double nearer = best ? std::abs(*best) - std::abs(place) : 1.0;
    const bool wins_tie = std::abs(nearer) <= 1e-9 && (place > 0) == prefers_positive;
    if (nearer > 1e-9 || wins_tie) best = place;
  }
  return best;
}

}  // namespace lifecircle::elevator
