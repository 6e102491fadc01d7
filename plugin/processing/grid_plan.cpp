#include <algorithm>

#include <qgsexception.h>

#include <grids/verifier.h>
#include <plugin/processing/grid_plan.h>
#include <plugin/processing/grid_words.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

void refuseImpossible(const grids::Balancing& balancing, const GridUnits& units) {
  for (const grids::ParentReport& report : balancing.parents)
    if (report.status == grids::ParentStatus::impossible)
      throw QgsProcessingException(LifeCircle::tr("The parent %1 cannot be divided into %2 grids: %3.")
                                       .arg(parentName(units, report.parent))
                                       .arg(report.grids)
                                       .arg(reasonText(report, units)));
}

void verify(const grids::UnitGraph& graph, const grids::Assignment& gridOf, std::size_t gridCount,
            const std::vector<std::uint32_t>& asked, const GridUnits& units) {
  const auto faults = grids::broken_promises(graph, gridOf, gridCount, asked);
  if (faults.empty()) return;
  const grids::ParentId parent = faults.front().parent.valid() ? faults.front().parent
                                 : faults.front().unit.valid() ? graph.unit(faults.front().unit).parent
                                                               : grids::ParentId(0);
  throw QgsProcessingException(
      LifeCircle::tr("The plan of the parent %1 does not keep what it must (%2 faults) and is not written. "
                     "LifeCircle made a mistake, please report it.")
          .arg(parentName(units, parent))
          .arg(faults.size()));
}

}  // namespace

BalanceChoice readBalanceChoice(const Inputs& inputs, const GridUnits& units) {
  BalanceChoice choice;
  grids::BalancingOptions& options = choice.options;
  options.intent = units.todays.empty() ? grids::Intent::from_nothing
                                        : std::array{grids::Intent::from_today, grids::Intent::from_nothing,
                                                     grids::Intent::repair_only}[static_cast<std::size_t>(
                                              inputs.choice(QStringLiteral("INTENT")))];
  const double tolerance = inputs.number(QStringLiteral("TOLERANCE")) / 100.0;
  options.tolerance = {tolerance};
  if (units.loadCount > 1)
    options.tolerance.push_back(
        inputs.optionalNumber(QStringLiteral("LOAD_TOLERANCE")).value_or(tolerance * 100.0) / 100.0);
  options.keep = inputs.number(QStringLiteral("KEEP"));
  options.compact = inputs.number(QStringLiteral("COMPACT"));
  options.seconds = Seconds(inputs.number(QStringLiteral("SECONDS")));
  options.seed = static_cast<std::uint64_t>(inputs.integer(QStringLiteral("SEED")));
  choice.grids = static_cast<std::uint32_t>(inputs.integer(QStringLiteral("GRIDS")));
  choice.target = inputs.optionalNumber(QStringLiteral("TARGET")).value_or(0.0);
  return choice;
}

GridPlan searchPlan(const grids::UnitGraph& graph, GridCounts counts, const GridUnits& units,
                    const BalanceChoice& choice, Feedback& feedback, Progress& progress) {
  GridPlan plan;
  plan.counts = std::move(counts);
  plan.balancing = grids::balance(graph, plan.counts.asked, choice.options, progress);
  feedback.check();
  refuseImpossible(plan.balancing, units);
  for (const grids::GridId grid : plan.balancing.plan.grid_of) plan.gridOf.push_back(grid.index());
  verify(graph, plan.gridOf, plan.gridCount(), plan.counts.asked, units);

  const std::size_t todays = units.todays.size();
  const std::vector<double>& tolerance = choice.options.tolerance;
  plan.succession = grids::succession(graph, plan.gridOf, plan.gridCount(), todays);
  plan.measures = grids::measure_plan(graph, plan.gridOf, plan.balancing.plan.parent_of, tolerance);
  for (const grids::Unit& unit : graph.units())
    plan.todayOf.push_back(unit.today.valid() ? unit.today.index() : grids::none);
  if (todays > 0) {
    plan.homeOfToday = grids::homes_of_today(graph, todays);
    plan.before = grids::measure_plan(graph, plan.todayOf, plan.homeOfToday, tolerance);
  }
  return plan;
}

