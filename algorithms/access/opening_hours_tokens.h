#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lifecircle::access {

/// A word of a text of opening hours.
struct HoursToken {
  enum class Kind { word, number, time, symbol, comment, end } kind;
  std::string text;
  int value = 0;  ///< of a number, or a time in minutes
};

/// The text from left to right; the last one is `end`. Throws Error(invalid_option) with a sentence for a
/// time that does not exist and a comment that does not end.
[[nodiscard]] std::vector<HoursToken> hours_tokens(std::string_view text);

}  // namespace lifecircle::access
