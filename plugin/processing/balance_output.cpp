#include <algorithm>
#include <numeric>

#include <geometry/polygon_ops.h>
#include <grids/grid_code.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/text_field.h>
#include <plugin/processing/balance_output.h>
#include <plugin/processing/grid_words.h>
#include <plugin/processing/output_rows.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

using compat::FieldType;

namespace {

QVariant compactness(double value) {
  return value < 0.0 ? compat::null(FieldType::number) : QVariant(value);
}

/// The middle of a grid: of its ground, else of its units.
geometry::Point middleOf(const std::vector<geometry::Polygon>& area, const grids::UnitGraph& graph,
                         const grids::Assignment& gridOf, std::uint32_t grid) {
  if (!area.empty()) return geometry::inner_point(area).point;
  geometry::Point sum{0.0, 0.0};
  double count = 0.0;
  for (std::size_t u = 0; u < gridOf.size(); ++u)
    if (gridOf[u] == grid) sum = sum + graph.unit(grids::UnitId(u)).position, count += 1.0;
  return sum * (1.0 / std::max(1.0, count));
}

}  // namespace

BalanceOutput::BalanceOutput(const GridUnits& units, const grids::UnitGraph& graph, const GridPlan& plan,
                             const GridPolygons& after, const GridPolygons& before,
                             const QString& codeTemplate, Feedback& feedback)
    : mUnits(units),
      mGraph(graph),
      mPlan(plan),
      mPolygons(after),
      mMeasures(grids::measure_grids(graph, plan.gridOf, plan.gridCount())),
      mCompactness(meanCompactness(after, plan.balancing.plan.parent_of, graph.parent_count())),
      mCompactnessBefore(meanCompactness(before, plan.homeOfToday, graph.parent_count())) {
  giveCodes(codeTemplate, feedback);
}

void BalanceOutput::giveCodes(const QString& codeTemplate, Feedback& feedback) {
  const grids::Succession& succession = mPlan.succession;
  const auto todaysId = [&](std::uint32_t grid) { return mUnits.todays[succession.origin[grid].index()]; };
  std::vector<grids::CodedGrid> coded;
  for (std::uint32_t g = 0; g < mPlan.gridCount(); ++g)
    coded.push_back({mPlan.balancing.plan.parent_of[g].index(),
                     middleOf(mPolygons.areas[g], mGraph, mPlan.gridOf, g),
                     succession.continues[g] && succession.unchanged[g] ? todaysId(g) : std::string()});
  const grids::CodeTemplate pattern(codeTemplate.toStdString());
  const grids::GridCodes codes = grids::number_grids(coded, mUnits.parents, pattern, mUnits.todays);
  for (std::uint32_t g = 0; g < mPlan.gridCount(); ++g) {
    mCodes.push_back(QString::fromStdString(codes.codes[g]));
    mIds.push_back(succession.continues[g] ? QString::fromStdString(todaysId(g)) : mCodes.back());
  }
  for (const std::uint32_t parent : codes.overfull)
    feedback.warn(LifeCircle::tr("%1 has more grids than the code template has digits for")
                      .arg(QString::fromStdString(mUnits.parents[parent])));
  mOrder.resize(mPlan.gridCount());
  std::iota(mOrder.begin(), mOrder.end(), 0u);
  std::sort(mOrder.begin(), mOrder.end(), [&](std::uint32_t a, std::uint32_t b) {
    const auto& parent = mPlan.balancing.plan.parent_of;
    return std::tie(parent[a], codes.codes[a]) < std::tie(parent[b], codes.codes[b]);
  });
}

bool BalanceOutput::moved(std::size_t feature) const {
  const std::uint32_t unit = mUnits.unitOf[feature];
  if (unit == grids::none) return false;
  const grids::TodayId today = mUnits.units[unit].today;
  return today.valid() && mPlan.succession.origin[mPlan.gridOf[unit]] != today;
}

QgsFields BalanceOutput::unitFields() {
  return makeFields({{"grid_id", FieldType::text},
                     {"grid_old", FieldType::text},
                     {"moved", FieldType::integer},
                     {"gb_status", FieldType::text}});
}

QgsAttributes BalanceOutput::unitAttributes(std::size_t feature) const {
  const std::uint32_t unit = mUnits.unitOf[feature];
  return QVector<QVariant>{
      unit == grids::none ? compat::null(FieldType::text) : QVariant(mIds[mPlan.gridOf[unit]]),
      textOrNull(mUnits.today[feature]), moved(feature) ? 1 : 0, statusText(mUnits.status[feature])};
}

QgsFields BalanceOutput::gridFields() {
  return makeFields({{"grid_id", FieldType::text},
                     {"code", FieldType::text},
                     {"parent", FieldType::text},
                     {"units", FieldType::integer},
                     {"weight", FieldType::number},
                     {"load", FieldType::number},
                     {"dev_pct", FieldType::number},
                     {"pp", FieldType::number},
                     {"old_id", FieldType::text},
                     {"change", FieldType::text},
                     {"area_m2", FieldType::number}});
}

