#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <access/opening_hours.h>
#include <access/opening_hours_tokens.h>

namespace lifecircle::access {

/// Reads one text of opening hours from left to right: words, then rules. See read_opening_hours(), which is
/// what others call.
class HoursParser {
 public:
  /// Throws Error(invalid_option) where the text does not even fall into words.
  explicit HoursParser(std::string_view text) : text_(text), tokens_(hours_tokens(text)) {}

  /// Rules by group. Throws Error(invalid_option) with the sentence that says where the text is broken, or
  /// what in it is not supported.
  [[nodiscard]] std::vector<std::vector<HoursRule>> parse();

 private:
  [[nodiscard]] const HoursToken& next(std::size_t ahead = 0) const;
  [[nodiscard]] bool is_symbol(std::string_view symbol, std::size_t ahead = 0) const;
  [[nodiscard]] bool is_day(std::size_t ahead = 0) const;
  [[nodiscard]] bool is_year(std::size_t ahead = 0) const;
  bool accept(std::string_view symbol);
  int number(int least, int most);

  HoursRule rule(bool additional);
  void years(HoursRule& rule);
  void dates(HoursRule& rule);
  void weeks(HoursRule& rule);
  void days(HoursRule& rule);
  void weekday(HoursRule& rule);
  void times(HoursRule& rule);
  void modifier(HoursRule& rule);
  unsigned date(unsigned month, bool first_of_range);

  [[noreturn]] void refuse() const;
  [[noreturn]] void refuse_unsupported() const;
  [[noreturn]] void refuse_number() const;

  std::string_view text_;
  std::vector<HoursToken> tokens_;
  std::size_t at_ = 0;
};

}  // namespace lifecircle::access
