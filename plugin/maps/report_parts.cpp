#include <algorithm>
#include <map>

#include <plugin/maps/report_parts.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

QString mapDescription(const ReportResult& result) {
  return LifeCircle::tr("Map: %1").arg(result.name);
}

QList<svg::Key> classesBetween(const std::vector<double>& upper, Format format) {
  const QStringList colours = svg::ramp(static_cast<int>(upper.size()) + 1);
  QList<svg::Key> classes;
  for (std::size_t i = 0; i <= upper.size(); ++i) {
    const QString label =
        i == 0 ? LifeCircle::tr("below %1").arg(cellText(upper[0], format))
        : i == upper.size()
            ? LifeCircle::tr("%1 and more").arg(cellText(upper[i - 1], format))
            : LifeCircle::tr("%1 to %2").arg(cellText(upper[i - 1], format), cellText(upper[i], format));
    classes << svg::Key{label, colours[static_cast<int>(i)]};
  }
  return classes;
}

}  // namespace

Html mapByCode(const ReportResult& result, const QString& field, const std::vector<CodeColour>& codes,
               const QString& others) {
  QList<svg::Key> classes;
  for (const CodeColour& code : codes) classes << svg::Key{codeText(code.code), code.colour};
  SvgMap map(classes, others);
  for (const QgsFeature& row : result.rows) {
    const QString code = result.text(row, field);
    const auto known =
        std::find_if(codes.begin(), codes.end(), [&](const CodeColour& each) { return each.code == code; });
    map.add(row.geometry(), known == codes.end() ? -1 : static_cast<int>(known - codes.begin()));
  }
  return map.html(mapDescription(result));
}

Html mapByNumber(const ReportResult& result, const QString& field, const std::vector<double>& upper,
                 Format format, const QString& labels) {
  SvgMap map(classesBetween(upper, format));
  for (const QgsFeature& row : result.rows) {
    const auto number = result.number(row, field);
    const auto above = number ? std::upper_bound(upper.begin(), upper.end(), *number) : upper.begin();
    map.add(row.geometry(), number ? static_cast<int>(above - upper.begin()) : -1);
    if (!labels.isEmpty()) map.label(row.geometry(), result.text(row, labels));
  }
  return map.html(mapDescription(result));
}

Html countsByCode(const ReportResult& result, const QString& field) {
  std::map<QString, double> counts;
  for (const QgsFeature& row : result.rows)
    if (const QString code = result.text(row, field); !code.isEmpty()) counts[code] += 1.0;
  std::vector<Bar> bars;
  for (const auto& [code, count] : counts)
    bars.push_back({codeText(code), {count}, cellText(count, Format::whole)});
  std::stable_sort(bars.begin(), bars.end(),
                   [](const Bar& a, const Bar& b) { return a.parts[0] > b.parts[0]; });
  if (bars.size() > 20) bars.resize(20);
  return barChart(LifeCircle::tr("Number of features"), bars);
}

Html barsOf(const ReportResult& result, const ReportRows& rows, const QString& labelField,
            const QString& description, const std::vector<TableColumn>& parts, double full) {
  constexpr std::size_t longest = 40;
  const QStringList colours = svg::ramp(static_cast<int>(parts.size()) + 1);
  QList<svg::Key> keys;
  if (parts.size() > 1)
    for (std::size_t i = 0; i < parts.size(); ++i)
      keys << svg::Key{parts[i].heading, colours[static_cast<int>(parts.size() - i)]};
  std::vector<Bar> bars;
  for (const QgsFeature* row : rows) {
    if (bars.size() == longest) break;
    Bar bar{areaText(result.text(*row, labelField)), {}, {}};
    QStringList texts;
    for (const TableColumn& part : parts) {
      bar.parts.push_back(result.number(*row, part.field).value_or(0.0));
      texts << cellText(result.value(*row, part.field), part.format);
    }
    bar.text = texts.join(QStringLiteral(" / "));
    bars.push_back(bar);
  }
  return barChart(description, bars, keys, full);
}

QString areaText(const QString& area) {
  if (area.isEmpty()) return LifeCircle::tr("in no area");
  return area == QLatin1String("all") ? codeText(area) : area;
}

Html subheading(const QString& text) {
  return Html::element("h3", Html::text(text, 200));
}

Html paragraph(const QString& text) {
  return text.isEmpty() ? Html() : Html::element("p", Html::text(text));
}

}  // namespace lifecircle::plugin
