#include <qgsmapcanvas.h>
#include <qgsrubberband.h>

#include <plugin/gui/explore_marks.h>

namespace lifecircle::plugin {

namespace {

QgsRubberBand* symbolBand(QgsMapCanvas& canvas, QgsRubberBand::IconType icon, int size, const QColor& color) {
  auto* band = new QgsRubberBand(&canvas);
  band->setIcon(icon);
  band->setIconSize(size);
  band->setColor(color);
  band->setSecondaryStrokeColor(Qt::white);
  band->setWidth(2);
  return band;
}

QgsGeometry pointOf(const geometry::Point& point) {
  return QgsGeometry::fromPointXY(QgsPointXY(point.x, point.y));
}

}  // namespace

ExploreMarks::ExploreMarks(QgsMapCanvas& canvas) : mCanvas(&canvas), mRings(new RingItem(&canvas)) {
  mHomes = symbolBand(canvas, QgsRubberBand::ICON_FULL_BOX, 6, QColor(213, 94, 0));
  mFacility = symbolBand(canvas, QgsRubberBand::ICON_CIRCLE, 18, QColor(213, 94, 0));
  mPlace = symbolBand(canvas, QgsRubberBand::ICON_FULL_DIAMOND, 14, QColor(0, 0, 0));
}

ExploreMarks::~ExploreMarks() {
  if (!mCanvas) return;
  delete mRings;
  delete mPlace;
  delete mHomes;
  delete mFacility;
}

void ExploreMarks::showPlace(const geometry::Point& place, const std::vector<access::ReachedRing>& rings,
                             const QgsCoordinateReferenceSystem& crs) {
  if (!mCanvas) return;
  mRings->setRings(rings, crs);
  mPlace->setToGeometry(pointOf(place), crs);
}

void ExploreMarks::showDependants(const geometry::Point& facility, const std::vector<geometry::Point>& homes,
                                  const QgsCoordinateReferenceSystem& crs) {
  if (!mCanvas) return;
  clearDependants();
  QgsMultiPointXY points;
  for (const geometry::Point& home : homes) points << QgsPointXY(home.x, home.y);
  if (!points.isEmpty()) mHomes->setToGeometry(QgsGeometry::fromMultiPointXY(points), crs);
  mFacility->setToGeometry(pointOf(facility), crs);
}

void ExploreMarks::clearPlace() {
  if (!mCanvas) return;
  mRings->clear();
  mPlace->reset();
}

void ExploreMarks::clearDependants() {
  if (!mCanvas) return;
  mHomes->reset();
  mFacility->reset();
}

}  // namespace lifecircle::plugin
