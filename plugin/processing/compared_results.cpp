#include <algorithm>
#include <cmath>

#include <qgsexception.h>

#include <base/exact_sum.h>
#include <plugin/layers/number_field.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/compared_results.h>
#include <plugin/processing/joined_ids.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using access::JoinStatus;
using Costs = std::vector<std::optional<double>>;

/// The fields of BEFORE that say who lives there; empty where none is known.
struct PeopleFields {
  QString people, elderly, children;
};

/// Those that are chosen, else those that BEFORE says it was made with.
PeopleFields peopleFields(const Inputs& inputs, const ResultSide& before, Feedback& feedback) {
  const auto find = [&](const QString& parameter, const QString& what) {
    const int chosen = inputs.field(parameter, *before.source);
    if (chosen >= 0) return before.source->fields().at(chosen).name();
    const QString noted = ResultNotes::read(before.notes, what).value(0);
    if (before.source->fields().lookupField(noted) < 0) return QString();
    feedback.info(LifeCircle::tr("%1: field %2, which BEFORE was made with").arg(parameter, noted));
    return noted;
  };
  return {find(QStringLiteral("POPULATION_FIELD"), QStringLiteral("people_field")),
          find(QStringLiteral("ELDERLY_FIELD"), QStringLiteral("elderly_field")),
          find(QStringLiteral("CHILDREN_FIELD"), QStringLiteral("children_field"))};
}

/// Who lives in the parcels of one side, by the fields of BEFORE; a field that AFTER lacks counts nobody.
std::vector<access::Population> readPeople(const ResultSide& side, const ResultSide& before,
                                           const PeopleFields& names, Feedback& feedback) {
  const QgsFields fields = side.source->fields();
  const auto named = [&](const QString& name) {
    return NumberField(name.isEmpty() ? -1 : fields.lookupField(name), NumberField::Allow::notNegative);
  };
  NumberField people = named(names.people), elderly = named(names.elderly), children = named(names.children);
  const double unnamed = names.people.isEmpty() ? 1.0 : 0.0;
  std::vector<access::Population> population;
  for (const QgsFeature& feature : side.parcels.features)
    population.push_back({people.read(feature).value_or(unnamed), elderly.read(feature).value_or(0.0),
                          children.read(feature).value_or(0.0)});
  if (&side != &before) return population;
  feedback.info(names.people.isEmpty()
                    ? LifeCircle::tr("No population field: every parcel counts as one person")
                    : LifeCircle::tr("People: field %1 of BEFORE, before and after").arg(names.people));
  people.log(QStringLiteral("POPULATION_FIELD"), fields, feedback);
  elderly.log(QStringLiteral("ELDERLY_FIELD"), fields, feedback);
  children.log(QStringLiteral("CHILDREN_FIELD"), fields, feedback);
  return population;
}

Costs readCosts(const ResultSide& side, const QString& category) {
  const QString prefix = side.inMinutes() ? QStringLiteral("t_") : QStringLiteral("d_");
  NumberField field(side.source->fields().lookupField(prefix + category), NumberField::Allow::notNegative);
  Costs costs;
  for (const QgsFeature& feature : side.parcels.features) costs.push_back(field.read(feature));
  return costs;
}

/// The ids in CATEGORIES; empty: all. Throws where neither result has one of them.
QStringList askedFor(const Inputs& inputs, const QStringList& all) {
  QStringList asked;
  for (const QString& part : inputs.text(QStringLiteral("CATEGORIES")).split(QLatin1Char(','))) {
    const QString id = part.trimmed();
    if (id.isEmpty()) continue;
    if (!all.contains(id))
      throw QgsProcessingException(
          LifeCircle::tr("Neither result has the category \"%1\" (CATEGORIES); there are: %2.")
              .arg(id, all.join(QStringLiteral(", "))));
    asked << id;
  }
  return asked.isEmpty() ? all : asked;
}

