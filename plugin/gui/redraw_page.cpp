// The page of RedrawPanel that shows a session: its widgets, and what they say.
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <qgsapplication.h>

#include <plugin/gui/redraw_panel.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

QString percent(double share) {
  return QLocale().toString(share * 100.0, 'f', 1);
}

/// "5 grids, worst deviation 12.3 % ..." in two lines.
QString summaryText(const RedrawSession& session) {
  const grids::PlanNumbers& plan = session.editor().plan();
  const auto good = plan.grids - plan.outside;
  QString text =
      LifeCircle::tr("<b>Worst deviation %1 %</b> (band ± %2 %), mean %3 %; %4 of %5 grids inside the band")
          .arg(percent(plan.worst_deviation), percent(session.editor().tolerance()[0]),
               percent(plan.mean_deviation))
          .arg(good)
          .arg(plan.grids);
  if (plan.broken > 0) text += LifeCircle::tr("; <b>%1 in pieces</b>").arg(plan.broken);
  if (plan.without > 0) text += LifeCircle::tr("; <b>%1 units without a grid</b>").arg(plan.without);
  text += QStringLiteral("<br>") +
          LifeCircle::tr("Moved: %1 units, %2 % of the weight. Compactness %3. Not yet written: %4 units")
              .arg(plan.moved)
              .arg(percent(plan.moved_share), QLocale().toString(plan.polsby_popper, 'f', 2))
              .arg(session.unwritten());
  return text;
}

}  // namespace

QPushButton* RedrawPanel::button(const QString& name, const QString& icon, const QString& text) {
  auto* made = new QPushButton(QgsApplication::getThemeIcon(icon), text);
  made->setObjectName(name);
  return made;
}

QWidget* RedrawPanel::makeSessionPage() {
  auto* page = new QWidget;
  mParents = new QComboBox;
  mParents->setObjectName(QStringLiteral("parents"));
  mSummary = new QLabel;
  mSummary->setObjectName(QStringLiteral("summary"));
  mSummary->setWordWrap(true);
  mView = new QTableView;
  mView->setModel(mTable);
  mView->setSelectionBehavior(QAbstractItemView::SelectRows);
  mView->setSelectionMode(QAbstractItemView::SingleSelection);
  mView->setAlternatingRowColors(true);
  mView->setWordWrap(false);
  mView->setMinimumWidth(60 * mView->fontMetrics().averageCharWidth());  // all columns
  mView->verticalHeader()->hide();
  mView->verticalHeader()->setDefaultSectionSize(mView->fontMetrics().height() + 6);
  mView->horizontalHeader()->setSectionResizeMode(GridTable::changes, QHeaderView::Stretch);
  mProgress = new QProgressBar;
  mProgress->setRange(0, 100);
  auto* legend = new QLabel(LifeCircle::tr(
      "Click or drag on the map to paint into the grid of the marked row; Ctrl-click takes the "
      "grid under the mouse. Hatched: moved. Dashed: cut off from its grid. Dot: locked."));
  legend->setWordWrap(true);

  mPaint =
      button(QStringLiteral("paint"), QStringLiteral("/mActionToggleEditing.svg"), LifeCircle::tr("Paint"));
  mPaint->setCheckable(true);
  mNew = button(QStringLiteral("new"), QStringLiteral("/symbologyAdd.svg"), LifeCircle::tr("New grid…"));
  mUndo = button(QStringLiteral("undo"), QStringLiteral("/mActionUndo.svg"), LifeCircle::tr("Undo"));
  mRedo = button(QStringLiteral("redo"), QStringLiteral("/mActionRedo.svg"), LifeCircle::tr("Redo"));
  mFinish = button(QStringLiteral("finish"), QStringLiteral("/processingAlgorithm.svg"),
                   LifeCircle::tr("Finish this for me"));
  mFinish->setToolTip(LifeCircle::tr("Leaves what you painted and searches for the rest, with few changes"));
  mCancel = button(QStringLiteral("cancel"), QStringLiteral("/mActionCancelAllEdits.svg"),
                   LifeCircle::tr("Cancel"));
  mWrite = button(QStringLiteral("write"), QStringLiteral("/mActionSaveEdits.svg"),
                  LifeCircle::tr("Write to layer"));
  mWrite->setToolTip(
      LifeCircle::tr("One step of editing in the layer, which QGIS can undo; saving is yours"));
  mDiscard = button(QStringLiteral("discard"), QStringLiteral("/mActionRollbackEdits.svg"),
                    LifeCircle::tr("Discard"));
  mClose = button(QStringLiteral("close"), QStringLiteral("/mActionRemove.svg"), LifeCircle::tr("Close"));

  auto* buttons = new QGridLayout;
  const QList<QPushButton*> order{mPaint, mNew, mUndo, mRedo, mFinish, mCancel, mWrite, mDiscard, mClose};
  for (int i = 0; i < order.size(); ++i) buttons->addWidget(order[i], i / 3, i % 3);
  auto* column = new QVBoxLayout(page);
  auto* parentRow = new QFormLayout;
  parentRow->addRow(LifeCircle::tr("Parent:"), mParents);
  column->addLayout(parentRow);
  column->addWidget(mSummary);
  column->addWidget(mView, 1);
  column->addWidget(mProgress);
  column->addLayout(buttons);
  column->addWidget(legend);

  connect(mParents, QOverload<int>::of(&QComboBox::activated), this, [this] {
    showParent();
    zoomToParent();
  });
  connect(mView->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    const QModelIndexList rows = mView->selectionModel()->selectedRows();
    setTarget(rows.isEmpty() ? grids::none : static_cast<std::uint32_t>(rows.first().row()));
  });
  const auto press = [this](QPushButton* pressed, auto what) {
    connect(pressed, &QPushButton::clicked, this, [this, what] {
      if (mSession) what();
    });
  };
  press(mPaint, [this] { setPainting(mPaint->isChecked()); });
  press(mNew, [this] { addGrid(); });
  press(mUndo, [this] { mSession->undo(); });
  press(mRedo, [this] { mSession->redo(); });
  press(mFinish, [this] { say(QString()), mSession->finish(); });
  press(mCancel, [this] { mSession->cancelFinish(); });
  press(mWrite, [this] {
    const auto count = mSession->unwritten();
    const QString why = mSession->writeBack();
    say(why.isEmpty() ? LifeCircle::tr("%1 units were written to the layer %2; save its edits to keep them.")
                            .arg(count)
                            .arg(mSession->layer()->name())
                      : why);
  });
  press(mDiscard, [this] { discard(); });
  press(mClose, [this] { closeSession(); });
  return page;
}

void RedrawPanel::refresh() {
  if (!mSession) return;
  mTable->refresh();
  mSummary->setText(summaryText(*mSession));
  const bool free = !mSession->isFinishing();
  const bool differs = mSession->unwritten() > 0;
  mUndo->setEnabled(free && mSession->editor().can_undo());
  mRedo->setEnabled(free && mSession->editor().can_redo());
  for (QWidget* widget : std::initializer_list<QWidget*>{mParents, mNew, mFinish, mClose})
    widget->setEnabled(free);
  mWrite->setEnabled(free && differs);
  mDiscard->setEnabled(free && (differs || mSession->editor().can_undo()));
  mCancel->setEnabled(!free);
  mProgress->setVisible(!free);
  if (free) mProgress->setValue(0);
  if (mOverlay) mOverlay->update();
}

}  // namespace lifecircle::plugin
