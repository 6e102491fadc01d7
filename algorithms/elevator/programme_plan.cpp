#include <algorithm>
#include <functional>

#include <elevator/programme_plan.h>

namespace lifecircle::elevator {

ProgrammeModel::ProgrammeModel(std::span<const ProgrammeUnit> all, std::size_t areas,
                               const ProgrammeOptions& options)
    : units(all), years(options.years), capacity(options.shafts_a_year), least(areas + 1, 0) {
  weight.assign(years, 1.0);
  for (std::size_t y = 1; y < years; ++y) weight[y] = weight[y - 1] * (1.0 - options.discount);
  double benefit = 0.0, shafts = 0.0;
  for (std::size_t u = 0; u < units.size(); ++u) {
    compounds = std::max(compounds, units[u].compound + 1);
    if (units[u].shafts > capacity) continue;
    ranked.push_back(u);
    benefit += units[u].benefit;
    shafts += static_cast<double>(units[u].shafts);
    least[units[u].area] += units[u].shafts;
  }
  if (shafts > 0.0) bonus = options.batch * benefit / shafts;
  for (std::size_t& count : least) count = std::min(count, options.area_min);
  least.back() = 0;
  std::stable_sort(ranked.begin(), ranked.end(),
                   [&](std::size_t a, std::size_t b) { return density(a) > density(b); });
}

ProgrammePlan::ProgrammePlan(const ProgrammeModel& model)
    : model_(&model),
      year_(model.units.size(), nowhere),
      load_(model.years, 0),
      in_area_(model.least.size(), 0),
      in_batch_(model.compounds * model.years, 0) {}

double ProgrammePlan::gain(std::size_t unit, std::size_t year) const {
  const bool first = in_batch(model_->units[unit].compound, year) == 0;
  return model_->worth(unit, year) - (first ? model_->bonus : 0.0);
}

double ProgrammePlan::loss(std::size_t unit) const {
  const ProgrammeUnit& u = model_->units[unit];
  const bool last = in_batch(u.compound, year_[unit]) == u.shafts;
  return model_->worth(unit, year_[unit]) - (last ? model_->bonus : 0.0);
}

void ProgrammePlan::add(std::size_t unit, std::size_t year) {
  const ProgrammeUnit& u = model_->units[unit];
  value_ += gain(unit, year);
  year_[unit] = year;
  load_[year] += u.shafts;
  in_area_[u.area] += u.shafts;
  in_batch_[u.compound * model_->years + year] += u.shafts;
}

void ProgrammePlan::remove(std::size_t unit) {
  const ProgrammeUnit& u = model_->units[unit];
  value_ -= loss(unit);
  load_[year_[unit]] -= u.shafts;
  in_area_[u.area] -= u.shafts;
  in_batch_[u.compound * model_->years + year_[unit]] -= u.shafts;
  year_[unit] = nowhere;
}

bool ProgrammePlan::holds() const {
  return std::equal(model_->least.begin(), model_->least.end(), in_area_.begin(), std::less_equal<>());
}

}  // namespace lifecircle::elevator