void chooseCategories(const Inputs& inputs, ComparedResults& compared, Feedback& feedback) {
  QStringList all = compared.before.result.categories;
  for (const QString& id : qAsConst(compared.after.result.categories))
    if (!all.contains(id)) all << id;
  const QStringList asked = askedFor(inputs, all);
  const bool noneThere = inputs.flag(QStringLiteral("NO_DATA_AS_NONE"));
  for (const QString& id : all) {
    if (!asked.contains(id)) continue;
    const bool before = compared.before.column(id) >= 0, after = compared.after.column(id) >= 0;
    if ((before && after) || (noneThere && (before || after)))
      compared.categories << id;
    else if (before || after)
      (before ? compared.onlyBefore : compared.onlyAfter) << id;
  }
  if (compared.categories.isEmpty())
    throw QgsProcessingException(
        LifeCircle::tr("The two results have no category in common of which both have data. Before: %1. "
                       "After: %2.")
            .arg(compared.before.result.categories.join(QStringLiteral(", ")),
                 compared.after.result.categories.join(QStringLiteral(", "))));
  const auto warn = [&](const QStringList& only, const QString& sentence) {
    if (!only.isEmpty()) feedback.warn(sentence.arg(only.join(QStringLiteral(", "))));
  };
  warn(
      compared.onlyBefore,
      LifeCircle::tr("Not compared, because only BEFORE has data of them: %1. Where none is left afterwards, "
                     "tick NO_DATA_AS_NONE."));
  warn(compared.onlyAfter,
       LifeCircle::tr("Not compared, because only AFTER has data of them: %1. Where there was none before, "
                      "tick NO_DATA_AS_NONE."));
}

/// One side of one category in the order of the joined rows.
void arrange(const ComparedResults& compared, const ResultSide& side,
             std::optional<std::size_t> access::JoinedRow::*place, const QString& id,
             std::vector<double>& reached, Costs& costs) {
  const int column = side.column(id);
  const bool sameUnit = compared.before.inMinutes() == compared.after.inMinutes();
  const Costs all = sameUnit && column >= 0 ? readCosts(side, id) : Costs(side.parcels.features.size());
  for (const access::JoinedRow& row : compared.rows) {
    const auto& at = row.*place;
    reached.push_back(at && column >= 0 ? side.result.assessed.reached[static_cast<std::size_t>(column)][*at]
                                        : 0.0);
    costs.push_back(at ? all[*at] : std::nullopt);
  }
}

/// The weight in the score that the notes tell; 1 where they do not, since then all are equal.
double weightOf(const QgsLayerMetadata& notes, const QString& id) {
  for (const QString& text : ResultNotes::read(notes, QStringLiteral("weights")))
    if (text.section(QLatin1Char(' '), 0, 0) == id) return text.section(QLatin1Char(' '), 1).toDouble();
  return 1.0;
}

void putSideBySide(ComparedResults& compared, const std::vector<access::Population>& peopleAfter) {
  const access::AssessedParcels &was = compared.before.result.assessed, &is = compared.after.result.assessed;
  access::ComparedParcels& parcels = compared.parcels;
  for (const access::JoinedRow& row : compared.rows) {
    parcels.population.push_back(row.before ? was.population[*row.before] : peopleAfter[*row.after]);
    parcels.compared.push_back(row.status == JoinStatus::both && was.answered[*row.before] &&
                               is.answered[*row.after]);
  }
  for (const QString& id : qAsConst(compared.categories)) {
    access::ComparedCategory category;
    category.weight = weightOf(compared.before.notes, id);
    arrange(compared, compared.before, &access::JoinedRow::before, id, category.reached_before,
            category.cost_before);
    arrange(compared, compared.after, &access::JoinedRow::after, id, category.reached_after,
            category.cost_after);
    parcels.categories.push_back(std::move(category));
    compared.weighed.push_back(parcels.categories.back().weight > 0.0);
  }
}

