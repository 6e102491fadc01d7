#pragma once

#include <cstdint>
#include <random>

namespace lifecircle::sample {

/// A stream of random numbers that is the same on every computer. std::mt19937_64 is fixed by the standard,
/// the std:: distributions are not: each library may map its bits to numbers in its own way, so the mapping
/// stands here.
class Random {
 public:
  /// `stream` separates the parts of the town: a change in one compound leaves all others as they were.
  explicit Random(std::uint64_t stream) : engine_(seed * 1'000'003U + stream) {}

  /// A number in [0, 1) with 53 random bits.
  double unit() { return static_cast<double>(engine_() >> 11U) * 0x1.0p-53; }
  /// A number in [low, high).
  double real(double low, double high) { return low + (high - low) * unit(); }
  /// A whole number from low to high, both included.
  int integer(int low, int high) { return low + static_cast<int>(unit() * (high - low + 1)); }
  /// True with this probability.
  bool chance(double probability) { return unit() < probability; }
  /// How many of `trials` succeed, each with this probability.
  int successes(int trials, double probability) {
    int count = 0;
    for (int i = 0; i < trials; ++i) count += chance(probability) ? 1 : 0;
    return count;
  }

  /// The seed of the whole town, named in README.md.
  static constexpr std::uint64_t seed = 20240607;

 private:
  std::mt19937_64 engine_;
};

}  // namespace lifecircle::sample
