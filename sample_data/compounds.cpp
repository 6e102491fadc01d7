#include "compounds.h"

#include <algorithm>
#include <cmath>

#include "compound_gates.h"
#include "house_shapes.h"
#include "housing_styles.h"
#include "random.h"
#include "shop_fronts.h"

namespace lifecircle::sample {
namespace {

double draw(Random& random, Range range) {
  return random.real(range.low, range.high);
}

/// One row of houses with the path behind it.
struct Row {
  double bottom = 0;  ///< south facade
  double path = 0;    ///< middle of the path
  std::vector<int> houses{};
};

/// Lays out one compound.
class CompoundLayout {
 public:
  CompoundLayout(Town& town, int lot)
      : town_(town),
        lot_index_(lot),
        lot_(town.lots[static_cast<std::size_t>(lot)]),
        style_(housing_style(lot_.use)),
        random_(static_cast<std::uint64_t>(40'000 + lot)),
        shops_(build_shop_front(town, lot, random_)),
        living_(shops_ ? shops_->living : lot_.ring),
        plot_(inset(living_, style_.setback)) {
    depth_ = draw(random_, style_.depth);
    sun_gap_ = draw(random_, style_.sun_gap);
    path_offset_ = draw(random_, style_.path_offset);
    path_width_ = std::round(draw(random_, style_.path_width) * 2) / 2;
    storeys_ = random_.integer(style_.low_storeys, style_.high_storeys);
    year_ = random_.integer(style_.first_year, style_.last_year);
    renewal_ = random_.chance(lot_.use == 'l' ? 0.3 : 0.03);
    const auto [low, high] = height_range(plot_, lot_.frame);
    const auto middle = *chord(plot_, lot_.frame, (low + high) / 2);
    const double width = middle.second - middle.first;
    // A narrow compound has its lane along one wall, a wide one in the middle.
    lane_ =
        width < 72 ? middle.first + 6 : (middle.first + middle.second) / 2 + random_.real(-0.1, 0.1) * width;
  }

  void build() {
    lay_rows();
    const bool lived_in =
        std::any_of(rows_.begin(), rows_.end(), [](const Row& row) { return !row.houses.empty(); });
    if (!lived_in && !shops_) {
      // Too small for a house of its kind: the lot becomes a pocket park.
      Lot& lot = town_.lots[static_cast<std::size_t>(lot_index_)];
      lot.use = 'g';
      lot.name.clear();
      return;
    }
    lay_paths();
    lay_parcels();
  }

 private:
  /// Where a row can stand and how far it reaches east and west.
  struct Site {
    double bottom;
    double west;
    double east;
  };

  [[nodiscard]] std::vector<Site> row_sites() const {
    const auto [low, high] = height_range(plot_, lot_.frame);
    const double reach = depth_ + path_offset_ + path_width_ / 2 - style_.setback + 1.2;
    const Ring walls = inset(living_, 1.2);
    std::vector<Site> sites;
    double bottom = low;
    while (bottom + reach < high) {
      const auto lower = chord(plot_, lot_.frame, bottom);
      const auto upper = chord(plot_, lot_.frame, bottom + depth_);
      const auto behind = chord(walls, lot_.frame, bottom + depth_ + path_offset_ + path_width_ / 2);
      bottom += 1;
      if (!lower || !upper || !behind) continue;
      const double west = std::max({lower->first, upper->first, behind->first});
      const double east = std::min({lower->second, upper->second, behind->second});
      // Lots are no rectangles: in their corners a row would be too short.
      if (east - west < 0.6 * (upper->second - upper->first) || lane_ < west || lane_ > east) continue;
      sites.push_back({bottom - 1, west, east});
      bottom += pitch() - 1;
    }
    return sites;
  }

  [[nodiscard]] double pitch() const { return depth_ + path_offset_ + path_width_ / 2 + sun_gap_; }

  void lay_rows() {
    const std::vector<Site> tight = row_sites();
    std::vector<Site> sites = tight;
    if (tight.size() > 1) {
      // What is left in the north is shared out between the rows, as far as a skew lot allows.
      const double top = height_range(plot_, lot_.frame).second;
      const double spare = top - (tight.back().bottom + pitch() - sun_gap_ - style_.setback + 1.2);
      const double least = sun_gap_;
      for (const double share : {0.95, 0.75, 0.5, 0.25, 0.0}) {
        sun_gap_ = least + share * spare / static_cast<double>(tight.size() - 1);
        sites = row_sites();
        if (sites.size() == tight.size()) break;
      }
    }
    for (const Site& site : sites) {
      Row row{.bottom = site.bottom, .path = site.bottom + depth_ + path_offset_};
      const double lane_half = std::max(3.5, path_width_ / 2 + 1.5);
      fill(row, site.west, lane_ - lane_half);
      fill(row, lane_ + lane_half, site.east);
      rows_.push_back(row);
    }
  }

  /// Houses of about equal length between two places of a row.
  void fill(Row& row, double west, double east) {
    const double gap = draw(random_, style_.side_gap);
    const double wanted = draw(random_, style_.length);
    const double room = east - west;
    if (room < style_.length.low) return;
    const int most = static_cast<int>((room + gap) / (style_.length.low + gap));
    const int count = std::clamp(static_cast<int>(std::round((room + gap) / (wanted + gap))), 1, most);
    const double even = (room - gap * (count - 1)) / count;
    const double length = std::min(even, style_.length.high);
    // Where houses stay shorter than their share, they stand apart.
    const double pitch = even + gap;
    for (int k = 0; k < count; ++k) {
      const double own = length * random_.real(0.9, 1.0);
      if (random_.chance(0.03)) continue;  // a garden instead
      const double start = west + k * pitch + (even - own) * random_.unit();
      row.houses.push_back(add_house(row, start, own, rows_.empty()));
    }
  }

  int add_house(const Row& row, double start, double length, bool first_row) {
    Building house;
    house.lot = lot_index_;
    house.use = "residential";
    house.housing = style_.housing;
    house.frame = {lot_.frame.at(start, row.bottom), lot_.frame.along};
    house.length = length;
    house.depth = depth_;
    house.storeys = storeys_;
    if (random_.chance(0.18)) house.storeys = random_.integer(style_.low_storeys, style_.high_storeys);
    house.year = year_ + random_.integer(-1, 2);
    house.spacing = style_.door_spacing;
    house.south_door = lot_.use == 'v' || (lot_.use == 's' && first_row && random_.chance(0.05));
    house.flats = draw(random_, style_.flats) + (lot_.use == 's' && random_.chance(0.34) ? 1 : 0);
    house.elevator = style_.elevator;
    house.heritage = (lot_.use == 'v' && random_.chance(0.4)) || (lot_.use == 'l' && random_.chance(0.06));
    house.renewal = renewal_;
    house.danger = house.year < 1949 && random_.chance(0.02);
    const bool winged = !house.south_door && !first_row && random_.chance(style_.wings);
    house.ring = house_ring(house, winged ? sun_gap_ - 2.5 : 0, random_);
    house.floor_area = area(house.ring) * house.storeys;
    house.flat_area = style_.flat_area;
    town_.buildings.push_back(house);
    return static_cast<int>(town_.buildings.size()) - 1;
  }

  void lay_paths() {
    CompoundWays ways{.lot = lot_index_, .lane = lane_, .width = path_width_, .gated = style_.gated};
    if (shops_) ways.closed_side = shops_->side;
    for (const Row& row : rows_) {
      if (row.houses.empty()) continue;
      const Building& first = town_.buildings[static_cast<std::size_t>(row.houses.front())];
      const Building& last = town_.buildings[static_cast<std::size_t>(row.houses.back())];
      const double west = std::min(lot_.frame.local(first.frame.origin).x + 2, lane_ - 4);
      const double east = std::max(lot_.frame.local(last.frame.origin).x + last.length - 2, lane_ + 4);
      ways.paths.push_back({row.path, west, east});
      const double beside = row.path + path_width_ / 2 + std::min(1.2, sun_gap_ / 2);
      for (int k = 0; k < 3; ++k)
        town_.yards.push_back({lot_.frame.at(random_.real(west, east), beside), lot_index_});
    }
    if (!ways.paths.empty()) lay_compound_ways(town_, ways, random_);
  }

  /// Strips between the rows, cut by the lane; a strip without houses is a garden.
  void lay_parcels() {
    const Point up = lot_.frame.up();
    Ring rest = living_;
    town_.cuts.push_back({lot_.frame.at(lane_, 0), up, lot_.column, lot_.row});
    for (std::size_t r = 0; r < rows_.size(); r += static_cast<std::size_t>(style_.rows_per_parcel)) {
      const std::size_t last =
          std::min(r + static_cast<std::size_t>(style_.rows_per_parcel), rows_.size()) - 1;
      Ring strip = rest;
      if (last + 1 < rows_.size()) {
        const Point edge = lot_.frame.at(0, rows_[last].path + path_width_ / 2 + 0.4);
        town_.cuts.push_back({edge, lot_.frame.along, lot_.column, lot_.row});
        strip = left_part(rest, edge, lot_.frame.along * -1);
        rest = left_part(rest, edge, lot_.frame.along);
      }
      for (const double side : {1.0, -1.0}) {
        const Ring ring = left_part(strip, lot_.frame.at(lane_, 0), up * side);
        if (ring.size() < 3 || area(ring) < 1) continue;
        add_parcel(ring, r, last, side > 0);
      }
    }
  }

  void add_parcel(const Ring& ring, std::size_t first_row, std::size_t last_row, bool west) {
    const int index = static_cast<int>(town_.parcels.size());
    bool lived_in = false;
    for (std::size_t r = first_row; r <= last_row; ++r) {
      for (const int h : rows_[r].houses) {
        Building& house = town_.buildings[static_cast<std::size_t>(h)];
        if ((lot_.frame.local(house.frame.origin).x < lane_) != west) continue;
        house.parcel = index;
        lived_in = true;
      }
    }
    town_.parcels.push_back(
        {.ring = ring, .lot = lot_index_, .landuse = lived_in ? "residential" : "garden"});
  }

  Town& town_;
  int lot_index_;
  const Lot lot_;
  const HousingStyle& style_;
  Random random_;
  std::optional<ShopFront> shops_;
  Ring living_;
  Ring plot_;
  double depth_ = 0, sun_gap_ = 0, path_offset_ = 0, path_width_ = 0, lane_ = 0;
  int storeys_ = 0, year_ = 0;
  bool renewal_ = false;
  std::vector<Row> rows_;
};

}  // namespace

void build_compounds(Town& town) {
  for (std::size_t lot = 0; lot < town.lots.size(); ++lot) {
    if (is_housing(town.lots[lot].use)) CompoundLayout(town, static_cast<int>(lot)).build();
  }
}

}  // namespace lifecircle::sample
