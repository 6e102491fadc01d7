#include <QCoreApplication>
#include <QElapsedTimer>
#include <qgsproject.h>

#include <support/qgis_session.h>
#include <support/redraw_town.h>

namespace lifecircle::test {

namespace {
constexpr double west = 500000.0, south = 3450000.0, side = 20.0, pitch = 25.0;
}

RedrawTown::RedrawTown() {
  QList<Row> rows;
  for (int row = 0; row < 2; ++row)
    for (int column = 0; column < 6; ++column) {
      const double x = west + pitch * column, y = south + pitch * row;
      const QString wkt = QStringLiteral("Polygon ((%1 %2, %3 %2, %3 %4, %1 %4, %1 %2))")
                              .arg(x, 0, 'f', 1)
                              .arg(y, 0, 'f', 1)
                              .arg(x + side, 0, 'f', 1)
                              .arg(y + side, 0, 'f', 1);
      const QString grid = column < 3 ? "W-01" : column < 4 ? "W-02" : "E-01";
      rows.push_back({wkt, {1, grid, column < 4 ? "W" : "E", 0}});
    }
  layer = memoryLayer(
      "Polygon?crs=EPSG:4549&field=hh:integer&field=grid:string(8)&field=nbhd:string&field=lock:integer",
      rows);
}

QVariantMap RedrawTown::parameters() const {
  return {{"UNITS", value(layer.get())}, {"WEIGHT_FIELD", "hh"}, {"GRID_FIELD", "grid"},
          {"PARENT_FIELD", "nbhd"},      {"LOCK_FIELD", "lock"}, {"TOLERANCE", 10.0}};
}

std::unique_ptr<plugin::RedrawSession> RedrawTown::session() const {
  const auto material = plugin::readRedrawMaterial(parameters(), QgsProject::instance());
  NoProgress progress;
  plugin::joinNeighbours(*material, progress);
  auto session = std::make_unique<plugin::RedrawSession>(material, *layer);
  for (const grids::ParentId parent : session->parents())
    if (session->nameOf(parent) == "W") session->setParentArea(parent);
  return session;
}

QgsPointXY RedrawTown::middle(int column, int row) {
  return {west + pitch * column + side / 2.0, south + pitch * row + side / 2.0};
}

QgsFeatureId RedrawTown::feature(int column, int row) const {
  QgsFeature feature;
  for (QgsFeatureIterator all = layer->getFeatures(); all.nextFeature(feature);)
    if (feature.geometry().contains(QgsGeometry::fromPointXY(middle(column, row)))) return feature.id();
  return -1;
}

QString RedrawTown::gridOf(int column, int row) const {
  return layer->getFeature(feature(column, row)).attribute("grid").toString();
}

std::vector<grids::UnitId> RedrawTown::unit(const plugin::RedrawSession& session, int column, int row) {
  const QgsPointXY point = middle(column, row);
  for (std::uint32_t u = 0; u < session.material().units.units.size(); ++u) {
    const geometry::Point at = session.material().units.units[u].position;
    if (std::abs(at.x - point.x()) < side / 2.0 && std::abs(at.y - point.y()) < side / 2.0)
      return {grids::UnitId(u)};
  }
  return {};
}

bool waitUntil(const std::function<bool()>& done) {
  QElapsedTimer clock;
  clock.start();
  while (!done() && clock.elapsed() < 30'000) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
  return done();
}

}  // namespace lifecircle::test
