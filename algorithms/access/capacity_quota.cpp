#include <charconv>
#include <cmath>
#include <string_view>

#include <access/capacity_quota.h>
#include <base/text.h>

namespace lifecircle::access {

namespace {

/// The number with which the text begins: "40" and "32-40" begin with one above 0.
std::optional<double> least_of(std::string_view text) {
  text = trimmed(text);
  double value = 0.0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || !(value > 0.0) || !std::isfinite(value)) return std::nullopt;
  if (end != text.data() + text.size() && *end != '-') return std::nullopt;
  return value;
}

}  // namespace

std::optional<CapacityQuota> capacity_quota(const Category& category) {
  struct Ending {
    std::string_view text;
    double factor;
  };
  constexpr Ending endings[] = {{"_per_1000", 1.0}, {"_per_1000_pop", 1.0}, {"_per_person", 1000.0}};
  const std::string_view metric = category.capacity_metric;
  const auto value = least_of(category.capacity_value);
  for (const Ending& ending : endings)
    if (value && metric.size() > ending.text.size() && metric.ends_with(ending.text))
      return CapacityQuota{*value * ending.factor,
                           std::string(metric.substr(0, metric.size() - ending.text.size()))};
  return std::nullopt;
}

bool is_unverified(const std::string& confidence) {
  return confidence != "A" && confidence != "B" && confidence != "D";
}

DemandGroup demand_group(const Category& category) {
  const std::string_view group = category.priority_group;
  const bool children = group.find("child") != std::string_view::npos;
  const bool elderly = group.find("elderly") != std::string_view::npos;
  if (children && elderly) return DemandGroup::elderly_and_children;
  if (children) return DemandGroup::children;
  return elderly ? DemandGroup::elderly : DemandGroup::people;
}

std::string_view name_of(DemandGroup group) {
  switch (group) {
    case DemandGroup::elderly:
      return "elderly";
    case DemandGroup::children:
      return "children";
    case DemandGroup::elderly_and_children:
      return "elderly+children";
    case DemandGroup::people:
      break;
  }
  return "people";
}

double members(const Population& population, DemandGroup group) {
  switch (group) {
    case DemandGroup::elderly:
      return population.elderly;
    case DemandGroup::children:
      return population.children;
    case DemandGroup::elderly_and_children:
      return population.elderly + population.children;
    case DemandGroup::people:
      break;
  }
  return population.people;
}

}  // namespace lifecircle::access
