#include <plugin/maps/html.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// Invisible and with an effect: direction marks, line separators, byte order marks, interlinear notes.
bool isDangerous(ushort code) {
  return (code < 0x20) || (code >= 0x7f && code < 0xa0) || (code >= 0x200e && code <= 0x200f) ||
         (code >= 0x2028 && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) || code == 0x061c ||
         code == 0xfeff || code >= 0xfff9;
}

bool isSpace(ushort code) {
  return code == '\t' || code == '\n' || code == '\r';
}

QString escaped(const QString& text) {
  QString result = text.toHtmlEscaped();  // < > & "
  return result.replace(QLatin1Char('\''), QLatin1String("&#39;"));
}

QString opening(Literal tag, Html::Attributes attributes) {
  QString markup = QLatin1Char('<') + tag.text();
  for (const Html::Attribute& attribute : attributes)
    markup += QLatin1Char(' ') + attribute.name.text() + QLatin1String("=\"") +
              escaped(harmless(attribute.value, attribute.value.size())) + QLatin1Char('"');
  return markup;
}

}  // namespace

QString harmless(const QString& text, int longest) {
  const QChar replacement = QChar::ReplacementCharacter;
  QString result;
  result.reserve(qMin(text.size(), longest));
  for (int i = 0; i < text.size(); ++i) {
    if (i >= longest) return result + QChar(0x2026);
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
      result += c;
      result += text[++i];
    } else if (isSpace(c.unicode())) {
      result += QLatin1Char(' ');
    } else {
      result += c.isSurrogate() || isDangerous(c.unicode()) ? replacement : c;
    }
  }
  return result;
}

Html Html::text(const QString& text, int longest) {
  Html html;
  html.mMarkup = escaped(harmless(text, longest));
  return html;
}

Html Html::element(Literal tag, Attributes attributes, const Html& content) {
  Html html;
  html.mMarkup = opening(tag, attributes) + QLatin1Char('>') + content.mMarkup + QLatin1String("</") +
                 tag.text() + QLatin1Char('>');
  return html;
}

Html Html::element(Literal tag, Attributes attributes) {
  Html html;
  html.mMarkup = opening(tag, attributes) + QLatin1String("/>");
  return html;
}

Html Html::styleSheet(Literal name) {
  Html html;
  html.mMarkup = QStringLiteral("<style>") + resourceText(QStringLiteral("maps/%1.css").arg(name.text())) +
                 QStringLiteral("</style>");
  return html;
}

}  // namespace lifecircle::plugin
