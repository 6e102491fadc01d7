#include <algorithm>

#include <QRegularExpression>
#include <qgsproject.h>

#include <grids/grid_colours.h>
#include <grids/plan_finish.h>
#include <plugin/gui/background_work.h>
#include <plugin/gui/redraw_session.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

QString percent(double share) {
  return QString::number(share * 100.0, 'f', 1);
}

/// What came of the search, for the planner.
QString finishText(const grids::FinishedPlan& plan, std::size_t moved, const RedrawMaterial& material) {
  const grids::ParentReport& report = plan.report;
  const QString worst = percent(report.worst_deviation);
  if (report.status == grids::ParentStatus::impossible)
    return LifeCircle::tr("The parent %1 cannot be divided into %2 grids: %3.")
        .arg(QString::fromStdString(material.units.parents[report.parent.index()]))
        .arg(report.grids)
        .arg(reasonText(report, material.units));
  if (report.status == grids::ParentStatus::out_of_band)
    return LifeCircle::tr("Finished, %1 units moved: worst deviation %2 %, cannot be under %3 %: %4.")
        .arg(moved)
        .arg(worst, percent(report.best_possible), reasonText(report, material.units));
  return LifeCircle::tr("Finished, %1 units moved: all grids are inside the band, worst deviation %2 %.")
      .arg(moved)
      .arg(worst);
}

}  // namespace

RedrawSession::RedrawSession(std::shared_ptr<const RedrawMaterial> material, QgsVectorLayer& layer,
                             QObject* parent)
    : QObject(parent),
      mMaterial(std::move(material)),
      mLayer(&layer),
      mLayerName(layer.name()),
      mInLayer(mMaterial->units.today.begin(), mMaterial->units.today.end()) {
  const GridUnits& units = mMaterial->units;
  for (std::size_t p = 0; p < mMaterial->graph.parent_count(); ++p)
    if (!mMaterial->graph.units_of(grids::ParentId(p)).empty()) mParents.emplace_back(p);
  for (std::size_t f = 0; f < units.features.size(); ++f) mFeatureOf[units.features[f].id()] = f;
  watch();
  setParentArea(mParents.front());
}

RedrawSession::~RedrawSession() {
  cancelFinish();
}

QString RedrawSession::nameOf(grids::ParentId parent) const {
  return QString::fromStdString(mMaterial->units.parents[parent.index()]);
}

void RedrawSession::setParentArea(grids::ParentId parent) {
  if (isFinishing()) return;
  mShown = parent;
  if (mPlans.count(parent) == 0) mPlans[parent] = makePlan(parent);
  emit changed();
}

RedrawSession::ParentPlan RedrawSession::makePlan(grids::ParentId parent) const {
  const grids::UnitGraph& graph = mMaterial->graph;
  std::map<grids::TodayId, std::uint32_t> number;
  for (const grids::UnitId unit : graph.units_of(parent))
    if (graph.unit(unit).today.valid()) number[graph.unit(unit).today] = 0;
  ParentPlan plan;
  for (auto& [today, local] : number) {
    local = static_cast<std::uint32_t>(plan.names.size());
    plan.names << QString::fromStdString(mMaterial->units.todays[today.index()]);
  }
  grids::Assignment today(graph.unit_count(), grids::none);
  for (const grids::UnitId unit : graph.units_of(parent))
    if (graph.unit(unit).today.valid()) today[unit.index()] = number[graph.unit(unit).today];
  plan.editor = std::make_unique<grids::PlanEditor>(graph, parent, std::move(today), number.size(),
                                                    mMaterial->choice.options.tolerance);
  plan.colours = grids::grid_colours(*plan.editor, colourCount);
  const auto members = plan.editor->units();
  adopt(plan, {members.begin(), members.end()});
  return plan;
}

std::uint32_t RedrawSession::colourOf(std::uint32_t grid) const {
  return shown().colours[grid];
}

QString RedrawSession::nextGridName() const {
  static const QRegularExpression counted(QStringLiteral("^(.*?)(\\d{1,3})$"));
  QString stem = nameOf(mShown) + QLatin1Char('-');
  int last = 0, digits = 2;
  for (const QString& name : gridNames()) {
    const QRegularExpressionMatch match = counted.match(name);
    if (!match.hasMatch() || match.captured(2).toInt() < last) continue;
    stem = match.captured(1);
    last = match.captured(2).toInt();
    digits = static_cast<int>(match.captured(2).size());
  }
  QString next;
  do {
    next = stem + QStringLiteral("%1").arg(++last, digits, 10, QLatin1Char('0'));
  } while (isTaken(next));
  return next;
}

