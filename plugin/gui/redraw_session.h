#pragma once

#include <map>
#include <memory>

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <qgsvectorlayer.h>

#include <grids/plan_editor.h>
#include <plugin/gui/redraw_material.h>

namespace lifecircle::plugin {

class BackgroundWork;

/// Grids of one layer while a planner redraws them: a plan for every parent he has looked at, what is written
/// in the layer, and the way there and back. Knows no widgets.
///
/// The layer's field of the grid and the plans are kept in step: writeBack() makes one edit command of all
/// that differs; what others change in the field (the attribute table, QGIS's own undo) comes into the plan
/// as one step. Where the ground is taken away - a unit is added, deleted or moved, the field or the layer
/// goes - the session says so with closed() and does nothing any more.
class RedrawSession final : public QObject {
  Q_OBJECT
 public:
  /// Takes material that joinNeighbours() has completed, and the layer it was read from. Call refusal()
  /// first.
  RedrawSession(std::shared_ptr<const RedrawMaterial> material, QgsVectorLayer& layer,
                QObject* parent = nullptr);
  ~RedrawSession() override;

  /// Why the layer's field cannot be written; empty where it can.
  [[nodiscard]] static QString refusal(const QgsVectorLayer* layer, const QString& gridField);

  [[nodiscard]] const RedrawMaterial& material() const { return *mMaterial; }
  [[nodiscard]] QgsVectorLayer* layer() const { return mLayer; }
  [[nodiscard]] bool isClosed() const { return mClosed; }

  /// Parents that have units, in the order of their names.
  [[nodiscard]] const std::vector<grids::ParentId>& parents() const { return mParents; }
  [[nodiscard]] QString nameOf(grids::ParentId parent) const;
  /// Shows another parent; its plan is kept for when one comes back.
  void setParentArea(grids::ParentId parent);

  /// The plan of the parent that is shown.
  [[nodiscard]] const grids::PlanEditor& editor() const { return *shown().editor; }
  /// Its grids by their number in the editor.
  [[nodiscard]] const QStringList& gridNames() const { return shown().names; }
  [[nodiscard]] std::uint32_t colourOf(std::uint32_t grid) const;
  static constexpr std::uint32_t colourCount = 6;

  /// A name that continues those of the shown parent: JM07-04 after JM07-03.
  [[nodiscard]] QString nextGridName() const;
  /// Adds a grid without units; answers why not, or nothing.
  [[nodiscard]] QString addGrid(const QString& name);

  /// Moves units into a grid and answers how many moved. Between begin and end all is one step.
  std::size_t paint(std::span<const grids::UnitId> units, std::uint32_t grid);
  void beginStroke();
  void endStroke();
  void undo();
  void redo();

  /// Starts the search that finishes the shown parent in the background; ends with said(). While it runs
  /// nothing can be painted.
  void finish();
  void cancelFinish();
  [[nodiscard]] bool isFinishing() const { return mSearching; }

  /// Units whose grid is another in the plans than in the layer.
  [[nodiscard]] std::size_t unwritten() const;
  /// Writes them as one edit command and leaves the layer in edit mode. Answers why not, or nothing.
  [[nodiscard]] QString writeBack();
  /// Puts all plans back to what the layer says; their steps are gone.
  void discard();

  /// Ends the session with a sentence.
  void close(const QString& sentence);

 signals:
  /// The plan that is shown, or its grids, changed.
  void changed();
  /// What came of something that was not asked for just now: a search that ended, a change of others.
  void said(const QString& sentence);
  void progressed(double percent);
  void closed(const QString& sentence);

 private:
  struct ParentPlan {
    std::unique_ptr<grids::PlanEditor> editor;
    QStringList names;
    std::vector<std::uint32_t> colours;
  };
  ParentPlan makePlan(grids::ParentId parent) const;
  [[nodiscard]] const ParentPlan& shown() const { return mPlans.at(mShown); }
  [[nodiscard]] ParentPlan& shown() { return mPlans.at(mShown); }
  [[nodiscard]] bool isTaken(const QString& name) const;
  static std::uint32_t numberOf(ParentPlan& plan, const QString& name);
  void adopt(ParentPlan& plan, const std::vector<grids::UnitId>& units) const;
  void adoptPending();
  [[nodiscard]] const QString& inLayer(grids::UnitId unit) const;
  [[nodiscard]] std::vector<std::pair<std::size_t, QString>> differences()
      const;  // feature, name in the plan
  void endSearch(int search, const QString& sentence);
  void watch();

  std::shared_ptr<const RedrawMaterial> mMaterial;
  QPointer<QgsVectorLayer> mLayer;
  QString mLayerName;
  int mField = -1;
  std::vector<grids::ParentId> mParents;
  grids::ParentId mShown;
  std::map<grids::ParentId, ParentPlan> mPlans;
  std::vector<QString> mInLayer;  // by feature: what the field says now
  QHash<QgsFeatureId, std::size_t> mFeatureOf;
  std::vector<std::size_t> mPending;  // features that others have changed
  QTimer mAdoptSoon;
  QPointer<BackgroundWork> mTask;
  int mSearch = 0;  // the number of the last search
  bool mSearching = false, mWriting = false, mClosed = false;
};

}  // namespace lifecircle::plugin
