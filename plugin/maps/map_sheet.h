#pragma once

#include <memory>
#include <vector>

#include <qgscoordinatereferencesystem.h>
#include <qgsprintlayout.h>

#include <plugin/layers/feedback.h>
#include <plugin/maps/fact_list.h>
#include <plugin/maps/map_layers.h>
#include <plugin/maps/map_order.h>
#include <plugin/maps/result_look.h>
#include <plugin/maps/stat_table.h>
#include <plugin/maps/theme.h>

class QgsLayoutItemLegend;
class QgsLayoutItemMap;
class QgsProject;

namespace lifecircle::plugin {

/// A map made ready: a print layout, with an atlas where one was ordered, over layers in a project. Nothing
/// in it needs this plugin, so it can be edited and printed wherever the project is opened.
class MapSheet {
 public:
  /// Throws QgsProcessingException for an order that cannot be, Cancelled.
  MapSheet(QgsProject& project, const MapOrder& order, Feedback& feedback);

  [[nodiscard]] QgsPrintLayout& layout() const { return *mLayout; }
  [[nodiscard]] const Theme& theme() const { return mTheme; }
  /// How many pages it prints.
  [[nodiscard]] int pages() const;
  /// Leaves the layers in the project and adds the layout to it. Returns the layout's name there.
  QString keep();

 private:
  void startPage();
  void startAtlas();
  QgsLayoutItemMap& addMaps();
  void addTexts();
  void addLegendAndTable(QgsLayoutItemMap& map);
  /// The table, and in `shown` which classes of the theme are worth a line in the legend.
  [[nodiscard]] StatTable count(std::vector<int>& shown);
  void fillLegend(QgsLayoutItemLegend& legend, const std::vector<int>& shown);

  QgsProject& mProject;
  MapOrder mOrder;
  Feedback& mFeedback;
  FactList mFacts;
  ResultLook mLook;
  Theme mTheme;
  QgsCoordinateReferenceSystem mCrs;
  PagePlan mPlan;
  QString mTitle;
  MapLayers mLayers;
  std::unique_ptr<QgsPrintLayout> mLayout;
  bool mSuppressed = false;
};

}  // namespace lifecircle::plugin
