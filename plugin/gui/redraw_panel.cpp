#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <qgscoordinatetransform.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

#include <plugin/gui/attempt.h>
#include <plugin/gui/background_work.h>
#include <plugin/gui/redraw_panel.h>
#include <plugin/gui/redraw_setup.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

RedrawPanel::RedrawPanel(QgsMapCanvas& canvas, QWidget* parent)
    : QgsDockWidget(LifeCircle::tr("Redraw grids by hand"), parent),
      mCanvas(&canvas),
      mTool(new PaintTool(&canvas)),
      mOverlay(new GridOverlay(&canvas)),
      mPages(new QStackedWidget(this)),
      mSetup(new RedrawSetup),
      mTable(new GridTable(this)) {
  setObjectName(QStringLiteral("LifeCircleRedrawPanel"));
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidget(mSetup);
  mPages->addWidget(scroll);
  mPages->addWidget(makeSessionPage());
  mMessage = new QLabel;
  mMessage->setObjectName(QStringLiteral("message"));
  mMessage->setWordWrap(true);
  mMessage->setMargin(6);
  mMessage->setFrameShape(QFrame::StyledPanel);
  mMessage->hide();
  auto* all = new QWidget;
  auto* column = new QVBoxLayout(all);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(mPages, 1);
  column->addWidget(mMessage);
  setWidget(all);

  connect(mSetup, &RedrawSetup::started, this, [this] {
    const QString why = RedrawSession::refusal(mSetup->layer(), mSetup->gridField());
    if (why.isEmpty())
      start(mSetup->layer(), mSetup->parameters());
    else
      say(why);
  });
  connect(mTool, &PaintTool::targetPicked, this, &RedrawPanel::setTarget);
  connect(mTool, &PaintTool::said, this, &RedrawPanel::say);
  connect(mTool, &QgsMapTool::deactivated, this, [this] { mPaint->setChecked(false); });
  connect(&canvas, &QgsMapCanvas::destinationCrsChanged, this, &RedrawPanel::placeUnits);
  connect(this, &QgsDockWidget::opened, this, [this] {
    mSetup->guessLayers();
    placeUnits();
  });
  connect(this, &QgsDockWidget::closed, this, [this] {
    setPainting(false);
    if (mOverlay) mOverlay->show(nullptr, nullptr);
  });
}

RedrawPanel::~RedrawPanel() {
  if (mReading) mReading->cancel();
  delete mSession;
  if (mCanvas && mTool) mCanvas->unsetMapTool(mTool);
  delete mTool;
  delete mOverlay;
}

void RedrawPanel::say(const QString& sentence) {
  mMessage->setText(sentence);
  mMessage->setVisible(!sentence.isEmpty());
}

void RedrawPanel::start(QgsVectorLayer* layer, const QVariantMap& parameters) {
  endSession(QString());
  if (mReading) mReading->cancel();
  std::shared_ptr<RedrawMaterial> material;
  QApplication::setOverrideCursor(Qt::WaitCursor);
  const QString wrong = attempt([&] { material = readRedrawMaterial(parameters, QgsProject::instance()); });
  QApplication::restoreOverrideCursor();
  if (!material) return say(wrong);
  say(LifeCircle::tr("Looking for neighbours…"));
  mSetup->setEnabled(false);
  const QPointer<QgsVectorLayer> units(layer);
  mReading = BackgroundWork::start(
      LifeCircle::tr("Neighbours of the units"), this,
      [material](Feedback& feedback) { joinNeighbours(*material, feedback); },
      [this, material, units](const QString& sentence) {
        say(units ? sentence : LifeCircle::tr("The layer was removed while it was read."));
        if (units && sentence.isEmpty()) open(material, units);
      });
  // Whatever came of it, also where it was cancelled.
  connect(mReading, &QObject::destroyed, mSetup, [this] { mSetup->setEnabled(true); });
}

