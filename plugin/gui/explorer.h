#pragma once

#include <map>
#include <memory>
#include <optional>

#include <QPointer>
#include <QTimer>
#include <qgspointxy.h>

#include <plugin/gui/explore_marks.h>
#include <plugin/gui/explore_panel.h>
#include <plugin/gui/explore_tool.h>
#include <plugin/gui/town_cache.h>

class QgsMapCanvas;

namespace lifecircle::plugin {

/// Explore: click anywhere on the map, and the panel tells what is within a walk from there; rest the mouse
/// on a facility, and see who depends on it. Ties together the panel, the map tool, the marks on the map and
/// the towns in the cache. Active while its panel is open.
class Explorer final : public QObject {
  Q_OBJECT
 public:
  Explorer(QgsProject& project, QgsMapCanvas& canvas, QObject* parent);
  ~Explorer() override;

  /// To be shown by the main window, which owns it.
  [[nodiscard]] ExplorePanel* panel() const { return mPanel; }

 private:
  void open(bool visible);
  void prepare();
  void click(const QgsPointXY& point);
  void answer();
  void use(const std::shared_ptr<const ExploredTown>& town);
  void hover(const QgsPointXY& point);
  void tell(std::size_t facility);
  [[nodiscard]] std::optional<std::size_t> facilityAt(const QgsPointXY& point) const;
  [[nodiscard]] std::optional<geometry::Point> toTown(const QgsPointXY& point) const;

  QgsProject& mProject;
  QPointer<QgsMapCanvas> mCanvas;
  QPointer<ExplorePanel> mPanel;
  QPointer<ExploreTool> mTool;
  ExploreMarks mMarks;
  TownCache mCache;
  QTimer mSettle;  ///< layers often change many times in a row

  std::shared_ptr<const ExploredTown> mTown;
  std::unique_ptr<access::PlaceExplorer> mExplorer;
  std::optional<QgsPointXY> mPlace;  ///< the last click, in the CRS of the project at that time
  QgsCoordinateReferenceSystem mPlaceCrs;

  std::map<std::size_t, std::vector<access::Dependants>> mDependants;  ///< by category, for mTown
  std::optional<std::size_t> mFacility;                                ///< under the mouse
  QPointer<BackgroundWork> mCounting;
};

}  // namespace lifecircle::plugin
