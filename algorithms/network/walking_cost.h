#pragma once

#include <limits>

#include <base/units.h>
#include <geometry/height_source.h>
#include <network/street_table.h>

namespace lifecircle::network {

/// What a search adds up: seconds when walking time is measured, metres when walking distance is.
using Cost = Quantity<struct CostTag>;
inline constexpr Cost unreachable{std::numeric_limits<double>::infinity()};

enum class Measure { time, distance };

/// Who walks. Speeds are design values for planning, below the means of field studies so that most of the
/// group keeps up (standards/walking_speeds.csv, rows DEFAULT_*, confidence D).
enum class Profile {
  adult,           ///< 1.2 m/s
  aged_60,         ///< 60 to 79 years: 0.9 m/s
  aged_80,         ///< 80 years and above: 0.7 m/s
  escorted_child,  ///< 0 to 6 years, with a parent: 0.9 m/s
  wheelchair,      ///< 0.7 m/s, no steps
  own,             ///< the user's own speed
};

/// The design speed of a profile; `own` has none and throws Error(invalid_option).
[[nodiscard]] MetresPerSecond design_speed(Profile profile);

/// How a walk is measured.
struct WalkingOptions {
  Measure measure = Measure::time;
  MetresPerSecond speed{1.2};
  /// Steps are walked at this part of the speed. 0.4: stair_parameters.csv, horizontal speed on stairs.
  double steps_factor = 0.4;
  bool steps_closed = false;
  /// Slopes change the walker's own speed (not a line's speed) by Tobler's factor; nullptr = the town is
  /// flat.
  const geometry::HeightSource* terrain = nullptr;

  /// Throws Error(invalid_option) for a speed that is not above 0 (or above 15 km/h), or a factor outside (0,
  /// 1].
  void validate() const;
};

/// Tobler (1993) relative to the flat: exp(-3.5 (|slope + 0.05| - 0.05)), 1 on the flat, best on a 5 %
/// descent. `slope` is rise over run in the walking direction.
[[nodiscard]] double tobler_factor(double slope);

/// The cost of walking the lines of one run.
class WalkingCost {
 public:
  /// Validates the options.
  explicit WalkingCost(const WalkingOptions& options);

  /// May this line be walked at all? (speed 0 or less: no; steps: as the options say)
  [[nodiscard]] bool is_open(const Street& street) const;
  /// Walking `length` metres of the line with a rise of `rise` metres; `delay` is this stretch's part of the
  /// line's.
  [[nodiscard]] Cost along(const Street& street, Metres length, double rise, Seconds delay) const;
  /// The straight, flat way between a place and its street, at the walker's own speed.
  [[nodiscard]] Cost access_leg(Metres length) const;

 private:
  WalkingOptions options_;
};

}  // namespace lifecircle::network
