#include <algorithm>
#include <cmath>

#include <base/parameter_table.h>
#include <network/stairs.h>

namespace lifecircle::network {

namespace {

constexpr std::array<const char*, age_groups> group_ids{"adult", "old60", "old80"};

}  // namespace

Stairs Stairs::from_table(const CsvTable& table, const std::string& name) {
  Stairs stairs;
  for (std::size_t g = 0; g < age_groups; ++g) {
    const std::string id = group_ids[g];
    stairs.climbers[g] = {
        Seconds(parameter(table, id + "_up", name)), Seconds(parameter(table, id + "_down", name)),
        Seconds(parameter(table, id + "_rest", name)), parameter(table, id + "_trips", name)};
  }
  stairs.remaining = parameter(table, "remaining", name);
  return stairs;
}

Seconds Stairs::both_ways(AgeGroup group, double storeys) const {
  const Climber& climber = climbers[static_cast<std::size_t>(group)];
  return storeys * (climber.up + climber.down) + std::floor(storeys / 3.0) * climber.rest;
}

Seconds Stairs::saved(AgeGroup group, std::size_t storey) const {
  const double below = static_cast<double>(storey) - 1.0;
  return below <= remaining ? Seconds(0.0) : both_ways(group, below) - both_ways(group, remaining);
}

Seconds Stairs::one_way(AgeGroup group, std::size_t storey, bool elevator) const {
  const double below = static_cast<double>(storey) - 1.0;
  return 0.5 * both_ways(group, elevator ? std::min(below, remaining) : below);
}

AgeGroup climbing_group(Profile profile) {
  switch (profile) {
    case Profile::aged_60:
    case Profile::escorted_child:
      return AgeGroup::old60;
    case Profile::aged_80:
      return AgeGroup::old80;
    case Profile::adult:
    case Profile::wheelchair:
    case Profile::own:
      break;
  }
  return AgeGroup::adult;
}

StoreyShares even_shares(double storeys) {
  const double count = std::clamp(std::floor(storeys), 1.0, static_cast<double>(most_storeys));
  return StoreyShares(static_cast<std::size_t>(count), 1.0 / count);
}

}  // namespace lifecircle::network
