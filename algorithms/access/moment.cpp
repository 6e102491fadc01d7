#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

#include <access/moment.h>
#include <base/error.h>
#include <base/text.h>

namespace lifecircle::access {

namespace {

constexpr std::array<std::string_view, 7> english{"mo", "tu", "we", "th", "fr", "sa", "su"};
constexpr std::array<std::string_view, 8> chinese{"一", "二", "三", "四", "五", "六", "日", "天"};

/// Whole numbers between separators, "2026-05-01"; empty where there is anything else.
std::vector<int> numbers_between(std::string_view word, char separator) {
  std::vector<int> numbers;
  for (std::size_t begin = 0; begin <= word.size();) {
    const std::size_t end = std::min(word.find(separator, begin), word.size());
    int number = 0;
    const auto [stop, error] = std::from_chars(word.data() + begin, word.data() + end, number);
    if (error != std::errc() || stop != word.data() + end || number < 0) return {};
    numbers.push_back(number);
    begin = end + 1;
  }
  return numbers;
}

std::optional<int> minute_of(std::string_view word) {
  const std::vector<int> parts = numbers_between(word, ':');
  const bool is_time = (parts.size() == 2 || (parts.size() == 3 && parts[2] < 60)) && parts[1] < 60;
  if (!is_time || parts[0] > 24) return std::nullopt;
  const int minute = parts[0] * 60 + parts[1];
  return minute < 24 * 60 ? std::optional(minute) : std::nullopt;
}

std::optional<std::chrono::sys_days> date_of(std::string_view word) {
  const std::vector<int> parts = numbers_between(word, '-');
  if (parts.size() != 3 || parts[0] > 9999) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(parts[0]),
                                         std::chrono::month(static_cast<unsigned>(parts[1])),
                                         std::chrono::day(static_cast<unsigned>(parts[2]))};
  return date.ok() ? std::optional(std::chrono::sys_days(date)) : std::nullopt;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (text = trimmed(text); !text.empty(); text = trimmed(text)) {
    // 2026-05-01T08:30: the T separates like a blank, but the one of "Tu" does not.
    std::size_t end = text.find_first_of(" \t");
    const std::size_t t = text.find('T');
    if (t < end && t == 10 && date_of(text.substr(0, t))) end = t;
    words.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return words;
}

[[noreturn]] void refuse(std::string_view text) {
  throw Error(
      ErrorCode::invalid_option,
      "\"%1\" is no time to ask about: write a weekday and a time like Mo 08:30, or a date and a time "
      "like 2026-05-04 08:30.",
      {std::string(text)});
}

}  // namespace

std::optional<unsigned> weekday_of(std::string_view word) {
  const std::string word_lower = lower(word);
  for (unsigned d = 0; d < english.size(); ++d)
    if (word_lower == english[d]) return d;
  for (const std::string_view prefix : {"周", "星期"})
    if (word.substr(0, prefix.size()) == prefix)
      for (unsigned d = 0; d < chinese.size(); ++d)
        if (word.substr(prefix.size()) == chinese[d]) return std::min(d, 6U);  // 日 and 天 are one
  return std::nullopt;
}

Moment Moment::parse(std::string_view text) {
  std::optional<unsigned> weekday;
  std::optional<int> minute;
  Moment moment;
  for (const std::string_view word : words_of(text)) {
    const std::string word_lower = lower(word);
    const auto day = weekday_of(word);
    const auto date = date_of(word);
    const auto time = minute_of(word);
    if (word_lower == "ph")
      moment.public_holiday = true;
    else if (word_lower == "sh")
      moment.school_holiday = true;
    else if (day && !weekday)
      weekday = day;
    else if (date && !moment.date)
      moment.date = date;
    else if (time && !minute)
      minute = time;
    else
      refuse(text);
  }
  if (!minute || (!weekday && !moment.date)) refuse(text);
  if (moment.date) {
    const unsigned of_date = std::chrono::weekday(*moment.date).iso_encoding() - 1;
    if (weekday && *weekday != of_date) refuse(text);
    weekday = of_date;
  }
  moment.weekday = *weekday;
  moment.minute = *minute;
  return moment;
}

}  // namespace lifecircle::access
