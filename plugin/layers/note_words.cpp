#include <vector>

#include <QRegularExpression>
#include <QTranslator>

#include <plugin/i18n/note_sentences.h>
#include <plugin/layers/note_words.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

const QString numbered = QStringLiteral("%([1-9])");

/// A sentence in the two languages: how to recognise the one, and the other with its numbered places.
struct Sentence {
  QRegularExpression foreign;
  QList<int> places;  ///< the numbers of the places, in the order of the foreign one
  QString own;
};

Sentence sentenceOf(const QString& foreign, const QString& own) {
  static const QRegularExpression place(numbered);
  Sentence sentence{{}, {}, own};
  QString pattern;
  int end = 0;
  for (auto found = place.globalMatch(foreign); found.hasNext();) {
    const QRegularExpressionMatch one = found.next();
    pattern +=
        QRegularExpression::escape(foreign.mid(end, one.capturedStart() - end)) + QStringLiteral("(.+?)");
    sentence.places << one.captured(1).toInt();
    end = one.capturedEnd();
  }
  pattern += QRegularExpression::escape(foreign.mid(end));
  sentence.foreign.setPattern(QRegularExpression::anchoredPattern(pattern));
  return sentence;
}

/// All sentences, from the language that is not the reader's.
std::vector<Sentence> readSentences() {
  QTranslator chinese;
  const bool isEnglish = language() == QLatin1String("en");
  std::vector<Sentence> sentences;
  if (isEnglish && !chinese.load(QStringLiteral(":/lifecircle/i18n/lifecircle_zh_CN.qm"))) return sentences;
  for (const char* english : noteSentences)
    sentences.push_back(isEnglish
                            ? sentenceOf(chinese.translate("LifeCircle", english), QString::fromUtf8(english))
                            : sentenceOf(QString::fromUtf8(english), LifeCircle::tr(english)));
  return sentences;
}

QString filledIn(const Sentence& sentence, const QRegularExpressionMatch& match) {
  static const QRegularExpression place(numbered);
  QString text;
  int end = 0;
  for (auto found = place.globalMatch(sentence.own); found.hasNext();) {
    const QRegularExpressionMatch one = found.next();
    text += sentence.own.mid(end, one.capturedStart() - end) +
            noteInReadersLanguage(match.captured(sentence.places.indexOf(one.captured(1).toInt()) + 1));
    end = one.capturedEnd();
  }
  return text + sentence.own.mid(end);
}

}  // namespace

QString noteInReadersLanguage(const QString& text) {
  static const std::vector<Sentence> sentences = readSentences();
  for (const Sentence& sentence : sentences)
    if (const QRegularExpressionMatch match = sentence.foreign.match(text); match.hasMatch())
      return filledIn(sentence, match);
  // A method is told in two sentences.
  const QString between = QStringLiteral("; ");
  if (!text.contains(between)) return text;
  QStringList parts = text.split(between);
  for (QString& part : parts) part = noteInReadersLanguage(part);
  return parts.join(between);
}

}  // namespace lifecircle::plugin
