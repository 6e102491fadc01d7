#include <algorithm>
#include <array>

#include <base/error.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/text_field.h>
#include <plugin/processing/assess_output.h>
#include <plugin/processing/grid_words.h>
#include <plugin/processing/output_rows.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

using compat::FieldType;
using grids::Fault;

namespace {

/// By fault: %1 the grid, %2 the other, %3 the amount, %4 the unit.
constexpr std::array<const char*, grids::fault_count> faultSentences{
    QT_TRANSLATE_NOOP("LifeCircle", "%3 square metres beside grid %1 lie in no grid."),
    QT_TRANSLATE_NOOP("LifeCircle", "Grids %1 and %2 overlap by %3 square metres."),
    QT_TRANSLATE_NOOP("LifeCircle", "Grid %1 lies in %3 pieces."),
    QT_TRANSLATE_NOOP("LifeCircle", "%3 square metres of grid %1 lie in %2."),
    QT_TRANSLATE_NOOP("LifeCircle", "%3 square metres of unit %4, which is in grid %1, lie in grid %2."),
    QT_TRANSLATE_NOOP("LifeCircle", "%3 units of %2 lie outside grid %1, which has most of it."),
    QT_TRANSLATE_NOOP("LifeCircle", "A barrier parts the units of grid %1 over %3 metres."),
    QT_TRANSLATE_NOOP("LifeCircle", "Grid %1 is %3 percent off the mean of its parent."),
    QT_TRANSLATE_NOOP("LifeCircle", "Grid %1 has no unit."),
    QT_TRANSLATE_NOOP("LifeCircle", "Grids %1 and %2 have the same code."),
};

QString codeOf(Fault fault) {
  const std::string_view name = grids::name_of(fault);
  return QString::fromLatin1(name.data(), static_cast<int>(name.size()));
}

bool isCount(Fault fault) {
  return fault == Fault::not_connected || fault == Fault::splits_group;
}

QVariant numberIf(bool known, double value) {
  return known ? QVariant(value) : compat::null(FieldType::number);
}
QVariant countIf(bool known, std::uint32_t value) {
  return known ? QVariant(static_cast<int>(value)) : compat::null(FieldType::integer);
}
}  // namespace

QgsFields AssessOutput::gridFields() {
  return makeFields({{"units", FieldType::integer},
                     {"weight", FieldType::number},
                     {"dev_pct", FieldType::number},
                     {"pp", FieldType::number},
                     {"parts", FieldType::integer},
                     {"parents", FieldType::integer},
                     {"gr_status", FieldType::text}});
}

QgsAttributes AssessOutput::gridAttributes(std::size_t grid) const {
  const grids::GridFacts& facts = mFindings.assessment.grids[grid];
  const bool drawn = !mFindings.grids.areas[grid].empty();
  QStringList faults;
  if (!drawn) faults << QStringLiteral("no_geometry");
  for (std::size_t fault = 0; fault < grids::fault_count; ++fault)
    if (facts.faults[fault]) faults << codeOf(static_cast<Fault>(fault));
  if (faults.isEmpty()) faults << QStringLiteral("ok");
  return QVector<QVariant>{countIf(mFindings.units != nullptr, facts.units),
                           numberIf(mFindings.weighed, facts.weight),
                           numberIf(mFindings.weighed && drawn, facts.dev_pct),
                           numberIf(drawn, facts.pp),
                           countIf(drawn, facts.parts),
                           countIf(drawn && !mFindings.parents.empty(), facts.parents),
                           faults.join(QLatin1Char(','))};
}

QgsFields AssessOutput::problemFields() {
  return makeFields({{"code", FieldType::text},
                     {"grid", FieldType::text},
                     {"other", FieldType::text},
                     {"amount", FieldType::number},
                     {"sentence", FieldType::text}});
}

QString AssessOutput::gridName(std::uint32_t grid) const {
  return grid < mFindings.grids.ids.size() ? mFindings.grids.ids[grid] : QString();
}

QString AssessOutput::otherName(const grids::Problem& problem) const {
  const auto in = [&](const std::vector<std::string>& names) {
    return problem.other < names.size() ? QString::fromStdString(names[problem.other]) : QString();
  };
  switch (problem.fault) {
    case Fault::overlap:
    case Fault::splits_unit:
    case Fault::duplicate_code:
      return gridName(problem.other);
    case Fault::gap:
    case Fault::crosses_parent:
      return in(mFindings.parents);
    case Fault::splits_group:
      return in(mFindings.units->groups);
    case Fault::not_connected:
    case Fault::crosses_barrier:
    case Fault::out_of_band:
    case Fault::empty:
      break;
  }
  return {};
}