void logOddPairs(const ComparedResults& compared, const std::vector<access::Population>& peopleAfter,
                 Feedback& feedback) {
  const auto &was = compared.before, &is = compared.after;
  std::size_t moved = 0, unanswered = 0;
  ExactSum before, after;
  const bool sameCrs = was.source->sourceCrs() == is.source->sourceCrs();
  for (std::size_t r = 0; r < compared.rows.size(); ++r) {
    const access::JoinedRow& row = compared.rows[r];
    if (row.status != JoinStatus::both) continue;
    unanswered += !compared.parcels.compared[r];
    before.add(compared.parcels.population[r].people);
    after.add(peopleAfter[*row.after].people);
    const QgsGeometry here = was.parcels.features[*row.before].geometry(),
                      there = is.parcels.features[*row.after].geometry();
    if (!sameCrs || here.isNull() || there.isNull()) continue;
    // Files round coordinates: a metre is no other place.
    const double rounding = was.source->sourceCrs().isGeographic() ? 1e-5 : 1.0;
    moved += !here.boundingBox().buffered(rounding).intersects(there.boundingBox());
  }
  if (unanswered > 0)
    feedback.warn(
        LifeCircle::tr("%1 parcels have no answer in one of the results (too far from any street, or without "
                       "geometry) and are not compared")
            .arg(unanswered));
  if (moved > 0)
    feedback.warn(LifeCircle::tr("%1 parcels lie elsewhere in AFTER than in BEFORE: make sure that the id "
                                 "names the same parcel in both (ID_FIELD)")
                      .arg(moved));
  if (std::abs(before.total() - after.total()) > 0.5)
    feedback.warn(
        LifeCircle::tr("The parcels in both results have %1 people in BEFORE and %2 in AFTER: those "
                       "of BEFORE are counted, so that only what they reach changes")
            .arg(QString::number(before.total(), 'f', 0), QString::number(after.total(), 'f', 0)));
}

}  // namespace

int ResultSide::column(const QString& category) const {
  const int place = result.categories.indexOf(category);
  return place < 0 ? -1 : result.column[static_cast<std::size_t>(place)];
}

bool ResultSide::inMinutes() const {
  return source->fields().lookupField(QStringLiteral("t_") + result.categories.first()) >= 0;
}

ComparedResults readComparedResults(const Inputs& inputs, std::unique_ptr<QgsProcessingFeatureSource> before,
                                    std::unique_ptr<QgsProcessingFeatureSource> after,
                                    const QgsCoordinateReferenceSystem& toPlaces, Feedback& feedback,
                                    Progress& progress) {
  ComparedResults compared;
  compared.before.source = std::move(before);
  compared.after.source = std::move(after);
  compared.before.notes = inputs.metadata(QStringLiteral("BEFORE"));
  compared.after.notes = inputs.metadata(QStringLiteral("AFTER"));
  const auto readSide = [&](ResultSide& side) {
    requireParcels(*side.source);
    const QgsCoordinateReferenceSystem own = side.source->sourceCrs();
    side.parcels = readParcels(
        *side.source,
        GeometryReader(own, toPlaces.isValid() ? toPlaces : own, inputs.context().transformContext()),
        feedback, progress);
  };
  readSide(compared.before);
  readSide(compared.after);
  const IdFields ids = idFields(inputs, *compared.before.source, *compared.after.source);
  if (ids.before < 0)
    feedback.warn(
        LifeCircle::tr("No ID_FIELD: parcels are joined by their feature ids, which is right only where both "
                       "results were made of the same layer"));
  const PeopleFields names = peopleFields(inputs, compared.before, feedback);
  compared.elderlyField = names.elderly;
  compared.childrenField = names.children;
  auto people = readPeople(compared.before, compared.before, names, feedback);
  const auto peopleAfter = readPeople(compared.after, compared.before, names, feedback);
  compared.before.result = readAccessibility(*compared.before.source, compared.before.parcels,
                                             std::move(people), compared.before.notes, feedback);
  compared.after.result = readAccessibility(*compared.after.source, compared.after.parcels, peopleAfter,
                                            compared.after.notes, feedback);
  chooseCategories(inputs, compared, feedback);
  compared.rows = join(idsOf(compared.before.parcels.features, ids.before),
                       idsOf(compared.after.parcels.features, ids.after), *compared.before.source,
                       *compared.after.source, feedback);
  compared.minutes = compared.before.inMinutes();
  if (compared.minutes != compared.after.inMinutes())
    feedback.warn(LifeCircle::tr(
        "One result is in minutes and the other in metres: what is covered is compared, walks are not"));
  for (const ResultSide* side : {&compared.before, &compared.after})
    for (const QString& id : qAsConst(compared.categories))
      compared.stairs |= side->source->fields().lookupField(QStringLiteral("s_") + id) >= 0;
  putSideBySide(compared, peopleAfter);
  logOddPairs(compared, peopleAfter, feedback);
  return compared;
}

}  // namespace lifecircle::plugin
