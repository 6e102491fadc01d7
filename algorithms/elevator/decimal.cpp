#include <array>
#include <charconv>
#include <cmath>
#include <system_error>
#include <utility>

#include <base/text.h>
#include <elevator/decimal.h>

namespace lifecircle::elevator {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Takes the digits at the front of `text` away and appends them to `digits`.
std::size_t take_digits(std::string_view& text, std::string& digits) {
  std::size_t count = 0;
  while (count < text.size() && is_digit(text[count])) ++count;
  digits.append(text.substr(0, count));
  text.remove_prefix(count);
  return count;
}

/// The exponent after the e; nothing where it is none or out of bounds.
std::optional<long> exponent_of(std::string_view text) {
  constexpr long bound = 1'000'000;
  if (!text.empty() && text.front() == '+') {
    text.remove_prefix(1);
    if (!text.empty() && text.front() == '-') return std::nullopt;
  }
  long exponent = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (exponent > bound || exponent < -bound) return std::nullopt;
  return exponent;
}

}  // namespace

Decimal::Decimal(std::string digits, long exponent) {
  const auto first = digits.find_first_not_of('0');
  if (first == std::string::npos) return;
  magnitude_ = static_cast<long>(digits.size() - first) + exponent;
  digits_ = digits.substr(first, digits.find_last_not_of('0') - first + 1);
}

std::optional<Decimal> Decimal::from_text(std::string_view text) {
  text = trimmed(text);
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  std::string digits;
  std::size_t read = take_digits(text, digits);
  long exponent = 0;
  if (!text.empty() && text.front() == '.') {
    text.remove_prefix(1);
    const std::size_t decimals = take_digits(text, digits);
    exponent = -static_cast<long>(decimals);
    read += decimals;
  }
  if (read == 0) return std::nullopt;
  if (!text.empty() && (text.front() == 'e' || text.front() == 'E')) {
    const auto shift = exponent_of(text.substr(1));
    if (!shift) return std::nullopt;
    exponent += *shift;
  } else if (!text.empty()) {
    return std::nullopt;
  }
  return Decimal(std::move(digits), exponent);
}

std::optional<Decimal> Decimal::from_number(double number) {
  if (!std::isfinite(number) || number < 0.0) return std::nullopt;
  std::array<char, 64> text{};
  const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), std::abs(number));
  if (error != std::errc()) return std::nullopt;
  return from_text({text.data(), static_cast<std::size_t>(end - text.data())});
}

Decimal Decimal::times(unsigned factor) const {
  std::string product;
  unsigned long carry = 0;
  for (auto digit = digits_.rbegin(); digit != digits_.rend() || carry > 0;) {
    if (digit != digits_.rend()) carry += static_cast<unsigned long>(*digit++ - '0') * factor;
    product.insert(product.begin(), static_cast<char>('0' + carry % 10));
    carry /= 10;
  }
  return {std::move(product), magnitude_ - static_cast<long>(digits_.size())};
}

double Decimal::value() const {
  const std::string text = "0." + digits_ + "e" + std::to_string(magnitude_);
  double number = 0.0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc::result_out_of_range) return magnitude_ > 0 ? HUGE_VAL : 0.0;
  return is_zero() ? 0.0 : number;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  if (a.is_zero() || b.is_zero()) return !a.is_zero() <=> !b.is_zero();
  if (a.magnitude_ != b.magnitude_) return a.magnitude_ <=> b.magnitude_;
  // Both are fractions 0.d1d2..., so the order of the texts is the order of the numbers.
  return a.digits_ <=> b.digits_;
}

}  // namespace lifecircle::elevator
