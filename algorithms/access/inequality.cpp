#include <algorithm>
#include <vector>

#include <access/inequality.h>

namespace lifecircle::access {

namespace {

std::vector<Weighted> sorted(std::span<const Weighted> values) {
  std::vector<Weighted> result;
  for (const Weighted& value : values)
    if (value.weight > 0) result.push_back(value);
  std::sort(result.begin(), result.end(), [](const Weighted& a, const Weighted& b) {
    return a.value != b.value ? a.value < b.value : a.weight < b.weight;
  });
  return result;
}

double total_weight(const std::vector<Weighted>& values) {
  double total = 0.0;
  for (const Weighted& value : values) total += value.weight;
  return total;
}

}  // namespace

std::optional<double> share_of(double part, double whole) {
  return whole > 0.0 ? std::optional(part / whole) : std::nullopt;
}

std::optional<double> weighted_mean(std::span<const Weighted> values) {
  const std::vector<Weighted> ordered = sorted(values);
  if (ordered.empty()) return std::nullopt;
  double sum = 0.0;
  for (const Weighted& value : ordered) sum += value.value * value.weight;
  return sum / total_weight(ordered);
}

std::optional<double> weighted_quantile(std::span<const Weighted> values, double share) {
  const std::vector<Weighted> ordered = sorted(values);
  if (ordered.empty()) return std::nullopt;
  const double wanted = share * total_weight(ordered);
  double so_far = 0.0;
  for (const Weighted& value : ordered)
    if ((so_far += value.weight) >= wanted) return value.value;
  return ordered.back().value;
}

std::optional<double> gini(std::span<const Weighted> values) {
  const std::vector<Weighted> ordered = sorted(values);
  if (ordered.empty()) return std::nullopt;
  double below_curve = 0.0, so_far = 0.0;  // twice the area under the unscaled Lorenz curve
  for (const Weighted& value : ordered) {
    const double next = so_far + value.value * value.weight;
    below_curve += (so_far + next) * value.weight;
    so_far = next;
  }
  if (!(so_far > 0.0)) return 0.0;
  return std::max(0.0, 1.0 - below_curve / (so_far * total_weight(ordered)));
}

std::vector<double> lorenz_curve(std::span<const Weighted> values, std::size_t steps) {
  const std::vector<Weighted> ordered = sorted(values);
  if (ordered.empty() || steps == 0) return {};
  const double people = total_weight(ordered);
  double everything = 0.0;
  for (const Weighted& value : ordered) everything += value.value * value.weight;
  std::vector<double> curve(steps + 1, 0.0);
  double people_before = 0.0, had_before = 0.0;
  auto next = ordered.begin();
  for (std::size_t i = 1; i < steps; ++i) {
    const double wanted = people * static_cast<double>(i) / static_cast<double>(steps);
    for (; next + 1 != ordered.end() && people_before + next->weight < wanted; ++next) {
      people_before += next->weight;
      had_before += next->value * next->weight;
    }
    curve[i] = everything > 0.0 ? (had_before + next->value * (wanted - people_before)) / everything
                                : static_cast<double>(i) / static_cast<double>(steps);
  }
  curve[steps] = 1.0;
  return curve;
}

}  // namespace lifecircle::access
