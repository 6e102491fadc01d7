#include <algorithm>
#include <tuple>

#include <queue>

#include <access/open_sites.h>
#include <access/site_search.h>
#include <access/site_transport.h>
#include <base/random.h>

namespace lifecircle::access {

namespace {

/// Profits below this share of the value are rounding.
constexpr double worthwhile = 1e-10;
/// Transports that a search with capacities may cost, in entries of the open columns.
constexpr double transport_effort = 2e7;
/// Entries that shaking may look at, in rounds over all of them, and its fewest and most moves.
constexpr double shaking_effort = 4e7;
constexpr std::size_t fewest_shakes = 8, most_shakes = 800;

SiteSet sorted(std::vector<std::uint32_t> chosen, double value) {
  std::sort(chosen.begin(), chosen.end());
  return {std::move(chosen), value};
}

std::vector<std::uint32_t> with(std::vector<std::uint32_t> chosen, std::uint32_t column) {
  chosen.push_back(column);
  return chosen;
}

/// Gains only fall while sites open, so a gain that was worked out anew and is still the highest is right
/// (the lazy evaluation of Minoux 1978). `gain` is asked again for few columns.
template <class Gain, class Open>
void open_greedily(const GainTable& table, std::size_t count, std::size_t already, Gain gain, Open open,
                   SitingEffort& effort, Progress& progress) {
  using Waiting =
      std::tuple<double, std::int64_t, std::size_t>;  // gain, lesser column first, as of which step
  std::priority_queue<Waiting> queue;
  for (std::uint32_t j = 0; j < table.candidates; ++j) {
    if (table.columns[j].empty()) continue;
    if (effort.over()) return;
    progress.check();
    if (const double first = gain(j); first > 0.0)
      queue.push({first, -static_cast<std::int64_t>(j), already});
  }
  for (std::size_t step = already; step < count && !queue.empty();) {
    progress.check();
    const auto [old_gain, key, as_of] = queue.top();
    queue.pop();
    const auto column = static_cast<std::uint32_t>(-key);
    if (as_of == step) {
      open(column);
      ++step;
      continue;
    }
    if (effort.over()) return;
    if (const double now = gain(column); now > 0.0) queue.push({now, key, step});
  }
}

SiteSet interchange_without_limits(const GainTable& table, SiteSet sites, SitingEffort& effort,
                                   Progress& progress) {
  OpenSites open(table);
  for (const std::uint32_t column : sites.chosen) open.open(column);
  const double least = worthwhile * std::max(1.0, open.value());
  std::vector<double> losses = open.losses();
  // A round ends where it began: at the candidate after the last one that was swapped in.
  std::size_t since_swap = 0;
  for (std::uint32_t j = 0; since_swap < table.candidates;
       j = (j + 1) % static_cast<std::uint32_t>(table.candidates)) {
    ++since_swap;
    if (open.is_open(j) || table.columns[j].empty()) continue;
    if (effort.over()) break;
    const OpenSites::Swap swap = open.best_swap(j, losses);
    if (swap.profit <= least) continue;
    progress.check();
    open.close(swap.out);
    open.open(j);
    losses = open.losses();
    since_swap = 0;
  }
  return sorted(open.columns(), open.value());
}

SiteSet interchange_with_limits(const GainTable& table, SiteSet sites, SitingEffort& effort,
                                Progress& progress) {
  double budget = transport_effort;
  for (bool better = true; better;) {
    better = false;
    for (std::uint32_t j = 0; j < table.candidates; ++j) {
      if (table.columns[j].empty() ||
          std::find(sites.chosen.begin(), sites.chosen.end(), j) != sites.chosen.end())
        continue;
      SiteSet best = sites;
      for (std::size_t s = 0; s < sites.chosen.size(); ++s) {
        progress.check();
        std::vector<std::uint32_t> other = sites.chosen;
        other[s] = j;
        double entries = 1.0;
        for (const std::uint32_t column : other) entries += static_cast<double>(table.columns[column].size());
        budget -= entries;
        if (budget < 0.0 || effort.over()) return best;
        const double value = value_of(table, other);
        if (value > best.value + worthwhile * std::max(1.0, best.value)) best = sorted(other, value);
      }
      better |= best.value > sites.value;
      sites = std::move(best);
    }
  }
  return sites;
}

}  // namespace

SiteSet valued_sites(const GainTable& table, std::vector<std::uint32_t> chosen) {
  std::sort(chosen.begin(), chosen.end());
  const double value = value_of(table, chosen);
  return {std::move(chosen), value};
}

SiteSet greedy_sites(const GainTable& table, std::size_t count, std::vector<std::uint32_t> chosen,
                     SitingEffort& effort, Progress& progress) {
  if (table.has_capacities()) {
    double value = value_of(table, chosen);
    const std::size_t already = chosen.size();
    open_greedily(
        table, count, already,
        [&](std::uint32_t column) {
          const bool open = std::find(chosen.begin(), chosen.end(), column) != chosen.end();
          return open ? 0.0 : value_of(table, with(chosen, column)) - value;
        },
        [&](std::uint32_t column) {
          chosen.push_back(column);
          value = value_of(table, chosen);
        },
        effort, progress);
    return {std::move(chosen), value};
  }
  OpenSites open(table);
  for (const std::uint32_t column : chosen) open.open(column);
  open_greedily(
      table, count, chosen.size(),
      [&](std::uint32_t column) { return open.is_open(column) ? 0.0 : open.gain_of(column); },
      [&](std::uint32_t column) { open.open(column); }, effort, progress);
  return {open.columns(), open.value()};
}

SiteSet interchanged_sites(const GainTable& table, SiteSet sites, SitingEffort& effort, Progress& progress) {
  if (sites.chosen.empty()) return sites;
  return table.has_capacities() ? interchange_with_limits(table, std::move(sites), effort, progress)
                                : interchange_without_limits(table, std::move(sites), effort, progress);
}

SiteSet search_sites(const GainTable& table, std::size_t count, SitingEffort& effort, Progress& progress) {
  return interchanged_sites(table, greedy_sites(table, count, {}, effort, progress), effort, progress);
}

SiteSet shaken_sites(const GainTable& table, std::size_t count, SiteSet sites, double bound,
                     const std::vector<std::uint32_t>& others, SitingEffort& effort, Progress& progress) {
  if (table.has_capacities() || sites.chosen.empty() || others.empty()) return sites;
  Random random(count);
  SiteSet best = sites;
  const double round = 1.0 + static_cast<double>(table.rows.items.size());
  const std::size_t shakes =
      std::clamp(static_cast<std::size_t>(shaking_effort / round), fewest_shakes, most_shakes);
  for (std::size_t shake = 0; shake < shakes && best.value < bound && !effort.over(); ++shake) {
    progress.report(static_cast<double>(shake) / static_cast<double>(shakes));
    SiteSet other = sites;
    const std::size_t moves = 1 + random.below(std::max<std::size_t>(2, count / 4));
    for (std::size_t move = 0; move < moves; ++move)
      other.chosen[random.below(other.chosen.size())] = others[random.below(others.size())];
    std::sort(other.chosen.begin(), other.chosen.end());
    other.chosen.erase(std::unique(other.chosen.begin(), other.chosen.end()), other.chosen.end());
    other = greedy_sites(table, count, std::move(other.chosen), effort, progress);
    other = interchanged_sites(table, std::move(other), effort, progress);
    if (other.value > best.value) best = other;
    if (other.value >= sites.value) sites = std::move(other);
  }
  return best;
}

}  // namespace lifecircle::access
