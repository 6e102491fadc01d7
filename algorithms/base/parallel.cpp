#include <algorithm>
#include <atomic>

#include <tbb/blocked_range.h>
#include <tbb/info.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <base/parallel.h>

namespace lifecircle {

namespace {
// One per process by definition: it limits threads.
std::atomic<std::size_t> g_thread_limit{0};  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
}  // namespace

void set_thread_limit(std::size_t threads) {
  g_thread_limit = threads;
}

std::size_t thread_limit() {
  const std::size_t limit = g_thread_limit,
                    processors = static_cast<std::size_t>(tbb::info::default_concurrency());
  return limit != 0 ? std::min(limit, processors) : processors;
}

void parallel_for(std::size_t count, std::size_t grain, Progress& progress,
                  const std::function<void(std::size_t, std::size_t)>& body) {
  if (count == 0) return;
  std::atomic<std::size_t> done{0};
  const auto piece = [&](const tbb::blocked_range<std::size_t>& range) {
    progress.check();
    body(range.begin(), range.end());
    progress.report(static_cast<double>(done += range.size()) / static_cast<double>(count));
  };
  tbb::task_arena arena(static_cast<int>(thread_limit()));
  arena.execute([&] {
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, count, std::max<std::size_t>(grain, 1)), piece,
                      tbb::simple_partitioner());
  });
}

}  // namespace lifecircle