void logPlan(const GridPlan& plan, const GridUnits& units, const BalanceChoice& choice, Feedback& feedback) {
  double best = 0.0;
  for (const grids::ParentReport& report : plan.balancing.parents)
    best = std::max(best, report.best_possible);
  const grids::PlanMeasures& all = plan.measures.back();
  if (!plan.before.empty())
    feedback.info(LifeCircle::tr("Before: %1 grids, worst deviation %2 %, mean %3 %, Gini %4")
                      .arg(plan.before.back().grids)
                      .arg(percentText(plan.before.back().worst_deviation),
                           percentText(plan.before.back().mean_deviation))
                      .arg(plan.before.back().gini, 0, 'f', 3));
  feedback.info(
      LifeCircle::tr("After: %1 grids, worst deviation %2 %, cannot be under %3 %; mean %4 %, Gini %5; "
                     "%6 % of the weight moved; %7 grids outside the band of %8 %")
          .arg(all.grids)
          .arg(percentText(all.worst_deviation), percentText(best), percentText(all.mean_deviation))
          .arg(all.gini, 0, 'f', 3)
          .arg(percentText(all.moved_share))
          .arg(all.outside)
          .arg(choice.options.tolerance.front() * 100.0));
  for (const grids::ParentReport& report : plan.balancing.parents) {
    if (report.status == grids::ParentStatus::out_of_band)
      feedback.warn(LifeCircle::tr("%1: worst deviation %2 %, cannot be under %3 %: %4")
                        .arg(parentName(units, report.parent), percentText(report.worst_deviation),
                             percentText(report.best_possible), reasonText(report, units)));
    QStringList split;
    for (const grids::GroupId group : report.split_groups)
      split << QString::fromStdString(units.groups[group.index()]);
    if (!split.isEmpty())
      feedback.warn(LifeCircle::tr("%1: compounds that could not be kept whole: %2")
                        .arg(parentName(units, report.parent), split.join(QStringLiteral(", "))));
  }
  if (plan.balancing.cut_short)
    feedback.warn(LifeCircle::tr("The search was cut short after %1 seconds: another run may give another "
                                 "plan. SECONDS = 0 gives the same one everywhere.")
                      .arg(choice.options.seconds.value()));
}

QString statusText(grids::ParentStatus status) {
  switch (status) {
    case grids::ParentStatus::in_band:
      return QStringLiteral("in_band");
    case grids::ParentStatus::out_of_band:
      return QStringLiteral("out_of_band");
    case grids::ParentStatus::impossible:
      return QStringLiteral("impossible");
    case grids::ParentStatus::empty:
      break;
  }
  return QStringLiteral("empty");
}

QString reasonText(const grids::ParentReport& report, const GridUnits& units) {
  switch (report.reason) {
    case grids::Reason::none:
      break;
    case grids::Reason::heavy_unit:
      return report.unit.valid() ? LifeCircle::tr("the unit %1 is too heavy, alone or with what hangs on it")
                                       .arg(units.ids[units.featureOf[report.unit.index()]])
                                 : LifeCircle::tr("one unit is too heavy");
    case grids::Reason::whole_numbers:
      return LifeCircle::tr("the weights are whole numbers and do not divide that evenly");
    case grids::Reason::all_tried:
      return LifeCircle::tr("all plans were looked at");
    case grids::Reason::not_found:
      return LifeCircle::tr("no plan inside the band was found, which does not prove that there is none");
    case grids::Reason::too_few_units:
      return LifeCircle::tr("it has fewer units than that");
    case grids::Reason::locks:
      return LifeCircle::tr("its locked units cannot hang together within so many grids");
    case grids::Reason::no_grids:
      return LifeCircle::tr("it has units, but no grid is left for it");
  }
  return {};
}

}  // namespace lifecircle::plugin
