#pragma once

#include <compare>

namespace lifecircle {

/// A number with a unit. Metres added to seconds do not compile; metres divided by metres per second are
/// seconds.
template <class Tag>
class Quantity {
 public:
  constexpr Quantity() = default;
  constexpr explicit Quantity(double value) : value_(value) {}

  /// The bare number, in the unit that the type names.
  [[nodiscard]] constexpr double value() const { return value_; }

  friend constexpr auto operator<=>(Quantity, Quantity) = default;
  friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.value_ + b.value_); }
  friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.value_ - b.value_); }
  friend constexpr Quantity operator*(Quantity a, double factor) { return Quantity(a.value_ * factor); }
  friend constexpr Quantity operator*(double factor, Quantity a) { return Quantity(a.value_ * factor); }
  friend constexpr Quantity operator/(Quantity a, double divisor) { return Quantity(a.value_ / divisor); }
  friend constexpr double operator/(Quantity a, Quantity b) { return a.value_ / b.value_; }
  constexpr Quantity& operator+=(Quantity other) { return value_ += other.value_, *this; }

 private:
  double value_ = 0.0;
};

using Metres = Quantity<struct MetresTag>;
using Seconds = Quantity<struct SecondsTag>;
using MetresPerSecond = Quantity<struct MetresPerSecondTag>;

constexpr Seconds operator/(Metres way, MetresPerSecond speed) {
  return Seconds(way.value() / speed.value());
}
constexpr Metres operator*(MetresPerSecond speed, Seconds time) {
  return Metres(speed.value() * time.value());
}

constexpr MetresPerSecond from_kmh(double kmh) {
  return MetresPerSecond(kmh / 3.6);
}
constexpr Seconds from_minutes(double minutes) {
  return Seconds(minutes * 60.0);
}
constexpr double to_minutes(Seconds time) {
  return time.value() / 60.0;
}

inline namespace literals {
constexpr Metres operator""_m(long double value) {
  return Metres(static_cast<double>(value));
}
constexpr Metres operator""_m(unsigned long long value) {
  return Metres(static_cast<double>(value));
}
constexpr Seconds operator""_s(long double value) {
  return Seconds(static_cast<double>(value));
}
constexpr Seconds operator""_s(unsigned long long value) {
  return Seconds(static_cast<double>(value));
}
constexpr MetresPerSecond operator""_mps(long double value) {
  return MetresPerSecond(static_cast<double>(value));
}
}  // namespace literals

}  // namespace lifecircle
