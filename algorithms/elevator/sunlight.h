#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <base/ids.h>
#include <base/progress.h>
#include <base/units.h>
#include <elevator/scene.h>
#include <elevator/shaft_site.h>
#include <elevator/sun_path.h>
#include <geometry/point.h>

namespace lifecircle::elevator {

struct SunOptions {
  double latitude = 31.2;               ///< of the town, degrees north; -66 to 66
  double solar_longitude = great_cold;  ///< of the reference day
  double from_hour = 8.0;               ///< true solar time; GB 50180-2018 4.0.9 counts 8 to 16 h on 大寒
  double to_hour = 16.0;
  Metres sill{0.9};            ///< of ground-floor windows above the ground (GB 50180-2018 4.0.9)
  Metres overrun{1.5};         ///< of the shaft above the roof of its building: an assumption
  Metres window_spacing{3.0};  ///< one window for so many metres of wall: an assumption; 0.3 to 100

  /// Throws Error(invalid_option).
  void validate() const;
};

/// What one shaft takes from the ground-floor windows of other buildings.
struct SunLoss {
  bool known = false;                 ///< false: no shaft, or nobody knows the height of its building
  Seconds most{0.0};                  ///< lost by the window that loses most
  Seconds before{0.0};                ///< of sun that this window has without the shaft
  std::optional<FeatureId> building;  ///< whose window it is; nullopt where no window loses any
  geometry::Point window;             ///< where it is
  std::size_t windows = 0;            ///< how many lose a minute or more
};

/// The sun lost on the reference day because of each shaft alone, in the order of `sites`.
///
/// Windows are taken to be in the middle of equal shares of all outer walls of other buildings (their simple
/// outline, see outline_of). A window has sun while the sun stands before its wall and no building rises into
/// the line to it; buildings and shafts are upright blocks on level ground. Buildings of unknown height cast
/// no shadow, so losses may then be too large. Retrofit elevators are exempt from the national sunlight rule
/// (GB 50180-2018 4.0.9-2): this informs and never grades.
///
/// The day is walked in minutes; ends of shadows between them are found by halving, to a second. A shadow
/// that passes in less than a minute may be missed. About 1 ms a shaft; parallel, the same whatever the
/// number of threads and the order of buildings. Throws Error(invalid_option), Cancelled.
[[nodiscard]] std::vector<SunLoss> sun_lost(const Scene& scene, const std::vector<ShaftSite>& sites,
                                            const SunOptions& options, Progress& progress);

}  // namespace lifecircle::elevator
