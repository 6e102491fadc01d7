#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <access/facility_catalogue.h>
#include <access/life_circle.h>
#include <access/population.h>

namespace lifecircle::access {

/// Categories that planners speak of together.
struct CategoryGroup {
  std::string grouping;                 ///< theme, class or tier
  std::string key;                      ///< what the column of that name in the catalogue says
  std::vector<std::size_t> categories;  ///< positions in the list that was grouped; may be none
};

/// The three groupings of a catalogue: the five themes 宜居 宜业 宜游 宜学 宜养; the ten classes
/// 党政居医养教文体娱商, of which none is left out though it has no category, and then the other classes in
/// the catalogue's order; the tiers 1, 2, 3 and X of 党群服务 (杨秀菊 2024: 5 片区 + 29 居民区 + X embedded
/// points below the centre of the 街道). Categories whose cell is empty are in no group of that grouping.
[[nodiscard]] std::vector<CategoryGroup> group_categories(std::span<const Category> categories);

/// What the categories of a group mean together, over those of them that have data.
struct GroupReach {
  std::size_t with_data = 0;
  double people = 0.0;       ///< with an answer
  double people_na = 0.0;    ///< without one: in no share
  double people_edge = 0.0;  ///< for whom the street data end before the widest threshold of the group does
  double reach_all = 0.0;    ///< people who have one of each category within its threshold
  std::optional<double> share;           ///< reach_all / people; nothing where no category has data
  std::optional<double> elderly_share;   ///< the same for elderly people
  std::optional<double> children_share;  ///< and for children
  /// 0 to 100: the mean over people of the weight of the group's categories that they reach over the weight
  /// of all of them, as in LifeCircle::score.
  std::optional<double> score;
};

/// `members` are positions in `categories`, the evaluated ones. The sums do not depend on the order of the
/// parcels.
[[nodiscard]] GroupReach reach_together(const LifeCircle& circle,
                                        std::span<const EvaluatedCategory> categories,
                                        std::span<const std::size_t> members,
                                        std::span<const Population> population);

}  // namespace lifecircle::access
