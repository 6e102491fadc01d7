#include <QDate>

#include <plugin/layers/result_notes.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

constexpr int ownLines = 2;  // algorithm and date, which the constructor writes first

QString vocabulary(const QString& what) {
  return QStringLiteral("lifecircle:") + what;
}

}  // namespace

ResultNotes::ResultNotes(const QString& algorithm, const QString& title) {
  const QString today = QDate::currentDate().toString(Qt::ISODate);
  mMetadata.setTitle(title);
  mMetadata.setType(QStringLiteral("dataset"));
  mMetadata.setLanguage(language());
  mMetadata.addHistoryItem(QStringLiteral("%1 LifeCircle %2 %3").arg(today, LIFECIRCLE_VERSION, algorithm));
  add(QStringLiteral("algorithm"), LifeCircle::tr("Algorithm"), {algorithm});
  add(QStringLiteral("date"), LifeCircle::tr("Date of the run"), {today});
}

void ResultNotes::add(const QString& what, const QString& label, const QStringList& values) {
  mMetadata.addKeywords(vocabulary(what), values);
  mLines << QStringLiteral("%1: %2").arg(label, values.join(QStringLiteral(", ")));
}

void ResultNotes::carryOver(const QgsLayerMetadata& input) {
  const QStringList inputDate = read(input, QStringLiteral("date"));
  if (inputDate.isEmpty()) return;
  add(QStringLiteral("input_date"), LifeCircle::tr("Date of the input"), inputDate);
  const QStringList vocabularies = input.keywordVocabularies();
  for (const QString& what : vocabularies)
    if (what.startsWith(vocabulary(QString())) && !mMetadata.keywordVocabularies().contains(what))
      mMetadata.addKeywords(what, input.keywords(what));
  mLines += input.abstract().split(QLatin1Char('\n')).mid(ownLines);
}

QgsLayerMetadata ResultNotes::metadata() const {
  QgsLayerMetadata metadata = mMetadata;
  metadata.setAbstract(mLines.join(QLatin1Char('\n')));
  return metadata;
}

QStringList ResultNotes::read(const QgsLayerMetadata& metadata, const QString& what) {
  return metadata.keywords(vocabulary(what));
}

}  // namespace lifecircle::plugin
