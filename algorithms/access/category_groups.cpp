#include <algorithm>
#include <array>
#include <string_view>

#include <access/answered_people.h>
#include <access/category_groups.h>
#include <access/inequality.h>

namespace lifecircle::access {

namespace {

constexpr std::array<std::string_view, 5> themes{"宜居", "宜业", "宜游", "宜学", "宜养"};
constexpr std::array<std::string_view, 10> classes{"党", "政", "居", "医", "养",
                                                   "教", "文", "体", "娱", "商"};
constexpr std::array<std::string_view, 4> tiers{"1", "2", "3", "X"};

void add_grouping(std::vector<CategoryGroup>& groups, std::string_view grouping,
                  std::span<const std::string_view> keys, std::string Category::*column,
                  std::span<const Category> categories) {
  const std::size_t first = groups.size();
  for (const std::string_view key : keys) groups.push_back({std::string(grouping), std::string(key), {}});
  for (std::size_t c = 0; c < categories.size(); ++c) {
    const std::string& key = categories[c].*column;
    if (key.empty()) continue;
    auto group = std::find_if(groups.begin() + static_cast<std::ptrdiff_t>(first), groups.end(),
                              [&](const CategoryGroup& candidate) { return candidate.key == key; });
    if (group == groups.end()) group = groups.insert(group, {std::string(grouping), key, {}});
    group->categories.push_back(c);
  }
}

}  // namespace

std::vector<CategoryGroup> group_categories(std::span<const Category> categories) {
  std::vector<CategoryGroup> groups;
  add_grouping(groups, "theme", themes, &Category::theme, categories);
  add_grouping(groups, "class", classes, &Category::kind, categories);
  add_grouping(groups, "tier", tiers, &Category::tier, categories);
  return groups;
}

GroupReach reach_together(const LifeCircle& circle, std::span<const EvaluatedCategory> categories,
                          std::span<const std::size_t> members, std::span<const Population> population) {
  std::vector<std::size_t> with_data;
  double weight = 0.0;
  network::Cost widest{0.0};
  for (const std::size_t c : members)
    if (categories[c].has_data()) {
      with_data.push_back(c);
      weight += categories[c].weight;
      widest = std::max(widest, categories[c].demand.threshold);
    }

  const AnsweredPeople people = answered_people(circle, population, widest);
  GroupReach result;
  result.with_data = with_data.size();
  result.people = people.all.people;
  result.people_na = people.na;
  if (with_data.empty()) return result;

  PopulationSum covered;
  std::vector<Weighted> scores;
  for (std::size_t p = 0; p < population.size(); ++p) {
    const Population& residents = population[p];
    if (circle.status[p] != ParcelStatus::ok) continue;
    for (const StoreyWalk& group : circle.stairs[p]) {
      bool reaches_all = true;
      double reached = 0.0;
      for (const std::size_t c : with_data) {
        if (circle.reaches(c, p, group, categories[c].demand.threshold))
          reached += categories[c].weight;
        else
          reaches_all = false;
      }
      if (weight > 0.0) scores.push_back({100.0 * reached / weight, group.share * residents.people});
      if (reaches_all) covered.add(residents, group.share);
    }
  }

  const Population within = covered.total();
  result.people_edge = people.edge;
  result.reach_all = within.people;
  result.share = share_of(result.reach_all, result.people);
  result.elderly_share = share_of(within.elderly, people.all.elderly);
  result.children_share = share_of(within.children, people.all.children);
  result.score = weighted_mean(scores);
  return result;
}

}  // namespace lifecircle::access
