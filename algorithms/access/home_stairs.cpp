#include <algorithm>

#include <access/home_stairs.h>

namespace lifecircle::access {

namespace {

using network::Cost;

class Climb {
 public:
  Climb(const network::Stairs& stairs, network::Profile profile)
      : stairs_(stairs),
        group_(network::climbing_group(profile)),
        wheelchair_(profile == network::Profile::wheelchair) {}

  [[nodiscard]] Cost from(std::size_t storey, bool elevator) const {
    const Seconds time = stairs_.one_way(group_, storey, elevator);
    return wheelchair_ && time > Seconds(0.0) ? network::unreachable : Cost(time.value());
  }

 private:
  const network::Stairs& stairs_;
  network::AgeGroup group_;
  bool wheelchair_;
};

/// People with the same stairs are one group, fewest stairs first.
std::vector<StoreyWalk> walks_of(const Home& home, const Climb& climb) {
  if (!home.storeys) return {StoreyWalk{}};
  std::vector<StoreyWalk> walks;
  const network::StoreyShares shares = network::even_shares(*home.storeys);
  for (std::size_t s = 0; s < shares.size(); ++s) {
    walks.push_back({shares[s] * (1.0 - home.elevator), climb.from(s + 1, false)});
    walks.push_back({shares[s] * home.elevator, climb.from(s + 1, true)});
  }
  std::stable_sort(walks.begin(), walks.end(),
                   [](const StoreyWalk& a, const StoreyWalk& b) { return a.stairs < b.stairs; });
  std::vector<StoreyWalk> groups;
  for (const StoreyWalk& walk : walks) {
    if (!(walk.share > 0.0)) continue;
    if (!groups.empty() && groups.back().stairs == walk.stairs)
      groups.back().share += walk.share;
    else
      groups.push_back(walk);
  }
  if (groups.size() == 1) groups.front().share = 1.0;  // not a hair less for having been added up
  return groups;
}

Cost mean_of(std::span<const StoreyWalk> walks) {
  double people = 0.0, sum = 0.0;
  for (const StoreyWalk& walk : walks) {
    if (walk.stairs == network::unreachable) continue;
    people += walk.share;
    sum += walk.share * walk.stairs.value();
  }
  return people > 0.0 ? Cost(sum / people) : network::unreachable;
}

}  // namespace

HomeStairs::HomeStairs(std::span<const Home> homes, const network::Stairs& stairs, network::Profile profile) {
  const Climb climb(stairs, profile);
  for (const Home& home : homes) {
    const std::vector<StoreyWalk> walks = walks_of(home, climb);
    walks_.items.insert(walks_.items.end(), walks.begin(), walks.end());
    walks_.first.push_back(static_cast<std::uint32_t>(walks_.items.size()));
    mean_.push_back(mean_of(walks));
  }
}

}  // namespace lifecircle::access
