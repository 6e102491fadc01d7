#include <cmath>
#include <map>

#include <QLocale>

#include <plugin/layers/builtin_catalogue.h>
#include <plugin/layers/note_words.h>
#include <plugin/layers/spreadsheet_text.h>
#include <plugin/maps/cell_text.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

constexpr int longestCell = 120;

QString number(double value, int decimals) {
  if (!std::isfinite(value)) return QStringLiteral("–");
  // -0.0 and what rounds to it are written without a sign.
  const double shown = std::abs(value) < 0.5 * std::pow(10.0, -decimals) ? 0.0 : value;
  return QLocale(language()).toString(shown, 'f', decimals);
}

/// With a space that does not break, where the language has one.
QString percentText(const QString& number) {
  return language() == QLatin1String("zh_CN") ? number + QLatin1Char('%')
                                              : number + QChar(0x00a0) + QLatin1Char('%');
}

QString plain(const QString& text) {
  const QString shown = text.size() > longestCell ? text.left(longestCell) + QChar(0x2026) : text;
  return harmlessText(shown, Spreadsheet::csv);
}

}  // namespace

QString cellText(const QVariant& value, Format format, SmallCount small) {
  // Tables in CSV know no missing values, only empty texts.
  if (value.isNull() || !value.isValid() || value.toString().isEmpty()) return QStringLiteral("–");
  if (format == Format::text) return plain(value.toString());
  if (format == Format::note) return plain(noteInReadersLanguage(value.toString()));
  if (format == Format::code) return plain(codeText(value.toString()));
  bool isNumber = false;
  const double given = value.toDouble(&isNumber);
  if (!isNumber) return plain(value.toString());
  switch (format) {
    case Format::few:
      if (given > 0.0 && given < small.least) return LifeCircle::tr("<%1").arg(number(small.least, 0));
      return number(given, 0);
    case Format::tenth:
      return number(given, 1);
    case Format::hundredth:
      return number(given, 2);
    case Format::percent:
      return percentText(number(100.0 * given, 1));
    case Format::points:
      return percentText(number(given, 1));
    default:
      return number(given, 0);
  }
}

QString categoryText(const QString& id) {
  static const access::FacilityCatalogue catalogue = builtInCatalogue();
  const auto known = catalogue.find(id.toStdString());
  return known ? nameOf(catalogue[*known]) : id;
}

}  // namespace lifecircle::plugin
