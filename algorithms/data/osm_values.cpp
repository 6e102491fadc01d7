#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

#include <base/text.h>
#include <data/osm_values.h>

namespace lifecircle::data {

namespace {

/// Takes a plain number (decimal point or comma, no exponent) off the front of `text`.
std::optional<double> take_number(std::string_view& text) {
  std::size_t length = text.starts_with('-') ? 1 : 0;
  while (length < text.size() &&
         ((text[length] >= '0' && text[length] <= '9') || text[length] == '.' || text[length] == ','))
    ++length;
  std::string digits(text.substr(0, length));
  if (const auto comma = digits.find(','); comma != std::string::npos) digits[comma] = '.';
  double value = 0.0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (problem != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  text = trimmed(text.substr(length));
  return value;
}

std::optional<double> whole_number(std::string_view text) {
  text = trimmed(text);
  const auto value = take_number(text);
  return value && text.empty() ? value : std::nullopt;
}

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> choices) {
  return std::find(choices.begin(), choices.end(), text) != choices.end();
}

bool is_set(std::string_view value) {
  return !value.empty() && value != "no";
}

}  // namespace

std::optional<double> storeys(std::string_view text) {
  text = trimmed(text);
  if (text.starts_with('~')) text.remove_prefix(1);
  std::optional<double> highest;
  while (!text.empty()) {
    text = trimmed(text);
    if (text.starts_with('-')) return std::nullopt;
    const auto value = take_number(text);
    if (!value || *value > 200.0) return std::nullopt;
    highest = std::max(highest.value_or(0.0), *value);
    if (text.empty()) break;
    if (text.front() != ';' && text.front() != '-') return std::nullopt;
    text.remove_prefix(1);
    if (text.empty()) return std::nullopt;
  }
  return highest;
}

std::optional<double> height_metres(std::string_view text) {
  constexpr double metres_per_foot = 0.3048;
  constexpr double metres_per_inch = 0.0254;
  text = trimmed(text);
  if (text.starts_with('~')) text = trimmed(text.substr(1));
  auto value = take_number(text);
  if (!value) return std::nullopt;
  if (is_one_of(text, {"ft", "feet", "foot"})) {
    *value *= metres_per_foot;
  } else if (text.starts_with('\'')) {
    text = trimmed(text.substr(1));
    *value *= metres_per_foot;
    if (!text.empty()) {
      const auto inches = take_number(text);
      if (!inches || text != "\"") return std::nullopt;
      *value += *inches * metres_per_inch;
    }
  } else if (!is_one_of(text, {"", "m", "metre", "metres", "meter", "meters"})) {
    return std::nullopt;
  }
  return *value > 0.0 ? value : std::nullopt;
}

std::optional<double> capacity(const OsmTags& tags) {
  for (const auto* key : {"capacity", "capacity:persons", "beds", "capacity:beds"})
    if (const auto value = whole_number(tags.get(key)); value && *value >= 0.0) return value;
  return std::nullopt;
}

std::optional<double> walking_kmh(const OsmTags& tags) {
  constexpr double kmh_per_mph = 1.609344;
  auto text = trimmed(tags.get("maxspeed:foot"));
  auto value = take_number(text);
  if (!value || *value <= 0.0) return std::nullopt;
  if (text == "mph") return *value * kmh_per_mph;
  return is_one_of(text, {"", "km/h", "kmh"}) ? value : std::nullopt;
}

int crossing_level(const OsmTags& tags) {
  auto layer = tags.get("layer");
  if (layer.starts_with('+')) layer.remove_prefix(1);
  if (const auto value = whole_number(layer);
      value && std::abs(*value) <= 20.0 && *value == std::trunc(*value))
    return static_cast<int>(*value);
  if (is_set(tags.get("bridge"))) return 1;
  const auto tunnel = tags.get("tunnel");
  return is_set(tunnel) && tunnel != "building_passage" ? -1 : 0;
}

std::string_view display_name(const OsmTags& tags) {
  for (const auto* key : {"name", "name:zh", "name:zh-Hans", "name:zh-Hant"})
    if (const auto name = trimmed(tags.get(key)); !name.empty()) return name;
  return {};
}

std::string_view building_use(const OsmTags& tags) {
  for (const auto* key :
       {"building", "building:use", "amenity", "healthcare", "shop", "office", "tourism", "leisure"})
    if (const auto use = tags.get(key); is_set(use) && use != "yes") return use;
  return {};
}

}  // namespace lifecircle::data
