#include <algorithm>
#include <array>
#include <optional>

#include <access/opening_hours_parser.h>
#include <base/text.h>

namespace lifecircle::access {

namespace {

constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<unsigned, 12> longest{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {  // every byte of a character beyond ASCII counts as one
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

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

/// Runs of digits longer than any number that means something stay out of range and are refused later.
int value_of(const std::string& digits) {
  return digits.size() > 6 ? 999999 : std::stoi(digits);
}

}  // namespace

// ---- words ----

void HoursParser::read_number(std::size_t& at) {
  const auto digits = [&] {
    const std::size_t begin = at;
    while (at < text_.size() && is_digit(text_[at])) ++at;
    return std::string(text_.substr(begin, at - begin));
  };
  const std::string first = digits();
  if (first == "24" && text_.substr(at, 2) == "/7") {
    at += 2;
    tokens_.push_back({Token::Kind::word, "24/7"});
  } else if (at + 1 < text_.size() && text_[at] == ':' && is_digit(text_[at + 1])) {
    ++at;
    const std::string minutes = digits();
    tokens_.push_back({Token::Kind::time, first + ":" + minutes, 60 * value_of(first) + value_of(minutes)});
    const bool exists = value_of(first) <= 48 && minutes.size() == 2 && value_of(minutes) < 60;
    if (exists && tokens_.back().value <= 48 * 60) return;
    throw Error(ErrorCode::invalid_option,
                "The opening hours \"%1\" name the time %2, which does not exist: hours go from 00 to 48, "
                "minutes from 00 to 59.",
                {std::string(text_), tokens_.back().text});
  } else {
    tokens_.push_back({Token::Kind::number, first, value_of(first)});
  }
}

void HoursParser::split() {
  for (std::size_t at = 0; at < text_.size();) {
    const char c = text_[at];
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      ++at;
    } else if (is_digit(c)) {
      read_number(at);
    } else if (is_letter(c)) {
      const std::size_t begin = at;
      while (at < text_.size() && is_letter(text_[at])) ++at;
      tokens_.push_back({Token::Kind::word, std::string(text_.substr(begin, at - begin))});
    } else if (c == '"') {
      const std::size_t close = text_.find('"', at + 1);
      if (close == std::string_view::npos)
        throw Error(ErrorCode::invalid_option,
                    "The opening hours \"%1\" begin a comment with a quote that is never closed.",
                    {std::string(text_)});
      tokens_.push_back({Token::Kind::comment, std::string(text_.substr(at, close + 1 - at))});
      at = close + 1;
    } else {
      const std::size_t size = text_.substr(at, 2) == "||" ? 2 : 1;
      tokens_.push_back({Token::Kind::symbol, std::string(text_.substr(at, size))});
      at += size;
    }
  }
  tokens_.push_back({Token::Kind::end, {}});
}

const HoursParser::Token& HoursParser::next(std::size_t ahead) const {
  return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
}
bool HoursParser::is_symbol(std::string_view symbol, std::size_t ahead) const {
  return next(ahead).kind == Token::Kind::symbol && next(ahead).text == symbol;
}
bool HoursParser::is_day(std::size_t ahead) const {
  const Token& token = next(ahead);
  return token.kind == Token::Kind::word && (is_holiday(token.text) || weekday_of(token.text));
}
bool HoursParser::is_year(std::size_t ahead) const {
  return next(ahead).kind == Token::Kind::number && next(ahead).text.size() == 4;
}
bool HoursParser::accept(std::string_view symbol) {
  if (!is_symbol(symbol)) return false;
  ++at_;
  return true;
}

int HoursParser::number(int least, int most) {
  if (next().kind != Token::Kind::number) refuse();
  if (next().value < least || next().value > most) refuse_number();
  return tokens_[at_++].value;
}

// ---- rules ----

std::vector<std::vector<HoursRule>> HoursParser::parse() {
  split();
  if (tokens_.size() == 1) throw Error(ErrorCode::invalid_option, "The opening hours are empty.");
  std::vector<std::vector<HoursRule>> groups(1);
  for (bool additional = false;;) {
    groups.back().push_back(rule(additional));
    additional = false;
    if (accept("||"))
      groups.emplace_back();
    else if (accept(","))
      additional = true;
    else if (next().kind != Token::Kind::end && !accept(";"))
      refuse();
    if (next().kind != Token::Kind::end) continue;
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
  if (next().kind != Token::Kind::number) return month * 100 + (first_of_range ? 0 : 31);
  return month * 100 + static_cast<unsigned>(number(1, static_cast<int>(longest[month - 1])));
}

void HoursParser::dates(HoursRule& rule) {
  unsigned month = 0;
  const auto another = [&] {
    const bool day = rule.dates.back().first % 100 > 0 && next(1).kind == Token::Kind::number && !is_year(1);
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
      } else if (next().kind != Token::Kind::number || range.first % 100 == 0) {
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
  } while (is_symbol(",") && next(1).kind == Token::Kind::number && accept(","));
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
  if (next().kind != Token::Kind::time) return;
  do {
    HoursSpan span;
    if (next().value > 24 * 60) refuse();
    const Token begin = tokens_[at_++];
    span.begin = span.end = begin.value;
    if (accept("-")) {
      if (is_sun()) refuse_unsupported();
      if (next().kind != Token::Kind::time) refuse();
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
  } while (is_symbol(",") && next(1).kind == Token::Kind::time && accept(","));
}

void HoursParser::modifier(HoursRule& rule) {
  const std::string word = lower(next().text);
  const bool comment_alone = next().kind == Token::Kind::comment;
  if (word == "off" || word == "closed")
    rule.state = OpenState::closed;
  else if (word == "unknown" || comment_alone)
    rule.state = OpenState::unknown;
  else if (word != "open")
    return;
  ++at_;
  if (!comment_alone && next().kind == Token::Kind::comment) ++at_;
}

// ---- sentences ----

void HoursParser::refuse() const {
  if (next().kind == Token::Kind::end)
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
