#include <algorithm>
#include <cstdint>
#include <limits>

#include <elevator/programme_dual.h>

namespace lifecircle::elevator {

namespace {

constexpr double never = -std::numeric_limits<double>::infinity();

}  // namespace

ProgrammeDual::ProgrammeDual(const ProgrammeModel& model) : model_(model), members_(model.compounds) {
  for (const std::size_t unit : model.ranked) members_[model.units[unit].compound].push_back(unit);
}

PricedPlan ProgrammeDual::at(const ProgrammePrices& prices) const {
  PricedPlan plan;
  plan.year.assign(model_.units.size(), ProgrammePlan::nowhere);
  for (const auto& members : members_) plan.bound += solve(members, prices, plan.year);
  for (const double price : prices.year) plan.bound += price * static_cast<double>(model_.capacity);
  for (std::size_t a = 0; a < prices.area.size(); ++a)
    plan.bound -= prices.area[a] * static_cast<double>(model_.least[a]);
  return plan;
}

double ProgrammeDual::worth(std::size_t unit, const ProgrammePrices& prices) const {
  double best = never;
  for (std::size_t y = 0; y < model_.years; ++y) best = std::max(best, worth(unit, y, prices));
  return best;
}

double ProgrammeDual::solve(std::span<const std::size_t> members, const ProgrammePrices& prices,
                            std::vector<std::size_t>& year) const {
  const std::size_t years = model_.years;
  constexpr std::uint8_t none = 255;                         // no year is open yet
  std::vector<double> best(years, never);                    // by the last year that is open
  std::vector<std::uint8_t> before(members.size() * years);  // the last one before this unit came
  for (std::size_t m = 0; m < members.size(); ++m) {
    double earlier = 0.0;
    std::uint8_t from = none;
    for (std::size_t y = 0; y < years; ++y) {
      const double stay = best[y];
      const bool opens = earlier - model_.bonus > stay;
      before[m * years + y] = opens ? from : static_cast<std::uint8_t>(y);
      best[y] = (opens ? earlier - model_.bonus : stay) + std::max(0.0, worth(members[m], y, prices));
      if (stay > earlier) {
        earlier = stay;
        from = static_cast<std::uint8_t>(y);
      }
    }
  }
  const auto last = std::max_element(best.begin(), best.end());
  if (last == best.end() || *last <= 0.0) return 0.0;
  std::uint8_t y = static_cast<std::uint8_t>(last - best.begin());
  for (std::size_t m = members.size(); m-- > 0 && y != none; y = before[m * years + y])
    if (worth(members[m], y, prices) > 0.0) year[members[m]] = y;
  return *last;
}

ProgrammePrices ProgrammeDual::prices_of(const ProgrammePlan& plan) const {
  const std::size_t years = model_.years;
  ProgrammePrices prices{std::vector<double>(years, 0.0), std::vector<double>(model_.least.size(), 0.0)};
  // The densest unit of each year, and of those outside; the least dense of each area.
  std::vector<double> first(years, 0.0), least(model_.least.size(), std::numeric_limits<double>::infinity());
  double outside = 0.0;
  std::size_t room = 0;
  for (const std::size_t unit : model_.ranked) {
    const std::size_t y = plan.year_of(unit), area = model_.units[unit].area;
    double& top = y == ProgrammePlan::nowhere ? outside : first[y];
    top = std::max(top, model_.density(unit));
    if (plan.chosen(unit)) least[area] = model_.density(unit);
  }
  for (std::size_t y = 0; y < years; ++y) room += model_.capacity - plan.load(y);
  prices.year[years - 1] =
      room > 0 && outside <= 0.0 ? 0.0 : model_.weight[years - 1] * outside + model_.bonus;
  for (std::size_t y = years - 1; y-- > 0;)
    prices.year[y] = prices.year[y + 1] + (model_.weight[y] - model_.weight[y + 1]) * first[y + 1];
  for (std::size_t a = 0; a < prices.area.size(); ++a)
    if (plan.in_area(a) > 0 && plan.in_area(a) <= model_.least[a])
      prices.area[a] =
          std::max(0.0, prices.year[years - 1] - model_.weight[years - 1] * least[a] - model_.bonus);
  return prices;
}

}  // namespace lifecircle::elevator
