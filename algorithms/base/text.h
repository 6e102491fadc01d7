#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lifecircle {

/// The text without blanks, tabs and carriage returns around it.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r";
  const auto begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/// In lower case, Latin letters only: Chinese has no case, and its bytes (above 127) stay as they are.
[[nodiscard]] std::string lower(std::string_view text);

/// The number that the whole text is, with a decimal point in any locale; nothing for "", "1 ", "1a" and
/// what a double cannot hold. "inf" and "nan" are numbers: who cannot use them asks std::isfinite.
[[nodiscard]] std::optional<double> number_in(std::string_view text);

}  // namespace lifecircle
