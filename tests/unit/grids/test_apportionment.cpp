#include <cmath>
#include <functional>
#include <numeric>
#include <random>

#include <base/error.h>
#include <grids/apportionment.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::grids;

namespace {

/// The least floor over all ways to give out the grids, by trying each.
double least_floor(const std::vector<Share>& parents, std::uint32_t grids) {
  double best = INFINITY;
  std::vector<std::uint32_t> counts(parents.size(), 0);
  const std::function<void(std::size_t, std::uint32_t)> give = [&](std::size_t p, std::uint32_t left) {
    if (p == parents.size()) {
      if (left == 0) best = std::min(best, floor_under(parents, counts));
      return;
    }
    for (std::uint32_t k = std::min(1u, parents[p].most); k <= std::min(left, parents[p].most); ++k) {
      counts[p] = k;
      give(p + 1, left - k);
    }
  };
  give(0, grids);
  return best;
}

}  // namespace

TEST_CASE("Two parents of 100 and 200 households share three grids without any deviation") {
  const std::vector<Share> parents{{100.0, 10}, {200.0, 10}};
  const Apportionment result = apportion(parents, 3);
  CHECK(result.grids == std::vector<std::uint32_t>{1, 2});
  CHECK(result.floor == Approx(0.0).margin(1e-12));
}

TEST_CASE("The floor is the least of all ways to give out the grids") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    std::mt19937_64 random(seed);
    std::vector<Share> parents(2 + random() % 4);
    std::uint32_t most = 0, least = 0;
    for (Share& parent : parents) {
      parent = {static_cast<double>(random() % 500), static_cast<std::uint32_t>(random() % 7)};
      if (parent.most == 0) parent.weight = 0.0;
      most += parent.most, least += std::min(1u, parent.most);
    }
    if (most == 0) continue;
    const auto grids =
        std::max<std::uint32_t>(1, least + static_cast<std::uint32_t>(random() % (most - least + 1)));
    const Apportionment result = apportion(parents, grids);
    INFO("seed " << seed);
    CHECK(std::accumulate(result.grids.begin(), result.grids.end(), 0u) == grids);
    for (std::size_t p = 0; p < parents.size(); ++p) {
      CHECK(result.grids[p] <= parents[p].most);
      CHECK(result.grids[p] >= std::min(1u, parents[p].most));
    }
    CHECK(result.floor == Approx(least_floor(parents, grids)).margin(1e-9));
  }
}

TEST_CASE("Nobody anywhere: one each, the rest where there is room") {
  const std::vector<Share> parents{{0.0, 2}, {0.0, 5}};
  CHECK(apportion(parents, 5).grids == std::vector<std::uint32_t>{2, 3});
  CHECK(apportion(parents, 5).floor == 0.0);
}

TEST_CASE("Fewer grids than parents, or more than units, is a bad call") {
  const std::vector<Share> parents{{10.0, 2}, {10.0, 2}};
  CHECK_THROWS_AS(apportion(parents, 1), Error);
  CHECK_THROWS_AS(apportion(parents, 5), Error);
}
