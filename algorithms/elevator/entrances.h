#pragma once

#include <cstddef>
#include <vector>

#include <elevator/facade.h>

namespace lifecircle::elevator {

/// A door (门洞): a place on a wall of a facade.
struct Entrance {
  std::size_t facade = 0;  ///< position in the building's facades
  std::size_t wall = 0;    ///< position in Facade::walls
  geometry::Point place;   ///< on that wall
  double moved = 0.0;      ///< metres from the given point; 0 where none was given
};

/// Points, brought to the nearest wall of any facade. Walls of facades shorter than 1 m have no doors unless
/// all are that short. A point as near to two walls (within 0.01 m: a corner) goes to the longer facade. In
/// order of place (x, then y), as entrances are numbered.
[[nodiscard]] std::vector<Entrance> projected(const std::vector<geometry::Point>& points,
                                              const std::vector<Facade>& facades);

/// `count` doors spread evenly along one facade, in the middle of equal shares of its length. A place in
/// front of no wall (a deep recess) goes to the nearest wall. In order of place.
[[nodiscard]] std::vector<Entrance> spread(std::size_t count, std::size_t facade,
                                           const std::vector<Facade>& facades);

/// How many doors a facade of this length has at one per `spacing` metres: rounded, at least 1.
[[nodiscard]] std::size_t estimated_count(double facade_length, double spacing);

}  // namespace lifecircle::elevator
