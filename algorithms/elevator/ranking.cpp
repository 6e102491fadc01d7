#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <numeric>

#include <elevator/ranking.h>

namespace lifecircle::elevator {

namespace {

std::optional<std::int64_t> whole_number(const std::string& id) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
  if (id.empty() || error != std::errc() || end != id.data() + id.size()) return std::nullopt;
  return number;
}

/// Whole numbers come first and by value, so that 9 stands before 10; then texts.
struct Identity {
  std::optional<std::int64_t> number;
  const std::string* text;

  friend bool operator<(const Identity& a, const Identity& b) {
    if (a.number.has_value() != b.number.has_value()) return a.number.has_value();
    if (a.number && *a.number != *b.number) return *a.number < *b.number;
    return *a.text < *b.text;
  }
};

/// What counts as 1, for each criterion.
std::vector<double> full_values(std::span<const Ranked> ranked, std::span<const Criterion> criteria) {
  std::vector<double> full(criteria.size(), 0.0);
  for (std::size_t c = 0; c < criteria.size(); ++c) {
    for (const Ranked& one : ranked) full[c] = std::max(full[c], one.values[c].value_or(0.0));
    full[c] = criteria[c].full.value_or(full[c]);
  }
  return full;
}

Place placed(const Ranked& one, std::span<const Criterion> criteria, std::span<const double> full) {
  Place place;
  double sum = 0.0, weights = 0.0;
  for (std::size_t c = 0; c < criteria.size(); ++c) {
    auto& part = place.parts.emplace_back();
    if (!one.values[c]) continue;
    part = full[c] > 0.0 ? std::clamp(*one.values[c] / full[c], 0.0, 1.0) : 0.0;
    sum += criteria[c].weight * *part;
    weights += criteria[c].weight;
  }
  // Two decimals: what looks equal on paper is equal, and the id decides.
  if (weights > 0.0) place.score = std::round(sum / weights * 1e4) / 1e2;
  return place;
}

}  // namespace

std::vector<Place> rank(std::span<const Ranked> ranked, std::span<const Criterion> criteria) {
  const std::vector<double> full = full_values(ranked, criteria);
  std::vector<Place> places;
  std::vector<Identity> identities;
  places.reserve(ranked.size());
  identities.reserve(ranked.size());
  for (const Ranked& one : ranked) {
    places.push_back(placed(one, criteria, full));
    identities.push_back({whole_number(one.id), &one.id});
  }
  std::vector<std::size_t> order(ranked.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const double first = places[a].score.value_or(-1.0), second = places[b].score.value_or(-1.0);
    return first != second ? first > second : identities[a] < identities[b];
  });
  for (std::size_t i = 0; i < order.size(); ++i) places[order[i]].rank = i + 1;
  return places;
}

}  // namespace lifecircle::elevator
