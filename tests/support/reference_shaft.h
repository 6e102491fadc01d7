#pragma once

#include <optional>
#include <vector>

#include <elevator/shaft_site.h>
#include <support/building_plans.h>

namespace lifecircle::testing {

/// The slow twin of the search for a shaft's place: a scene as drawn before one facade (the x axis from
/// `from` to `to`, building below, door at (door, 0)), judged at one place by the plain words of the rules,
/// edge against edge. Roads have straight lines or are rectangles.
struct FacadeScene {
  elevator::Scene scene;  ///< buildings[0] is the house
  double from = 0.0;
  double to = 0.0;
  double door = 0.0;
};

struct ReferenceShaft {
  bool on_own_building = false;
  elevator::Grade grade = elevator::Grade::a;
  double gap = 0.0;  ///< infinite without other buildings
  std::optional<double> lane;
};

/// The shaft whose middle stands at x.
[[nodiscard]] ReferenceShaft reference_shaft(const FacadeScene& drawn, double x,
                                             const elevator::ShaftOptions& options);

/// Turns and moves all of a scene.
[[nodiscard]] elevator::Scene moved(elevator::Scene scene, const Movement& move);

/// A house with a wing or a recess perhaps, neighbours, a lot, roads and obstacles, all by chance.
[[nodiscard]] FacadeScene random_facade_scene(std::uint64_t seed);

}  // namespace lifecircle::testing
