#pragma once

#include <vector>

#include <QPointer>
#include <qgscoordinatereferencesystem.h>

#include <plugin/gui/ring_item.h>

class QgsMapCanvas;
class QgsRubberBand;
class QgsVertexMarker;

namespace lifecircle::plugin {

/// What the panel Explore draws over the map: the place that was clicked, the rings around it, and the homes
/// that depend on a facility. Gone with the object.
class ExploreMarks {
 public:
  explicit ExploreMarks(QgsMapCanvas& canvas);
  ~ExploreMarks();
  ExploreMarks(const ExploreMarks&) = delete;
  ExploreMarks& operator=(const ExploreMarks&) = delete;

  void showPlace(const geometry::Point& place, const std::vector<access::ReachedRing>& rings,
                 const QgsCoordinateReferenceSystem& crs);
  void showDependants(const geometry::Point& facility, const std::vector<geometry::Point>& homes,
                      const QgsCoordinateReferenceSystem& crs);
  void clearPlace();
  void clearDependants();

 private:
  // The canvas deletes its items where it goes first.
  QPointer<QgsMapCanvas> mCanvas;
  RingItem* mRings;
  QgsRubberBand* mPlace;
  QgsRubberBand* mHomes;
  QgsRubberBand* mFacility;
};

}  // namespace lifecircle::plugin
