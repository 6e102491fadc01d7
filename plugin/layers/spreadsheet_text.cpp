#include <algorithm>
#include <iterator>

#include <QFileInfo>
#include <QRegularExpression>

#include <plugin/layers/spreadsheet_text.h>
#include <plugin/qgis_compat.h>

namespace lifecircle::plugin {

namespace {

constexpr int longestCell = 32767;

bool isDropped(QChar each) {
  return each.category() == QChar::Other_Control && each != QLatin1Char('\t') && each != QLatin1Char('\n');
}

QString withoutControls(const QString& text) {
  if (std::none_of(text.begin(), text.end(), isDropped)) return text;
  // A return at the end of a line goes, one that stands for it stays a line break.
  QString lines = text;
  lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
  QString kept;
  std::copy_if(lines.begin(), lines.end(), std::back_inserter(kept),
               [](QChar each) { return !isDropped(each); });
  return kept;
}

/// No half of a character outside the first plane stays at the end.
QString cut(const QString& text) {
  if (text.size() <= longestCell) return text;
  return text.left(text.at(longestCell - 1).isHighSurrogate() ? longestCell - 1 : longestCell);
}

bool isPlainNumber(const QString& text) {
  static const QRegularExpression telephone(QStringLiteral("^\\+[0-9]+( [0-9]+)*$"));
  bool isNumber = false;
  text.toDouble(&isNumber);
  return isNumber || telephone.match(text).hasMatch();
}

QString withoutFormulas(const QString& text) {
  static const QRegularExpression formula(QStringLiteral("(^|[;\\t])(\\s*)([=+\\-@＝＋－＠])"));
  return isPlainNumber(text) ? text : QString(text).replace(formula, QStringLiteral("\\1\\2'\\3"));
}

}  // namespace

Spreadsheet spreadsheetOf(const QString& path) {
  const QString ending = QFileInfo(path).suffix().toLower();
  if (ending == QLatin1String("csv") || ending == QLatin1String("tsv")) return Spreadsheet::csv;
  if (ending == QLatin1String("xlsx")) return Spreadsheet::excel;
  if (ending == QLatin1String("ods")) return Spreadsheet::openDocument;
  return Spreadsheet::none;
}

QString harmlessText(const QString& text, Spreadsheet format) {
  switch (format) {
    case Spreadsheet::none:
      return text;
    case Spreadsheet::csv:
      return withoutFormulas(withoutControls(text));
    case Spreadsheet::excel:
      return cut(withoutControls(text));
    case Spreadsheet::openDocument: {
      const QString plain = cut(withoutControls(text));
      return plain.startsWith(QLatin1String("of:=")) ? QLatin1Char('\'') + plain : plain;
    }
  }
  return text;
}

QString HarmlessCells::clean(const QString& text) {
  const QString cleaned = harmlessText(text, mFormat);
  if (cleaned != text) ++mChanged;
  return cleaned;
}

QgsFields HarmlessCells::fields(const QgsFields& fields) {
  if (mFormat == Spreadsheet::none) return fields;
  QgsFields cleaned;
  for (QgsField field : fields) {
    field.setName(clean(field.name()));
    cleaned.append(field);
  }
  return cleaned;
}

void HarmlessCells::clean(QgsFeature& row) {
  if (mFormat == Spreadsheet::none) return;
  for (int i = 0; i < row.attributes().size(); ++i) {
    const QVariant value = row.attribute(i);
    if (compat::typeId(value) != QMetaType::QString || value.isNull()) continue;
    row.setAttribute(i, clean(value.toString()));
  }
}

}  // namespace lifecircle::plugin
