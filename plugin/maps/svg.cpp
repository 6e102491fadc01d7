#include <plugin/maps/svg.h>

namespace lifecircle::plugin::svg {

namespace {

bool isWide(QChar c) {
  return c.unicode() >= 0x1100 &&
         (c.unicode() <= 0x115f || (c.unicode() >= 0x2e80 && c.unicode() <= 0xd7a3) ||
          (c.unicode() >= 0xf900 && c.unicode() <= 0xfaff) ||
          (c.unicode() >= 0xfe30 && c.unicode() <= 0xff60));
}

Html keyEntry(const Html& sign, const QString& label) {
  return Html::element("li", sign + Html::text(label, 80));
}

Html sign(const Html& content) {
  return Html::element("svg",
                       {{"width", QStringLiteral("16")},
                        {"height", QStringLiteral("14")},
                        {"viewBox", QStringLiteral("0 0 16 14")},
                        {"aria-hidden", QStringLiteral("true")}},
                       content);
}

}  // namespace

QString number(double value) {
  QString text = QString::number(value, 'f', 1);
  if (text.endsWith(QLatin1String(".0"))) text.chop(2);
  return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

Html drawing(double width, double height, const QString& description, const Html& content) {
  return Html::element("svg",
                       {{"xmlns", QStringLiteral("http://www.w3.org/2000/svg")},
                        {"width", number(width)},
                        {"height", number(height)},
                        {"viewBox", QStringLiteral("0 0 %1 %2").arg(number(width), number(height))},
                        {"role", QStringLiteral("img")},
                        {"aria-label", shortened(description, 200)}},
                       content);
}

Html text(double x, double y, const QString& text, Anchor anchor, bool small, int columns) {
  const QString where = anchor == Anchor::start    ? QStringLiteral("start")
                        : anchor == Anchor::middle ? QStringLiteral("middle")
                                                   : QStringLiteral("end");
  return Html::element("text",
                       {{"x", number(x)},
                        {"y", number(y)},
                        {"text-anchor", where},
                        {"class", small ? QStringLiteral("small") : QStringLiteral("label")}},
                       Html::text(shortened(text, columns)));
}

Html line(double x1, double y1, double x2, double y2, const QString& colour, double width) {
  return Html::element("line", {{"x1", number(x1)},
                                {"y1", number(y1)},
                                {"x2", number(x2)},
                                {"y2", number(y2)},
                                {"stroke", colour},
                                {"stroke-width", number(width)}});
}

Html box(double x, double y, double width, double height, const QString& colour) {
  return Html::element("rect", {{"x", number(x)},
                                {"y", number(y)},
                                {"width", number(width)},
                                {"height", number(height)},
                                {"fill", colour}});
}

Html mark(double x, double y, std::size_t series) {
  const QString shapes[]{QStringLiteral("m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"),
                         QStringLiteral("m-4 -4h8v8h-8z"), QStringLiteral("m0 -5l5 9h-10z"),
                         QStringLiteral("m0 -5l5 5l-5 5l-5 -5z")};
  const bool full = series % 2 == 0;
  return Html::element("path",
                       {{"d", QStringLiteral("M%1 %2").arg(number(x), number(y)) + shapes[series % 4]},
                        {"fill", full ? seriesColour(series) : QStringLiteral("#ffffff")},
                        {"stroke", seriesColour(series)},
                        {"stroke-width", QStringLiteral("1.6")}});
}

int columns(const QString& text) {
  int count = 0;
  for (const QChar c : text) count += isWide(c) ? 2 : 1;
  return count;
}

QString shortened(const QString& text, int columns) {
  int count = 0;
  for (int i = 0; i < text.size(); ++i) {
    count += isWide(text[i]) ? 2 : 1;
    if (count > columns) return text.left(text[i].isLowSurrogate() ? i - 1 : i) + QChar(0x2026);
  }
  return text;
}

QString seriesColour(std::size_t series) {
  static const QStringList colours{QStringLiteral("#253494"), QStringLiteral("#d95f0e"),
                                   QStringLiteral("#238b6b"), QStringLiteral("#7a0177")};
  return colours[static_cast<int>(series % 4)];
}

QStringList ramp(int count) {
  // ColorBrewer YlGnBu, which the colour-blind tell apart and which is even in grey.
  static const QStringList all{QStringLiteral("#ffffcc"), QStringLiteral("#c7e9b4"),
                               QStringLiteral("#7fcdbb"), QStringLiteral("#41b6c4"),
                               QStringLiteral("#1d91c0"), QStringLiteral("#225ea8"),
                               QStringLiteral("#0c2c84")};
  QStringList chosen;
  for (int i = 0; i < count; ++i) chosen << all[count > 1 ? i * 6 / (count - 1) : 4];
  return chosen;
}

Html legend(const QList<Key>& entries) {
  Html items;
  for (const Key& entry : entries) items += keyEntry(sign(box(1, 1, 14, 12, entry.colour)), entry.label);
  return Html::element("ul", {{"class", QStringLiteral("legend")}}, items);
}

Html markLegend(const QStringList& series) {
  Html items;
  for (int i = 0; i < series.size(); ++i)
    items += keyEntry(sign(mark(8, 7, static_cast<std::size_t>(i))), series[i]);
  return Html::element("ul", {{"class", QStringLiteral("legend")}}, items);
}

}  // namespace lifecircle::plugin::svg
