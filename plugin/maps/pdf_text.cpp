#include <QByteArray>
#include <QFile>
#include <QString>

#include <plugin/maps/pdf_text.h>

namespace lifecircle::plugin {

namespace {

/// The character that people mean by a code: blanks for tabs, the character for a radical or for one of the
/// doubles that Unicode keeps for old encodings. Others stay.
ushort meant(ushort code) {
  if (code == u'\t') return u' ';
  const bool isDouble = (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff);
  if (!isDouble) return code;
  const QString usual = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
  return usual.size() == 1 ? usual.at(0).unicode() : code;
}

/// Mends the codes <XXXX> between `begin` and `end`, which are the values of one table.
void mendTable(QByteArray& pdf, int begin, int end) {
  constexpr int digits = 4;
  for (int open = pdf.indexOf('<', begin); open >= 0 && open + digits + 1 < end;
       open = pdf.indexOf('<', open + 1)) {
    bool isCode = false;
    const ushort code = pdf.mid(open + 1, digits).toUShort(&isCode, 16);
    if (!isCode || pdf.at(open + digits + 1) != '>' || meant(code) == code) continue;
    pdf.replace(open + 1, digits, QByteArray::number(meant(code), 16).rightJustified(digits, '0').toUpper());
  }
}

}  // namespace

void mendPdfText(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return;
  const QByteArray written = file.readAll();
  file.close();
  QByteArray pdf = written;
  for (int table = pdf.indexOf("beginbfrange"); table >= 0; table = pdf.indexOf("beginbfrange", table + 1)) {
    const int end = pdf.indexOf("endbfrange", table);
    // Of a line "<glyph> <glyph> value" only the values in brackets or at the end are characters.
    for (int line = pdf.indexOf('\n', table) + 1; line > 0 && line < end;
         line = pdf.indexOf('\n', line) + 1) {
      const int lineEnd = pdf.indexOf('\n', line);
      const int glyphs = pdf.indexOf("> <", line);
      const int value = glyphs < 0 ? -1 : pdf.indexOf("> ", glyphs + 3);
      if (value >= 0 && value < lineEnd) mendTable(pdf, value + 2, lineEnd + 1);
    }
  }
  if (pdf != written && file.open(QIODevice::ReadWrite)) file.write(pdf);
}

}  // namespace lifecircle::plugin
