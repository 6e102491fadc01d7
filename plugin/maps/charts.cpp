#include <algorithm>

#include <plugin/maps/charts.h>

namespace lifecircle::plugin {

namespace {

constexpr double chartWidth = 640.0;
constexpr double labelWidth = 200.0;
constexpr int labelColumns = 28;
constexpr double rowHeight = 19.0;
constexpr double axisHeight = 22.0;

double lengthOf(const Bar& bar) {
  double length = 0.0;
  for (const double part : bar.parts) length += std::max(0.0, part);
  return length;
}

}  // namespace

Html barChart(const QString& description, const std::vector<Bar>& bars, const QList<svg::Key>& parts,
              double full) {
  if (bars.empty()) return {};
  constexpr double textWidth = 110.0;
  for (const Bar& bar : bars) full = std::max(full, lengthOf(bar));
  constexpr std::ptrdiff_t longest = 26;
  if (static_cast<std::ptrdiff_t>(bars.size()) > longest + 4) {
    const auto middle = bars.begin() + longest;
    return barChart(description, {bars.begin(), middle}, parts, full) +
           barChart(description, {middle, bars.end()}, parts, full);
  }
  const double perUnit = full > 0.0 ? (chartWidth - labelWidth - textWidth) / full : 0.0;
  Html content;
  double y = 0.0;
  for (const Bar& bar : bars) {
    content += svg::text(labelWidth - 8, y + 14, bar.label, svg::Anchor::end, false, labelColumns);
    double x = labelWidth;
    for (std::size_t part = 0; part < bar.parts.size(); ++part) {
      const double width = std::max(0.0, bar.parts[part]) * perUnit;
      const QString colour = parts.isEmpty() ? svg::ramp(7)[5] : parts[static_cast<int>(part)].colour;
      if (width > 0.0) content += svg::box(x, y + 3, width, rowHeight - 6, colour);
      x += width;
    }
    content += svg::text(x + 6, y + 14, bar.text, svg::Anchor::start, true, 18);
    y += rowHeight;
  }
  content += svg::line(labelWidth, 0, labelWidth, y, svg::ink);
  const Html chart = svg::drawing(chartWidth, y + 2, description, content);
  return Html::element("figure", parts.isEmpty() ? chart : chart + svg::legend(parts));
}

Html dotChart(const QString& description, const std::vector<DotRow>& rows, const QStringList& series,
              double full, Format format) {
  if (rows.empty() || !(full > 0.0)) return {};
  constexpr int steps = 5;
  constexpr double right = 28.0;
  const auto at = [&](double value) {
    return labelWidth + (chartWidth - labelWidth - right) * std::clamp(value / full, 0.0, 1.0);
  };
  // A drawing is never broken over two pages, so a long one is several.
  constexpr std::ptrdiff_t longest = 26;
  if (static_cast<std::ptrdiff_t>(rows.size()) > longest + 4) {
    const auto middle = rows.begin() + longest;
    return dotChart(description, {rows.begin(), middle}, series, full, format) +
           dotChart(description, {middle, rows.end()}, series, full, format);
  }
  const double bottom = static_cast<double>(rows.size()) * rowHeight;
  Html content;
  for (int step = 0; step <= steps; ++step) {
    const double value = full * step / steps;
    content += svg::line(at(value), 0, at(value), bottom + 4, step == 0 ? svg::ink : svg::pale);
    content += svg::text(at(value), bottom + 16, cellText(value, format), svg::Anchor::middle, true);
  }
  double y = 0.5 * rowHeight;
  for (const DotRow& row : rows) {
    content += svg::text(labelWidth - 8, y + 4, row.label, svg::Anchor::end, false, labelColumns);
    std::vector<double> shown;
    for (const auto& value : row.values)
      if (value) shown.push_back(at(*value));
    if (shown.size() > 1) {
      const auto [least, most] = std::minmax_element(shown.begin(), shown.end());
      content += svg::line(*least, y, *most, y, QStringLiteral("#8c8c8c"), 1.4);
    }
    // The first series is the main one: it lies on top.
    for (std::size_t i = row.values.size(); i-- > 0;)
      if (row.values[i]) content += svg::mark(at(*row.values[i]), y, i);
    if (shown.empty())
      content += svg::text(labelWidth + 6, y + 4, QStringLiteral("–"), svg::Anchor::start, true);
    y += rowHeight;
  }
  return Html::element("figure", svg::drawing(chartWidth, bottom + axisHeight, description, content) +
                                     svg::markLegend(series));
}

Html shareCurve(const QString& description, const std::vector<double>& values, const QString& horizontal,
                const QString& vertical) {
  if (values.size() < 2) return {};
  constexpr double side = 280.0, left = 52.0, top = 8.0;
  const auto x = [&](double share) { return left + side * share; };
  const auto y = [&](double share) { return top + side * (1.0 - share); };
  Html content;
  for (int step = 0; step <= 4; ++step) {
    const double share = step / 4.0;
    content +=
        svg::line(x(share), y(0), x(share), y(1), svg::pale) +
        svg::line(x(0), y(share), x(1), y(share), svg::pale) +
        svg::text(x(share), y(0) + 15, cellText(100 * share, Format::whole), svg::Anchor::middle, true) +
        svg::text(left - 6, y(share) + 4, cellText(100 * share, Format::whole), svg::Anchor::end, true);
  }
  QString area = QStringLiteral("M%1 %2").arg(svg::number(x(0)), svg::number(y(0)));
  for (std::size_t i = 1; i < values.size(); ++i)
    area += QStringLiteral("L%1 %2").arg(
        svg::number(x(static_cast<double>(i) / static_cast<double>(values.size() - 1))),
        svg::number(y(values[i])));
  content += Html::element("path", {{"d", area + QLatin1Char('z')}, {"fill", QStringLiteral("#c7e9b4")}}) +
             svg::line(x(0), y(0), x(1), y(1), svg::ink, 1.2) +
             Html::element("path", {{"d", area},
                                    {"fill", QStringLiteral("none")},
                                    {"stroke", svg::seriesColour(0)},
                                    {"stroke-width", QStringLiteral("2.4")}}) +
             svg::text(x(0.5), y(0) + 34, horizontal, svg::Anchor::middle, true, 60) +
             Html::element("g", {{"transform", QStringLiteral("translate(14 %1) rotate(-90)").arg(y(0.5))}},
                           svg::text(0, 0, vertical, svg::Anchor::middle, true, 60));
  return Html::element("figure", {{"class", QStringLiteral("square")}},
                       svg::drawing(left + side + 20, top + side + 42, description, content));
}

}  // namespace lifecircle::plugin
