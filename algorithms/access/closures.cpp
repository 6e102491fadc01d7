#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include <access/closures.h>
#include <access/nearest_facilities.h>
#include <base/exact_sum.h>

namespace lifecircle::access {

namespace {

/// Position in the row of its cheapest entry among the columns that `open` lets pass.
template <class Open>
std::optional<std::size_t> nearest(const TravelTimes::Row& row, std::span<const network::Place> facilities,
                                   Open open) {
  std::optional<std::size_t> best;
  for (std::size_t e = 0; e < row.size(); ++e) {
    if (!open(row.columns[e])) continue;
    if (!best || row.costs[e] < row.costs[*best] ||
        (row.costs[e] == row.costs[*best] &&
         comes_first(facilities[row.columns[e]], facilities[row.columns[*best]])))
      best = e;
  }
  return best;
}

/// The sums of one closure while they are added up, without rounding, so that no order of rows matters.
struct ClosureSums {
  ExactSum people, lost, stranded, added;
  std::map<std::uint32_t, ExactSum> taken;

  void hand_over(Closure& closure) const {
    closure.people = people.total();
    closure.lost = lost.total();
    closure.stranded = stranded.total();
    closure.added = added.total();
  }
};

/// More people lose coverage, or as many and more walking is added.
bool is_worse(const Closure& a, const Closure& b) {
  return std::pair(a.lost, a.added) > std::pair(b.lost, b.added);
}

}  // namespace

std::vector<Closure> closures(const TravelTimes& times, std::span<const network::Place> facilities,
                              std::span<const double> people, network::Cost threshold,
                              const std::vector<bool>& closed) {
  std::vector<Closure> result(times.column_count());
  std::vector<ClosureSums> sums(result.size());
  for (std::size_t r = 0; r < times.row_count(); ++r) {
    const TravelTimes::Row row = times[r];
    const auto today = nearest(row, facilities, [](std::uint32_t) { return true; });
    if (!today || people[r] <= 0.0) continue;
    const std::uint32_t column = row.columns[*today];
    if (!closed.empty() && !closed[column]) continue;
    const auto then = nearest(row, facilities, [&](std::uint32_t other) {
      return closed.empty() ? other != column : !closed[other];
    });
    ClosureSums& of = sums[column];
    of.people.add(people[r]);
    const bool covered = row.costs[*today] <= threshold;
    if (covered && !(then && row.costs[*then] <= threshold)) of.lost.add(people[r]);
    if (!then) {
      of.stranded.add(people[r]);
      continue;
    }
    const network::Cost more = row.costs[*then] - row.costs[*today];
    of.added.add(people[r] * more.value());
    of.taken[row.columns[*then]].add(people[r]);
    result[column].worst = std::max(result[column].worst, more);
  }
  for (std::size_t j = 0; j < result.size(); ++j) {
    Closure& closure = result[j];
    sums[j].hand_over(closure);
    for (const auto& [column, taken] : sums[j].taken) {
      const double total = taken.total();
      const bool more =
          !closure.next || total > closure.taken ||
          (total == closure.taken && comes_first(facilities[column], facilities[*closure.next]));
      if (!more) continue;
      closure.next = column;
      closure.taken = total;
    }
  }
  return result;
}

Closure closed_together(std::span<const Closure> closures) {
  Closure all;
  ClosureSums sums;
  for (const Closure& one : closures) {
    sums.people.add(one.people);
    sums.lost.add(one.lost);
    sums.stranded.add(one.stranded);
    sums.added.add(one.added);
    all.worst = std::max(all.worst, one.worst);
  }
  sums.hand_over(all);
  return all;
}

Closure worst_closure(std::span<const Closure> closures) {
  Closure worst;
  for (const Closure& one : closures)
    if (is_worse(one, worst)) worst = one;
  return worst;
}

ReachToday reach_today(const TravelTimes& times, std::span<const double> people, network::Cost threshold) {
  ExactSum reached, covered;
  for (std::size_t r = 0; r < times.row_count(); ++r) {
    const TravelTimes::Row row = times[r];
    if (row.size() == 0) continue;
    reached.add(people[r]);
    if (*std::min_element(row.costs.begin(), row.costs.end()) <= threshold) covered.add(people[r]);
  }
  return {reached.total(), covered.total()};
}

std::vector<std::size_t> closure_ranks(std::span<const Closure> closures) {
  std::vector<std::size_t> order(closures.size()), ranks(closures.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto worse = [&](std::size_t a, std::size_t b) { return is_worse(closures[a], closures[b]); };
  std::stable_sort(order.begin(), order.end(), worse);
  for (std::size_t k = 0; k < order.size(); ++k)
    ranks[order[k]] = k > 0 && !worse(order[k - 1], order[k]) ? ranks[order[k - 1]] : k + 1;
  return ranks;
}

}  // namespace lifecircle::access
