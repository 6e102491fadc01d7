#include <algorithm>

#include <base/error.h>
#include <elevator/needs.h>

namespace lifecircle::elevator {

namespace {

double points_for(Grade grade) {
  if (grade == Grade::a) return 1.0;
  return grade == Grade::b ? 0.5 : 0.0;
}

std::optional<double> value_of(const Needs& needs, const Criterion& criterion) {
  const auto per_entrance = [&](const std::optional<double>& count) {
    return count ? std::optional(*count / static_cast<double>(std::max<std::size_t>(1, needs.entrances)))
                 : count;
  };
  if (criterion.id == "old60") return per_entrance(needs.benefit.old60_up);
  if (criterion.id == "old80") return per_entrance(needs.benefit.old80_up);
  if (criterion.id == "disab") return per_entrance(needs.disabled);
  if (criterion.id == "hh4") return per_entrance(needs.benefit.households_4up);
  if (criterion.id == "floors") return needs.storeys;
  if (criterion.id == "will") return needs.agreed;
  if (criterion.id == "site") return points_for(needs.grade);
  if (criterion.id == "batch")
    return needs.batch ? std::optional(static_cast<double>(*needs.batch)) : std::nullopt;
  throw Error(
      ErrorCode::invalid_option,
      "Nothing is known about the criterion \"%1\"; there are old60, old80, disab, hh4, floors, will, site "
      "and batch.",
      {criterion.id});
}

}  // namespace

std::vector<std::optional<double>> values_of(const Needs& needs, const std::vector<Criterion>& criteria) {
  std::vector<std::optional<double>> values;
  values.reserve(criteria.size());
  for (const Criterion& criterion : criteria) values.push_back(value_of(needs, criterion));
  return values;
}

}  // namespace lifecircle::elevator
