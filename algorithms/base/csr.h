#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lifecircle {

/// Items grouped by a small integer key, in two flat arrays (compressed sparse rows). Group g is
/// items[first[g]] .. items[first[g + 1]], in the order in which the items were given.
template <class Item>
struct Csr {
  std::vector<std::uint32_t> first{0};
  std::vector<Item> items;

  [[nodiscard]] std::size_t group_count() const { return first.size() - 1; }
  [[nodiscard]] std::span<const Item> operator[](std::size_t group) const {
    return {items.data() + first[group], items.data() + first[group + 1]};
  }
};

/// Groups `count` items in O(count + groups): `key(i)` is the group of the i-th item, `item(i)` the item
/// itself.
template <class Item, class Key, class Make>
[[nodiscard]] Csr<Item> group_by(std::size_t groups, std::size_t count, Key key, Make item) {
  Csr<Item> result;
  result.first.assign(groups + 1, 0);
  for (std::size_t i = 0; i < count; ++i) ++result.first[key(i) + 1];
  for (std::size_t g = 0; g < groups; ++g) result.first[g + 1] += result.first[g];
  result.items.resize(count);
  std::vector<std::uint32_t> next(result.first.begin(), result.first.end() - 1);
  for (std::size_t i = 0; i < count; ++i) result.items[next[key(i)]++] = item(i);
  return result;
}

}  // namespace lifecircle