QgsAttributes BalanceOutput::gridAttributes(std::uint32_t grid) const {
  const std::size_t parent = mPlan.balancing.plan.parent_of[grid].index();
  const grids::PlanMeasures& all = mPlan.measures[parent];
  const double mean = all.weight / std::max(1u, all.grids);
  const grids::GridMeasures& own = mMeasures[grid];
  const grids::GroundSize& size = mPolygons.sizes[grid];
  const grids::TodayId origin = mPlan.succession.origin[grid];
  const QString change = !mPlan.succession.continues[grid]  ? QStringLiteral("new")
                         : mPlan.succession.unchanged[grid] ? QStringLiteral("unchanged")
                                                            : QStringLiteral("changed");
  return QVector<QVariant>{
      mIds[grid],
      mCodes[grid],
      QString::fromStdString(mUnits.parents[parent]),
      static_cast<int>(own.units),
      own.load[0],
      mUnits.loadCount > 1 ? QVariant(own.load[1]) : compat::null(FieldType::number),
      mean > 0.0 ? (own.load[0] / mean - 1.0) * 100.0 : 0.0,
      size.perimeter > 0.0 ? QVariant(size.polsby_popper()) : compat::null(FieldType::number),
      origin.valid() ? QVariant(QString::fromStdString(mUnits.todays[origin.index()]))
                     : compat::null(FieldType::text),
      change,
      size.area};
}

QgsFields BalanceOutput::changeFields() {
  return makeFields({{"unit", FieldType::text},
                     {"from_grid", FieldType::text},
                     {"to_grid", FieldType::text},
                     {"weight", FieldType::number}});
}

QgsAttributes BalanceOutput::changeAttributes(std::size_t feature) const {
  if (!moved(feature)) return {};
  const std::uint32_t unit = mUnits.unitOf[feature];
  return QVector<QVariant>{mUnits.ids[feature], mUnits.today[feature], mIds[mPlan.gridOf[unit]],
                           mUnits.units[unit].load[0]};
}

QgsFields BalanceOutput::summaryFields() {
  QgsFields fields = gridSummaryFields();
  fields.extend(makeFields({{"reason", FieldType::text},
                            {"grids_0", FieldType::integer},
                            {"max_dev_0", FieldType::number},
                            {"mean_dev_0", FieldType::number},
                            {"cut_m_0", FieldType::number},
                            {"pp_mean_0", FieldType::number},
                            {"gini_0", FieldType::number},
                            {"grids_fit", FieldType::integer}}));
  return fields;
}

QgsAttributes BalanceOutput::summaryRow(std::size_t row) const {
  const std::vector<grids::ParentReport>& reports = mPlan.balancing.parents;
  const bool all = row == reports.size();
  double best = 0.0;
  bool outside = false;
  for (std::size_t p = all ? 0 : row; p < (all ? reports.size() : row + 1); ++p) {
    best = std::max(best, reports[p].best_possible);
    outside = outside || reports[p].status == grids::ParentStatus::out_of_band;
  }
  const grids::PlanMeasures& after = mPlan.measures[row];
  QgsAttributes attributes =
      QVector<QVariant>{all ? QStringLiteral("all") : QString::fromStdString(mUnits.parents[row]),
                        static_cast<int>(after.grids),
                        after.weight,
                        after.worst_deviation * 100.0,
                        after.mean_deviation * 100.0,
                        best * 100.0,
                        after.inner_boundary,
                        compactness(mCompactness[row]),
                        after.gini,
                        after.moved_share * 100.0,
                        all ? (outside ? QStringLiteral("out_of_band") : QStringLiteral("in_band"))
                            : statusText(reports[row].status),
                        textOrNull(all ? mPlan.counts.offer : reasonText(reports[row], mUnits))};
  if (mPlan.before.empty()) {
    attributes << compat::null(FieldType::integer);
    for (int i = 0; i < 5; ++i) attributes << compat::null(FieldType::number);
  } else {
    const grids::PlanMeasures& before = mPlan.before[row];
    attributes << static_cast<int>(before.grids) << before.worst_deviation * 100.0
               << before.mean_deviation * 100.0 << before.inner_boundary
               << compactness(mCompactnessBefore[row]) << before.gini;
  }
  const std::vector<std::uint32_t>& better = mPlan.counts.better;
  const auto fit = all              ? std::accumulate(better.begin(), better.end(), 0u)
                   : better.empty() ? 0u
                                    : better[row];
  attributes << (better.empty() ? compat::null(FieldType::integer) : QVariant(static_cast<int>(fit)));
  return attributes;
}

void BalanceOutput::writeSummary(Sink& sink) const {
  for (std::size_t row = 0; row < mPlan.measures.size(); ++row) addRow(sink, summaryRow(row));
}

QgsFields BalanceOutput::paretoFields() {
  return makeFields({{"keep", FieldType::number},
                     {"compact", FieldType::number},
                     {"moved_pct", FieldType::number},
                     {"cut_m", FieldType::number},
                     {"max_dev", FieldType::number},
                     {"out_band", FieldType::integer}});
}

void BalanceOutput::writePareto(Sink& sink, const std::vector<grids::ParetoPoint>& points) {
  for (const grids::ParetoPoint& point : points) {
    addRow(sink, QVector<QVariant>{point.keep, point.compact, point.moved_share * 100.0, point.inner_boundary,
                                   point.worst_deviation * 100.0, static_cast<int>(point.out_of_band)});
  }
}

}  // namespace lifecircle::plugin
