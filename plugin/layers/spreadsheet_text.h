#pragma once

#include <QString>
#include <qgsfeature.h>
#include <qgsfields.h>

namespace lifecircle::plugin {

/// What kind of table for spreadsheets a file is, by its ending.
enum class Spreadsheet { none, csv, excel, openDocument };
[[nodiscard]] Spreadsheet spreadsheetOf(const QString& path);

/// Text of any origin as a cell that only shows it. Spreadsheets run what begins like a formula:
///
///  - .csv, in every cell: = + - @ and their wide forms, also after blanks, and behind a semicolon or a tab,
///  at
///    which some split cells (OWASP, CSV Injection);
///  - .ods: GDAL writes a text that begins with of:= as a formula;
///  - .xlsx: none, texts are stored as texts.
///
/// There an apostrophe is put in front; a plain number (-5) or a telephone number with blanks (+86 10 1234)
/// stays. Control characters other than tab and line break are dropped, they would spoil the file. Cells of
/// .xlsx and .ods end after the 32,767 characters that Excel reads. Other formats keep every text as it is.
[[nodiscard]] QString harmlessText(const QString& text, Spreadsheet format);

/// The same for the texts of a row, and for the names of fields, which stand in the first row.
class HarmlessCells {
 public:
  explicit HarmlessCells(Spreadsheet format) : mFormat(format) {}

  [[nodiscard]] QgsFields fields(const QgsFields& fields);
  void clean(QgsFeature& row);
  /// How many texts were changed.
  [[nodiscard]] qint64 changed() const { return mChanged; }

 private:
  [[nodiscard]] QString clean(const QString& text);

  Spreadsheet mFormat;
  qint64 mChanged = 0;
};

}  // namespace lifecircle::plugin
