#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <elevator/programme.h>

namespace lifecircle::elevator {

/// The numbers of a programme (see plan_programme), ready to compute with: weights of the years, the bonus,
/// the least number of each area, units by benefit per shaft.
struct ProgrammeModel {
  ProgrammeModel(std::span<const ProgrammeUnit> units, std::size_t areas, const ProgrammeOptions& options);

  [[nodiscard]] double density(std::size_t unit) const {
    return units[unit].benefit / static_cast<double>(units[unit].shafts);
  }
  /// Of a unit in a year: benefit and bonus, before the first shaft of its compound is taken off.
  [[nodiscard]] double worth(std::size_t unit, std::size_t year) const {
    return weight[year] * units[unit].benefit + bonus * static_cast<double>(units[unit].shafts);
  }

  std::span<const ProgrammeUnit> units;
  std::size_t years;
  std::size_t capacity;             ///< shafts a year
  std::vector<double> weight;       ///< of a benefit, by year
  double bonus = 0.0;               ///< for each shaft of a compound in a year but the first
  std::vector<std::size_t> least;   ///< shafts, by area; the last of them: in no area
  std::vector<std::size_t> ranked;  ///< units that fit into a year, most benefit per shaft first
  std::size_t compounds = 0;
};

/// A programme in the making: units in years, never above the capacity of a year. Each change costs a
/// constant.
class ProgrammePlan {
 public:
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

  explicit ProgrammePlan(const ProgrammeModel& model);

  [[nodiscard]] std::size_t year_of(std::size_t unit) const { return year_[unit]; }
  [[nodiscard]] bool chosen(std::size_t unit) const { return year_[unit] != nowhere; }
  [[nodiscard]] double value() const { return value_; }
  [[nodiscard]] std::size_t load(std::size_t year) const { return load_[year]; }
  [[nodiscard]] std::size_t in_area(std::size_t area) const { return in_area_[area]; }
  [[nodiscard]] std::size_t in_batch(std::size_t compound, std::size_t year) const {
    return in_batch_[compound * model_->years + year];
  }

  [[nodiscard]] bool fits(std::size_t unit, std::size_t year) const {
    return load_[year] + model_->units[unit].shafts <= model_->capacity;
  }
  /// Its area keeps its least number without it.
  [[nodiscard]] bool spare(std::size_t unit) const {
    const ProgrammeUnit& u = model_->units[unit];
    return in_area_[u.area] >= model_->least[u.area] + u.shafts;
  }
  /// What the value gains when the unit, not chosen so far, comes into the year.
  [[nodiscard]] double gain(std::size_t unit, std::size_t year) const;
  /// What the value loses when the chosen unit goes.
  [[nodiscard]] double loss(std::size_t unit) const;
  void add(std::size_t unit, std::size_t year);
  void remove(std::size_t unit);

  /// Every area has its least number.
  [[nodiscard]] bool holds() const;

 private:
  const ProgrammeModel* model_;  // a plan can be assigned to another
  std::vector<std::size_t> year_, load_, in_area_, in_batch_;
  double value_ = 0.0;
};

/// Makes a good plan of a wish: for each unit the year it should be in, or nowhere. Units of most benefit per
/// shaft come first; who finds the year full waits for the next; room is kept for what areas are owed, then
/// they get it, if need be at the cost of units that are spare; free room goes to what gains most. With units
/// of one shaft each area always gets its least number; with larger ones see holds().
[[nodiscard]] ProgrammePlan repaired(const ProgrammeModel& model, std::span<const std::size_t> wish);

/// Exchanges a chosen unit for another, or two between their years, as long as the value grows.
void improve(const ProgrammeModel& model, ProgrammePlan& plan, const Progress& progress);

}  // namespace lifecircle::elevator
