#include <algorithm>

#include <access/opening_hours.h>
#include <access/opening_hours_parser.h>

namespace lifecircle::access {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int day_minutes = 24 * 60;

/// A day as rules see it.
struct Day {
  unsigned weekday = 0;
  std::optional<sys_days> date;
  bool public_holiday = false;
  bool school_holiday = false;
};

unsigned iso_week(sys_days date) {
  // The week belongs to the year of its Thursday.
  const sys_days thursday = date + days(4 - static_cast<int>(std::chrono::weekday(date).iso_encoding()));
  const sys_days new_year(year_month_day(thursday).year() / std::chrono::January / 1);
  return static_cast<unsigned>((thursday - new_year).count()) / 7 + 1;
}

/// Is `value` in one of the ranges? Nothing to ask for where there is none. Ranges may run backwards, over
/// the end of the year or week.
bool in_any(const std::vector<HoursRange>& ranges, unsigned value) {
  return ranges.empty() || std::any_of(ranges.begin(), ranges.end(), [&](const HoursRange& range) {
           if (range.first <= range.last)
             return range.first <= value && value <= range.last && (value - range.first) % range.step == 0;
           return value >= range.first || value <= range.last;
         });
}

bool is_nth(const std::vector<int>& nth, sys_days date) {
  const year_month_day day(date);
  const auto last = static_cast<unsigned>((day.year() / day.month() / std::chrono::last).day());
  const auto number = static_cast<unsigned>(day.day());
  const int from_start = static_cast<int>((number - 1) / 7) + 1;
  const int from_end = -static_cast<int>((last - number) / 7) - 1;
  return std::any_of(nth.begin(), nth.end(), [&](int n) { return n == from_start || n == from_end; });
}

bool on_weekday(const std::vector<WeekdayRange>& ranges, const Day& day) {
  return std::any_of(ranges.begin(), ranges.end(), [&](const WeekdayRange& range) {
    const bool inside = range.first <= range.last ? range.first <= day.weekday && day.weekday <= range.last
                                                  : day.weekday >= range.first || day.weekday <= range.last;
    return inside && (range.nth.empty() || (day.date && is_nth(range.nth, *day.date)));
  });
}

bool needs_date(const HoursRule& rule) {
  const auto counts = [](const WeekdayRange& range) { return !range.nth.empty(); };
  return !rule.years.empty() || !rule.dates.empty() || !rule.weeks.empty() ||
         std::any_of(rule.weekdays.begin(), rule.weekdays.end(), counts);
}

bool holds_on(const HoursRule& rule, const Day& day) {
  if (day.date) {
    const year_month_day date(*day.date);
    const unsigned month_and_day =
        static_cast<unsigned>(date.month()) * 100 + static_cast<unsigned>(date.day());
    if (!in_any(rule.years, static_cast<unsigned>(static_cast<int>(date.year()))) ||
        !in_any(rule.dates, month_and_day) || !in_any(rule.weeks, iso_week(*day.date)))
      return false;
  }
  const bool names_holidays = rule.public_holidays || rule.school_holidays;
  if (rule.weekdays.empty() && !names_holidays) return true;
  const bool holiday =
      (rule.public_holidays && day.public_holiday) || (rule.school_holidays && day.school_holiday);
  const bool weekday = on_weekday(rule.weekdays, day);
  return rule.holidays_and_weekdays ? holiday && weekday : holiday || weekday;
}

/// What the rules of a group say of a minute that is counted from the beginning of `day`, on which they
/// begin; nothing where no rule speaks of it.
std::optional<OpenState> said_of(const std::vector<HoursRule>& rules, const Day& day, int minute) {
  std::optional<OpenState> said;
  for (const HoursRule& rule : rules) {
    if (!holds_on(rule, day)) continue;
    // "Mo-Fr 12:00-13:00 off" only takes away; any other rule speaks of the whole day anew.
    if (!rule.additional && (rule.state != OpenState::closed || rule.spans.empty())) said.reset();
    const std::vector<HoursSpan> whole_day{HoursSpan{}};
    for (const HoursSpan& span : rule.spans.empty() ? whole_day : rule.spans) {
      if (span.begin <= minute && minute < span.end)
        said = rule.state;
      else if (span.open_end && span.end <= minute && minute < day_minutes)
        said = OpenState::unknown;
    }
  }
  return said;
}

OpenState state_on(const std::vector<std::vector<HoursRule>>& groups, const Day& today, const Day& yesterday,
                   int minute) {
  for (const std::vector<HoursRule>& rules : groups) {
    const auto now = said_of(rules, today, minute);
    const auto still = said_of(rules, yesterday, minute + day_minutes);
    if (now == OpenState::open || still == OpenState::open) return OpenState::open;
    if (now == OpenState::unknown || still == OpenState::unknown) return OpenState::unknown;
    if (now || still) return OpenState::closed;
  }
  return OpenState::closed;
}

}  // namespace

OpenState OpeningHours::at(const Moment& moment) const {
  const auto on = [&](std::optional<sys_days> date) {
    const Day today{moment.weekday, date, moment.public_holiday, moment.school_holiday};
    const Day yesterday{(moment.weekday + 6) % 7, date ? std::optional(*date - days(1)) : std::nullopt};
    return state_on(groups_, today, yesterday, moment.minute);
  };
  bool dates = false, years = false;
  for (const std::vector<HoursRule>& rules : groups_)
    for (const HoursRule& rule : rules) {
      dates |= needs_date(rule);
      years |= !rule.years.empty();
    }
  if (moment.date || !dates) return on(moment.date);
  if (years) return OpenState::unknown;
  // Only a weekday is asked for: an answer where it is the same on all such days of four years.
  sys_days day(std::chrono::year(2024) / std::chrono::January / 1);  // a Monday
  day += days(moment.weekday);
  const OpenState first = on(day);
  for (int week = 1; week < 4 * 53; ++week)
    if (on(day += days(7)) != first) return OpenState::unknown;
  return first;
}

ReadHours read_opening_hours(std::string_view text) {
  try {
    return {OpeningHours(HoursParser(text).parse()), std::nullopt};
  } catch (const Error& problem) {
    return {std::nullopt, problem};
  }
}

}  // namespace lifecircle::access
