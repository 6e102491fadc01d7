#include "public_lots.h"

#include <algorithm>

#include "parks.h"
#include "public_uses.h"

namespace lifecircle::sample {
namespace {

class PublicLot {
 public:
  PublicLot(Town& town, int lot)
      : town_(town),
        index_(lot),
        lot_(town.lots[static_cast<std::size_t>(lot)]),
        use_(public_use(lot_.use)),
        random_(static_cast<std::uint64_t>(60'000 + lot)) {}

  void build() {
    const int parcel = static_cast<int>(town_.parcels.size());
    town_.parcels.push_back({.ring = lot_.ring, .lot = index_, .landuse = use_.landuse});
    const Ring plot = inset(lot_.ring, 8);
    const auto [low, high] = height_range(plot, lot_.frame);
    const double room = (high - low) / std::max(1, use_.bars);
    for (int k = 0; k < use_.bars; ++k) {
      // The northern end of its share of the lot: yards and sports grounds lie to the south.
      const double depth = std::min(random_.real(use_.depth.low, use_.depth.high), 0.8 * room);
      add_bar(plot, high - k * room - depth - 2 - random_.real(0, 0.12) * room, depth, parcel);
    }
    add_facility();
    if (std::string(use_.landuse) == "park") lay_out_park(town_, lot_, random_);
  }

 private:
  void add_bar(const Ring& plot, double bottom, double depth, int parcel) {
    const auto lower = chord(plot, lot_.frame, bottom);
    const auto upper = chord(plot, lot_.frame, bottom + depth);
    if (!lower || !upper) return;
    const double west = std::max(lower->first, upper->first);
    const double east = std::min(lower->second, upper->second);
    const double length = std::min(random_.real(use_.length.low, use_.length.high), east - west);
    if (length < 15) return;
    Building house;
    house.lot = index_;
    house.parcel = parcel;
    house.use = use_.building;
    const double start = west + (east - west - length) * random_.real(0.2, 0.8);
    house.frame = {lot_.frame.at(start, bottom), lot_.frame.along};
    house.length = length;
    house.depth = depth;
    house.storeys = random_.integer(use_.low_storeys, use_.high_storeys);
    house.year = random_.integer(1985, 2019);
    house.elevator = house.storeys > 6;
    house.ring = rectangle(house.frame, 0, 0, length, depth);
    house.floor_area = area(house.ring) * house.storeys;
    town_.buildings.push_back(house);
  }

  void add_facility() {
    const std::string category = use_.category;
    if (category.empty()) return;
    const int side = street_side(lot_, random_);
    const std::string name = street_name(town_, lot_, side) + use_.suffix;
    std::optional<int> capacity;
    if (use_.high_capacity > 0)
      capacity = random_.integer(use_.low_capacity / 10, use_.high_capacity / 10) * 10;
    if (use_.as_area) town_.facility_areas.push_back({lot_.ring, static_cast<int>(town_.facilities.size())});
    town_.facilities.push_back({front_place(lot_, side, 0.5), category, name, capacity, use_.hours, true});
    // Offices that share the house of a larger one.
    const auto also = [&](const char* other, const char* suffix) {
      town_.facilities.push_back({front_place(lot_, side, random_.real(0.3, 0.7)), other,
                                  street_name(town_, lot_, side) + suffix, std::nullopt, "Mo-Fr 09:00-17:00",
                                  true});
    };
    if (lot_.use == 'o') {
      also("st_offic", "街道办事处");
      also("serv_ctr", "社区事务受理服务中心");
      also("justice", "司法所");
      also("one_stop", "人民坊");
    } else if (lot_.use == 'd') {
      also("embedded", "嵌入式服务综合体");
      also("bathing", "助浴点");
    } else if (lot_.use == 'e') {
      also("eld_cplx", "综合为老服务中心");
    } else if (lot_.use == 'u') {
      also("sporthal", "市民健身中心");
      also("baby", "宝宝屋");
    }
  }

  Town& town_;
  int index_;
  const Lot lot_;
  const PublicUse& use_;
  Random random_;
};

}  // namespace

Point front_place(const Lot& lot, int side, double share) {
  const bool across = side == 0 || side == 2;
  const Frame frame = across ? Frame{lot.frame.origin, lot.frame.up()} : lot.frame;
  const auto [low, high] = height_range(lot.ring, frame);
  const double b = low + (high - low) * std::clamp(share, 0.1, 0.9);
  const auto [first, last] = *chord(lot.ring, frame, b);
  const bool far_end = side == 1 || side == 2;
  return frame.at(far_end ? last - 1.5 : first + 1.5, b);
}

int street_side(const Lot& lot, Random& random) {
  const int start = random.integer(0, 3);
  for (int k = 0; k < 4; ++k) {
    const int side = (start + k) % 4;
    if (lot.sides[static_cast<std::size_t>(side)] >= 0) return side;
  }
  return -1;
}

std::string street_name(const Town& town, const Lot& lot, int side) {
  return town.streets[static_cast<std::size_t>(lot.sides[static_cast<std::size_t>(side)])].name;
}

void build_public_lots(Town& town) {
  for (std::size_t lot = 0; lot < town.lots.size(); ++lot) {
    if (!is_housing(town.lots[lot].use)) PublicLot(town, static_cast<int>(lot)).build();
  }
}

}  // namespace lifecircle::sample
