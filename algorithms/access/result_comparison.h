#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include <access/area_coverage.h>
#include <access/population.h>

namespace lifecircle::access {

/// One category in two results; all vectors are per joined parcel, in their order.
struct ComparedCategory {
  double weight = 1.0;  ///< in the score
  /// The part of the parcel's people who have one within the threshold, 0 to 1; between the two only where
  /// they live on several storeys and stairs count.
  std::vector<double> reached_before, reached_after;
  /// Minutes or metres to the nearest; nothing where none was found as far as was looked.
  std::vector<std::optional<double>> cost_before, cost_after;
};

/// Two results of the same parcels.
struct ComparedParcels {
  std::vector<Population> population;  ///< the same people before and after
  std::vector<bool> compared;          ///< joined, with an answer in both; others are in no figure
  std::vector<ComparedCategory> categories;
};

/// What changed for a parcel in one category.
enum class Change : unsigned char {
  gained,     ///< more of its people have one within the threshold
  lost,       ///< fewer
  covered,    ///< all have one, before and after
  partly,     ///< as many as before, but not all
  uncovered,  ///< nobody has one, before and after
};
[[nodiscard]] Change change_of(double reached_before, double reached_after);

/// What changed for a parcel in all categories together.
enum class ParcelChange : unsigned char { gained, lost, mixed, unchanged };
[[nodiscard]] ParcelChange change_of_parcel(const ComparedParcels& parcels, std::size_t parcel);

/// The scores of a parcel, 0 to 100: the weight of the compared categories that its people reach over the
/// weight of all compared. It is that of the life circle where both results evaluate the same categories;
/// else those two could not be compared. Nothing where no compared category has a weight.
struct Scores {
  std::optional<double> before, after;
};
[[nodiscard]] Scores scores_of(const ComparedParcels& parcels, std::size_t parcel);

/// What changed for some people in one category. Each of the people is in one of the four groups, so
/// gained + lost + kept + without = everybody compared.
struct CategoryChange {
  Population gained;   ///< none within the threshold before, one after
  Population lost;     ///< the other way round
  Population kept;     ///< one before and after
  Population without;  ///< none before and after
  Population covered_before, covered_after;
  double timed = 0.0;                             ///< people for whom one was found both before and after
  std::optional<double> mean_before, mean_after;  ///< cost to the nearest, over those people
  double saved = 0.0;  ///< cost before less cost after, times people, summed over those people
};

/// What changed for the people of one area.
struct AreaChange {
  Population residents;    ///< compared
  double people_na = 0.0;  ///< not compared
  std::vector<CategoryChange> categories;
  /// People by what changed in all categories together; mixed: something gained and something lost.
  double gained = 0.0, lost = 0.0, mixed = 0.0, unchanged = 0.0;
  std::optional<double> score_before, score_after;  ///< means over the people
};

/// One row for each of `areas` areas, then one for the parcels in no area. Of a parcel of which a part is
/// covered, min(before, after) is kept and the rest gained or lost: stairs take the highest storeys first, so
/// it is the same people who have the shorter walk.
///
/// Comparing after with before mirrors every figure: gained is lost, before is after, saved is its negative.
/// Sums do not depend on the order of the parcels. Costs a sort of each area's parcels per mean.
[[nodiscard]] std::vector<AreaChange> compare_areas(const ComparedParcels& parcels,
                                                    std::span<const std::optional<std::size_t>> area_of,
                                                    std::size_t areas);

}  // namespace lifecircle::access
