#include <cmath>

#include <QFontDatabase>
#include <QLocale>
#include <qgsexpression.h>

#include <plugin/maps/map_text.h>

namespace lifecircle::plugin {

namespace {

/// Characters that would not be seen but would change what is seen.
bool isInvisible(QChar character) {
  switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
      return true;
    default:
      return false;
  }
}

/// The first of the families that is installed; empty where none is.
QString firstOf(const QStringList& good) {
  const QStringList installed = QFontDatabase().families();
  for (const QString& family : good)
    if (installed.contains(family)) return family;
  return {};
}

QString findChinese() {
  const QString good = firstOf(
      {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
       QStringLiteral("Source Han Sans CN"), QStringLiteral("思源黑体"), QStringLiteral("Noto Sans SC"),
       QStringLiteral("Microsoft YaHei"), QStringLiteral("微软雅黑"), QStringLiteral("PingFang SC"),
       QStringLiteral("Hiragino Sans GB"), QStringLiteral("WenQuanYi Micro Hei"),
       QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("SimHei"), QStringLiteral("SimSun"),
       QStringLiteral("宋体"), QStringLiteral("Noto Serif CJK SC")});
  return good.isEmpty() ? QFontDatabase().families(QFontDatabase::SimplifiedChinese).value(0) : good;
}

QString findFamily() {
  const QString latin =
      firstOf({QStringLiteral("Liberation Sans"), QStringLiteral("Arial"), QStringLiteral("Helvetica"),
               QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
  if (latin.isEmpty()) return chineseFamily().isEmpty() ? QFont().family() : chineseFamily();
  if (!chineseFamily().isEmpty()) QFont::insertSubstitution(latin, chineseFamily());
  return latin;
}

}  // namespace

QString plainText(const QString& text, int longest) {
  QString plain = text.left(longest * 4);
  for (QChar& character : plain)
    if (isInvisible(character)) character = QLatin1Char(' ');
  plain = plain.simplified();
  if (plain.size() <= longest) return plain;
  int end = longest - 1;
  if (plain.at(end - 1).isHighSurrogate()) --end;
  return plain.left(end) + QChar(0x2026);
}

QString literalText(const QString& text, int longest) {
  const QString plain = plainText(text, longest);
  if (!plain.contains(QLatin1String("[%"))) return plain;
  QString quoted = QgsExpression::quotedString(plain);
  quoted.replace(QLatin1String("%]"), QLatin1String("%' || ']"));
  return QStringLiteral("[% %1 %]").replace(QLatin1String("%1"), quoted);
}

QString plainExpression(const QString& field, int longest) {
  return QStringLiteral(
             "trim(left(regexp_replace(coalesce(to_string(%1), ''), '[\\\\x00-\\\\x1f\\\\x7f]+', ' '), %2))")
      .arg(QgsExpression::quotedColumnRef(field))
      .arg(longest);
}

QString chineseFamily() {
  static const QString family = findChinese();
  return family;
}

QString mapFontFamily() {
  static const QString family = findFamily();
  return family;
}

QgsTextFormat mapText(double points, const QColor& color, bool bold) {
  QFont font(mapFontFamily());
  font.setBold(bold);
  font.setPointSizeF(points);
  QgsTextFormat format;
  format.setFont(font);
  format.setSize(points);
  format.setColor(color);
  return format;
}

QString wholeNumber(double number) {
  return QLocale().toString(std::llround(number));
}

QString percent(double share) {
  return QStringLiteral("%1 %").arg(QLocale().toString(100.0 * share, 'f', 1));
}

}  // namespace lifecircle::plugin
