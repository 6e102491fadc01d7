#include <utility>

#include <qgsexception.h>

#include <plugin/layers/builtin_catalogue.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/compare.h>
#include <plugin/processing/compared_areas.h>
#include <plugin/processing/comparison_features.h>
#include <plugin/processing/comparison_notes.h>
#include <plugin/processing/comparison_output.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/small_counts.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

const QString beforeName = QStringLiteral("BEFORE"), afterName = QStringLiteral("AFTER");

/// Throws the sentence that names the layer which is no result of accessibility.
void requireComparable(const QgsFeatureSource& before, const QgsFeatureSource& after) {
  for (const auto& [source, parameter] : {std::pair(&before, beforeName), std::pair(&after, afterName)})
    for (const char* field : {"lc_status", "lc_score", "lc_edge"})
      if (source->fields().lookupField(QLatin1String(field)) < 0)
        throw QgsProcessingException(
            LifeCircle::tr(
                "The layer %1 has no field %2: it is no result of \"Life-circle accessibility\", and not "
                "both "
                "layers are results of \"Coverage of areas\". Choose two outputs of the same algorithm (%3).")
                .arg(source->sourceName(), QLatin1String(field), parameter));
}

void logChange(const access::AreaChange& all, Feedback& feedback) {
  const auto text = [](double people) { return QString::number(people, 'f', 0); };
  feedback.info(
      LifeCircle::tr("People: %1 only gain categories, %2 only lose some, %3 gain some and lose "
                     "others, for %4 nothing changes; %5 are not compared")
          .arg(text(all.gained), text(all.lost), text(all.mixed), text(all.unchanged), text(all.people_na)));
}

/// Everybody is one area.
access::AreaChange changeOfAll(const ComparedResults& compared) {
  return access::compare_areas(compared.parcels,
                               std::vector<std::optional<std::size_t>>(compared.rows.size(), 0), 1)
      .front();
}

ResultNotes notesOf(const ComparedResults& compared, bool byArea, double minPeople, Feedback& feedback) {
  ResultNotes notes(QStringLiteral("compare"), LifeCircle::tr(Compare::card.title));
  noteBoth(notes, compared.before.notes, compared.after.notes, compared.categories, feedback);
  notes.add(QStringLiteral("people_field"), LifeCircle::tr("Field with people"),
            {QStringLiteral("cp_people")});
  if (!compared.elderlyField.isEmpty())
    notes.add(QStringLiteral("elderly_field"), LifeCircle::tr("Field with people of 60 years and above"),
              {compared.elderlyField});
  if (!compared.childrenField.isEmpty())
    notes.add(QStringLiteral("children_field"), LifeCircle::tr("Field with children"),
              {compared.childrenField});
  if (byArea)
    notes.add(QStringLiteral("min_people"), LifeCircle::tr("Numbers about fewer people are suppressed"),
              {QString::number(minPeople)});
  return notes;
}

}  // namespace

