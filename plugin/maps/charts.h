#pragma once

#include <optional>
#include <vector>

#include <plugin/maps/cell_text.h>
#include <plugin/maps/svg.h>

namespace lifecircle::plugin {

/// One bar: its parts lie end to end. `text` is written behind it.
struct Bar {
  QString label;
  std::vector<double> parts;
  QString text;
};

/// Horizontal bars, one under the other. Part i of every bar is `parts[i]` of the legend; without a legend
/// the bars have one part each. `full` is the value that takes the whole width; 0: that of the longest bar.
[[nodiscard]] Html barChart(const QString& description, const std::vector<Bar>& bars,
                            const QList<svg::Key>& parts = {}, double full = 0.0);

/// One line of a dot chart: a value of each series, or none.
struct DotRow {
  QString label;
  std::vector<std::optional<double>> values;
};

/// What can be compared at one look: one line for each thing, one mark for each series, a thin line between
/// them. The scale goes from 0 to `full`; `format` writes it.
[[nodiscard]] Html dotChart(const QString& description, const std::vector<DotRow>& rows,
                            const QStringList& series, double full, Format format);

/// A curve over a square from 0 to 1 both ways, with the diagonal on which all would be equal. `values` are
/// at even distances.
[[nodiscard]] Html shareCurve(const QString& description, const std::vector<double>& values,
                              const QString& horizontal, const QString& vertical);

}  // namespace lifecircle::plugin