void RedrawPanel::open(const std::shared_ptr<const RedrawMaterial>& material, QgsVectorLayer* layer) {
  mSession = new RedrawSession(material, *layer, this);
  connect(mSession, &RedrawSession::changed, this, &RedrawPanel::refresh);
  connect(mSession, &RedrawSession::said, this, &RedrawPanel::say);
  connect(mSession, &RedrawSession::closed, this, &RedrawPanel::endSession);
  connect(mSession, &RedrawSession::progressed, this,
          [this](double percent) { mProgress->setValue(static_cast<int>(percent)); });
  {
    const QSignalBlocker quiet(mParents);
    mParents->clear();
    for (const grids::ParentId parent : mSession->parents())
      mParents->addItem(mSession->nameOf(parent), parent.index());
  }
  mPages->setCurrentIndex(1);
  showParent();
  zoomToParent();
  setPainting(true);
  emit sessionOpened();
}

void RedrawPanel::endSession(const QString& sentence) {
  if (!mSession) return;
  setPainting(false);
  if (mTool) mTool->setSession(nullptr, nullptr);
  if (mOverlay) mOverlay->show(nullptr, nullptr);
  mTable->setSession(nullptr);
  mSession->disconnect(this);
  mSession->deleteLater();  // it may be telling us this itself
  mSession = nullptr;
  mTarget = grids::none;
  mPages->setCurrentIndex(0);
  say(sentence);
}

void RedrawPanel::showParent() {
  if (!mSession) return;
  mSession->setParentArea(grids::ParentId(mParents->currentData().toUInt()));
  placeUnits();
  mTable->setSession(mSession);
  setTarget(grids::none);
  refresh();
  mView->resizeColumnsToContents();
}

/// Where the units of the parent lie on the canvas, in its coordinate system of now.
void RedrawPanel::placeUnits() {
  if (!mSession || !mCanvas || !mTool || !mOverlay) return;
  mTool->setSession(nullptr, nullptr);
  mOverlay->show(nullptr, nullptr);
  const QgsCoordinateTransform toCanvas(mSession->layer()->crs(), mCanvas->mapSettings().destinationCrs(),
                                        QgsProject::instance()->transformContext());
  mMap = UnitMap(mSession->material().units, mSession->editor().units(), toCanvas);
  mTool->setSession(mSession, &mMap);
  mOverlay->show(mSession, &mMap);
}

void RedrawPanel::zoomToParent() {
  if (!mSession || !mCanvas) return;
  mCanvas->setExtent(mMap.extent().buffered(0.05 * mMap.extent().width()));
  mCanvas->refresh();
}

void RedrawPanel::setTarget(std::uint32_t grid) {
  mTarget = grid;
  if (mTool) mTool->setTarget(grid);
  if (mOverlay) mOverlay->setTarget(grid);
  const QSignalBlocker quiet(mView->selectionModel());
  if (grid == grids::none)
    mView->clearSelection();
  else
    mView->selectRow(static_cast<int>(grid));
  mView->viewport()->update();
}

void RedrawPanel::setPainting(bool on) {
  if (!mCanvas || !mTool) return;
  if (on && mSession)
    mCanvas->setMapTool(mTool);
  else
    mCanvas->unsetMapTool(mTool);
  mPaint->setChecked(on && mSession);
}

void RedrawPanel::addGrid() {
  bool agreed = false;
  const QString name = QInputDialog::getText(this, LifeCircle::tr("New grid"), LifeCircle::tr("Its name:"),
                                             QLineEdit::Normal, mSession->nextGridName(), &agreed);
  if (!agreed || !mSession) return;
  const QString why = mSession->addGrid(name);
  say(why);
  if (why.isEmpty()) setTarget(static_cast<std::uint32_t>(mSession->editor().grid_count() - 1));
}

/// True where nothing is lost, or the planner agrees to lose it.
bool RedrawPanel::mayLose() {
  const auto count = mSession->unwritten();
  return count == 0 || QMessageBox::question(
                           this, LifeCircle::tr("Redraw grids by hand"),
                           LifeCircle::tr("%1 units were painted and not written to the layer. Discard that?")
                               .arg(count)) == QMessageBox::Yes;
}

void RedrawPanel::discard() {
  if (!mayLose() || !mSession) return;
  mSession->discard();
  showParent();
}

void RedrawPanel::closeSession() {
  if (mayLose()) endSession(QString());
}

}  // namespace lifecircle::plugin