void Compare::declare() {
  const QList<int> layers{static_cast<int>(compat::table)};
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      beforeName,
      LifeCircle::tr("Before: a result of \"Life-circle accessibility\" or of \"Coverage of areas\""),
      layers));
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      afterName, LifeCircle::tr("After: another such result, of the same parcels or areas"), layers));
  add(parameters::optionalField(
      QStringLiteral("ID_FIELD"),
      LifeCircle::tr("Field that names the same parcel or area in both (default: the feature id)"),
      beforeName));
  add(parameters::optionalField(QStringLiteral("AFTER_ID_FIELD"),
                                LifeCircle::tr("Field that names it in After (default: the same field)"),
                                afterName));
  add(parameters::people(beforeName));
  add(std::make_unique<QgsProcessingParameterString>(
      QStringLiteral("CATEGORIES"),
      LifeCircle::tr("Categories to be compared, ids separated by commas (default: all in both)"), QVariant(),
      false, true));
  add(std::make_unique<QgsProcessingParameterBoolean>(
      QStringLiteral("NO_DATA_AS_NONE"),
      LifeCircle::tr("A category that only one result has data of: nobody reaches one in the other"), false));
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("AREAS"), LifeCircle::tr("Areas by which to sum up"),
      QList<int>{static_cast<int>(compat::polygon_layer)}, QVariant(), true));
  add(parameters::optionalField(QStringLiteral("AREA_FIELD"),
                                LifeCircle::tr("Field with the name of the area (default: the feature id)"),
                                QStringLiteral("AREAS")));
  add(parameters::optionalField(QStringLiteral("PARCEL_AREA_FIELD"),
                                LifeCircle::tr("Field of Before with the name of the area, instead of areas"),
                                beforeName));
  add(parameters::minPeople());
  add(parameters::analysisCrs());
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("OUTPUT"),
                                                          LifeCircle::tr("Comparison")));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("SUMMARY"),
                                                          LifeCircle::tr("Comparison by area and category"),
                                                          compat::table, QVariant(), true));
}

QVariantMap Compare::run(Inputs& inputs, Feedback& feedback) {
  PartialProgress reading(feedback, 0.0, 0.6), writing(feedback, 0.7, 1.0);
  feedback.stage(LifeCircle::tr("Reading"));
  auto before = inputs.source(beforeName), after = inputs.source(afterName);
  if (isCoverage(*before) && isCoverage(*after)) {
    compareCoverages(inputs, std::move(before), std::move(after), feedback);
    return {};
  }
  requireComparable(*before, *after);
  const QgsCoordinateReferenceSystem crs = crsForAreas(inputs, *before, feedback);
  const ComparedResults compared =
      readComparedResults(inputs, std::move(before), std::move(after), crs, feedback, reading);
  const ComparisonAreas areas = readComparisonAreas(inputs, compared, crs, feedback, reading);

  feedback.stage(LifeCircle::tr("Comparing"));
  const double minPeople = inputs.number(QStringLiteral("MIN_PEOPLE"));
  const access::AreaChange all = changeOfAll(compared);
  const AreaChanges changes = changesOf(compared, areas, minPeople, feedback);
  logChange(all, feedback);

  feedback.stage(LifeCircle::tr("Writing"));
  const ResultNotes notes = notesOf(compared, areas.given, minPeople, feedback);
  const access::FacilityCatalogue catalogue = builtInCatalogue();
  const ComparisonOutput result(compared, areas, changes, catalogue);
  const ComparisonFeatures features(*compared.before.source, *compared.after.source,
                                    compared.before.result.categories + compared.after.result.categories,
                                    inputs.context().transformContext());
  const OutputFields fields(features.fields(), result.parcelFields(), feedback);
  Sink* output = inputs.sink(QStringLiteral("OUTPUT"), fields.fields(), features.wkbType(),
                             compared.before.source->sourceCrs());
  output->describe(notes.metadata());
  output->style(QStringLiteral("compare"));
  output->alternativeStyle(QStringLiteral("compare_score"), LifeCircle::tr("Change of the score"));
  for (std::size_t r = 0; r < compared.rows.size(); ++r) {
    const access::JoinedRow& row = compared.rows[r];
    QgsFeature feature = row.before ? features.ofBefore(compared.before.parcels.features[*row.before])
                                    : features.ofAfter(compared.after.parcels.features[*row.after]);
    feature.setAttributes(fields.attributes(feature.attributes(), result.parcelAttributes(r)));
    output->add(feature);
    writing.check();
    writing.report(static_cast<double>(r + 1) / static_cast<double>(compared.rows.size()));
  }
  if (Sink* summary =
          openTable(inputs, QStringLiteral("SUMMARY"), ComparisonOutput::summaryFields(), notes.metadata()))
    result.writeSummary(*summary, all, writing);
  return {};
}

}  // namespace lifecircle::plugin
