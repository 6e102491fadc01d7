#include <cmath>

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturesource.h>

#include <geometry/projection.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

bool isFinite(const QgsPointXY& point) {
  return std::isfinite(point.x()) && std::isfinite(point.y());
}

/// The middle of the data; a broken coordinate makes some formats' extents infinite, then of the first sound
/// feature.
QgsPointXY middle(const QgsFeatureSource& source) {
  const QgsPointXY center = source.sourceExtent().center();
  if (isFinite(center)) return center;
  QgsFeatureIterator features =
      source.getFeatures(QgsFeatureRequest().setSubsetOfAttributes(QgsAttributeList()));
  for (QgsFeature feature; features.nextFeature(feature);) {
    const QgsPointXY inFeature = feature.geometry().boundingBox().center();
    if (feature.hasGeometry() && isFinite(inFeature)) return inFeature;
  }
  throw QgsProcessingException(
      LifeCircle::tr("The layer %1 has no usable geometry: check its coordinates.").arg(source.sourceName()));
}

QgsCoordinateReferenceSystem zoneFor(const QgsFeatureSource& source,
                                     const QgsCoordinateTransformContext& transforms) {
  const QgsCoordinateReferenceSystem degrees(QStringLiteral("EPSG:4326"));
  try {
    const QgsPointXY place =
        QgsCoordinateTransform(source.sourceCrs(), degrees, transforms).transform(middle(source));
    const int code = geometry::metric_zone({place.x(), place.y()});
    return QgsCoordinateReferenceSystem(QStringLiteral("EPSG:%1").arg(code));
  } catch (const QgsCsException&) {
    throw QgsProcessingException(
        LifeCircle::tr(
            "The layer %1 lies outside the world of its coordinate system %2: check which one it is in.")
            .arg(source.sourceName(), source.sourceCrs().authid()));
  }
}

}  // namespace

bool isMetric(const QgsCoordinateReferenceSystem& crs) {
  // Web Mercator goes by several names: EPSG:3857, EPSG:900913, ESRI:102100.
  const bool webMercator = crs.toProj().contains(QLatin1String("+proj=merc +a=6378137 +b=6378137"));
  return crs.isValid() && !crs.isGeographic() && crs.mapUnits() == compat::metres && !webMercator;
}

QgsCoordinateReferenceSystem crsOf(const QgsFeatureSource& source) {
  const QgsCoordinateReferenceSystem crs = source.sourceCrs();
  if (!crs.isValid())
    throw QgsProcessingException(
        LifeCircle::tr("The layer %1 has no coordinate system: set it in the layer's properties.")
            .arg(source.sourceName()));
  return crs;
}

GeometryReader geometryReader(const QgsFeatureSource& source, const QgsCoordinateReferenceSystem& analysisCrs,
                              const QgsCoordinateTransformContext& transforms) {
  const bool nothingToRead = source.featureCount() == 0 || source.wkbType() == compat::no_geometry;
  const bool needsNone = nothingToRead && !source.sourceCrs().isValid();
  return {needsNone ? analysisCrs : crsOf(source), analysisCrs, transforms};
}

QgsCoordinateReferenceSystem chooseAnalysisCrs(const QgsCoordinateReferenceSystem& requested,
                                               const QgsFeatureSource& main,
                                               const QgsCoordinateTransformContext& transforms,
                                               Feedback& feedback) {
  const QgsCoordinateReferenceSystem own = crsOf(main);
  if (requested.isValid()) {
    if (!isMetric(requested))
      throw QgsProcessingException(
          LifeCircle::tr("ANALYSIS_CRS %1 does not measure in metres on the ground: choose a "
                         "projected one in metres, not EPSG:3857 and not degrees.")
              .arg(requested.authid()));
    feedback.info(LifeCircle::tr("Analysis CRS: %1, as asked").arg(requested.userFriendlyIdentifier()));
    return requested;
  }
  if (isMetric(own)) {
    feedback.info(
        LifeCircle::tr("Analysis CRS: %1, that of %2").arg(own.userFriendlyIdentifier(), main.sourceName()));
    return own;
  }
  const QgsCoordinateReferenceSystem zone = zoneFor(main, transforms);
  feedback.info(LifeCircle::tr("Analysis CRS: %1, the zone that fits %2")
                    .arg(zone.userFriendlyIdentifier(), main.sourceName()));
  return zone;
}

std::string definition(const QgsCoordinateReferenceSystem& crs) {
  return crs.toWkt(compat::wkt_2019).toStdString();
}

}  // namespace lifecircle::plugin
