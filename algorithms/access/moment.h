#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace lifecircle::access {

/// A time at which somebody stands before a door: a weekday and a time of day, or a date and a time of day.
///
///     Moment::parse("Mo 08:30")          // some Monday, no holiday
///     Moment::parse("周一 08:30")         // the same
///     Moment::parse("2026-05-01 10:00")  // a Friday
///     Moment::parse("PH Fr 10:00")       // a Friday that is a public holiday; SH: in the school holidays
///
/// Which days are holidays is not known here: whoever asks says so. Immutable.
struct Moment {
  unsigned weekday = 0;  ///< 0 Monday to 6 Sunday
  int minute = 0;        ///< of the day, 0 to 1439
  std::optional<std::chrono::sys_days> date;
  bool public_holiday = false;
  bool school_holiday = false;

  /// Words in any order: one weekday (Mo to Su, or 周一, 星期一, 周日, 周天) or one date (2026-05-01), one
  /// time (08:30; a T between date and time is fine, and so are seconds), and PH or SH. Throws
  /// Error(invalid_option) for anything else.
  static Moment parse(std::string_view text);
};

/// The weekday of a word in the spelling of OpenStreetMap (Mo to Su, large and small letters alike) or in
/// Chinese, 0 Monday to 6 Sunday; nothing for another word.
[[nodiscard]] std::optional<unsigned> weekday_of(std::string_view word);

}  // namespace lifecircle::access
