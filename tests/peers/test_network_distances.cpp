#include <cmath>
#include <memory>
#include <random>

#include <qgscoordinatetransform.h>
#include <qgsgraph.h>
#include <qgsgraphanalyzer.h>
#include <qgsgraphbuilder.h>
#include <qgsnetworkdistancestrategy.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerdirector.h>

#include <network/reach_query.h>
#include <network/snapper.h>
#include <network/street_graph_builder.h>
#include <support/catch.h>
#include <support/qgis_session.h>

using namespace lifecircle;

namespace {

/// The lines of a layer in a metric CRS, as a layer for QGIS and as a table for the engine.
struct Town {
  std::unique_ptr<QgsVectorLayer> layer;
  network::StreetTable streets;
  geometry::GroundMetric metric;
};

Town read_town(const QString& uri, const QString& filter, const QString& crs) {
  QgsVectorLayer source(uri, QStringLiteral("source"), QStringLiteral("ogr"));
  Town town;
  if (!source.isValid()) return town;
  source.setSubsetString(filter);
  town.layer = std::make_unique<QgsVectorLayer>(QStringLiteral("LineString?crs=") + crs,
                                                QStringLiteral("streets"), QStringLiteral("memory"));
  const QgsCoordinateTransform transform(source.crs(), town.layer->crs(), QgsProject::instance());
  QgsFeatureIterator features = source.getFeatures();
  geometry::Box extent;
  for (QgsFeature feature; features.nextFeature(feature);) {
    QgsGeometry geometry = feature.geometry();
    geometry.transform(transform);
    for (const QgsPolylineXY& line :
         geometry.isMultipart() ? geometry.asMultiPolyline() : QgsMultiPolylineXY{geometry.asPolyline()}) {
      QgsFeature out;
      out.setGeometry(QgsGeometry::fromPolylineXY(line));
      town.layer->dataProvider()->addFeature(out);
      network::Street street;
      street.id = out.id();
      town.streets.add_street(street);
      std::vector<geometry::Point> points;
      for (const QgsPointXY& p : line) points.push_back({p.x(), p.y()});
      for (const geometry::Point p : points) extent.include(p);
      town.streets.add_part(points);
    }
  }
  town.metric = geometry::GroundMetric(crs.toStdString(), extent);
  return town;
}

/// Distances between all origins and destinations on QGIS's graph, and where it snapped them to.
struct QgisDistances {
  QVector<QgsPointXY> snapped;
  std::vector<std::vector<double>> metres;
};

QgisDistances ask_qgis(QgsVectorLayer& layer, const QVector<QgsPointXY>& places, int origins) {
  QgsVectorLayerDirector director(&layer, -1, QString(), QString(), QString(),
                                  QgsVectorLayerDirector::DirectionBoth);
  director.addStrategy(new QgsNetworkDistanceStrategy);
  QgsGraphBuilder builder(layer.crs(), false, 0.0, layer.crs().ellipsoidAcronym());
  QgisDistances result;
  director.makeGraph(&builder, places, result.snapped);
  const std::unique_ptr<QgsGraph> graph(builder.takeGraph());
  for (int o = 0; o < origins; ++o) {
    QVector<int> tree;
    QVector<double> cost;
    QgsGraphAnalyzer::dijkstra(graph.get(), graph->findVertex(result.snapped[o]), 0, &tree, &cost);
    result.metres.emplace_back();
    for (int d = origins; d < places.size(); ++d)
      result.metres.back().push_back(cost[graph->findVertex(result.snapped[d])]);
  }
  return result;
}

void compare(const QString& uri, const QString& filter, const QString& crs) {
  lifecircle::test::startQgis();
  const Town town = read_town(uri, filter, crs);
  if (!town.layer) {
    WARN("skipped: " << uri.toStdString() << " is not here");
    return;
  }
  constexpr int origins = 15, destinations = 20;
  std::mt19937_64 random(4);
  QVector<QgsPointXY> places;
  for (int i = 0; i < origins + destinations; ++i) {
    const auto part = town.streets.part(random() % town.streets.part_count());
    const geometry::Point p = part[random() % part.size()];
    places << QgsPointXY(p.x + static_cast<double>(random() % 60), p.y - static_cast<double>(random() % 60));
  }
  const QgisDistances qgis = ask_qgis(*town.layer, places, origins);

  NoProgress progress;
  network::StreetGraphOptions options;
  options.walking.measure = network::Measure::distance;
  options.tolerance = Metres(0);
  const auto built = build_street_graph(town.streets, options, town.metric, progress);
  const network::Snapper snapper(built.graph, Metres(200));
  const auto hang = [&](int i) { return snapper.snap({qgis.snapped[i].x(), qgis.snapped[i].y()}); };
  network::ReachQuery query(built.graph, network::Sense::away);
  int connected = 0;
  for (int o = 0; o < origins; ++o) {
    query.clear();
    query.add_source(*hang(o));
    query.run(network::Cost(1e9));
    for (int d = 0; d < destinations; ++d) {
      const double ours = query.cost_of(*hang(origins + d)).value();
      const double theirs = qgis.metres[static_cast<std::size_t>(o)][static_cast<std::size_t>(d)];
      INFO("from " << o << " to " << d << ": " << ours << " m, QGIS " << theirs << " m");
      CHECK(std::isinf(ours) == std::isinf(theirs));
      if (std::isinf(ours) || std::isinf(theirs)) continue;
      CHECK(std::abs(ours - theirs) < 0.1);
      ++connected;
    }
  }
  CHECK(connected > 150);
}

const QString data = QStringLiteral(LIFECIRCLE_SOURCE_DIR "/../shared/data/");

}  // namespace

TEST_CASE("walks through Taipei are as long as QGIS says") {
  compare(data + QStringLiteral("taipei/taipei.gpkg|layername=roads_daan"), QString(),
          QStringLiteral("EPSG:3826"));
}

TEST_CASE("walks through Helsinki are as long as QGIS says") {
  compare(data + QStringLiteral("osm/helsinki.osm.pbf|layername=lines"),
          QStringLiteral("highway IS NOT NULL"), QStringLiteral("EPSG:32635"));
}
