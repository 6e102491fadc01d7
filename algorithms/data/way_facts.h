#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <data/tag_table.h>

namespace lifecircle::data {

/// In which direction along its vertices people may walk a line.
enum class WalkDirection { both, forward, backward };
/// "both", "forward" or "backward": the values of the field oneway_f.
[[nodiscard]] std::string_view name_of(WalkDirection direction);

/// What the way table says of one object. Its rows answer four questions by their `use`, each by the first
/// row that holds: may people walk here (walk, closed), in which direction (forward, backward, both), is it a
/// flight of stairs (steps), does it keep walkers from crossing it (barrier).
struct WayFacts {
  bool street = false;
  std::string street_kind;  ///< footway, residential, platform ...
  /// The row that closes what would else be a street; null where nothing does.
  const TagRule* closed_by = nullptr;
  WalkDirection direction = WalkDirection::both;
  bool steps = false;
  std::optional<std::string> barrier_kind;  ///< river, railway, motorway, wall ...
};

[[nodiscard]] WayFacts way_facts(const TagTable& table, const ObjectFacts& object);

/// Throws Error(bad_table) naming the row where a `use` is none of those above.
void check_uses(const TagTable& table);

}  // namespace lifecircle::data
