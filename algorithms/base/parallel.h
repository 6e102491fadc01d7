#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include <base/progress.h>

namespace lifecircle {

/// How many threads parallel loops may use: 0 (the default) = one per processor. For tests and for users who
/// want their PC to stay quick; results never depend on it.
void set_thread_limit(std::size_t threads);
[[nodiscard]] std::size_t thread_limit();

/// Calls `body(begin, end)` on pieces of [0, count), each at most `grain` long, on several threads. Pieces
/// are handed out dynamically, so `body` must not care which thread runs it: it writes only to its own items,
/// or to per-call scratch. Between pieces progress is reported and cancel is looked at (throws Cancelled). An
/// exception thrown by `body` stops the loop and is rethrown here.
void parallel_for(std::size_t count, std::size_t grain, Progress& progress,
                  const std::function<void(std::size_t begin, std::size_t end)>& body);

/// Scratch that is dear to make and cheap to reuse, lent to one piece of a parallel loop at a time: there are
/// never more of them than threads at work.
template <class Scratch>
class ScratchPool {
 public:
  /// `make` is called whenever all scratch is lent out; it may be called from any thread.
  explicit ScratchPool(std::function<std::unique_ptr<Scratch>()> make) : make_(std::move(make)) {}

  /// Gives the scratch back at the end of its life.
  class Loan {
   public:
    Loan(ScratchPool& pool, std::unique_ptr<Scratch> scratch) : pool_(pool), scratch_(std::move(scratch)) {}
    Loan(const Loan&) = delete;
    Loan& operator=(const Loan&) = delete;
    ~Loan() { pool_.give_back(std::move(scratch_)); }
    Scratch& operator*() const { return *scratch_; }
    Scratch* operator->() const { return scratch_.get(); }

   private:
    ScratchPool& pool_;
    std::unique_ptr<Scratch> scratch_;
  };

  [[nodiscard]] Loan lend() {
    {
      const std::lock_guard lock(mutex_);
      if (!idle_.empty()) {
        std::unique_ptr<Scratch> scratch = std::move(idle_.back());
        idle_.pop_back();
        return Loan(*this, std::move(scratch));
      }
    }
    return Loan(*this, make_());
  }

 private:
  void give_back(std::unique_ptr<Scratch> scratch) {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(scratch));
  }

  std::function<std::unique_ptr<Scratch>()> make_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Scratch>> idle_;
};

}  // namespace lifecircle
