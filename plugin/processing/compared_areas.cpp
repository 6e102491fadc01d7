#include <algorithm>
#include <utility>

#include <qgsfeature.h>

#include <access/inequality.h>
#include <base/exact_sum.h>
#include <plugin/layers/builtin_catalogue.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/text_field.h>
#include <plugin/processing/compare.h>
#include <plugin/processing/compared_areas.h>
#include <plugin/processing/comparison_features.h>
#include <plugin/processing/comparison_notes.h>
#include <plugin/processing/comparison_output.h>
#include <plugin/processing/joined_ids.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/published_areas.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using access::JoinStatus;
using compat::FieldType;

QgsFields areaFields(const ComparedAreas& areas) {
  QgsFields fields = makeFields({{"cp_status", FieldType::text},
                                 {"cp_people", FieldType::number},
                                 {"cp_score_0", FieldType::number},
                                 {"cp_score", FieldType::number},
                                 {"cp_change", FieldType::number},
                                 {"cp_gained", FieldType::text},
                                 {"cp_lost", FieldType::text}});
  for (const QString& id : areas.categories) {
    for (const char* prefix : {"b_", "a_", "g_"})
      fields.append(compat::field(QLatin1String(prefix) + id, FieldType::number));
    fields.append(compat::field(QStringLiteral("x_") + id, FieldType::text));
  }
  return fields;
}

QString word(const ComparedAreas& areas, const access::JoinedRow& row, const QString& category) {
  const access::ShareChange change = areas.change(row, category);
  if (areas.isHidden(row, category)) return QStringLiteral("suppressed");
  if (!change.points) return {};
  return change.rises()   ? QStringLiteral("gained")
         : change.falls() ? QStringLiteral("lost")
                          : QStringLiteral("same");
}

QString rowStatus(const access::JoinedRow& row, bool any, const QStringList& gained,
                  const QStringList& lost) {
  if (row.status != JoinStatus::both) return statusText(row.status);
  if (!any) return QStringLiteral("no_answer");
  if (gained.isEmpty() && lost.isEmpty()) return QStringLiteral("unchanged");
  if (gained.isEmpty()) return QStringLiteral("lost");
  return lost.isEmpty() ? QStringLiteral("gained") : QStringLiteral("mixed");
}

QgsAttributes areaAttributes(const ComparedAreas& areas, const access::JoinedRow& row) {
  QStringList gained, lost;
  bool any = false;
  QgsAttributes byCategory;
  for (const QString& id : areas.categories) {
    const access::ShareChange change = areas.change(row, id);
    any |= change.points.has_value();
    if (change.rises()) gained << id;
    if (change.falls()) lost << id;
    byCategory << orNull(areas.share(areas.before, row.before, id).share)
               << orNull(areas.share(areas.after, row.after, id).share) << orNull(change.points)
               << textOrNull(word(areas, row, id));
  }
  const auto was = areas.score(areas.before, row.before), is = areas.score(areas.after, row.after);
  const auto people = row.before
                          ? areas.before.number(areas.before.features[*row.before], QStringLiteral("people"))
                          : areas.after.number(areas.after.features[*row.after], QStringLiteral("people"));
  QgsAttributes attributes;
  attributes << rowStatus(row, any, gained, lost) << orNull(people) << orNull(was) << orNull(is)
             << orNull(was && is ? std::optional(*is - *was) : std::nullopt)
             << (any ? QVariant(gained.join(QLatin1Char(','))) : compat::null(FieldType::text))
             << (any ? QVariant(lost.join(QLatin1Char(','))) : compat::null(FieldType::text));
  return attributes + byCategory;
}

/// The figures of one row of the summary, in its fields.
struct SummaryRow {
  QString area, category, status;
  std::optional<double> people, coveredBefore, coveredAfter, shareBefore, shareAfter, points;
};

void write(Sink& sink, const QgsFields& fields, const access::FacilityCatalogue& catalogue,
           const SummaryRow& row) {
  QgsFeature feature(fields);
  feature.initAttributes(fields.size());
  const auto known = catalogue.find(row.category.toStdString());
  feature.setAttribute(QStringLiteral("area"), row.area);
  feature.setAttribute(QStringLiteral("category"), row.category);
  feature.setAttribute(QStringLiteral("name"), known ? nameOf(catalogue[*known]) : row.category);
  feature.setAttribute(QStringLiteral("people"), orNull(row.people));
  feature.setAttribute(QStringLiteral("covered_0"), orNull(row.coveredBefore));
  feature.setAttribute(QStringLiteral("covered"), orNull(row.coveredAfter));
  feature.setAttribute(QStringLiteral("share_0"), orNull(row.shareBefore));
  feature.setAttribute(QStringLiteral("share"), orNull(row.shareAfter));
  feature.setAttribute(QStringLiteral("points"), orNull(row.points));
  feature.setAttribute(QStringLiteral("cp_status"), row.status);
  sink.add(feature);
}

SummaryRow summaryOf(const ComparedAreas& areas, const access::JoinedRow& row, const QString& category) {
  const access::PublishedShare was = areas.share(areas.before, row.before, category),
                               is = areas.share(areas.after, row.after, category);
  const access::ShareChange change = areas.change(row, category);
  QString status = statusText(row.status);
  if (row.status == JoinStatus::both && !change.points)
    status = areas.isHidden(row, category) ? QStringLiteral("suppressed") : QStringLiteral("no_data");
  return {areas.name(row),
          category,
          status,
          row.before ? was.people : is.people,
          change.covered_before,
          change.covered_after,
          was.share,
          is.share,
          change.points};
}

