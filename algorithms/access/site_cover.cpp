#include <algorithm>
#include <cmath>
#include <numeric>

#include <access/cover_bound.h>
#include <access/cover_reduction.h>
#include <access/cover_search.h>
#include <access/cut_bound.h>
#include <access/site_cover.h>
#include <access/site_exact.h>
#include <access/site_tree.h>

namespace lifecircle::access {

namespace {

/// Looks at entries that a search for a cover and a tree may cost: for the one smallest cover, and for each
/// of many questions.
constexpr double cover_looks = 3e8, cover_tree_looks = 1e9, question_looks = 2e7, question_tree_looks = 1e8;

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
    const SiteSet start = greedy_sites(table, count, {}, effort, progress);
    const double bound = bound_sites(table, count, start, effort, progress).bound;
    (reaches(bound, target) ? open : proven) = count;
    count = (proven + open) / 2;
  }
  return proven;
}

/// Does the tree find `count` sites that serve all rows, or prove that there are none?
CoverAnswer ask_tree(const GainTable& table, std::size_t count, SiteSet found, double looks,
                     double tree_looks, SitingEffort& effort, Progress& progress) {
  const double target = rows_to_cover(table), beat = target - 1.0;
  SiteBound known = bound_sites(table, count, std::move(found), effort, progress, beat);
  if (reaches(known.best.value, target)) return {Coverable::yes, std::move(known.best)};
  if (!reaches(known.bound, target)) return {Coverable::no, {}};
  SiteSet cover = greedy_sites(table, table.candidates, known.best.chosen, effort, progress);
  cover = smaller_cover(table, std::move(cover), count, looks, effort, progress);
  if (cover.chosen.size() <= count && reaches(value_of(table, cover.chosen), target))
    return {Coverable::yes, {cover.chosen, target}};
  known = cut_bound(table, count, std::move(known), beat, effort, progress);
  if (reaches(known.best.value, target)) return {Coverable::yes, std::move(known.best)};
  if (!reaches(known.bound, target)) return {Coverable::no, {}};
  BoundedSites best = branched_sites(table, count, known, {beat, target, tree_looks, 1.0}, effort, progress);
  if (reaches(best.sites.value, target)) return {Coverable::yes, std::move(best.sites)};
  return {reaches(best.bound, target) ? Coverable::unknown : Coverable::no, {}};
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

/// Greedy, which covers all unless the time is over; all of them cover for certain.
SiteCover first_cover(const GainTable& table, double target, SitingEffort& effort, Progress& progress) {
  SiteCover cover;
  cover.bound = 1;
  cover.sites = greedy_sites(table, table.candidates, {}, effort, progress);
  if (reaches(cover.sites.value, target)) return cover;
  cover.sites.chosen.resize(table.candidates);
  std::iota(cover.sites.chosen.begin(), cover.sites.chosen.end(), 0U);
  return cover;
}

/// The smallest cover of `target` people with capacities.
SiteCover limited_cover(const GainTable& table, double target, const SitingOptions& options,
                        SitingEffort& effort, Progress& progress) {
  SiteCover cover = first_cover(table, target, effort, progress);
  while (cover.sites.chosen.size() > 1 && !effort.over()) {
    SiteSet fewer = one_less(table, cover.sites, effort, progress);
    if (!reaches(fewer.value, target)) break;
    cover.sites = std::move(fewer);
  }
  const std::size_t too_few = proven_too_few(table, target, cover.sites, effort, progress);
  cover.bound = std::min(too_few + 1, cover.sites.chosen.size());
  if (cover.bound == cover.sites.chosen.size() || effort.over()) return cover;
  const auto exact = solve_cover(table, target, options, effort, progress);
  static_cast<void>(effort.over());
  if (!exact) return cover;
  if (exact->sites && reaches(exact->sites->value, target) &&
      exact->sites->chosen.size() < cover.sites.chosen.size())
    cover.sites = *exact->sites;
  if (exact->bound > static_cast<double>(cover.bound))  // infinite only where nothing is possible
    cover.bound = std::min(static_cast<std::size_t>(exact->bound), cover.sites.chosen.size());
  return cover;
}

/// The smallest cover of all rows, in a table that is as small as it gets.
SiteCover counted_cover(const GainTable& table, SitingEffort& effort, Progress& progress) {
  SiteCover cover = first_cover(table, rows_to_cover(table), effort, progress);
  cover.bound = std::max(cover.bound, cover_bound(table, cover.sites.chosen.size(), effort, progress));
  cover.sites = smaller_cover(table, std::move(cover.sites), cover.bound, cover_looks, effort, progress);
  const auto ask = [&](std::size_t count) {
    SiteSet start = greedy_sites(table, count, {}, effort, progress);
    return ask_tree(table, count, std::move(start), cover_looks / 10.0, cover_tree_looks, effort, progress);
  };
  // One site less as long as that is possible, then up from what is known to be too few.
  while (cover.bound < cover.sites.chosen.size() && !effort.over()) {
    CoverAnswer answer = ask(cover.sites.chosen.size() - 1);
    if (answer.answer == Coverable::no) cover.bound = cover.sites.chosen.size();
    if (answer.answer != Coverable::yes) break;
    cover.sites = std::move(answer.sites);
  }
  while (cover.bound < cover.sites.chosen.size() && !effort.over()) {
    if (ask(cover.bound).answer != Coverable::no) break;
    ++cover.bound;
  }
  return cover;
}

}  // namespace

SiteCover fewest_sites(const GainTable& table, const SitingOptions& options, SitingEffort& effort,
                       Progress& progress) {
  const double target = all_served(table);
  if (reaches(value_of(table, {}), target)) return {};
  if (table.has_capacities()) return limited_cover(table, target, options, effort, progress);
  const GainTable reduced = reduced_cover(counting_rows(table));
  SiteCover cover = counted_cover(reduced, effort, progress);
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
  if (!limited)
    return ask_tree(table, count, std::move(found), question_looks, question_tree_looks, effort, progress);
  SiteBound known = bound_sites(table, count, std::move(found), effort, progress);
  if (!reaches(known.bound, target)) return {Coverable::no, {}};
  if (reaches(known.best.value, target)) return {Coverable::yes, std::move(known.best)};
  if (effort.over()) return {};
  const auto exact = solve_cover(table, target, options, effort, progress);
  static_cast<void>(effort.over());
  if (!exact) return {};
  if (exact->sites && exact->sites->chosen.size() <= count && reaches(exact->sites->value, target))
    return {Coverable::yes, *exact->sites};
  return {exact->bound > static_cast<double>(count) ? Coverable::no : Coverable::unknown, {}};
}

}  // namespace lifecircle::access
