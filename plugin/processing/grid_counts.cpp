#include <algorithm>
#include <cmath>
#include <numeric>

#include <qgsexception.h>

#include <grids/apportionment.h>
#include <plugin/processing/grid_plan.h>
#include <plugin/processing/grid_words.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

std::vector<grids::Share> sharesOf(const grids::UnitGraph& graph) {
  std::vector<grids::Share> shares;
  for (std::size_t p = 0; p < graph.parent_count(); ++p)
    shares.push_back({graph.load_of(grids::ParentId(p)),
                      static_cast<std::uint32_t>(graph.units_of(grids::ParentId(p)).size())});
  return shares;
}

/// Today's grids by parent; a parent with units and none of its own gets one.
std::vector<std::uint32_t> countsOfToday(const GridUnits& units, const grids::UnitGraph& graph,
                                         const std::vector<grids::Share>& shares, Feedback& feedback) {
  std::vector<std::uint32_t> counts(shares.size(), 0);
  for (const grids::ParentId home : grids::homes_of_today(graph, units.todays.size()))
    if (home.valid()) ++counts[home.index()];
  for (std::size_t p = 0; p < counts.size(); ++p) {
    if (counts[p] > 0 || shares[p].most == 0) continue;
    counts[p] = 1;
    feedback.warn(LifeCircle::tr("The parent %1 has no grid today: it gets one")
                      .arg(parentName(units, grids::ParentId(p))));
  }
  return counts;
}

/// Whole numbers that do not fit today may fit better when they are given out anew.
void offerBetter(const std::vector<grids::Share>& shares, const GridUnits& units, GridCounts& counts,
                 Feedback& feedback) {
  const auto total = std::accumulate(counts.asked.begin(), counts.asked.end(), 0u);
  const double floor = grids::floor_under(shares, counts.asked);
  const grids::Apportionment better = grids::apportion(shares, total);
  if (better.floor > floor - 0.005) return;
  QStringList changes;
  for (std::size_t p = 0; p < counts.asked.size(); ++p)
    if (better.grids[p] != counts.asked[p])
      changes << QStringLiteral("%1: %2 → %3")
                     .arg(parentName(units, grids::ParentId(p)))
                     .arg(counts.asked[p])
                     .arg(better.grids[p]);
  counts.better = better.grids;
  counts.offer = LifeCircle::tr(
                     "Today's numbers of grids keep some parent's mean %1 % from the common mean; "
                     "%2 grids given out anew (GRIDS = %2) would bring that to %3 %")
                     .arg(percentText(floor))
                     .arg(total)
                     .arg(percentText(better.floor));
  feedback.warn(QStringLiteral("%1: %2").arg(counts.offer, changes.join(QStringLiteral(", "))));
}

}  // namespace

GridCounts countGrids(const BalanceChoice& choice, const GridUnits& units, const grids::UnitGraph& graph,
                      Feedback& feedback) {
  const std::vector<grids::Share> shares = sharesOf(graph);
  const double weight =
      std::accumulate(shares.begin(), shares.end(), 0.0,
                      [](double sum, const grids::Share& share) { return sum + share.weight; });
  GridCounts counts;
  QString origin;
  if (choice.grids == 0 && choice.target <= 0.0) {
    if (units.todays.empty())
      throw QgsProcessingException(LifeCircle::tr(
          "Nothing says how many grids there shall be: give their number (GRIDS), the weight of "
          "each (TARGET), or today's grids (GRID_FIELD)."));
    counts.asked = countsOfToday(units, graph, shares, feedback);
    offerBetter(shares, units, counts, feedback);
    origin = LifeCircle::tr("as many as today");
  } else {
    std::uint32_t asked = choice.grids;
    origin = LifeCircle::tr("as asked");
    if (asked == 0) {
      const auto parents =
          std::count_if(shares.begin(), shares.end(), [](const auto& s) { return s.most > 0; });
      asked = static_cast<std::uint32_t>(std::clamp(std::round(weight / choice.target),
                                                    static_cast<double>(parents),
                                                    static_cast<double>(graph.unit_count())));
      origin = LifeCircle::tr("from a weight of %1 each").arg(choice.target);
    }
    counts.asked = grids::apportion(shares, asked).grids;
  }
  feedback.info(LifeCircle::tr("Grids: %1, %2; whole numbers keep some parent's mean at least %3 % from the "
                               "common mean")
                    .arg(std::accumulate(counts.asked.begin(), counts.asked.end(), 0u))
                    .arg(origin, percentText(grids::floor_under(shares, counts.asked))));
  return counts;
}

}  // namespace lifecircle::plugin
