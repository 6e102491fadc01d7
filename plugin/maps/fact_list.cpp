#include <algorithm>

#include <QCoreApplication>
#include <qgsvectorlayer.h>

#include <plugin/layers/layer_metadata.h>
#include <plugin/layers/note_words.h>
#include <plugin/layers/result_notes.h>
#include <plugin/maps/cell_text.h>
#include <plugin/maps/fact_list.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

const QLatin1String vocabulary("lifecircle:");

struct Label {
  const char* what;
  const char* text;
};

/// What people ask of every number; said to be unknown where the layer does not tell.
constexpr Label asked[]{
    {"measure", QT_TRANSLATE_NOOP("LifeCircle", "What is measured")},
    {"profile", QT_TRANSLATE_NOOP("LifeCircle", "Who walks")},
    {"standard", QT_TRANSLATE_NOOP("LifeCircle", "Standard")},
    {"thresholds", QT_TRANSLATE_NOOP("LifeCircle", "Thresholds")},
    {"date", QT_TRANSLATE_NOOP("LifeCircle", "Date of the run")},
};

/// Said where the layer tells them.
constexpr Label further[]{
    {"input_date", QT_TRANSLATE_NOOP("LifeCircle", "Date of the input")},
    {"method", QT_TRANSLATE_NOOP("LifeCircle", "Method")},
    {"model", QT_TRANSLATE_NOOP("LifeCircle", "What is best")},
    {"category", QT_TRANSLATE_NOOP("LifeCircle", "Category")},
    {"when", QT_TRANSLATE_NOOP("LifeCircle", "When people come")},
    {"closed", QT_TRANSLATE_NOOP("LifeCircle", "Closed at once")},
    {"weights", QT_TRANSLATE_NOOP("LifeCircle", "Weights")},
    {"quotas", QT_TRANSLATE_NOOP("LifeCircle", "Quotas per 1000 residents (confidence)")},
    {"unverified", QT_TRANSLATE_NOOP("LifeCircle", "Unverified quotas")},
    {"gap", QT_TRANSLATE_NOOP("LifeCircle", "Parcels belong together across")},
    {"check_distance", QT_TRANSLATE_NOOP("LifeCircle", "Dead ends are checked within")},
    {"tolerance", QT_TRANSLATE_NOOP("LifeCircle", "Vertices are one junction within")},
    {"proof", QT_TRANSLATE_NOOP("LifeCircle", "Value, proven bound")},
    {"bound", QT_TRANSLATE_NOOP("LifeCircle", "Value and proven bound")},
    {"stairs", QT_TRANSLATE_NOOP("LifeCircle", "Stairs")},
    {"assumptions", QT_TRANSLATE_NOOP("LifeCircle", "Assumptions")},
    {"min_people", QT_TRANSLATE_NOOP("LifeCircle", "Numbers about fewer people are suppressed")},
    {"people_field", QT_TRANSLATE_NOOP("LifeCircle", "Field with people")},
    {"elderly_field", QT_TRANSLATE_NOOP("LifeCircle", "Field with people of 60 years and above")},
    {"children_field", QT_TRANSLATE_NOOP("LifeCircle", "Field with children")},
    {"source", QT_TRANSLATE_NOOP("LifeCircle", "Source")},
    {"crs", QT_TRANSLATE_NOOP("LifeCircle", "Analysis CRS")},
};

/// Nobody walks in these: there is no walker to ask for.
bool walks(const QString& algorithm) {
  static const QStringList noWalk{QStringLiteral("elevatorcandidates"), QStringLiteral("elevatorprogramme"),
                                  QStringLiteral("balancegrids"),       QStringLiteral("assessgrids"),
                                  QStringLiteral("streetfront"),        QStringLiteral("importosm")};
  return !noWalk.contains(algorithm);
}

QString translated(const char* text) {
  return QCoreApplication::translate("LifeCircle", text);
}

/// The values in the language of the reader, whatever that of the run. Names of fields and files, ids, dates
/// and what the user wrote stay as they are.
QStringList inReadersLanguage(const QString& what, QStringList values) {
  static const QStringList sentences{QStringLiteral("measure"),        QStringLiteral("profile"),
                                     QStringLiteral("thresholds"),     QStringLiteral("method"),
                                     QStringLiteral("model"),          QStringLiteral("stairs"),
                                     QStringLiteral("assumptions"),    QStringLiteral("gap"),
                                     QStringLiteral("check_distance"), QStringLiteral("tolerance")};
  if (sentences.contains(what))
    for (QString& value : values) value = noteInReadersLanguage(value);
  if (what == QLatin1String("category") && values.size() == 2) values[1] = categoryText(values[0]);
  return values;
}

}  // namespace

QString unknownText() {
  return LifeCircle::tr("unknown");
}

FactList::FactList(const QgsLayerMetadata& metadata) : mTitle(metadata.title()) {
  const auto read = [&](const QString& what) {
    return inReadersLanguage(what, ResultNotes::read(metadata, what));
  };
  const QString algorithm = read(QStringLiteral("algorithm")).value(0);
  QStringList told;
  const auto tell = [&](const QString& what, const QString& label, const QStringList& values) {
    mFacts.append({what, label, values});
    told << what;
  };
  for (const Label& label : asked)
    if (const QString what = QLatin1String(label.what);
        what != QLatin1String("profile") || walks(algorithm) || !read(what).isEmpty())
      tell(what, translated(label.text), read(what));
  for (const Label& label : further)
    if (const QStringList values = read(QLatin1String(label.what)); !values.isEmpty())
      tell(QLatin1String(label.what), translated(label.text), values);
  if (!algorithm.isEmpty()) tell(QStringLiteral("algorithm"), LifeCircle::tr("Algorithm"), {algorithm});
  // Notes that are newer than this list are told under their own word.
  QStringList vocabularies = metadata.keywordVocabularies();
  std::sort(vocabularies.begin(), vocabularies.end());
  for (const QString& each : qAsConst(vocabularies))
    if (const QString what = each.mid(vocabulary.size()); each.startsWith(vocabulary) && !told.contains(what))
      tell(what, what, read(what));
}

FactList::FactList(const QgsVectorLayer& layer) : FactList(metadataOf(layer)) {}

QStringList FactList::values(const QString& what) const {
  const auto fact =
      std::find_if(mFacts.begin(), mFacts.end(), [&](const Fact& each) { return each.what == what; });
  return fact == mFacts.end() ? QStringList() : fact->values;
}

QString FactList::text(const QString& what) const {
  const QStringList found = values(what);
  return found.isEmpty() ? unknownText() : found.join(LifeCircle::tr(", ", "between items of a list"));
}

QString FactList::smallCounts(ResultKind kind) const {
  const bool counted = kind == ResultKind::coverage || kind == ResultKind::coverageSummary ||
                       kind == ResultKind::blindSpots || kind == ResultKind::blindSpotsSummary ||
                       kind == ResultKind::comparisonSummary;
  if (!counted) return {};
  const QStringList least = values(QStringLiteral("min_people"));
  // A comparison without areas has the figures of the whole town only.
  if (least.isEmpty() && kind == ResultKind::comparisonSummary) return {};
  if (least.isEmpty()) return LifeCircle::tr("It is not known whether small counts are suppressed.");
  if (least.first().toDouble() <= 0.0)
    return LifeCircle::tr("Small counts are not suppressed: not for publication.");
  return LifeCircle::tr("Small counts suppressed: numbers about fewer than %1 people are left out.")
      .arg(least.first());
}

}  // namespace lifecircle::plugin
