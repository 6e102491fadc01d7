#pragma once

#include <string>

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransformcontext.h>

#include <plugin/layers/feedback.h>
#include <plugin/layers/geometry_reader.h>

class QgsFeatureSource;

namespace lifecircle::plugin {

/// May lengths be measured in this CRS? Projected, in metres, and not web Mercator, whose metres are twice
/// too long at 60 degrees north.
[[nodiscard]] bool isMetric(const QgsCoordinateReferenceSystem& crs);

/// The one CRS of a run, to which every layer is brought. `requested` is what the user chose (invalid:
/// nothing). Else the CRS of the main layer if it is metric; else the CGCS2000 3-degree zone, outside China
/// the UTM zone, that fits the middle of the main layer. The log names it. Throws QgsProcessingException
/// where the request is not metric or the main layer has no CRS.
[[nodiscard]] QgsCoordinateReferenceSystem chooseAnalysisCrs(const QgsCoordinateReferenceSystem& requested,
                                                             const QgsFeatureSource& main,
                                                             const QgsCoordinateTransformContext& transforms,
                                                             Feedback& feedback);

/// For the engine, which knows coordinate systems by their definition only.
[[nodiscard]] std::string definition(const QgsCoordinateReferenceSystem& crs);

/// Reads geometries of `source` into the analysis CRS. A layer without any geometry needs no CRS: formats
/// such as GeoJSON forget it where there is nothing to say it of.
[[nodiscard]] GeometryReader geometryReader(const QgsFeatureSource& source,
                                            const QgsCoordinateReferenceSystem& analysisCrs,
                                            const QgsCoordinateTransformContext& transforms);

/// The CRS of a layer; throws the sentence that names the layer where it has none.
[[nodiscard]] QgsCoordinateReferenceSystem crsOf(const QgsFeatureSource& source);

}  // namespace lifecircle::plugin
