#pragma once

/// Catch2 v2 and v3 behind one include: Approx and Catch::Matchers::ContainsSubstring exist with both.
#if CATCH_VERSION == 2
#include <catch2/catch.hpp>

namespace Catch::Matchers {
inline auto ContainsSubstring(const std::string& text) {
  return Contains(text);
}
}  // namespace Catch::Matchers
#else
#include <catch2/catch_all.hpp>
using Catch::Approx;
#endif
