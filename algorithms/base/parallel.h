#pragma once

#include <cstddef>
#include <functional>

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

}  // namespace lifecircle
