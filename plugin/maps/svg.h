#pragma once

#include <QStringList>

#include <plugin/maps/html.h>

/// Small drawings inside a page. Colours are told apart by the colour-blind and, being of different
/// lightness, in grey; marks have a shape of their own besides.
namespace lifecircle::plugin::svg {

/// A number as SVG wants it, with at most one decimal.
[[nodiscard]] QString number(double value);

/// The drawing: `description` is read out to who cannot see it. It shrinks with the page.
[[nodiscard]] Html drawing(double width, double height, const QString& description, const Html& content);

enum class Anchor { start, middle, end };
/// A line of text; `small` for axes. What is longer than `columns` (a Chinese character counts two) is cut.
[[nodiscard]] Html text(double x, double y, const QString& text, Anchor anchor = Anchor::start,
                        bool small = false, int columns = 200);
[[nodiscard]] Html line(double x1, double y1, double x2, double y2, const QString& colour,
                        double width = 1.0);
[[nodiscard]] Html box(double x, double y, double width, double height, const QString& colour);
/// The mark of a series: full circle, empty square, full triangle, empty diamond.
[[nodiscard]] Html mark(double x, double y, std::size_t series);

/// How many columns a text takes.
[[nodiscard]] int columns(const QString& text);
[[nodiscard]] QString shortened(const QString& text, int columns);

/// Colours of series that stand side by side.
[[nodiscard]] QString seriesColour(std::size_t series);
/// `count` (1 to 7) colours from light to dark: the more, the darker.
[[nodiscard]] QStringList ramp(int count);

inline const QString ink = QStringLiteral("#333333");
inline const QString pale = QStringLiteral("#d9d9d9");

/// What the colours or marks of a drawing mean: the entries, side by side.
struct Key {
  QString label;
  QString colour;  ///< of a box
};
[[nodiscard]] Html legend(const QList<Key>& entries);
/// The same for marks, in the order of the series.
[[nodiscard]] Html markLegend(const QStringList& series);

}  // namespace lifecircle::plugin::svg
