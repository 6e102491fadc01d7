#include <cmath>

#include <base/error.h>
#include <network/walking_cost.h>

namespace lifecircle::network {

MetresPerSecond design_speed(Profile profile) {
  switch (profile) {
    case Profile::adult:
      return MetresPerSecond(1.2);
    case Profile::aged_60:
      return MetresPerSecond(0.9);
    case Profile::aged_80:
      return MetresPerSecond(0.7);
    case Profile::escorted_child:
      return MetresPerSecond(0.9);
    case Profile::wheelchair:
      return MetresPerSecond(0.7);
    case Profile::own:
      break;
  }
  throw Error(ErrorCode::invalid_option, "With your own profile, give a walking speed in km/h.");
}

void WalkingOptions::validate() const {
  if (!(speed > MetresPerSecond(0.0)) || speed > from_kmh(15.0))
    throw Error(ErrorCode::invalid_option, "The walking speed must be above 0 and at most 15 km/h.");
  if (!(steps_factor > 0.0 && steps_factor <= 1.0))
    throw Error(ErrorCode::invalid_option, "The factor for steps must be above 0 and at most 1.");
}

double tobler_factor(double slope) {
  return std::exp(-3.5 * (std::abs(slope + 0.05) - 0.05));
}

WalkingCost::WalkingCost(const WalkingOptions& options) : options_(options) {
  options_.validate();
}

bool WalkingCost::is_open(const Street& street) const {
  const bool closed_by_speed = street.speed_kmh <= 0.0;  // false for NaN: no speed of its own
  return !closed_by_speed && !(street.steps && options_.steps_closed);
}

Cost WalkingCost::along(const Street& street, Metres length, double rise, Seconds delay) const {
  if (options_.measure == Measure::distance) return Cost(length.value());
  const bool own_speed = std::isnan(street.speed_kmh);
  MetresPerSecond speed = own_speed ? options_.speed : from_kmh(street.speed_kmh);
  if (street.steps) speed = speed * options_.steps_factor;
  if (own_speed && length > Metres(0.0)) speed = speed * tobler_factor(rise / length.value());
  return Cost((length / speed + delay).value());
}

Cost WalkingCost::access_leg(Metres length) const {
  return options_.measure == Measure::distance ? Cost(length.value())
                                               : Cost((length / options_.speed).value());
}

}  // namespace lifecircle::network
