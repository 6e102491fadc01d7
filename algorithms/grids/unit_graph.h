#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include <base/csr.h>
#include <base/ids.h>
#include <geometry/point.h>

namespace lifecircle::grids {

using UnitId = Id<struct UnitTag>;
using FrontId = Id<struct FrontTag>;
using ParentId = Id<struct ParentTag>;
/// Today's grid, numbered from 0 by the caller.
using TodayId = Id<struct TodayTag>;
/// A compound whose units should stay together, numbered from 0 by the caller.
using GroupId = Id<struct GroupTag>;

/// Most kinds of load that a plan can keep in bounds at a time.
inline constexpr std::size_t max_loads = 3;

/// What is never split: a parcel, a building, a lot.
struct Unit {
  /// load[0] is the weight (households); further ones (events a year) count where the graph has several
  /// loads. 0 or more.
  std::array<double, max_loads> load{};
  double area = 0.0;   ///< square metres
  double outer = 0.0;  ///< metres of boundary that no other unit shares
  geometry::Point position;
  ParentId parent;      ///< the residents' committee area (居民区) in which its grid must lie
  TodayId today;        ///< invalid where it is in no grid today
  GroupId group;        ///< invalid where it belongs to no compound
  bool locked = false;  ///< must stay in today's grid; without meaning where there is none
};

/// What lies on the ground between two units.
enum class Ground : std::uint8_t { open, minor_road, major_road, water };
inline constexpr std::size_t ground_kinds = 4;

/// Two units that are neighbours.
struct Front {
  UnitId a, b;
  double length = 0.0;  ///< metres of common front
  double width = 0.0;   ///< metres from one to the other; 0 where they touch
  Ground ground = Ground::open;
  bool barrier = false;  ///< something nobody crosses lies between: see UnitGraph
};

/// A connection that the graph had to make so that its parent hangs together. Always told to the user.
struct Join {
  enum class Kind : std::uint8_t {
    crossing,  ///< over a barrier, where it is narrowest
    island,    ///< between units that have no front in common: the two nearest
  };
  Kind kind;
  FrontId front;
};

/// The indivisible units of all parents and who is whose neighbour. A plan gives every unit a grid; a grid
/// hangs together if one can walk between any two of its units over `passable` fronts inside it.
///
/// A front is passable where both units lie in one parent and no barrier lies between. If a parent would
/// fall apart without its barriers, the fewest crossings are opened: first those of the least width, then of
/// the greatest length. If it falls apart all the same, its pieces are joined by fronts of length 0 between
/// the nearest units. Both are listed as joins. What is not passable still counts as boundary.
class UnitGraph {
 public:
  /// One of the two sides of a front.
  struct Neighbour {
    UnitId unit;
    FrontId front;
  };

  [[nodiscard]] std::size_t unit_count() const { return units_.size(); }
  [[nodiscard]] std::size_t parent_count() const { return by_parent_.group_count(); }
  [[nodiscard]] std::size_t load_count() const { return load_count_; }
  [[nodiscard]] const Unit& unit(UnitId id) const { return units_[id.index()]; }
  [[nodiscard]] std::span<const Unit> units() const { return units_; }
  /// Fronts are sorted by their units, a below b, each pair once; joins between islands come last.
  [[nodiscard]] std::span<const Front> fronts() const { return fronts_; }
  [[nodiscard]] const Front& front(FrontId id) const { return fronts_[id.index()]; }
  [[nodiscard]] bool passable(FrontId id) const { return passable_[id.index()] != 0; }
  [[nodiscard]] std::span<const Neighbour> neighbours(UnitId id) const { return neighbours_[id.index()]; }
  [[nodiscard]] std::span<const UnitId> units_of(ParentId id) const { return by_parent_[id.index()]; }
  [[nodiscard]] std::span<const Join> joins() const { return joins_; }
  /// Sum of one kind of load over a parent.
  [[nodiscard]] double load_of(ParentId id, std::size_t kind = 0) const;

 private:
  friend UnitGraph build_unit_graph(std::vector<Unit> units, std::vector<Front> fronts,
                                    std::size_t parent_count, std::size_t load_count);
  void open_passages();

  std::vector<Unit> units_;
  std::vector<Front> fronts_;
  std::vector<std::uint8_t> passable_;
  Csr<Neighbour> neighbours_;
  Csr<UnitId> by_parent_;
  std::vector<Join> joins_;
  std::size_t load_count_ = 1;
};

/// Builds the graph in O((units + fronts) log). Fronts given twice are added up (a barrier only if each part
/// is one); a front of a unit with itself is left out. Number the parents, today's grids and groups by
/// something that does not depend on the order of features: the search takes its random numbers from the
/// number of the parent, and ties break by number.
/// Throws Error(internal) where a number is out of range, negative or not finite.
[[nodiscard]] UnitGraph build_unit_graph(std::vector<Unit> units, std::vector<Front> fronts,
                                         std::size_t parent_count, std::size_t load_count = 1);

}  // namespace lifecircle::grids
