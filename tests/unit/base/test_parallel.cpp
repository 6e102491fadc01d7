#include <atomic>
#include <stdexcept>
#include <vector>

#include <base/parallel.h>
#include <support/catch.h>

using namespace lifecircle;

namespace {
struct CancelAfter final : Progress {
  explicit CancelAfter(int calls) : left(calls) {}
  void report(double) override { --left; }
  [[nodiscard]] bool cancelled() const override { return left <= 0; }
  std::atomic<int> left;
};
}  // namespace

TEST_CASE("every item is visited once, whatever the number of threads") {
  NoProgress progress;
  for (const std::size_t threads : {1, 2, 7}) {
    set_thread_limit(threads);
    std::vector<int> visits(1001, 0);
    parallel_for(visits.size(), 10, progress, [&](std::size_t begin, std::size_t end) {
      for (std::size_t i = begin; i < end; ++i) ++visits[i];
    });
    CHECK(visits == std::vector<int>(1001, 1));
  }
  set_thread_limit(0);
}

TEST_CASE("cancel and exceptions leave the loop") {
  CancelAfter progress(3);
  CHECK_THROWS_AS(parallel_for(10000, 1, progress, [](std::size_t, std::size_t) {}), Cancelled);
  NoProgress none;
  CHECK_THROWS_AS(
      parallel_for(10, 1, none, [](std::size_t, std::size_t) { throw std::runtime_error("inside"); }),
      std::runtime_error);
}
