#pragma once

#include <map>
#include <vector>

#include <QStringList>
#include <qgsfeatureid.h>
#include <qgsgeometry.h>

#include <plugin/layers/feedback.h>

class QgsFeatureRenderer;
class QgsVectorLayer;

namespace lifecircle::plugin {

/// What of a layer falls into one class of its legend.
struct ClassCount {
  qint64 features = 0;
  double weight = 0.0;  ///< sum of the weight field; missing numbers count as nothing
};

/// Features and weights by class of the legend: in all, and by page of an atlas.
struct ClassCounts {
  QStringList labels;  ///< of the legend, in its order
  bool weighed = false;
  std::vector<ClassCount> all;                             ///< per class
  std::map<QgsFeatureId, std::vector<ClassCount>> inArea;  ///< per area and class

  /// Classes of a scale stand in legend and table also where nothing falls into them, others do not.
  [[nodiscard]] bool isWorthALine(std::size_t number) const;
};

/// The areas of an atlas, brought to the CRS of the result.
struct PageArea {
  QgsFeatureId id;
  QgsGeometry shape;
};

/// Sorts each feature into the class in which `renderer` draws it (the first one, where it draws it twice)
/// and into the area that holds a point inside it (the one with the lowest id, where areas overlap). `weight`
/// is a field's index, or -1. Throws Cancelled.
[[nodiscard]] ClassCounts countClasses(const QgsVectorLayer& layer, const QgsFeatureRenderer& renderer,
                                       int weight, const std::vector<PageArea>& areas, Feedback& feedback);

}  // namespace lifecircle::plugin
