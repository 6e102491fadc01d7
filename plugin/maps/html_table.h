#pragma once

#include <vector>

#include <plugin/maps/cell_text.h>
#include <plugin/maps/html.h>
#include <plugin/maps/report_result.h>

namespace lifecircle::plugin {

/// A column of a table: a field of the result, its heading and how it is written.
struct TableColumn {
  QString field;
  QString heading;
  Format format = Format::text;
};

/// A table with a caption whose head is repeated on every printed page. Cells are text.
class HtmlTable {
 public:
  struct Heading {
    QString text;
    bool isNumber;
  };
  HtmlTable(const QString& caption, std::vector<Heading> headings);
  void addRow(const QStringList& cells);
  /// A line of text across the whole table, at its end.
  void addNote(const QString& text);
  [[nodiscard]] Html html() const;

 private:
  QString mCaption;
  std::vector<Heading> mHeadings;
  Html mRows;
  Html mNotes;
};

/// The rows as a table. Columns that the layer does not have, or in which no row has a value, are left out;
/// rows beyond the `longest` are counted in a note.
[[nodiscard]] Html tableOf(const ReportResult& result, const ReportRows& rows, const QString& caption,
                           const std::vector<TableColumn>& columns, SmallCount small = {},
                           std::size_t longest = 60);

}  // namespace lifecircle::plugin
