#include <plugin/layers/output_fields.h>
#include <plugin/processing/feature_output.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/site_facilities.h>
#include <plugin/processing/siting_inputs.h>
#include <plugin/processing/siting_output.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// The chosen candidates, as they came; along the streets as points.
void writeSites(Inputs& inputs, const SitingInputs& siting, const access::SitingPlan& plan,
                const SitingOutput& result, const ResultNotes& notes, Feedback& feedback) {
  const QgsFeatureSource* source = siting.candidates.source.get();
  const QgsFields own = source ? source->fields() : makeFields({{"place", compat::FieldType::integer}});
  const OutputFields fields(own, SitingOutput::siteFields(), feedback);
  const QgsCoordinateReferenceSystem crs = siting.parcelSource->sourceCrs();
  Sink* sink =
      inputs.sink(QStringLiteral("OUTPUT"), fields.fields(), source ? source->wkbType() : compat::point, crs);
  sink->describe(notes.metadata());
  sink->style(QStringLiteral("sitefacilities"));
  const QgsCoordinateTransform toResult(source ? source->sourceCrs() : siting.crs, crs,
                                        inputs.context().transformContext());
  for (std::size_t s = 0; s < plan.sites.size(); ++s) {
    feedback.check();
    const std::uint32_t candidate = siting.town.site_of_column[plan.sites[s].candidate];
    QgsFeature feature;
    QgsGeometry geometry;
    if (source) {
      feature = siting.candidates.layer.features[candidate];
      geometry = feature.geometry();
    } else {
      const network::Place& place = siting.candidates.layer.places[candidate];
      geometry = QgsGeometry::fromPointXY({place.points.front().x, place.points.front().y});
      feature.setAttributes(QgsAttributes() << static_cast<int>(place.id));
    }
    geometry.transform(toResult);
    feature.setGeometry(geometry);
    feature.setAttributes(fields.attributes(feature.attributes(), result.siteAttributes(s)));
    sink->add(feature);
  }
}

}  // namespace

void SiteFacilities::declare() {
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("PARCELS"), LifeCircle::tr("Parcels or buildings where people live"),
      QList<int>{static_cast<int>(compat::point_layer), static_cast<int>(compat::polygon_layer)}));
  add(parameters::optionalField(
      QStringLiteral("POPULATION_FIELD"),
      LifeCircle::tr("Field with the number of people to be served: residents, the elderly or any other"),
      QStringLiteral("PARCELS")));
  add(parameters::homeStairs(QStringLiteral("PARCELS")));
  add(parameters::sites());
  add(parameters::streets());
  add(parameters::sitingModel());
  add(parameters::analysisCrs());
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("OUTPUT"),
                                                          LifeCircle::tr("Chosen sites")));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("PARCELS_OUT"),
                                                          LifeCircle::tr("Parcels before and after"),
                                                          compat::any_geometry, QVariant(), true));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("SUMMARY"), LifeCircle::tr("Summary of the siting"), compat::table, QVariant(), true));
}

QVariantMap SiteFacilities::run(Inputs& inputs, Feedback& feedback) {
  PartialProgress reading(feedback, 0.0, 0.4), choosing(feedback, 0.4, 0.9), writing(feedback, 0.9, 1.0);
  const SitingInputs siting = readSiting(inputs, feedback, reading);

  feedback.stage(LifeCircle::tr("Choosing sites"));
  const access::SitingPlan plan = access::site_facilities(siting.problem, siting.options, choosing);
  const SitingOutput result(siting, plan);
  result.log(feedback);

  feedback.stage(LifeCircle::tr("Writing"));
  ResultNotes notes = describe(siting, inputs, LifeCircle::tr(card.title));
  result.note(notes);
  writeSites(inputs, siting, plan, result, notes, feedback);
  writeFeatures(inputs, *siting.parcelSource, siting.parcels.features,
                {QStringLiteral("PARCELS_OUT"), QStringLiteral("sitefacilities_parcels"),
                 SitingOutput::parcelFields(), [&](std::size_t p) { return result.parcelAttributes(p); }},
                notes, siting.parcelSource->sourceCrs(), feedback, writing);
  if (Sink* summary = openTable(inputs, QStringLiteral("SUMMARY"), result.summaryFields(), notes.metadata()))
    addRow(*summary, result.summaryRow());
  return {};
}

}  // namespace lifecircle::plugin
