#include <algorithm>
#include <optional>

#include <elevator/programme_plan.h>

namespace lifecircle::elevator {

namespace {

constexpr std::size_t nowhere = ProgrammePlan::nowhere;

/// The year with room in which the unit gains most; of equal ones the first.
std::optional<std::size_t> best_year(const ProgrammeModel& model, const ProgrammePlan& plan,
                                     std::size_t unit) {
  std::optional<std::size_t> best;
  for (std::size_t y = 0; y < model.years; ++y)
    if (plan.fits(unit, y) && (!best || plan.gain(unit, y) > plan.gain(unit, *best))) best = y;
  return best;
}

/// The spare units of the year, of other areas, that have to go for the unit; those that are missed least
/// first. Nothing where that is not enough. The plan is left as it was.
std::optional<std::vector<std::size_t>> who_goes(const ProgrammeModel& model, ProgrammePlan& plan,
                                                 std::size_t unit, std::size_t year) {
  std::vector<std::size_t> there, out;
  for (const std::size_t u : model.ranked)
    if (plan.year_of(u) == year) there.push_back(u);
  const auto missed = [&](std::size_t u) {
    return plan.loss(u) / static_cast<double>(model.units[u].shafts);
  };
  std::stable_sort(there.begin(), there.end(),
                   [&](std::size_t a, std::size_t b) { return missed(a) < missed(b); });
  for (const std::size_t u : there) {
    if (plan.fits(unit, year)) break;
    if (model.units[u].area == model.units[unit].area || !plan.spare(u)) continue;
    plan.remove(u);
    out.push_back(u);
  }
  const bool enough = plan.fits(unit, year);
  for (const std::size_t u : out) plan.add(u, year);
  return enough ? std::optional(out) : std::nullopt;
}

/// Puts the unit into the year that loses least by it. Where no year can make room, the plan stays.
void squeeze_in(const ProgrammeModel& model, ProgrammePlan& plan, std::size_t unit) {
  if (const auto year = best_year(model, plan, unit)) {
    plan.add(unit, *year);
    return;
  }
  std::vector<std::size_t> out;
  std::size_t best = nowhere;
  double least = 0.0;
  for (std::size_t y = 0; y < model.years; ++y) {
    auto goes = who_goes(model, plan, unit, y);
    if (!goes) continue;
    double loss = -model.worth(unit, y);
    for (const std::size_t u : *goes) loss += plan.loss(u);
    if (best != nowhere && loss >= least) continue;
    best = y;
    least = loss;
    out = std::move(*goes);
  }
  if (best == nowhere) return;
  for (const std::size_t u : out) plan.remove(u);
  plan.add(unit, best);
}

/// What the wish gets of its room, while the room for what areas are owed is kept.
void grant(const ProgrammeModel& model, ProgrammePlan& plan, std::span<const std::size_t> wish) {
  std::size_t owed = 0, room = model.capacity * model.years;
  for (const std::size_t least : model.least) owed += least;
  for (const std::size_t unit : model.ranked) {
    if (wish[unit] == nowhere) continue;
    const ProgrammeUnit& u = model.units[unit];
    const std::size_t has = plan.in_area(u.area), least = model.least[u.area];
    const std::size_t due = has < least ? std::min(u.shafts, least - has) : 0;
    if (u.shafts + owed - due > room) continue;
    std::size_t year = wish[unit];
    while (year < model.years && !plan.fits(unit, year)) ++year;
    if (year == model.years || (due == 0 && plan.gain(unit, year) <= 0.0)) continue;
    plan.add(unit, year);
    room -= u.shafts;
    owed -= due;
  }
}

void give_areas_their_least(const ProgrammeModel& model, ProgrammePlan& plan) {
  for (const std::size_t unit : model.ranked) {
    const std::size_t area = model.units[unit].area;
    if (!plan.chosen(unit) && plan.in_area(area) < model.least[area]) squeeze_in(model, plan, unit);
  }
}

void fill(const ProgrammeModel& model, ProgrammePlan& plan) {
  for (const std::size_t unit : model.ranked) {
    if (plan.chosen(unit)) continue;
    const auto year = best_year(model, plan, unit);
    if (year && plan.gain(unit, *year) > 0.0) plan.add(unit, *year);
  }
}

}  // namespace

ProgrammePlan repaired(const ProgrammeModel& model, std::span<const std::size_t> wish) {
  ProgrammePlan plan(model);
  grant(model, plan, wish);
  give_areas_their_least(model, plan);
  fill(model, plan);
  return plan;
}

}  // namespace lifecircle::elevator
