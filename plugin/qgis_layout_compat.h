#pragma once

#include <qgslegendstyle.h>
#include <qgstextformat.h>

#include <plugin/qgis_compat.h>

/// What qgis_compat.h is for, for layouts: only maps read their headers.
namespace lifecircle::plugin::compat {

#if _QGIS_VERSION_INT >= 33000
inline constexpr auto point_geometry = Qgis::GeometryType::Point;
inline constexpr auto line_geometry = Qgis::GeometryType::Line;
#else
inline constexpr auto point_geometry = QgsWkbTypes::PointGeometry;
inline constexpr auto line_geometry = QgsWkbTypes::LineGeometry;
#endif

// Algorithms that draw: QGIS's layouts belong to the main thread.
#if _QGIS_VERSION_INT >= 33600
inline constexpr auto main_thread = Qgis::ProcessingAlgorithmFlag::NoThreading;
#else
inline constexpr auto main_thread = QgsProcessingAlgorithm::FlagNoThreading;
#endif

/// The looks of a layout's label, which before 3.24 are a font and a colour.
template <class Label>
void setTextFormat(Label& label, const QgsTextFormat& format) {
#if _QGIS_VERSION_INT >= 32400
  label.setTextFormat(format);
#else
  label.setFont(format.toQFont());
  label.setFontColor(format.color());
#endif
}

/// The same of one part of a layout's legend, before 3.30.
template <class Legend>
void setTextFormat(Legend& legend, QgsLegendStyle::Style part, const QgsTextFormat& format) {
#if _QGIS_VERSION_INT >= 33000
  legend.rstyle(part).setTextFormat(format);
#else
  legend.setStyleFont(part, format.toQFont());
#endif
}

/// Has a scale bar choose round numbers that fit between its least and its greatest width.
template <class Bar>
void fitWidth(Bar& bar) {
#if _QGIS_VERSION_INT >= 34000
  bar.setSegmentSizeMode(Qgis::ScaleBarSegmentSizeMode::FitWidth);
#else
  bar.setSegmentSizeMode(decltype(bar.segmentSizeMode())::SegmentSizeFitWidth);
#endif
}

}  // namespace lifecircle::plugin::compat
