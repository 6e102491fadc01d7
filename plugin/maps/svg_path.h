#pragma once

#include <cstdint>
#include <vector>

#include <qgsgeometry.h>

namespace lifecircle::plugin {

/// The ground as a drawing has it: quarters of its pixels, y downwards.
struct DrawingScale {
  QgsRectangle box;
  double perMetre;
  static constexpr int quarters = 4;

  [[nodiscard]] double x(double ground) const { return (ground - box.xMinimum()) * perMetre; }
  [[nodiscard]] double y(double ground) const { return (box.yMaximum() - ground) * perMetre; }
};

/// The shapes of one kind as paths of an SVG drawing, in whole quarters of a pixel. Steps that are too small
/// to be seen are joined; outer rings turn one way and holes the other, so that areas may overlap in one path
/// without cancelling each other.
class SvgPath {
 public:
  explicit SvgPath(const DrawingScale& scale) : mScale(scale) {}

  void add(const QgsGeometry& geometry);

  [[nodiscard]] const QString& areas() const { return mAreas; }
  [[nodiscard]] const QString& lines() const { return mLines; }
  [[nodiscard]] const QString& dots() const { return mDots; }

 private:
  enum class Kind { outer, hole, line };
  struct Place {
    std::int64_t x, y;
    bool operator==(const Place&) const = default;
  };
  void addParts(const QgsAbstractGeometry& geometry);
  void addCurve(const QgsCurve& curve, Kind kind);
  [[nodiscard]] Place place(double x, double y) const;

  const DrawingScale& mScale;
  QString mAreas, mLines, mDots;
};

}  // namespace lifecircle::plugin