/// All areas together; nothing where one is suppressed, because the others would then tell of it.
SummaryRow summaryOfAll(const ComparedAreas& areas, const QString& category) {
  SummaryRow all{QStringLiteral("all"), category, QStringLiteral("ok"), {}, {}, {}, {}, {}, {}};
  ExactSum before, after, peopleBefore, peopleAfter;
  for (const access::JoinedRow& row : areas.rows) {
    if (row.status != JoinStatus::both) continue;
    const access::ShareChange change = areas.change(row, category);
    if (areas.isHidden(row, category)) all.status = QStringLiteral("suppressed");
    if (!change.covered_before) continue;
    before.add(*change.covered_before);
    after.add(*change.covered_after);
    peopleBefore.add(*areas.share(areas.before, row.before, category).people);
    peopleAfter.add(*areas.share(areas.after, row.after, category).people);
  }
  if (all.status != QLatin1String("ok")) return all;
  all.people = peopleBefore.total();
  all.coveredBefore = before.total();
  all.coveredAfter = after.total();
  all.shareBefore = access::share_of(before.total(), peopleBefore.total());
  all.shareAfter = access::share_of(after.total(), peopleAfter.total());
  if (all.shareBefore && all.shareAfter) all.points = 100.0 * (*all.shareAfter - *all.shareBefore);
  return all;
}

ResultNotes notesOf(const ComparedAreas& areas, Feedback& feedback) {
  ResultNotes notes(QStringLiteral("compare"), LifeCircle::tr(Compare::card.title));
  noteBoth(notes, areas.before.notes, areas.after.notes, areas.categories, feedback);
  notes.add(QStringLiteral("people_field"), LifeCircle::tr("Field with people"),
            {QStringLiteral("cp_people")});
  const QStringList was = ResultNotes::read(areas.before.notes, QStringLiteral("min_people")),
                    is = ResultNotes::read(areas.after.notes, QStringLiteral("min_people"));
  if (!was.isEmpty() && !is.isEmpty())
    notes.add(QStringLiteral("min_people"), LifeCircle::tr("Numbers about fewer people are suppressed"),
              {QString::number(std::min(was.first().toDouble(), is.first().toDouble()))});
  return notes;
}

}  // namespace

bool isCoverage(const QgsFeatureSource& source) {
  const QgsFields fields = source.fields();
  return fields.lookupField(QStringLiteral("lc_rank")) >= 0 &&
         fields.lookupField(QStringLiteral("cv_status")) >= 0 &&
         fields.lookupField(QStringLiteral("people")) >= 0;
}

void compareCoverages(Inputs& inputs, std::unique_ptr<QgsProcessingFeatureSource> before,
                      std::unique_ptr<QgsProcessingFeatureSource> after, Feedback& feedback) {
  feedback.info(LifeCircle::tr("The results are of areas: their shares are compared as they were published"));
  for (const char* unused : {"AREAS", "PARCEL_AREA_FIELD", "POPULATION_FIELD"})
    if (inputs.given(QLatin1String(unused)))
      feedback.warn(LifeCircle::tr("%1 is not used: the results compared are of areas already")
                        .arg(QLatin1String(unused)));
  const ComparedAreas areas = readComparedAreas(inputs, std::move(before), std::move(after), feedback);

  feedback.stage(LifeCircle::tr("Writing"));
  const ResultNotes notes = notesOf(areas, feedback);
  const ComparisonFeatures features(*areas.before.source, *areas.after.source,
                                    areas.before.categories + areas.after.categories,
                                    inputs.context().transformContext());
  const OutputFields fields(features.fields(), areaFields(areas), feedback);
  Sink* output = inputs.sink(QStringLiteral("OUTPUT"), fields.fields(), features.wkbType(),
                             areas.before.source->sourceCrs());
  output->describe(notes.metadata());
  output->style(QStringLiteral("compare_score"));
  output->alternativeStyle(QStringLiteral("compare"), LifeCircle::tr("Who gains and who loses"));
  for (const access::JoinedRow& row : areas.rows) {
    feedback.check();
    QgsFeature feature = row.before ? features.ofBefore(areas.before.features[*row.before])
                                    : features.ofAfter(areas.after.features[*row.after]);
    feature.setAttributes(fields.attributes(feature.attributes(), areaAttributes(areas, row)));
    output->add(feature);
  }
  const QgsFields summaryFields = ComparisonOutput::summaryFields();
  Sink* summary = openTable(inputs, QStringLiteral("SUMMARY"), summaryFields, notes.metadata());
  if (!summary) return;
  const access::FacilityCatalogue catalogue = builtInCatalogue();
  for (const QString& id : qAsConst(areas.categories))
    write(*summary, summaryFields, catalogue, summaryOfAll(areas, id));
  for (const access::JoinedRow& row : areas.rows)
    for (const QString& id : qAsConst(areas.categories))
      write(*summary, summaryFields, catalogue, summaryOf(areas, row, id));
}

}  // namespace lifecircle::plugin
