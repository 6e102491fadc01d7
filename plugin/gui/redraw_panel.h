#pragma once

#include <memory>

#include <QPointer>
#include <qgsdockwidget.h>

#include <plugin/gui/grid_overlay.h>
#include <plugin/gui/grid_table.h>
#include <plugin/gui/paint_tool.h>
#include <plugin/gui/redraw_session.h>
#include <plugin/gui/unit_map.h>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QgsMapCanvas;

namespace lifecircle::plugin {

class BackgroundWork;
class RedrawSetup;

/// The panel "Redraw grids by hand": first what to redraw, then the grids of one parent at a time with their
/// numbers, which follow every stroke of the PaintTool on the map.
class RedrawPanel final : public QgsDockWidget {
  Q_OBJECT
 public:
  explicit RedrawPanel(QgsMapCanvas& canvas, QWidget* parent = nullptr);
  ~RedrawPanel() override;

  /// Reads the layers and, when their neighbours are found in the background, opens a session.
  void start(QgsVectorLayer* layer, const QVariantMap& parameters);
  [[nodiscard]] RedrawSession* session() const { return mSession; }
  [[nodiscard]] PaintTool* tool() const { return mTool; }
  /// The grid that is painted into; grids::none where none was chosen.
  [[nodiscard]] std::uint32_t target() const { return mTarget; }
  void setTarget(std::uint32_t grid);

  /// Shows a sentence below the table.
  void say(const QString& sentence);

 signals:
  /// A session began: its layers are read, its neighbours found.
  void sessionOpened();

 private:
  [[nodiscard]] QWidget* makeSessionPage();
  [[nodiscard]] QPushButton* button(const QString& name, const QString& icon, const QString& text);
  void open(const std::shared_ptr<const RedrawMaterial>& material, QgsVectorLayer* layer);
  void endSession(const QString& sentence);
  void closeSession();
  [[nodiscard]] bool mayLose();
  void showParent();
  void placeUnits();
  void zoomToParent();
  void refresh();
  void addGrid();
  void discard();
  void setPainting(bool on);

  QPointer<QgsMapCanvas> mCanvas;
  QPointer<PaintTool> mTool;
  QPointer<GridOverlay> mOverlay;
  QPointer<RedrawSession> mSession;
  QPointer<BackgroundWork> mReading;
  UnitMap mMap;
  std::uint32_t mTarget = grids::none;

  QStackedWidget* mPages;
  RedrawSetup* mSetup;
  GridTable* mTable;
  QTableView* mView = nullptr;
  QComboBox* mParents = nullptr;
  QLabel *mSummary = nullptr, *mMessage = nullptr;
  QProgressBar* mProgress = nullptr;
  QPushButton *mPaint = nullptr, *mNew = nullptr, *mUndo = nullptr, *mRedo = nullptr, *mFinish = nullptr,
              *mCancel = nullptr, *mWrite = nullptr, *mDiscard = nullptr, *mClose = nullptr;
};

}  // namespace lifecircle::plugin
