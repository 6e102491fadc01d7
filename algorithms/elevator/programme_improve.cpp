#include <algorithm>

#include <elevator/programme_plan.h>

namespace lifecircle::elevator {

namespace {

/// Of a share of the value: what is less is noise.
constexpr double noise = 1e-12;

/// One pass of exchanges over a plan. Each kind goes through its partners in the order of what they promise,
/// and stops where even the promise is nothing.
class Exchanges {
 public:
  Exchanges(const ProgrammeModel& model, ProgrammePlan& plan) : model_(model), plan_(plan) {
    members_.resize(model.years);
    for (const std::size_t unit : model.ranked)
      if (plan.chosen(unit))
        members_[plan.year_of(unit)].push_back(unit);
      else
        outside_.push_back(unit);
    for (auto& members : members_)
      std::stable_sort(members.begin(), members.end(), [&](std::size_t a, std::size_t b) {
        return model.units[a].benefit > model.units[b].benefit;
      });
    loners_.resize(model.years);
    for (std::size_t y = 0; y < model.years; ++y)
      for (const std::size_t unit : members_[y])
        if (plan.in_batch(model.units[unit].compound, y) == model.units[unit].shafts)
          loners_[y].push_back(unit);
  }

  /// Units of a year for better ones outside. True where it helped.
  bool replace(std::size_t year) {
    bool helped = false;
    std::vector<std::size_t> inside = members_[year];
    std::stable_sort(inside.begin(), inside.end(),
                     [&](std::size_t a, std::size_t b) { return plan_.loss(a) < plan_.loss(b); });
    std::size_t fruitless = 0;
    for (const std::size_t in : outside_) {
      if (fruitless > patience_) break;
      if (plan_.chosen(in)) continue;
      bool done = false;
      for (const std::size_t out : inside) {
        if (plan_.year_of(out) != year) continue;
        if (plan_.gain(in, year) <= plan_.loss(out)) break;
        if ((done = try_replace(in, out))) break;
      }
      helped |= done;
      fruitless = done ? 0 : fruitless + 1;
    }
    return helped;
  }

  /// Units into a year in which there is work in their compound, in exchange for one there. True where it
  /// helped.
  bool gather() {
    bool helped = false;
    for (const std::size_t unit : model_.ranked) {
      if (!plan_.chosen(unit)) continue;
      for (std::size_t y = 0; y < model_.years; ++y)
        if (y != plan_.year_of(unit) && plan_.in_batch(model_.units[unit].compound, y) > 0)
          helped |= move_to(unit, y);
    }
    return helped;
  }

 private:
  [[nodiscard]] bool better(double before) const { return plan_.value() > before * (1.0 + noise); }

  bool try_replace(std::size_t in, std::size_t out) {
    const double before = plan_.value();
    const std::size_t year = plan_.year_of(out), area = model_.units[out].area;
    plan_.remove(out);
    if (plan_.fits(in, year)) {
      plan_.add(in, year);
      if (better(before) && plan_.in_area(area) >= model_.least[area]) return true;
      plan_.remove(in);
    }
    plan_.add(out, year);
    return false;
  }

  bool move_to(std::size_t unit, std::size_t year) {
    const double change = plan_.gain(unit, year) - plan_.loss(unit);
    if (plan_.fits(unit, year)) {
      if (change <= noise * plan_.value()) return false;
      plan_.remove(unit);
      plan_.add(unit, year);
      return true;
    }
    return swap_with_any(unit, change, loners_[year], year, model_.bonus) ||
           swap_with_any(unit, change, members_[year], year, 0.0);
  }

  /// `change` is what the move of the unit brings, `more` what it may bring that the other one goes.
  bool swap_with_any(std::size_t unit, double change, const std::vector<std::size_t>& others,
                     std::size_t year, double more) {
    const std::size_t home = plan_.year_of(unit);
    // Who comes forward should have much benefit, who is put off little.
    const double step = model_.weight[home] - model_.weight[year];
    for (std::size_t n = 0; n < std::min(others.size(), patience_); ++n) {
      const std::size_t other = step > 0.0 ? others[n] : others[others.size() - 1 - n];
      if (change + step * model_.units[other].benefit + more <= 0.0) break;
      // Of two of one compound the change is no sum, and no batch is won.
      if (plan_.year_of(other) != year || model_.units[other].compound == model_.units[unit].compound)
        continue;
      if (change + plan_.gain(other, home) - plan_.loss(other) > 0.0 && try_swap(unit, other)) return true;
    }
    return false;
  }

  bool try_swap(std::size_t a, std::size_t b) {
    const std::size_t at_a = plan_.year_of(a), at_b = plan_.year_of(b);
    const double before = plan_.value();
    plan_.remove(a);
    plan_.remove(b);
    if (plan_.fits(a, at_b) && plan_.fits(b, at_a)) {
      plan_.add(a, at_b);
      plan_.add(b, at_a);
      if (better(before)) return true;
      plan_.remove(a);
      plan_.remove(b);
    }
    plan_.add(a, at_a);
    plan_.add(b, at_b);
    return false;
  }

  static constexpr std::size_t patience_ = 200;  ///< partners that are tried in vain
  const ProgrammeModel& model_;
  ProgrammePlan& plan_;
  std::vector<std::vector<std::size_t>> members_;  ///< of each year, most benefit first, as the pass began
  std::vector<std::vector<std::size_t>> loners_;   ///< those of them that are their batch alone
  std::vector<std::size_t> outside_;
};

}  // namespace

void improve(const ProgrammeModel& model, ProgrammePlan& plan, const Progress& progress) {
  constexpr int most_passes = 20;
  for (int pass = 0; pass < most_passes; ++pass) {
    progress.check();
    Exchanges exchanges(model, plan);
    bool helped = exchanges.gather();
    for (std::size_t y = 0; y < model.years; ++y) helped |= exchanges.replace(y);
    if (!helped) break;
  }
}

}  // namespace lifecircle::elevator
