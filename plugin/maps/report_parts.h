#pragma once

#include <plugin/maps/charts.h>
#include <plugin/maps/html_table.h>
#include <plugin/maps/report_result.h>
#include <plugin/maps/svg_map.h>

/// What several sections are made of.
namespace lifecircle::plugin {

/// A code of a field and the colour it is drawn in.
struct CodeColour {
  QString code;
  QString colour;
};

/// The map of a result, coloured by the codes in a field; codes that are not listed are
/// pale and bear the name `others` in the legend.
[[nodiscard]] Html mapByCode(const ReportResult& result, const QString& field,
                             const std::vector<CodeColour>& codes, const QString& others = QString());

/// The map of a result, coloured by the numbers in a field: `upper` are the upper bounds of all classes but
/// the last, which is open; a number on a bound belongs to the class above. Features are named by `labels`, a
/// field, where it is given.
[[nodiscard]] Html mapByNumber(const ReportResult& result, const QString& field,
                               const std::vector<double>& upper, Format format,
                               const QString& labels = QString());

/// Bars: how many rows have each code in a field, the most frequent first.
[[nodiscard]] Html countsByCode(const ReportResult& result, const QString& field);

/// Bars of a number of each row, one part for each field.
[[nodiscard]] Html barsOf(const ReportResult& result, const ReportRows& rows, const QString& labelField,
                          const QString& description, const std::vector<TableColumn>& parts,
                          double full = 0.0);

/// The name of an area as a result writes it: "all" and no name in words.
[[nodiscard]] QString areaText(const QString& area);

/// A heading inside a section.
[[nodiscard]] Html subheading(const QString& text);
[[nodiscard]] Html paragraph(const QString& text);

}  // namespace lifecircle::plugin
