#include <algorithm>

#include <plugin/maps/fact_list.h>
#include <plugin/processing/comparison_notes.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// Their texts begin with the id of a category.
bool isByCategory(const QString& what) {
  return what == QLatin1String("thresholds") || what == QLatin1String("weights");
}

/// Where these differ, so does what the figures mean.
bool changesTheMeaning(const QString& what) {
  return isByCategory(what) || what == QLatin1String("measure") || what == QLatin1String("standard");
}

/// The comparison says these of itself.
bool isOwn(const QString& what) {
  static const QStringList own{QStringLiteral("algorithm"),
                               QStringLiteral("input_date"),
                               QStringLiteral("people_field"),
                               QStringLiteral("elderly_field"),
                               QStringLiteral("children_field"),
                               QStringLiteral("min_people"),
                               QStringLiteral("crs")};
  return own.contains(what);
}

/// The values of the compared categories.
QStringList ofCategories(const QStringList& values, const QStringList& categories) {
  QStringList chosen;
  std::copy_if(values.begin(), values.end(), std::back_inserter(chosen), [&](const QString& value) {
    return categories.contains(value.section(QLatin1Char(' '), 0, 0));
  });
  return chosen;
}

/// A category that only one result tells of has no other threshold in the other one.
void fillGaps(QStringList& values, const QStringList& others) {
  QStringList told;
  for (const QString& value : qAsConst(values)) told << value.section(QLatin1Char(' '), 0, 0);
  for (const QString& other : others)
    if (!told.contains(other.section(QLatin1Char(' '), 0, 0))) values << other;
  values.sort();
}

QString oneLine(const QStringList& values) {
  return values.isEmpty() ? unknownText() : values.join(QStringLiteral(", "));
}

/// Without what both say.
QStringList less(QStringList values, const QStringList& others) {
  values.erase(std::remove_if(values.begin(), values.end(),
                              [&](const QString& value) { return others.contains(value); }),
               values.end());
  return values;
}

void logDifference(const Fact& fact, const QStringList& before, const QStringList& after,
                   Feedback& feedback) {
  const QString first = oneLine(less(before, after)), second = oneLine(less(after, before));
  if (changesTheMeaning(fact.what))
    feedback.warn(
        LifeCircle::tr("The results differ in \"%1\" (before: %2; after: %3): the figures show that "
                       "too, not only what changed in the town")
            .arg(fact.label, first, second));
  else
    feedback.info(LifeCircle::tr("The results differ in \"%1\" (before: %2; after: %3)")
                      .arg(fact.label, first, second));
}

}  // namespace

void noteBoth(ResultNotes& notes, const QgsLayerMetadata& before, const QgsLayerMetadata& after,
              const QStringList& categories, Feedback& feedback) {
  const FactList factsBefore(before), factsAfter(after);
  if (factsBefore.algorithm().isEmpty() || factsAfter.algorithm().isEmpty())
    feedback.warn(LifeCircle::tr(
        "A result says nothing about how it was made: make sure that both were measured alike, "
        "with the same thresholds"));
  QList<Fact> facts = factsBefore.facts();
  for (const Fact& fact : factsAfter.facts())
    if (std::none_of(facts.begin(), facts.end(), [&](const Fact& each) { return each.what == fact.what; }))
      facts << fact;
  for (const Fact& fact : qAsConst(facts)) {
    if (isOwn(fact.what)) continue;
    QStringList was = ResultNotes::read(before, fact.what), is = ResultNotes::read(after, fact.what);
    if (isByCategory(fact.what)) {
      was = ofCategories(was, categories);
      is = ofCategories(is, categories);
      if (!was.isEmpty() && !is.isEmpty()) {
        const QStringList told = was;
        fillGaps(was, is);
        fillGaps(is, told);
      }
    }
    if (was.isEmpty() && is.isEmpty()) continue;
    const bool date = fact.what == QLatin1String("date");
    const QString what = date ? QStringLiteral("input_date") : fact.what;
    const QString label = date ? LifeCircle::tr("Date of the input") : fact.label;
    if (was == is) {
      notes.add(what, label, was);
      continue;
    }
    notes.add(what, label,
              {LifeCircle::tr("before: %1").arg(oneLine(was)), LifeCircle::tr("after: %1").arg(oneLine(is))});
    logDifference({what, label, {}}, was, is, feedback);
  }
}

}  // namespace lifecircle::plugin
