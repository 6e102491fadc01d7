#include <plugin/processing/explain.h>
#include <plugin/processing/explain_inputs.h>
#include <plugin/processing/explain_output.h>
#include <plugin/processing/output_rows.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

void Explain::declare() {
  add(parameters::explain());
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("WALK"), LifeCircle::tr("Walks, part by part"), compat::line_layer));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("NEAREST"), LifeCircle::tr("Nearest facilities"), compat::table, QVariant(), true));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("CURES"),
                                                          LifeCircle::tr("Cures for walks that are too long"),
                                                          compat::line_layer, QVariant(), true));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("SITES"),
                                                          LifeCircle::tr("Sites for new facilities"),
                                                          compat::point_layer, QVariant(), true));
}

QVariantMap Explain::run(Inputs& inputs, Feedback& feedback) {
  PartialProgress reading(feedback, 0.0, 0.3), walking(feedback, 0.3, 0.9), writing(feedback, 0.9, 1.0);
  const ExplainInputs read = readExplainInputs(inputs, feedback, reading);

  feedback.stage(LifeCircle::tr("Walking"));
  const access::Explanation result =
      access::explain(read.drawn(), *read.town.graph, *read.town.snapper, read.homes, read.options, walking);

  feedback.stage(LifeCircle::tr("Writing"));
  const QgsCoordinateReferenceSystem crs = read.parcelSource->sourceCrs();
  const ExplainOutput output(read, result,
                             QgsCoordinateTransform(read.crs, crs, inputs.context().transformContext()));
  output.log(feedback);
  const ResultNotes notes = describe(read, inputs);
  Sink* walks = inputs.sink(QStringLiteral("WALK"), ExplainOutput::walkFields(), compat::multi_line, crs);
  walks->describe(notes.metadata());
  walks->style(QStringLiteral("explain"));
  output.writeWalks(*walks, writing);
  if (Sink* nearest =
          openTable(inputs, QStringLiteral("NEAREST"), ExplainOutput::nearestFields(), notes.metadata()))
    output.writeNearest(*nearest);
  if (Sink* cures =
          inputs.sink(QStringLiteral("CURES"), ExplainOutput::cureFields(), compat::multi_line, crs)) {
    cures->describe(notes.metadata());
    cures->style(QStringLiteral("explain_cures"));
    output.writeCures(*cures);
  }
  if (Sink* sites = inputs.sink(QStringLiteral("SITES"), ExplainOutput::siteFields(), compat::point, crs)) {
    sites->describe(notes.metadata());
    sites->style(QStringLiteral("explain_sites"));
    output.writeSites(*sites);
  }
  return {};
}

}  // namespace lifecircle::plugin
