#include <plugin/processing/accessibility.h>
#include <plugin/processing/accessibility_output.h>
#include <plugin/processing/feature_output.h>
#include <plugin/processing/group_output.h>
#include <plugin/processing/life_circle_run.h>
#include <plugin/processing/output_rows.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

void Accessibility::declare() {
  add(parameters::lifeCircle());
  add(parameters::plannedElevators(QStringLiteral("PARCELS")));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("OUTPUT"),
                                                          LifeCircle::tr("Accessibility")));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("SUMMARY"), LifeCircle::tr("Summary by category"), compat::table, QVariant(), true));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("GROUPS"),
                                                          LifeCircle::tr("Summary by theme, class and tier"),
                                                          compat::table, QVariant(), true));
}

QVariantMap Accessibility::run(Inputs& inputs, Feedback& feedback) {
  PartialProgress reading(feedback, 0.0, 0.2), walking(feedback, 0.2, 0.8), writing(feedback, 0.8, 1.0);
  const LifeCircleRun run = readLifeCircle(inputs, feedback, reading, walking);

  const SummaryRows rows = summarize(run);
  logStairs(rows, feedback);
  feedback.stage(LifeCircle::tr("Writing"));
  const ResultNotes notes =
      describe(run, inputs, QStringLiteral("accessibility"), LifeCircle::tr("Life-circle accessibility"));
  const AccessibilityOutput result(run);
  writeFeatures(inputs, *run.parcelSource, run.parcels.features,
                {QStringLiteral("OUTPUT"), QStringLiteral("accessibility"), result.parcelFields(),
                 [&](std::size_t p) { return result.parcelAttributes(p); }},
                notes, run.parcelSource->sourceCrs(), feedback, writing);
  if (Sink* summary = openTable(inputs, QStringLiteral("SUMMARY"), result.summaryFields(), notes.metadata()))
    result.writeSummary(*summary, rows);
  if (Sink* groups = openTable(inputs, QStringLiteral("GROUPS"), groupFields(), notes.metadata()))
    writeGroups(*groups, run.choice, run.circle, run.population);
  return {};
}

}  // namespace lifecircle::plugin
