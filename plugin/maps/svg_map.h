#pragma once

#include <vector>

#include <qgsgeometry.h>

#include <plugin/maps/svg.h>

namespace lifecircle::plugin {

/// A small map of one layer: each feature in the colour of its class, with a scale bar and a legend that
/// counts them. Geometries come in metres with north up. What the eye cannot see at this size is left out,
/// so that a town of 10,000 parcels takes some 300 kB.
class SvgMap {
 public:
  /// `others` is what the legend calls features without a class; empty: they have no answer.
  explicit SvgMap(QList<svg::Key> classes, const QString& others = QString())
      : mClasses(std::move(classes)), mOthers(others), mShapes(mClasses.size()) {}

  /// A class beyond those that are known, or below 0, is drawn pale, under the rest.
  void add(const QgsGeometry& geometry, int mapClass);
  /// The map shows the ground around this geometry too, which is not drawn itself.
  void cover(const QgsGeometry& geometry);
  /// A short text on the map; of two that would cover each other the first stays.
  void label(const QgsGeometry& geometry, const QString& text);

  [[nodiscard]] bool isEmpty() const { return mBox.isNull(); }
  /// `legend`: with what the classes mean below it. `width` is that of the drawing.
  [[nodiscard]] Html html(const QString& description, bool legend = true, double width = 640.0) const;

 private:
  struct Label {
    QgsPointXY place;
    QString text;
  };

  /// Features of this layer are too small to be seen as areas, and are drawn as dots.
  [[nodiscard]] bool areSpecks(double perMetre) const;

  QList<svg::Key> mClasses;
  QString mOthers;
  std::vector<std::vector<QgsGeometry>> mShapes;
  std::vector<QgsGeometry> mUnclassed;
  std::vector<Label> mLabels;
  QgsRectangle mBox;
};

}  // namespace lifecircle::plugin
