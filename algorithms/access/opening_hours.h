#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <access/moment.h>
#include <base/error.h>

namespace lifecircle::access {

/// What opening hours say of a moment.
enum class OpenState {
  open,
  closed,
  unknown,  ///< "unknown", a comment ("by appointment"), 18:00+ after 18:00, a month where only a weekday is
            ///< asked for
};

/// Minutes of the day on which they begin; beyond 24 hours they run into the next one.
struct HoursSpan {
  int begin = 0;
  int end = 24 * 60;
  bool open_end = false;  ///< 18:00+: nobody knows how long after `end`
};
/// First and last, both included.
struct HoursRange {
  unsigned first = 0;
  unsigned last = 0;
  unsigned step = 1;  ///< week 2-52/2
};
/// Weekdays, all of them or only the nth of a month (Mo[1], Fr[-1]).
struct WeekdayRange {
  unsigned first = 0;  ///< 0 Monday; a range may run over Sunday
  unsigned last = 0;
  std::vector<int> nth;
};

/// One rule: on which days it holds (every list that is not empty must agree), when, and what then.
struct HoursRule {
  std::vector<HoursRange> years;
  std::vector<HoursRange> dates;  ///< month * 100 + day; a range may run over New Year
  std::vector<HoursRange> weeks;  ///< ISO weeks
  std::vector<WeekdayRange> weekdays;
  bool public_holidays = false;
  bool school_holidays = false;
  bool holidays_and_weekdays = false;  ///< "SH Mo-Fr": both must agree; "Mo-Fr,PH": one is enough
  std::vector<HoursSpan> spans;        ///< none: the whole day
  OpenState state = OpenState::open;
  bool additional = false;  ///< after a comma: adds to what the rules before it say of a day
};

/// Opening hours as OpenStreetMap writes them (key opening_hours, specification of 2024), the parts that
/// facilities use: days, ranges and lists of days, several times, over midnight, off and closed, 24/7, PH and
/// SH, months, dates, weeks, years, the nth weekday of a month, comments, and the separators `;` `,` `||`.
///
///     const ReadHours read = read_opening_hours("Mo-Fr 08:00-12:00,14:00-18:00; Sa 09:00-12:00; PH off");
///     if (read.hours) read.hours->at(Moment::parse("Mo 08:30"));   // open
///
/// A rule says what it says of the days on which it begins: after `;` it replaces what earlier rules said of
/// them, after `,` it adds. What runs over midnight belongs to the evening, so "Fr 22:00-02:00; Sa off" is
/// open on Saturday at 01:00. What no rule speaks of is closed. The day before a holiday counts as no
/// holiday. Not understood, and said so: sunrise and sunset, easter, days after a date, intervals. Immutable;
/// an answer takes below 1 us, or 0.2 ms where only a weekday is asked for and months matter.
class OpeningHours {
 public:
  /// Rules by group; a group after `||` counts where those before it say nothing.
  explicit OpeningHours(std::vector<std::vector<HoursRule>> groups) : groups_(std::move(groups)) {}

  [[nodiscard]] OpenState at(const Moment& moment) const;

 private:
  std::vector<std::vector<HoursRule>> groups_;
};

/// Opening hours, or the sentence that says what is wrong with their text.
struct ReadHours {
  std::optional<OpeningHours> hours;
  std::optional<Error> problem;
};

/// Linear in the text. Never throws for what stands in it.
[[nodiscard]] ReadHours read_opening_hours(std::string_view text);

}  // namespace lifecircle::access
