#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

#include <access/opening_hours_parser.h>
#include <base/text.h>

namespace lifecircle::access {

namespace {

constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<unsigned, 12> longest{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

/// 1 to 12; nothing for another word.
std::optional<unsigned> month_of(const std::string& word) {
  const auto found = std::find(months.begin(), months.end(), lower(word));
  if (found == months.end()) return std::nullopt;
  return static_cast<unsigned>(found - months.begin()) + 1;
}

bool is_one_of(const std::string& word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), lower(word)) != words.end();
}

bool is_holiday(const std::string& word) {
  return is_one_of(word, {"ph", "sh"});
}

}  // namespace

const HoursToken& HoursParser::next(std::size_t ahead) const {
  return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
}
bool HoursParser::is_symbol(std::string_view symbol, std::size_t ahead) const {
  return next(ahead).kind == HoursToken::Kind::symbol && next(ahead).text == symbol;
}
bool HoursParser::is_day(std::size_t ahead) const {
  const HoursToken& token = next(ahead);
  return token.kind == HoursToken::Kind::word && (is_holiday(token.text) || weekday_of(token.text));
}
bool HoursParser::is_year(std::size_t ahead) const {
  return next(ahead).kind == HoursToken::Kind::number && next(ahead).text.size() == 4;
}
bool HoursParser::accept(std::string_view symbol) {
  if (!is_symbol(symbol)) return false;
  ++at_;
  return true;
}

int HoursParser::number(int least, int most) {
  if (next().kind != HoursToken::Kind::number) refuse();
  if (next().value < least || next().value > most) refuse_number();
  return tokens_[at_++].value;
}

// ---- rules ----

std::vector<std::vector<HoursRule>> HoursParser::parse() {
  if (tokens_.size() == 1) throw Error(ErrorCode::invalid_option, "The opening hours are empty.");
  std::vector<std::vector<HoursRule>> groups(1);
  for (bool additional = false;;) {
    groups.back().push_back(rule(additional));
    additional = false;
    if (accept("||"))
      groups.emplace_back();
    else if (accept(","))
      additional = true;
    else if (next().kind != HoursToken::Kind::end && !accept(";"))
      refuse();
    if (next().kind != HoursToken::Kind::end) continue;
    if (additional || groups.back().empty()) refuse();
    return groups;  // a semicolon at the end is common and harmless
  }
}

HoursRule HoursParser::rule(bool additional) {
  const std::size_t begin = at_;
  HoursRule rule;
  rule.additional = additional;
  if (next().text == "24/7") {
    ++at_;
  } else {
    if (is_year()) years(rule);
    if (month_of(next().text)) dates(rule);
    if (is_one_of(next().text, {"week"})) weeks(rule);
    if (at_ > begin) accept(":");
    if (is_day()) days(rule);
    if (at_ > begin) accept(":");
    times(rule);
  }
  modifier(rule);
  if (at_ == begin) refuse();
  return rule;
}

void HoursParser::years(HoursRule& rule) {
  do {
    HoursRange range;
    range.first = range.last = static_cast<unsigned>(number(1900, 9999));
    if (accept("+"))
      range.last = 9999;
    else if (accept("-"))
      range.last = static_cast<unsigned>(number(static_cast<int>(range.first), 9999));
    rule.years.push_back(range);
  } while (is_symbol(",") && is_year(1) && accept(","));
}

unsigned HoursParser::date(unsigned month, bool first_of_range) {
  if (next().kind != HoursToken::Kind::number) return month * 100 + (first_of_range ? 0 : 31);
  return month * 100 + static_cast<unsigned>(number(1, static_cast<int>(longest[month - 1])));
}

void HoursParser::dates(HoursRule& rule) {
  unsigned month = 0;
  const auto another = [&] {
    const bool day =
        rule.dates.back().first % 100 > 0 && next(1).kind == HoursToken::Kind::number && !is_year(1);
    return is_symbol(",") && (day || month_of(next(1).text)) && accept(",");
  };
  do {
    HoursRange range;
    if (const auto named = month_of(next().text)) {
      month = *named;
      ++at_;
    }
    range.first = date(month, true);
    range.last = range.first % 100 > 0 ? range.first : month * 100 + 31;
    if (is_symbol("+")) refuse_unsupported();  // Jan 5 +1 day
    if (accept("-")) {
      const auto last_month = month_of(next().text);
      if (last_month) {
        month = *last_month;
        ++at_;
      } else if (next().kind != HoursToken::Kind::number || range.first % 100 == 0) {
        if (is_year()) refuse_unsupported();  // a range of dates from one year into another
        refuse();
      }
      range.last = date(month, false);
    }
    rule.dates.push_back(range);
  } while (another());
}

