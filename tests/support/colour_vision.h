#pragma once

#include <algorithm>
#include <array>
#include <cmath>

#include <QColor>

namespace lifecircle::test {

/// CIE L*, a*, b* (D65): distances in it are roughly what people see; 2 is just noticed side by side.
using Lab = std::array<double, 3>;

namespace detail {

using Linear = std::array<double, 3>;

inline Linear linear(const QColor& colour) {
  const auto one = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return {one(colour.redF()), one(colour.greenF()), one(colour.blueF())};
}

inline double row(const std::array<double, 3>& weights, const Linear& rgb) {
  return weights[0] * rgb[0] + weights[1] * rgb[1] + weights[2] * rgb[2];
}

inline Lab lab(const Linear& rgb) {
  const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
  const double x = f(row({0.4124564, 0.3575761, 0.1804375}, rgb) / 0.95047);
  const double y = f(row({0.2126729, 0.7151522, 0.0721750}, rgb));
  const double z = f(row({0.0193339, 0.1191920, 0.9503041}, rgb) / 1.08883);
  return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

}  // namespace detail

/// What a copy in grey leaves of a difference: that of lightness.
inline double greyContrast(const QColor& a, const QColor& b) {
  return std::abs(detail::lab(detail::linear(a))[0] - detail::lab(detail::linear(b))[0]);
}

/// The difference that people see who lack the receptor for green, the most frequent colour blindness
/// (Machado, Oliveira & Fernandes 2009, full severity).
inline double deuteranopeContrast(const QColor& a, const QColor& b) {
  const auto seen = [](const QColor& colour) {
    const detail::Linear rgb = detail::linear(colour);
    const auto cut = [](double value) { return std::clamp(value, 0.0, 1.0); };
    return detail::lab({cut(detail::row({0.367322, 0.860646, -0.227968}, rgb)),
                        cut(detail::row({0.280085, 0.672501, 0.047413}, rgb)),
                        cut(detail::row({-0.011820, 0.042940, 0.968881}, rgb))});
  };
  const Lab p = seen(a), q = seen(b);
  return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

}  // namespace lifecircle::test
