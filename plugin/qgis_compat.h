#pragma once

#include <QMetaType>
#include <QVariant>
#include <qgis.h>
#include <qgsconfig.h>
#include <qgscoordinatereferencesystem.h>
#include <qgsfeaturesink.h>
#include <qgsfield.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsunittypes.h>
#include <qgswkbtypes.h>

/// The one place that knows QGIS versions: 3.22 (Debian 12), 3.34 (Ubuntu 24.04), 3.40 (Debian 13).
/// Everything else in plugin/ uses the names below.
namespace lifecircle::plugin::compat {

// 3.30 moved geometry types and units into Qgis.
#if _QGIS_VERSION_INT >= 33000
using WkbType = Qgis::WkbType;
inline constexpr auto polygon_geometry = Qgis::GeometryType::Polygon;
inline constexpr auto no_geometry = Qgis::WkbType::NoGeometry;
inline constexpr auto point = Qgis::WkbType::Point;
inline constexpr auto multi_line = Qgis::WkbType::MultiLineString;
inline constexpr auto multi_polygon = Qgis::WkbType::MultiPolygon;
inline constexpr auto metres = Qgis::DistanceUnit::Meters;
inline constexpr auto wkt_2019 = Qgis::CrsWktVariant::Wkt2_2019;
#else
using WkbType = QgsWkbTypes::Type;
inline constexpr auto polygon_geometry = QgsWkbTypes::PolygonGeometry;
inline constexpr auto no_geometry = QgsWkbTypes::NoGeometry;
inline constexpr auto point = QgsWkbTypes::Point;
inline constexpr auto multi_line = QgsWkbTypes::MultiLineString;
inline constexpr auto multi_polygon = QgsWkbTypes::MultiPolygon;
inline constexpr auto metres = QgsUnitTypes::DistanceMeters;
inline constexpr auto wkt_2019 = QgsCoordinateReferenceSystem::WKT2_2019;
#endif

// 3.36 moved all Processing enums into Qgis; even the return type of the virtual flags() changed.
#if _QGIS_VERSION_INT >= 33600
using AlgorithmFlags = Qgis::ProcessingAlgorithmFlags;
using SourceType = Qgis::ProcessingSourceType;
inline constexpr auto point_layer = SourceType::VectorPoint;
inline constexpr auto line_layer = SourceType::VectorLine;
inline constexpr auto polygon_layer = SourceType::VectorPolygon;
inline constexpr auto any_geometry = SourceType::VectorAnyGeometry;
inline constexpr auto table = SourceType::Vector;
inline constexpr auto any_field = Qgis::ProcessingFieldParameterDataType::Any;
inline constexpr auto double_number = Qgis::ProcessingNumberParameterType::Double;
inline constexpr auto whole_number = Qgis::ProcessingNumberParameterType::Integer;
inline constexpr auto one_file = Qgis::ProcessingFileParameterBehavior::File;
inline constexpr auto advanced = Qgis::ProcessingParameterFlag::Advanced;
inline constexpr auto optional = Qgis::ProcessingParameterFlag::Optional;
inline constexpr auto attributes_only = Qgis::FeatureRequestFlag::NoGeometry;
inline constexpr auto keep_invalid_geometry = Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks;
#else
using AlgorithmFlags = QgsProcessingAlgorithm::Flags;
using SourceType = QgsProcessing::SourceType;
inline constexpr auto point_layer = QgsProcessing::TypeVectorPoint;
inline constexpr auto line_layer = QgsProcessing::TypeVectorLine;
inline constexpr auto polygon_layer = QgsProcessing::TypeVectorPolygon;
inline constexpr auto any_geometry = QgsProcessing::TypeVectorAnyGeometry;
inline constexpr auto table = QgsProcessing::TypeVector;
inline constexpr auto any_field = QgsProcessingParameterField::Any;
inline constexpr auto double_number = QgsProcessingParameterNumber::Double;
inline constexpr auto whole_number = QgsProcessingParameterNumber::Integer;
inline constexpr auto one_file = QgsProcessingParameterFile::File;
inline constexpr auto advanced = QgsProcessingParameterDefinition::FlagAdvanced;
inline constexpr auto optional = QgsProcessingParameterDefinition::FlagOptional;
inline constexpr auto attributes_only = QgsFeatureRequest::NoGeometry;
inline constexpr auto keep_invalid_geometry = QgsProcessingFeatureSource::FlagSkipGeometryValidityChecks;
#endif

/// What a field holds. QGIS 3.38 went from QVariant's types to QMetaType's; these are the ones we write.
/// `id` holds the id of a feature, which may be beyond 32 bits.
enum class FieldType { integer, id, number, text };

inline QMetaType::Type metaType(FieldType type) {
  switch (type) {
    case FieldType::integer:
      return QMetaType::Int;
    case FieldType::id:
      return QMetaType::LongLong;
    case FieldType::number:
      return QMetaType::Double;
    case FieldType::text:
      break;
  }
  return QMetaType::QString;
}

/// A field of the given type; `length` 0 leaves the width to the format.
inline QgsField field(const QString& name, FieldType type, int length = 0, int precision = 0) {
#if _QGIS_VERSION_INT >= 33800
  return QgsField(name, metaType(type), QString(), length, precision);
#else
  return QgsField(name, static_cast<QVariant::Type>(metaType(type)), QString(), length, precision);
#endif
}

/// NULL of the given type: formats tell an empty number from an empty text.
inline QVariant null(FieldType type) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 0, 0)
  return QVariant(QMetaType(metaType(type)));
#else
  return QVariant(static_cast<QVariant::Type>(metaType(type)));
#endif
}

/// The QMetaType id of a value, whatever Qt calls the function that tells it.
inline int typeId(const QVariant& value) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 0, 0)
  return value.typeId();
#else
  return value.userType();
#endif
}

/// Ends writing and tells whether everything reached the target. QGIS before 3.42 has only the flush.
inline bool finish(QgsFeatureSink& sink) {
#if _QGIS_VERSION_INT >= 34200
  if (!sink.flushBuffer()) return false;
  sink.finalize();
  return true;
#else
  return sink.flushBuffer();
#endif
}

}  // namespace lifecircle::plugin::compat
