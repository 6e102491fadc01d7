#include <algorithm>

#include <QSaveFile>
#include <qgsexception.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingoutputs.h>
#include <qgsvectorlayer.h>

#include <plugin/layers/layer_metadata.h>
#include <plugin/maps/report_page.h>
#include <plugin/processing/report.h>
#include <plugin/processing/small_counts.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

const QString layersName = QStringLiteral("LAYERS");

/// What each layer says about itself, in the order of the sources.
std::vector<QgsLayerMetadata> metadataOfAll(const Inputs& inputs) {
  std::vector<QgsLayerMetadata> all;
  const QList<QgsMapLayer*> layers = QgsProcessingParameters::parameterAsLayerList(
      inputs.definition(layersName), inputs.parameters(), inputs.context());
  for (const QgsMapLayer* layer : layers) {
    const auto* vector = qobject_cast<const QgsVectorLayer*>(layer);
    all.push_back(vector ? metadataOf(*vector) : QgsLayerMetadata());
  }
  return all;
}

/// The report as QGIS's results viewer lists it, after a run of its own.
const QString pageName = QStringLiteral("PAGE");

void write(const QString& path, const QString& page) {
  QSaveFile file(path);
  const QByteArray bytes = page.toUtf8();
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
    throw QgsProcessingException(
        LifeCircle::tr("The report could not be written to %1: %2. Choose another file.")
            .arg(path, file.errorString()));
}

/// Is this run a row of a batch or a step of a model?
bool isOneOfSeveral(const QgsProcessingFeedback& feedback) {
  return dynamic_cast<const QgsProcessingMultiStepFeedback*>(&feedback) != nullptr;
}

}  // namespace

void Report::declare() {
  add(std::make_unique<QgsProcessingParameterMultipleLayers>(
      layersName, LifeCircle::tr("Results of any algorithm of LifeCircle"), compat::table));
  add(std::make_unique<QgsProcessingParameterString>(QStringLiteral("TITLE"), LifeCircle::tr("Title"),
                                                     LifeCircle::tr("Life circle report"), false, true));
  add(parameters::minPeople());
  // QGIS would make a page of this output, which its batch panel cannot show: there it ends with a Python
  // error.
  addParameter(new QgsProcessingParameterFileDestination(QStringLiteral("OUTPUT"), LifeCircle::tr("Report"),
                                                         LifeCircle::tr("HTML files (*.html)")),
               false);
  addOutput(new QgsProcessingOutputFile(QStringLiteral("OUTPUT"), LifeCircle::tr("Report")));
  addOutput(new QgsProcessingOutputHtml(pageName, LifeCircle::tr("Report")));
}

QVariantMap Report::run(Inputs& inputs, Feedback& feedback) {
  feedback.stage(LifeCircle::tr("Reading"));
  std::vector<Inputs::NamedSource> sources = inputs.sources(layersName);
  if (sources.empty())
    throw QgsProcessingException(
        LifeCircle::tr("There is nothing to report on: choose at least one result."));
  const std::vector<QgsLayerMetadata> metadata = metadataOfAll(inputs);
  std::vector<ReportResult> results;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    feedback.report(0.9 * static_cast<double>(i) / static_cast<double>(sources.size()));
    results.push_back(readResult(sources[i].name, *sources[i].source,
                                 i < metadata.size() ? metadata[i] : QgsLayerMetadata(),
                                 inputs.context().transformContext(), feedback));
    const ReportResult& result = results.back();
    if (result.kind == ResultKind::unknown)
      feedback.warn(LifeCircle::tr("%1 is no result that the report knows").arg(result.name));
    else
      feedback.info(LifeCircle::tr("%1: %2 rows").arg(result.name).arg(result.rows.size()));
  }
  // Whatever the order in which layers were picked, the report asks its questions in the same one.
  std::stable_sort(results.begin(), results.end(), [](const ReportResult& a, const ReportResult& b) {
    return reportOrder(a.kind) < reportOrder(b.kind);
  });

  feedback.stage(LifeCircle::tr("Writing"));
  const QString title = inputs.text(QStringLiteral("TITLE")).trimmed();
  const QString page = reportPage(title.isEmpty() ? LifeCircle::tr("Life circle report") : title, results,
                                  SmallCount{inputs.number(QStringLiteral("MIN_PEOPLE"))});
  feedback.check();
  const QString path = QgsProcessingParameters::parameterAsFileOutput(
      inputs.definition(QStringLiteral("OUTPUT")), inputs.parameters(), inputs.context());
  write(path, page);
  feedback.info(LifeCircle::tr("The report takes %1 kB").arg(page.toUtf8().size() / 1024));
  QVariantMap written{{QStringLiteral("OUTPUT"), path}};
  if (!isOneOfSeveral(*feedback.qgis())) written.insert(pageName, path);
  return written;
}

}  // namespace lifecircle::plugin
