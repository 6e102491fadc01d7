#pragma once

#include <algorithm>
#include <chrono>

#include <base/progress.h>
#include <base/units.h>

namespace lifecircle::access {

/// The time that a search may take: none is over where there is no limit.
class SitingEffort {
 public:
  /// `limit` 0: no limit.
  explicit SitingEffort(Seconds limit) : limit_(limit) {}

  [[nodiscard]] Seconds elapsed() const {
    return Seconds(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count());
  }
  [[nodiscard]] bool limited() const { return limit_.value() > 0.0; }
  /// Is the time over? Once it was asked and was, the answer cannot be trusted to be the same elsewhere.
  [[nodiscard]] bool over() {
    if (limited() && elapsed() >= limit_) ran_out_ = true;
    return ran_out_;
  }
  [[nodiscard]] bool ran_out() const { return ran_out_; }
  /// What is left for one step more; 0 means no limit, so a little is always left.
  [[nodiscard]] Seconds left() const {
    return limited() ? Seconds(std::max(0.01, (limit_ - elapsed()).value())) : Seconds(0);
  }

 private:
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  Seconds limit_;
  bool ran_out_ = false;
};

}  // namespace lifecircle::access
