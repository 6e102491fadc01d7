#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace lifecircle::elevator {

/// A decimal number of 0 or more, as a register or a ballot states it, without rounding: 256.4 is exactly
/// 2564 tenths, of any length. It can be multiplied by a small whole number and compared, which is all that
/// shares such as two thirds need: p of a is two thirds or more where 3 p >= 2 a. Nothing overflows: the
/// digits are text.
class Decimal {
 public:
  /// Zero.
  Decimal() = default;

  /// From "12", "256.40", ".5", "1.2e3", with blanks around it. Nothing for what is no such number, for
  /// negative ones, and for exponents beyond a million.
  [[nodiscard]] static std::optional<Decimal> from_text(std::string_view text);
  /// The shortest decimal that reads back as this double: what a person typed into the table. Nothing for
  /// negative numbers, NaN and infinity.
  [[nodiscard]] static std::optional<Decimal> from_number(double number);

  [[nodiscard]] bool is_zero() const { return digits_.empty(); }
  [[nodiscard]] Decimal times(unsigned factor) const;
  /// The nearest double; for output.
  [[nodiscard]] double value() const;

  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
  friend bool operator==(const Decimal&, const Decimal&) = default;

 private:
  Decimal(std::string digits, long exponent);

  // The number is 0.digits times 10 to the power of magnitude_; no zero at either end of the digits.
  std::string digits_;
  long magnitude_ = 0;
};

}  // namespace lifecircle::elevator
