#pragma once

#include <functional>
#include <initializer_list>
#include <memory>

#include <QList>
#include <QMap>
#include <QStringList>

class QgsMapLayer;
class QgsProject;
class QgsVectorLayer;

namespace lifecircle::plugin {

struct MapOrder;
struct Theme;
enum class ResultKind;

/// The layers of one map. Those that stand in the project are used themselves, in a style that only the map
/// knows: the user's own looks stay, and nothing is there twice. What is not in the project yet is added to
/// it, in a group of the layer tree that bears the map's name and is switched off. Until they are kept, their
/// destruction takes those out of the project again.
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
  /// The map's own styles for layers of the user, by the layer's id.
  [[nodiscard]] QMap<QString, QString> stylesOnMap() const;
  [[nodiscard]] QMap<QString, QString> stylesOnOverview() const;

  /// A line of the legend: what the map is about comes first, then the ground.
  struct Entry {
    QgsVectorLayer* layer;
    QString name;  ///< for people, whatever the layer is called in the project
    bool isGround;
  };
  [[nodiscard]] QList<Entry> inLegend() const;

  [[nodiscard]] QgsVectorLayer& result() const { return *mResult.layer; }
  [[nodiscard]] QgsVectorLayer* areas() const { return mAreas.layer; }

 private:
  struct Dressed {
    QgsVectorLayer* layer = nullptr;
    QString name;
    QString style;  ///< empty where the layer itself is dressed
  };
  using Dress = std::function<void(QgsVectorLayer&)>;
  [[nodiscard]] Dressed take(const QgsVectorLayer* ordered, const Dress& dress);
  void add(std::unique_ptr<QgsVectorLayer> layer);
  [[nodiscard]] static QMap<QString, QString> styles(std::initializer_list<const Dressed*> layers);

  QgsProject& mProject;
  QString mTitle;
  QStringList mAdded;  ///< ids of layers that the project has because of this map
  QString mGroup;
  bool mKept = false;
  bool mStreetsAbove;
  Dressed mResult, mFacilities, mStreets, mWater, mAreas, mOverview;
};

}  // namespace lifecircle::plugin
