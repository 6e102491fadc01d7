#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace lifecircle {

/// A number made of two that looks like neither (the finaliser of SplitMix64, Steele et al. 2014). For
/// giving each part of a task its own seed, so that it does not matter in which order parts are worked on.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t seed, std::uint64_t part) {
  std::uint64_t z = seed + 0x9e3779b97f4a7c15ull * (part + 1);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
  return z ^ (z >> 31);
}

/// Random numbers that are the same on every machine and with every compiler, which the distributions of the
/// standard library are not. xoshiro256++ (Blackman and Vigna 2019), seeded by SplitMix64. Not for secrets.
class Random {
 public:
  explicit constexpr Random(std::uint64_t seed) {
    for (std::size_t i = 0; i < state_.size(); ++i) state_[i] = mixed(seed, i);
  }

  /// 64 random bits.
  constexpr std::uint64_t bits() {
    const std::uint64_t result = std::rotl(state_[0] + state_[3], 23) + state_[0], shifted = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = std::rotl(state_[3], 45);
    return result;
  }
  /// A whole number from 0 to count - 1; count is above 0 and below 2^32. The bias is below count / 2^32.
  constexpr std::uint32_t below(std::size_t count) {
    return static_cast<std::uint32_t>(((bits() >> 32) * count) >> 32);
  }
  /// A number from 0 to just below 1.
  constexpr double fraction() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }

 private:
  std::array<std::uint64_t, 4> state_{};
};

/// Puts the items in random order (Fisher and Yates).
template <class Item>
void shuffle(std::vector<Item>& items, Random& random) {
  for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random.below(i)]);
}

}  // namespace lifecircle