QString AssessOutput::sentence(const grids::Problem& problem) const {
  const QString grid = gridName(problem.grid);
  QString pattern = LifeCircle::tr(faultSentences[static_cast<std::size_t>(problem.fault)]);
  QString other = otherName(problem), unit;
  if (problem.fault == Fault::gap && grid.isEmpty())
    pattern = LifeCircle::tr("%3 square metres of %2 lie in no grid.");
  if (problem.fault == Fault::crosses_parent && other.isEmpty()) other = LifeCircle::tr("no parent");
  if (problem.fault == Fault::splits_unit)
    unit = mFindings.units->ids[mFindings.units->featureOf[problem.unit]];
  const QString amount = QString::number(problem.amount, 'f', isCount(problem.fault) ? 0 : 1);
  return QString::fromStdString(filled(pattern.toStdString(), {grid.toStdString(), other.toStdString(),
                                                               amount.toStdString(), unit.toStdString()}));
}

QgsAttributes AssessOutput::problemAttributes(const grids::Problem& problem) const {
  return QVector<QVariant>{codeOf(problem.fault), textOrNull(gridName(problem.grid)),
                           textOrNull(otherName(problem)), problem.amount, sentence(problem)};
}

QgsFields AssessOutput::summaryFields() {
  QgsFields fields = gridSummaryFields();
  fields.extend(makeFields({{"problems", FieldType::integer}}));
  return fields;
}

QgsAttributes AssessOutput::summaryRow(std::size_t row) const {
  const grids::PlanMeasures& measures = mFindings.measures[row];
  const std::vector<grids::Problem>& problems = mFindings.assessment.problems;
  const bool all = row == mFindings.parents.size(), weighed = mFindings.weighed;
  const auto isHere = [&](const grids::Problem& problem) {
    if (all) return true;
    return problem.grid < mFindings.assessment.grids.size()
               ? mFindings.assessment.grids[problem.grid].parent == row
               : problem.other == row;  // a gap with no grid beside it
  };
  const QString status = measures.grids == 0    ? QStringLiteral("empty")
                         : !weighed             ? QStringLiteral("unknown")
                         : measures.outside > 0 ? QStringLiteral("out_of_band")
                                                : QStringLiteral("in_band");
  return QVector<QVariant>{all ? QStringLiteral("all") : QString::fromStdString(mFindings.parents[row]),
                           static_cast<int>(measures.grids),
                           numberIf(weighed, measures.weight),
                           numberIf(weighed, measures.worst_deviation * 100.0),
                           numberIf(weighed, measures.mean_deviation * 100.0),
                           numberIf(weighed, weighed ? mFindings.bestDeviation[row] * 100.0 : 0.0),
                           measures.inner_boundary,
                           numberIf(measures.polsby_popper > 0.0, measures.polsby_popper),
                           numberIf(weighed, measures.gini),
                           numberIf(mFindings.compared, measures.moved_share * 100.0),
                           status,
                           static_cast<int>(std::count_if(problems.begin(), problems.end(), isHere))};
}

void AssessOutput::writeSummary(Sink& sink) const {
  for (std::size_t row = 0; row < mFindings.measures.size(); ++row) addRow(sink, summaryRow(row));
}

void AssessOutput::log(Feedback& feedback) const {
  std::array<int, grids::fault_count> count{};
  for (const grids::Problem& problem : mFindings.assessment.problems)
    ++count[static_cast<std::size_t>(problem.fault)];
  QStringList kinds;
  for (std::size_t fault = 0; fault < grids::fault_count; ++fault)
    if (count[fault] > 0)
      kinds << QStringLiteral("%1 %2").arg(codeOf(static_cast<Fault>(fault))).arg(count[fault]);
  feedback.info(
      LifeCircle::tr("Faults: %1").arg(mFindings.assessment.problems.size()) +
      (kinds.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(kinds.join(QStringLiteral(", ")))));
  if (!mFindings.weighed) return;
  const grids::PlanMeasures& all = mFindings.measures.back();
  feedback.info(LifeCircle::tr("%1 grids, worst deviation %2 %, cannot be under %3 %; mean %4 %, Gini %5")
                    .arg(all.grids)
                    .arg(percentText(all.worst_deviation), percentText(mFindings.bestDeviation.back()),
                         percentText(all.mean_deviation))
                    .arg(all.gini, 0, 'f', 3));
}

}  // namespace lifecircle::plugin
