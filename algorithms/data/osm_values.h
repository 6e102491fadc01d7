#pragma once

#include <optional>
#include <string_view>

#include <data/osm_object.h>

namespace lifecircle::data {

/// What free-text tag values mean. Mappers write what they like; what cannot be read for certain is no value.
/// Nothing is guessed.

/// building:levels as a number of storeys: "6", "5.5", "~6", "5;6" and "5-6" (parts of different height: the
/// highest counts). None for "6+1", words, negative numbers and more than 200.
[[nodiscard]] std::optional<double> storeys(std::string_view text);

/// height in metres: "12", "12 m", "12,5m", "40'", "40 ft", "5'11\"". None for anything else, and for 0 or
/// less.
[[nodiscard]] std::optional<double> height_metres(std::string_view text);

/// capacity as a number of persons, beds or places: a plain number, 0 or more.
[[nodiscard]] std::optional<double> capacity(const OsmTags& tags);

/// maxspeed:foot in km/h ("4", "3 mph"): the only tag that speaks of the speed of walkers.
[[nodiscard]] std::optional<double> walking_kmh(const OsmTags& tags);

/// The level at which a way crosses others: layer where it is given (-20 to 20), else 1 on a bridge, -1 in a
/// tunnel, 0 otherwise. A passage through a building is on the ground.
[[nodiscard]] int crossing_level(const OsmTags& tags);

/// name, or the Chinese name where there is none.
[[nodiscard]] std::string_view display_name(const OsmTags& tags);

/// What a building is used for: the value of building unless it only says "yes"; else building:use, else the
/// value of amenity, healthcare, shop, office, tourism or leisure; empty where none tells.
[[nodiscard]] std::string_view building_use(const OsmTags& tags);

}  // namespace lifecircle::data
