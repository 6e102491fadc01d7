#include "defects.h"

#include "street_grid.h"

namespace lifecircle::sample {
namespace {

/// A dead-end path that starts `gap` metres beside the middle of the street with this index.
void add_near_miss(Town& town, std::size_t index, double gap) {
  const Street& street = town.streets[index];
  const Point along = unit(street.line.back() - street.line.front());
  const Point away = left_of(along);
  const Point foot = between(street.line.front(), street.line.back(), 0.37) + away * gap;
  Street way{.line = {foot, foot + away * (street.width / 2 + 4)}, .kind = "path", .name = "", .width = 2};
  way.defect = "near_miss";
  town.streets.push_back(way);
}

}  // namespace

void add_defects(Town& town) {
  std::vector<std::size_t> residential;
  std::size_t alley = 0;
  for (std::size_t s = 0; s < town.streets.size(); ++s) {
    if (town.streets[s].kind == "residential") residential.push_back(s);
    if (town.streets[s].kind == "alley" && town.streets[s].line.size() == 2) alley = s;
  }
  const double gaps[] = {0.02, 0.05, 0.2, 0.6, 1.5};
  for (std::size_t k = 0; k < 5; ++k)
    add_near_miss(town, residential[5 + k * residential.size() / 6], gaps[k]);

  Street twice = town.streets[alley];
  twice.defect = "duplicate";
  town.streets.push_back(twice);

  Street nothing{.line = {twice.line.front(), twice.line.front()}, .kind = "path", .name = "", .width = 2};
  nothing.defect = "zero_length";
  town.streets.push_back(nothing);

  // Ways inside the two yards, which nobody enters on foot.
  for (const Lot& lot : town.lots) {
    if (lot.use != 'W') continue;
    const double south = height_range(lot.ring, lot.frame).first + 15;
    const auto [west, east] = *chord(inset(lot.ring, 12), lot.frame, south);
    Street way{.line = {lot.frame.at(west, south), lot.frame.at(east, south)},
               .kind = "service",
               .name = "",
               .width = 6};
    way.defect = "island";
    town.streets.push_back(way);
  }
}

}  // namespace lifecircle::sample
