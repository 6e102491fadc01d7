#pragma once

#include <QList>
#include <QStringList>

class QgsMapLayer;
class QgsProject;
class QgsVectorLayer;

namespace lifecircle::plugin {

struct MapOrder;
struct Theme;
enum class ResultKind;

/// The layers of one map: dressed copies of what was ordered, in the project, so that the user's own layers
/// keep their looks. In the layer tree they stand in a group of their own, switched off. Until they are kept,
/// their destruction takes them out of the project again.
class MapLayers {
 public:
  /// `theme` dresses the result.
  MapLayers(QgsProject& project, const MapOrder& order, const Theme& theme, ResultKind kind,
            const QString& title);
  ~MapLayers();
  MapLayers(const MapLayers&) = delete;
  MapLayers& operator=(const MapLayers&) = delete;
  void keep() { mKept = true; }

  /// In the order of drawing, the uppermost first.
  [[nodiscard]] QList<QgsMapLayer*> onMap() const;
  [[nodiscard]] QList<QgsMapLayer*> onOverview() const;
  /// In the order of the legend: what the map is about comes first, then the ground.
  [[nodiscard]] QList<QgsMapLayer*> inLegend() const;
  /// How many of these have a heading.
  [[nodiscard]] int headings() const { return mFacilities ? 2 : 1; }

  [[nodiscard]] QgsVectorLayer& result() const { return *mResult; }
  [[nodiscard]] QgsVectorLayer* areas() const { return mAreas; }

 private:
  QgsVectorLayer* adopt(const QgsVectorLayer* layer);
  void list(const QString& title);

  QgsProject& mProject;
  QStringList mAdopted;  ///< ids of those below, which the project owns
  QString mGroup;
  bool mKept = false;
  bool mStreetsAbove;
  QgsVectorLayer* mResult = nullptr;
  QgsVectorLayer* mFacilities = nullptr;
  QgsVectorLayer* mStreets = nullptr;
  QgsVectorLayer* mWater = nullptr;
  QgsVectorLayer* mAreas = nullptr;
  QgsVectorLayer* mOverview = nullptr;
};

}  // namespace lifecircle::plugin
