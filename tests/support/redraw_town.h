#pragma once

#include <functional>
#include <memory>

#include <QVariantMap>
#include <qgsvectorlayer.h>

#include <plugin/gui/redraw_session.h>

namespace lifecircle::test {

/// Twelve squares of 20 m with 5 m lanes between them, in two rows of six, with one household each; the
/// fields `hh`, `grid`, `nbhd` and `lock`. The parent W has the four western columns with the grids W-01 (six
/// squares) and W-02 (two), the parent E the rest with E-01.
struct RedrawTown {
  RedrawTown();

  std::unique_ptr<QgsVectorLayer> layer;

  [[nodiscard]] QVariantMap parameters() const;
  [[nodiscard]] std::unique_ptr<plugin::RedrawSession> session() const;
  /// The feature in a column and a row, counted from the south-west, from 0.
  [[nodiscard]] QgsFeatureId feature(int column, int row) const;
  /// What the layer's field says of it now.
  [[nodiscard]] QString gridOf(int column, int row) const;
  /// The middle of a square.
  [[nodiscard]] static QgsPointXY middle(int column, int row);
  /// The unit of a session in a column and a row.
  [[nodiscard]] static std::vector<grids::UnitId> unit(const plugin::RedrawSession& session, int column,
                                                       int row);
};

/// Lets the application run until this is so; false after 30 s.
[[nodiscard]] bool waitUntil(const std::function<bool()>& done);

}  // namespace lifecircle::test
