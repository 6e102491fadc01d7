#pragma once

#include <QString>

#include <plugin/maps/page_plan.h>

class QgsVectorLayer;

namespace lifecircle::plugin {

/// What a map is to show; layers that are nullptr are left out.
struct MapOrder {
  const QgsVectorLayer* result = nullptr;
  const QgsVectorLayer* facilities = nullptr;
  const QgsVectorLayer* streets = nullptr;
  const QgsVectorLayer* water = nullptr;
  const QgsVectorLayer* areas = nullptr;
  QString theme;          ///< see chooseTheme
  QString categoryField;  ///< of the facilities; empty: one symbol for all
  QString areaField;      ///< names of the areas; empty: their ids
  QString weightField;    ///< of the result; empty: the one that goes with its kind
  bool atlas = false;     ///< a page for each area
  QString title;          ///< empty: that of the theme
  QString subtitle;
  QString dataDate;
  double minPeople = 0.0;  ///< numbers about fewer people are not printed
  Paper paper = Paper::a4;
  Orientation orientation = Orientation::landscape;
  double dpi = 300.0;
};

}  // namespace lifecircle::plugin