void HoursParser::weeks(HoursRule& rule) {
  ++at_;
  do {
    HoursRange range;
    range.first = range.last = static_cast<unsigned>(number(1, 53));
    if (accept("-")) range.last = static_cast<unsigned>(number(1, 53));
    if (accept("/")) range.step = static_cast<unsigned>(number(1, 53));
    rule.weeks.push_back(range);
  } while (is_symbol(",") && next(1).kind == HoursToken::Kind::number && accept(","));
}

void HoursParser::weekday(HoursRule& rule) {
  WeekdayRange range;
  range.first = range.last = *weekday_of(tokens_[at_++].text);
  if (accept("-")) {
    const auto last = weekday_of(next().text);
    if (!last) refuse();
    range.last = *last;
    ++at_;
  }
  if (accept("[")) {
    do {
      const bool from_end = accept("-");
      const int first = number(1, 5);
      const int last = !from_end && accept("-") ? number(first, 5) : first;
      for (int n = first; n <= last; ++n) range.nth.push_back(from_end ? -n : n);
    } while (accept(","));
    if (!accept("]")) refuse();
  }
  if (is_symbol("+") || is_symbol("-")) refuse_unsupported();  // Mo[1] +1 day
  rule.weekdays.push_back(range);
}

void HoursParser::days(HoursRule& rule) {
  const auto list = [&] {
    do {
      if (is_holiday(next().text)) {
        (is_one_of(tokens_[at_++].text, {"ph"}) ? rule.public_holidays : rule.school_holidays) = true;
        if (is_symbol("+") || is_symbol("-")) refuse_unsupported();  // PH -1 day
      } else {
        weekday(rule);
      }
    } while (is_symbol(",") && is_day(1) && accept(","));
  };
  list();
  if (rule.weekdays.empty() && is_day()) {
    rule.holidays_and_weekdays = true;
    list();
  }
}

void HoursParser::times(HoursRule& rule) {
  const auto is_sun = [&] {
    return is_symbol("(") || is_one_of(next().text, {"sunrise", "sunset", "dawn", "dusk", "easter"});
  };
  if (is_sun()) refuse_unsupported();
  if (next().kind != HoursToken::Kind::time) return;
  do {
    HoursSpan span;
    if (next().value > 24 * 60) refuse();
    const HoursToken begin = tokens_[at_++];
    span.begin = span.end = begin.value;
    if (accept("-")) {
      if (is_sun()) refuse_unsupported();
      if (next().kind != HoursToken::Kind::time) refuse();
      span.end = tokens_[at_++].value;
      if (span.end <= span.begin) span.end += 24 * 60;
      span.open_end = accept("+");
    } else if (accept("+")) {
      span.open_end = true;
    } else {
      throw Error(ErrorCode::invalid_option,
                  "The opening hours \"%1\" say that something begins at %2 but not when it ends: write a "
                  "range like 08:30-17:00, or 08:30+ where nobody knows.",
                  {std::string(text_), begin.text});
    }
    if (is_symbol("/")) refuse_unsupported();
    rule.spans.push_back(span);
  } while (is_symbol(",") && next(1).kind == HoursToken::Kind::time && accept(","));
}

void HoursParser::modifier(HoursRule& rule) {
  const std::string word = lower(next().text);
  const bool comment_alone = next().kind == HoursToken::Kind::comment;
  if (word == "off" || word == "closed")
    rule.state = OpenState::closed;
  else if (word == "unknown" || comment_alone)
    rule.state = OpenState::unknown;
  else if (word != "open")
    return;
  ++at_;
  if (!comment_alone && next().kind == HoursToken::Kind::comment) ++at_;
}

// ---- sentences ----

void HoursParser::refuse() const {
  if (next().kind == HoursToken::Kind::end)
    throw Error(ErrorCode::invalid_option, "The opening hours \"%1\" end too early: something is missing.",
                {std::string(text_)});
  throw Error(ErrorCode::invalid_option,
              "The opening hours \"%1\" are not understood at \"%2\": write days like Mo-Fr,Su and times "
              "like 08:30-17:00, and separate rules by semicolons.",
              {std::string(text_), next().text});
}

void HoursParser::refuse_unsupported() const {
  throw Error(ErrorCode::invalid_option,
              "The opening hours \"%1\" have at \"%2\" what is not supported: hours of the sun, Easter, days "
              "before or after a date, dates across years and intervals.",
              {std::string(text_), next().text});
}

void HoursParser::refuse_number() const {
  throw Error(ErrorCode::invalid_option,
              "The opening hours \"%1\" have the number %2 where no such day, week or year exists.",
              {std::string(text_), next().text});
}

}  // namespace lifecircle::access
