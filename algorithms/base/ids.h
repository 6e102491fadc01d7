#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <limits>

namespace lifecircle {

/// An index that knows what it indexes: a NodeId cannot be passed where an EdgeId is wanted.
/// A default-constructed id is invalid. Costs nothing over the plain 32-bit number.
template <class Tag>
class Id {
 public:
  using Value = std::uint32_t;
  static constexpr Value invalid_value = std::numeric_limits<Value>::max();

  constexpr Id() = default;
  constexpr explicit Id(std::size_t value) : value_(static_cast<Value>(value)) {}

  /// The position in the arrays of whatever the id names.
  [[nodiscard]] constexpr Value index() const { return value_; }
  [[nodiscard]] constexpr bool valid() const { return value_ != invalid_value; }

  friend constexpr auto operator<=>(Id, Id) = default;

 private:
  Value value_ = invalid_value;
};

/// The identity of a feature in the user's layer (QGIS: QgsFeatureId). Only used to name it and to break
/// ties.
using FeatureId = std::int64_t;

}  // namespace lifecircle

template <class Tag>
struct std::hash<lifecircle::Id<Tag>> {
  std::size_t operator()(lifecircle::Id<Tag> id) const noexcept { return id.index(); }
};