bool RedrawSession::isTaken(const QString& name) const {
  const auto& todays = mMaterial->units.todays;
  return std::find(todays.begin(), todays.end(), name.toStdString()) != todays.end() ||
         std::any_of(mPlans.begin(), mPlans.end(),
                     [&](const auto& plan) { return plan.second.names.contains(name); });
}

QString RedrawSession::addGrid(const QString& name) {
  const QString grid = name.trimmed();
  if (mClosed || isFinishing()) return {};
  QVariant value = grid;
  if (grid.isEmpty() || !mLayer->fields().at(mField).convertCompatible(value))
    return LifeCircle::tr("\"%1\" cannot be written into the field %2: choose another name.")
        .arg(grid, mMaterial->gridField);
  if (isTaken(grid)) return LifeCircle::tr("There is a grid %1 already: choose another name.").arg(grid);
  numberOf(shown(), grid);
  emit changed();
  return {};
}

/// The number of a grid, which is added where the plan has none of that name.
std::uint32_t RedrawSession::numberOf(ParentPlan& plan, const QString& name) {
  const auto found = plan.names.indexOf(name);
  if (found >= 0) return static_cast<std::uint32_t>(found);
  plan.names << name;
  plan.colours.push_back(static_cast<std::uint32_t>(plan.colours.size()) % colourCount);
  return plan.editor->add_grid();
}

std::size_t RedrawSession::paint(std::span<const grids::UnitId> units, std::uint32_t grid) {
  if (mClosed || isFinishing() || grid >= editor().grid_count()) return 0;
  const std::size_t moved = shown().editor->move(units, grid);
  if (moved > 0) emit changed();
  return moved;
}

void RedrawSession::beginStroke() {
  shown().editor->begin_stroke();
}

void RedrawSession::endStroke() {
  shown().editor->end_stroke();
}

void RedrawSession::undo() {
  if (mClosed || isFinishing()) return;
  shown().editor->undo();
  emit changed();
}

void RedrawSession::redo() {
  if (mClosed || isFinishing()) return;
  shown().editor->redo();
  emit changed();
}

void RedrawSession::finish() {
  if (mClosed || isFinishing()) return;
  const auto search = std::make_shared<const grids::PlanFinish>(editor());
  const auto result = std::make_shared<grids::FinishedPlan>();
  grids::BalancingOptions options = mMaterial->choice.options;
  options.intent = grids::Intent::from_today;
  const std::uint64_t revision = editor().revision();
  const int number = ++mSearch;
  mSearching = true;
  mTask = BackgroundWork::start(
      LifeCircle::tr("Finishing the grids of %1").arg(nameOf(mShown)), this,
      [search, result, options](Feedback& feedback) { *result = search->search(options, feedback); },
      [this, result, revision, number](const QString& sentence) {
        if (!sentence.isEmpty())
          endSearch(number, sentence);
        else if (editor().revision() != revision)  // the layer's field changed under the search
          endSearch(
              number,
              LifeCircle::tr("The layer changed during the search, so its plan was dropped: start it anew."));
        else
          endSearch(number, finishText(*result, shown().editor->take(result->grid_of_units), *mMaterial));
      });
  connect(mTask, &QgsTask::progressChanged, this, &RedrawSession::progressed);
  // A task that is cancelled, here or in QGIS's own list, says nothing but that it has ended.
  const auto cancelled = [this, number] {
    endSearch(number, LifeCircle::tr("Cancelled: the grids are as they were."));
  };
  connect(mTask, &QgsTask::taskTerminated, this, cancelled, Qt::QueuedConnection);
  connect(mTask, &QgsTask::taskCompleted, this, cancelled, Qt::QueuedConnection);
  emit changed();
}

void RedrawSession::endSearch(int search, const QString& sentence) {
  if (!mSearching || search != mSearch) return;
  mSearching = false;
  if (mClosed) return;
  emit changed();
  emit said(sentence);
}

void RedrawSession::cancelFinish() {
  if (mTask) mTask->cancel();
}

void RedrawSession::close(const QString& sentence) {
  if (mClosed) return;
  mClosed = true;
  mAdoptSoon.stop();
  cancelFinish();
  emit closed(sentence);
}

}  // namespace lifecircle::plugin
