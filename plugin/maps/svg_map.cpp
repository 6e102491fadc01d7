#include <algorithm>
#include <cmath>

#include <plugin/maps/cell_text.h>
#include <plugin/maps/svg_map.h>
#include <plugin/maps/svg_path.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

constexpr double margin = 6.0;

/// 1, 2 or 5 times a power of ten, not longer than `most`.
double niceLength(double most) {
  const double power = std::pow(10.0, std::floor(std::log10(most)));
  for (const double times : {5.0, 2.0})
    if (times * power <= most) return times * power;
  return power;
}

Html scaleBar(double perMetre, double width, double y) {
  const double length = niceLength(0.25 * width / perMetre);
  const double pixels = length * perMetre, right = width - margin;
  const QString text =
      length >= 1000.0 ? LifeCircle::tr("%1 km").arg(length / 1000.0) : LifeCircle::tr("%1 m").arg(length);
  return svg::line(right - pixels, y, right, y, svg::ink, 2.0) +
         svg::line(right - pixels, y - 5, right - pixels, y + 1, svg::ink) +
         svg::line(right, y - 5, right, y + 1, svg::ink) +
         svg::text(right - pixels - 6, y + 3, text, svg::Anchor::end, true);
}

Html shapes(const std::vector<QgsGeometry>& geometries, const DrawingScale& scale, const QString& colour,
            bool specks) {
  SvgPath path(scale);
  for (const QgsGeometry& geometry : geometries)
    path.add(specks ? QgsGeometry::fromPointXY(geometry.boundingBox().center()) : geometry);
  const int quarter = DrawingScale::quarters;
  // Borders would cover areas that are a few pixels wide.
  const int border = geometries.size() > 2000 ? 0 : geometries.size() > 300 ? 1 : quarter;
  Html drawn;
  if (!path.areas().isEmpty())
    drawn += Html::element("path", {{"d", path.areas()},
                                    {"fill", colour},
                                    {"stroke", QStringLiteral("#ffffff")},
                                    {"stroke-width", QString::number(border)}});
  const auto stroke = [&](const QString& d, int width) {
    return Html::element("path", {{"d", d},
                                  {"fill", QStringLiteral("none")},
                                  {"stroke", colour},
                                  {"stroke-width", QString::number(width)},
                                  {"stroke-linecap", QStringLiteral("round")}});
  };
  if (!path.lines().isEmpty()) drawn += stroke(path.lines(), 2 * quarter);
  if (!path.dots().isEmpty()) drawn += stroke(path.dots(), (geometries.size() > 3000 ? 2 : 6) * quarter);
  return drawn;
}

}  // namespace

void SvgMap::cover(const QgsGeometry& geometry) {
  if (geometry.isNull() || geometry.isEmpty()) return;
  const QgsRectangle box = geometry.boundingBox();
  if (!box.isFinite()) return;
  if (mBox.isNull())
    mBox = box;
  else
    mBox.combineExtentWith(box);
}

void SvgMap::add(const QgsGeometry& geometry, int mapClass) {
  if (geometry.isNull() || geometry.isEmpty() || !geometry.boundingBox().isFinite()) return;
  cover(geometry);
  const bool known = mapClass >= 0 && mapClass < mClasses.size();
  (known ? mShapes[static_cast<std::size_t>(mapClass)] : mUnclassed).push_back(geometry);
}

void SvgMap::label(const QgsGeometry& geometry, const QString& text) {
  const QgsGeometry inside = geometry.isNull() ? QgsGeometry() : geometry.pointOnSurface();
  if (!inside.isNull() && !text.isEmpty()) mLabels.push_back({inside.asPoint(), text});
}

bool SvgMap::areSpecks(double perMetre) const {
  constexpr double speck = 3.0;  // pixels
  std::vector<double> sizes;
  const auto measure = [&](const std::vector<QgsGeometry>& geometries) {
    for (const QgsGeometry& geometry : geometries) {
      const QgsRectangle box = geometry.boundingBox();
      sizes.push_back(std::max(box.width(), box.height()) * perMetre);
    }
  };
  measure(mUnclassed);
  for (const auto& each : mShapes) measure(each);
  if (sizes.empty()) return false;
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::nth_element(sizes.begin(), middle, sizes.end());
  return *middle < speck;
}

Html SvgMap::html(const QString& description, bool legend, double width) const {
  if (isEmpty()) return {};
  // A single point or a straight street has no width: the map shows some ground around it.
  QgsRectangle box = mBox;
  const double least = std::max(50.0, 0.25 * std::max(mBox.width(), mBox.height()));
  if (box.width() < least) box.grow(0.5 * (least - box.width()));
  const double inner = width - 2 * margin;
  const double perMetre = std::min(inner / box.width(), 0.8 * inner / box.height());
  const DrawingScale scale{box, perMetre};
  const double mapHeight = box.height() * perMetre;
  const double left = margin + 0.5 * (inner - box.width() * perMetre);

  const bool specks = areSpecks(perMetre);
  Html drawn = shapes(mUnclassed, scale, svg::pale, specks);
  for (std::size_t i = 0; i < mShapes.size(); ++i)
    drawn += shapes(mShapes[i], scale, mClasses[static_cast<int>(i)].colour, specks);
  Html content = Html::element(
      "g",
      {{"transform",
        QStringLiteral("translate(%1 %2) scale(0.25)").arg(svg::number(left), svg::number(margin))}},
      drawn);
  std::vector<QPointF> placed;
  for (const Label& label : mLabels) {
    const QPointF at(left + scale.x(label.place.x()), margin + scale.y(label.place.y()));
    const auto covers = [&](const QPointF& other) {
      return std::abs(at.x() - other.x()) < 22.0 && std::abs(at.y() - other.y()) < 14.0;
    };
    if (std::any_of(placed.begin(), placed.end(), covers)) continue;
    placed.push_back(at);
    content += Html::element("g", {{"class", QStringLiteral("halo")}},
                             svg::text(at.x(), at.y() + 4, label.text, svg::Anchor::middle, false, 12));
  }
  const double bottom = mapHeight + 2 * margin + 14;
  content += scaleBar(perMetre, width, bottom);
  Html figure = svg::drawing(width, bottom + 6, description, content);
  QList<svg::Key> entries;
  for (int i = 0; i < mClasses.size(); ++i)
    entries << svg::Key{
        LifeCircle::tr("%1 (%2)", "entry of a legend, count of features")
            .arg(mClasses[i].label,
                 cellText(static_cast<double>(mShapes[static_cast<std::size_t>(i)].size()), Format::whole)),
        mClasses[i].colour};
  if (!mUnclassed.empty())
    entries << svg::Key{LifeCircle::tr("%1 (%2)", "entry of a legend, count of features")
                            .arg(mOthers.isEmpty() ? LifeCircle::tr("no answer") : mOthers,
                                 cellText(static_cast<double>(mUnclassed.size()), Format::whole)),
                        svg::pale};
  return Html::element("figure", legend ? figure + svg::legend(entries) : figure);
}

}  // namespace lifecircle::plugin
