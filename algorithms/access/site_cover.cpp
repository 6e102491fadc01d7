#include <algorithm>
#include <cmath>
#include <numeric>

#include <access/cover_reduction.h>
#include <access/site_bound.h>
#include <access/site_cover.h>
#include <access/site_exact.h>

namespace lifecircle::access {

namespace {

/// What all candidates together serve.
double all_served(const GainTable& table) {
  std::vector<std::uint32_t> all(table.candidates);
  std::iota(all.begin(), all.end(), 0U);
  return value_of(table, all);
}

/// The set without the site that is missed least, improved as far as swaps do.
SiteSet one_less(const GainTable& table, const SiteSet& sites, SitingEffort& effort, Progress& progress) {
  SiteSet best;
  best.value = -1.0;
  for (std::size_t s = 0; s < sites.chosen.size(); ++s) {
    std::vector<std::uint32_t> fewer = sites.chosen;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(s));
    const double value = value_of(table, fewer);
    if (value > best.value) best = {std::move(fewer), value};
  }
  return interchanged_sites(table, std::move(best), effort, progress);
}

/// With capacities: the most sites of which it is proven that they are too few for the cover's people.
std::size_t proven_too_few(const GainTable& table, double target, const SiteSet& cover, SitingEffort& effort,
                           Progress& progress) {
  std::size_t proven = 0, open = cover.chosen.size();
  for (std::size_t count = open - 1; proven + 1 < open && !effort.over();) {
    const SiteSet start = search_sites(table, count, effort, progress);
    const bool too_few = bound_sites(table, count, start, effort, progress).bound < target * (1.0 - 1e-9);
    (too_few ? proven : open) = count;
    count = (proven + open) / 2;
  }
  return proven;
}

}  // namespace

bool reaches(double value, double target) {
  return value >= target - 1e-9 * std::max(1.0, std::abs(target));
}

GainTable counting_rows(GainTable table) {
  for (std::size_t i = 0; i < table.people.size(); ++i) table.people[i] = table.people[i] > 0.0 ? 1.0 : 0.0;
  return table;
}

namespace {

/// The smallest cover of `target`, in a table that is as small as it gets.
SiteCover smallest_cover(const GainTable& table, double target, const SitingOptions& options,
                         SitingEffort& effort, Progress& progress) {
  SiteCover cover;
  cover.bound = 1;
  cover.sites = greedy_sites(table, table.candidates, {}, effort, progress);
  if (!reaches(cover.sites.value, target)) {  // the time was over: all of them cover for certain
    cover.sites.chosen.resize(table.candidates);
    std::iota(cover.sites.chosen.begin(), cover.sites.chosen.end(), 0U);
    return cover;
  }
  while (cover.sites.chosen.size() > 1 && !effort.over()) {
    SiteSet fewer = one_less(table, cover.sites, effort, progress);
    if (!reaches(fewer.value, target)) break;
    cover.sites = std::move(fewer);
  }
  const auto raise = [&](std::size_t bound) {
    cover.bound = std::clamp(bound, cover.bound, cover.sites.chosen.size());
    return cover.bound == cover.sites.chosen.size() || effort.over();
  };
  if (raise(table.has_capacities() ? 1 : cover_bound(table, cover.sites.chosen.size(), effort, progress)))
    return cover;
  if (const auto exact = solve_cover(table, target, options, effort, progress)) {
    if (exact->sites && reaches(exact->sites->value, target) &&
        exact->sites->chosen.size() < cover.sites.chosen.size())
      cover.sites = *exact->sites;
    if (raise(std::isfinite(exact->bound) ? static_cast<std::size_t>(std::max(1.0, exact->bound)) : 1))
      return cover;
  }
  if (table.has_capacities())
    static_cast<void>(raise(proven_too_few(table, target, cover.sites, effort, progress) + 1));
  return cover;
}

}  // namespace

SiteCover fewest_sites(const GainTable& table, const SitingOptions& options, SitingEffort& effort,
                       Progress& progress) {
  const double target = all_served(table);
  if (reaches(value_of(table, {}), target)) return {};
  if (table.has_capacities()) return smallest_cover(table, target, options, effort, progress);
  const GainTable reduced = reduced_cover(counting_rows(table));
  SiteCover cover = smallest_cover(reduced, rows_to_cover(reduced), options, effort, progress);
  cover.sites.value = value_of(table, cover.sites.chosen);
  return cover;
}

CoverAnswer can_cover(const GainTable& whole, std::size_t count, double target, const SitingOptions& options,
                      SitingEffort& effort, Progress& progress) {
  if (!reaches(all_served(whole), target)) return {Coverable::no, {}};
  const bool limited = whole.has_capacities();
  const GainTable table = limited ? whole : reduced_cover(counting_rows(whole));
  if (!limited) target = rows_to_cover(table);
  SiteSet found = search_sites(table, count, effort, progress);
  if (reaches(found.value, target)) return {Coverable::yes, std::move(found)};
  if (!limited && cover_bound(table, count + 1, effort, progress) > count) return {Coverable::no, {}};
  if (limited) {
    SiteBound known = bound_sites(table, count, std::move(found), effort, progress);
    if (!reaches(known.bound, target)) return {Coverable::no, {}};
    found = std::move(known.best);
  } else {
    found = shaken_sites(table, count, std::move(found), target, effort, progress);
  }
  if (reaches(found.value, target)) return {Coverable::yes, std::move(found)};
  if (effort.over()) return {};
  const auto exact = solve_cover(table, target, options, effort, progress);
  static_cast<void>(effort.over());
  if (!exact) return {};
  if (exact->sites && exact->sites->chosen.size() <= count && reaches(exact->sites->value, target))
    return {Coverable::yes, *exact->sites};
  return {exact->bound > static_cast<double>(count) ? Coverable::no : Coverable::unknown, {}};
}

}  // namespace lifecircle::access
