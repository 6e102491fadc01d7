#pragma once

#include <optional>
#include <vector>

#include <base/progress.h>
#include <elevator/shaft_site.h>
#include <support/building_plans.h>

namespace lifecircle::testing {

/// The scene on which every rule is tried. The house stands below the x axis, 60 m long, its door looks
/// north:
///
///        y
///        |   what interferes
///        |        +----+   the shaft: 2.5 wide, 4.0 deep (gallery 1.5 + 2.5),
///   -----+--------+----+------   its door at (30, 0), sliding 1.5 m either way
///        |        house
inline elevator::Scene one_house() {
  elevator::Scene scene;
  scene.buildings.push_back({1, {rectangle(0, -12, 60, 0)}, {{30, 0}}, std::nullopt, true, std::nullopt});
  return scene;
}

inline void add_other_building(elevator::Scene& scene, const Polygon& plan, FeatureId id = 2) {
  scene.buildings.push_back({id, {plan}, {}, std::nullopt, false, std::nullopt});
}

/// A shaft that does not slide.
inline elevator::ShaftOptions fixed() {
  elevator::ShaftOptions options;
  options.slide = Metres(0);
  return options;
}

inline std::vector<elevator::ShaftSite> sites(const elevator::Scene& scene,
                                              const elevator::ShaftOptions& options = {}) {
  NoProgress progress;
  return site_shafts(scene, options, progress);
}

inline elevator::ShaftSite site(const elevator::Scene& scene, const elevator::ShaftOptions& options = {}) {
  return sites(scene, options).at(0);
}

/// The shaft's middle in the plane.
inline Point middle(const elevator::ShaftSite& site) {
  return (site.shaft.rings.at(0).at(0) + site.shaft.rings[0].at(2)) * 0.5;
}

}  // namespace lifecircle::testing
