#include <algorithm>

#include <QStringList>

#include <plugin/maps/caption.h>
#include <plugin/maps/fact_list.h>
#include <plugin/maps/map_text.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

constexpr int longestValue = 160, thresholdsShown = 6;

QString oneLine(const QStringList& values) {
  const QString text = plainText(values.join(QStringLiteral(", ")), longestValue);
  return text.isEmpty() ? unknownText() : text;
}

/// The threshold of the one category that the map is about, else the first few.
QString thresholdsOf(const QStringList& thresholds, const QString& categoryId) {
  QStringList chosen;
  for (const QString& threshold : thresholds)
    if (!categoryId.isEmpty() && threshold.startsWith(categoryId + QLatin1Char(' '))) chosen << threshold;
  if (!chosen.isEmpty()) return oneLine(chosen);
  chosen = thresholds.mid(0, thresholdsShown);
  const int more = thresholds.size() - chosen.size();
  return oneLine(chosen) + (more > 0 ? LifeCircle::tr(" and %1 more").arg(more) : QString());
}

/// Facts that a reader of a map asks for; reports show the others too.
bool belongs(const QString& what) {
  static const QStringList wanted{
      QStringLiteral("measure"),    QStringLiteral("profile"),    QStringLiteral("standard"),
      QStringLiteral("thresholds"), QStringLiteral("method"),     QStringLiteral("assumptions"),
      QStringLiteral("source"),     QStringLiteral("input_date"), QStringLiteral("date")};
  return wanted.contains(what);
}

}  // namespace

QString captionOf(const FactList& facts, ResultKind kind, const QString& categoryId, const QString& dataDate,
                  const QString& mapCrs, double minPeople) {
  QStringList parts;
  const auto add = [&](const QString& label, const QString& value) {
    parts << LifeCircle::tr("%1: %2").arg(label, value);
  };
  if (facts.algorithm().isEmpty())
    parts << LifeCircle::tr("How this result was made is unknown: the layer says nothing about itself");
  for (const Fact& fact : facts.facts())
    // Where the layer tells its algorithm, a fact that is missing is one that this algorithm has no use for.
    if (belongs(fact.what) && (!fact.values.isEmpty() || facts.algorithm().isEmpty()))
      add(fact.label, fact.what == QLatin1String("thresholds") ? thresholdsOf(fact.values, categoryId)
                                                               : oneLine(fact.values));
  add(LifeCircle::tr("Data as of"), dataDate.trimmed().isEmpty() ? unknownText() : plainText(dataDate, 40));
  add(LifeCircle::tr("CRS of the map"), plainText(mapCrs, 60));
  const QString small =
      minPeople > 0.0
          ? LifeCircle::tr("Small counts suppressed: numbers about fewer than %1 people are left out.")
                .arg(minPeople)
          : facts.smallCounts(kind);
  if (!small.isEmpty()) parts << small;
  parts << QStringLiteral("LifeCircle " LIFECIRCLE_VERSION);
  // Literal as a whole: the values come from files.
  constexpr int longest = 1400;
  return literalText(parts.join(QStringLiteral("  ·  ")), longest);
}

}  // namespace lifecircle::plugin
