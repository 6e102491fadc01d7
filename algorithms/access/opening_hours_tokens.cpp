#include <utility>

#include <access/opening_hours_tokens.h>
#include <base/error.h>

namespace lifecircle::access {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {  // every byte of a character beyond ASCII counts as one
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Runs of digits longer than any number that means something stay out of range and are refused later.
int value_of(const std::string& digits) {
  return digits.size() > 6 ? 999999 : std::stoi(digits);
}

class HoursSplitter {
 public:
  explicit HoursSplitter(std::string_view text) : text_(text) {}
  std::vector<HoursToken> split();

 private:
  void read_number(std::size_t& at);

  std::string_view text_;
  std::vector<HoursToken> tokens_;
};

void HoursSplitter::read_number(std::size_t& at) {
  const auto digits = [&] {
    const std::size_t begin = at;
    while (at < text_.size() && is_digit(text_[at])) ++at;
    return std::string(text_.substr(begin, at - begin));
  };
  const std::string first = digits();
  if (first == "24" && text_.substr(at, 2) == "/7") {
    at += 2;
    tokens_.push_back({HoursToken::Kind::word, "24/7"});
  } else if (at + 1 < text_.size() && text_[at] == ':' && is_digit(text_[at + 1])) {
    ++at;
    const std::string minutes = digits();
    tokens_.push_back(
        {HoursToken::Kind::time, first + ":" + minutes, 60 * value_of(first) + value_of(minutes)});
    const bool exists = value_of(first) <= 48 && minutes.size() == 2 && value_of(minutes) < 60;
    if (exists && tokens_.back().value <= 48 * 60) return;
    throw Error(ErrorCode::invalid_option,
                "The opening hours \"%1\" name the time %2, which does not exist: hours go from 00 to 48, "
                "minutes from 00 to 59.",
                {std::string(text_), tokens_.back().text});
  } else {
    tokens_.push_back({HoursToken::Kind::number, first, value_of(first)});
  }
}

std::vector<HoursToken> HoursSplitter::split() {
  for (std::size_t at = 0; at < text_.size();) {
    const char c = text_[at];
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      ++at;
    } else if (is_digit(c)) {
      read_number(at);
    } else if (is_letter(c)) {
      const std::size_t begin = at;
      while (at < text_.size() && is_letter(text_[at])) ++at;
      tokens_.push_back({HoursToken::Kind::word, std::string(text_.substr(begin, at - begin))});
    } else if (c == '"') {
      const std::size_t close = text_.find('"', at + 1);
      if (close == std::string_view::npos)
        throw Error(ErrorCode::invalid_option,
                    "The opening hours \"%1\" begin a comment with a quote that is never closed.",
                    {std::string(text_)});
      tokens_.push_back({HoursToken::Kind::comment, std::string(text_.substr(at, close + 1 - at))});
      at = close + 1;
    } else {
      const std::size_t size = text_.substr(at, 2) == "||" ? 2 : 1;
      tokens_.push_back({HoursToken::Kind::symbol, std::string(text_.substr(at, size))});
      at += size;
    }
  }
  tokens_.push_back({HoursToken::Kind::end, {}});
  return std::move(tokens_);
}

}  // namespace

std::vector<HoursToken> hours_tokens(std::string_view text) {
  return HoursSplitter(text).split();
}

}  // namespace lifecircle::access
