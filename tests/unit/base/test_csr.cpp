#include <vector>

#include <base/csr.h>
#include <support/catch.h>

TEST_CASE("items are grouped by key and keep their order inside a group") {
  const std::vector<int> keys = {2, 0, 2, 3};
  const auto groups = lifecircle::group_by<int>(
      4, keys.size(), [&](std::size_t i) { return keys[i]; },
      [](std::size_t i) { return static_cast<int>(i); });
  REQUIRE(groups.group_count() == 4);
  CHECK(groups[0].size() == 1);
  CHECK(groups[1].empty());
  CHECK(std::vector<int>(groups[2].begin(), groups[2].end()) == std::vector<int>{0, 2});
  CHECK(groups[3].front() == 3);
}
