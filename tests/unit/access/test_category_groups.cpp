#include <access/category_groups.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;

namespace {

Category category(const std::string& id, const std::string& kind, const std::string& theme,
                  const std::string& tier = {}) {
  Category result;
  result.id = id;
  result.kind = kind;
  result.theme = theme;
  result.tier = tier;
  return result;
}

const CategoryGroup& group(const std::vector<CategoryGroup>& groups, const std::string& grouping,
                           const std::string& key) {
  for (const CategoryGroup& candidate : groups)
    if (candidate.grouping == grouping && candidate.key == key) return candidate;
  FAIL("no group " << key);
  return groups.front();
}

}  // namespace

TEST_CASE("five themes, ten classes and four tiers are always there; others follow") {
  const std::vector<Category> categories{category("pty_stn", "党", "宜居", "3"),
                                         category("park_5", "绿", "宜游"), category("odd", "", ""),
                                         category("rider", "党", "宜业", "X")};
  const auto groups = group_categories(categories);
  REQUIRE(groups.size() == 5 + 10 + 1 + 4);
  CHECK(group(groups, "class", "党").categories == std::vector<std::size_t>{0, 3});
  CHECK(group(groups, "class", "娱").categories.empty());
  CHECK(groups[15].key == "绿");
  CHECK(group(groups, "theme", "宜业").categories == std::vector<std::size_t>{3});
  CHECK(group(groups, "tier", "X").categories == std::vector<std::size_t>{3});
  CHECK(group(groups, "tier", "1").categories.empty());
}

TEST_CASE("a group is reached by whoever reaches all of it, and scored by weight") {
  // Four parcels, the last off the network; three categories, the last without data.
  const std::vector<EvaluatedCategory> categories{{"a", {{0}, network::Cost(100)}, 1.0},
                                                  {"b", {{1}, network::Cost(200)}, 3.0},
                                                  {"c", {{}, network::Cost(900)}, 5.0}};
  LifeCircle circle;
  circle.categories.resize(3);
  circle.categories[0].within = {1, 1, 0, 0};
  circle.categories[1].within = {2, 0, 1, 0};
  circle.categories[2].within = {0, 0, 0, 0};
  circle.status = {ParcelStatus::ok, ParcelStatus::ok, ParcelStatus::ok, ParcelStatus::off_network};
  circle.to_data_edge = {network::Cost(150), network::Cost(500), network::unreachable, std::nullopt};
  const std::vector<Population> people{{10, 5, 0}, {20, 5, 0}, {30, 0, 0}, {7, 1, 1}};

  const GroupReach both = reach_together(circle, categories, std::vector<std::size_t>{0, 1, 2}, people);
  CHECK(both.with_data == 2);
  CHECK(both.people == 60);
  CHECK(both.people_na == 7);
  CHECK(both.people_edge == 10);  // within 200, the widest of those with data
  CHECK(both.reach_all == 10);
  CHECK(*both.share == Approx(1 / 6.0));
  CHECK(*both.elderly_share == Approx(0.5));
  CHECK_FALSE(both.children_share);
  CHECK(*both.score == Approx((10 * 100 + 20 * 25 + 30 * 75) / 60.0));

  const GroupReach none = reach_together(circle, categories, std::vector<std::size_t>{2}, people);
  CHECK(none.with_data == 0);
  CHECK(none.people == 60);
  CHECK_FALSE(none.share);
  CHECK_FALSE(none.score);
}
