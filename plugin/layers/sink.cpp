#include <QFile>
#include <QFileInfo>
#include <qgsabstractdatabaseproviderconnection.h>
#include <qgsexception.h>
#include <qgsmaplayerstore.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

#include <data/gdal_errors.h>
#include <plugin/layers/layer_metadata.h>
#include <plugin/layers/result_style.h>
#include <plugin/layers/sink.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// The text the user gave as the output's target.
QString targetText(const QVariant& value, QgsProcessingContext& context) {
  if (value.canConvert<QgsProcessingOutputLayerDefinition>())
    return value.value<QgsProcessingOutputLayerDefinition>().sink.valueAsString(context.expressionContext(),
                                                                                QString());
  return value.toString();
}

QVariantMap parts(const QString& destination) {
  return QgsProviderRegistry::instance()->decodeUri(QStringLiteral("ogr"), destination);
}
QString filePath(const QString& destination) {
  return parts(destination).value(QStringLiteral("path")).toString();
}

/// A file and all that formats put beside it under the same name: .shx and .dbf, journals, layer metadata.
void removeFileAndCompanions(const QString& path) {
  const QFileInfo info(path);
  static const QStringList sameBase = {"shx", "dbf", "prj", "cpg", "qpj", "qix", "idx", "qmd"};
  static const QStringList appended = {"-wal", "-shm", "-journal"};
  QFile::remove(path);
  for (const QString& suffix : appended) QFile::remove(path + suffix);
  const QString base = info.path() + QLatin1Char('/') + info.completeBaseName() + QLatin1Char('.');
  if (info.suffix().compare(QLatin1String("shp"), Qt::CaseInsensitive) == 0)
    for (const QString& suffix : sameBase) QFile::remove(base + suffix);
  else
    QFile::remove(base + QLatin1String("qmd"));
}

/// Takes one table out of a database file that holds others.
void dropTable(const QString& destination) {
  try {
    QgsProviderMetadata* ogr = QgsProviderRegistry::instance()->providerMetadata(QStringLiteral("ogr"));
    const std::unique_ptr<QgsAbstractProviderConnection> connection(
        ogr->createConnection(filePath(destination), {}));
    if (auto* database = dynamic_cast<QgsAbstractDatabaseProviderConnection*>(connection.get()))
      database->dropVectorTable({}, parts(destination).value(QStringLiteral("layerName")).toString());
  } catch (const QgsProviderConnectionException&) {
    // The table was never made: nothing is left to take back.
  }
}

QString reason(const data::GdalErrors& gdal, const QString& qgis) {
  return gdal.failure().empty() ? qgis : QString::fromStdString(gdal.failure());
}

}  // namespace

Sink::Sink(const QgsProcessingParameterDefinition& definition, const QVariantMap& parameters,
           QgsProcessingContext& context, const QgsFields& fields, compat::WkbType geometry,
           const QgsCoordinateReferenceSystem& crs)
    : mContext(context), mName(definition.name()), mDescription(definition.description()) {
  const QString target = targetText(parameters.value(mName), context);
  mCells = HarmlessCells(spreadsheetOf(filePath(target)));
  mSink.reset(QgsProcessingParameters::parameterAsSink(&definition, parameters, mCells.fields(fields),
                                                       geometry, crs, context, mDestination));
  mTableInFile = target.startsWith(QLatin1String("ogr:"));
  const bool wanted = !(definition.flags() & compat::optional) || !target.isEmpty();
  if (!mSink && wanted) {
    if (target.isEmpty()) throw QgsProcessingException(sentence(LifeCircle::tr("no target was given")));
    throw QgsProcessingException(sentence(LifeCircle::tr("%1 cannot be created").arg(target)));
  }
}

Sink::~Sink() {
  if (!mKept) discard();
}

void Sink::add(QgsFeature& feature) {
  // Some drivers tell only GDAL's error handler that the disk is full.
  mCells.clean(feature);
  const data::GdalErrors gdal;
  const bool added = mSink->addFeature(feature, QgsFeatureSink::FastInsert);
  if (!added || !gdal.failure().empty())
    throw QgsProcessingException(sentence(reason(gdal, mSink->lastError())));
  ++mWritten;
}

void Sink::close() {
  if (!mSink) return;
  const data::GdalErrors gdal;
  const bool finished = compat::finish(*mSink);
  const QString error = mSink->lastError();
  // Only the destructor closes the file and commits the last features.
  mSink.reset();
  if (!finished || !gdal.failure().empty()) throw QgsProcessingException(sentence(reason(gdal, error)));

  if (QgsMapLayer* inMemory = mContext.temporaryLayerStore()->mapLayer(mDestination)) {
    inMemory->setMetadata(mMetadata);
    return;
  }
  if (!QFile::exists(filePath(mDestination)))
    return;  // a table on a server, whose driver tells of every failure
  // A full disk shows itself to nobody but him who reads again.
  const QgsVectorLayer::LayerOptions options(mContext.transformContext(), false);
  QgsVectorLayer written(mDestination, mName, QStringLiteral("ogr"), options);
  if (!written.isValid() || written.featureCount() != mWritten)
    throw QgsProcessingException(sentence(LifeCircle::tr("not all features arrived; the disk may be full")));
  storeMetadata(written, mMetadata);
}

void Sink::keep() {
  mKept = true;
  if (!mStyle.isEmpty() && mContext.willLoadLayerOnCompletion(mDestination))
    mContext.layerToLoadOnCompletionDetails(mDestination)
        .setPostProcessor(resultStyle(mStyle, mAlternatives).release());
}

void Sink::discard() {
  if (mDestination.isEmpty()) return;
  mSink.reset();
  auto toLoad = mContext.layersToLoadOnCompletion();
  if (toLoad.remove(mDestination) > 0) mContext.setLayersToLoadOnCompletion(toLoad);

  if (QgsMapLayer* inMemory = mContext.temporaryLayerStore()->mapLayer(mDestination)) {
    mContext.temporaryLayerStore()->removeMapLayer(inMemory);
    return;
  }
  if (mTableInFile)
    dropTable(mDestination);
  else if (QFile::exists(filePath(mDestination)))
    removeFileAndCompanions(filePath(mDestination));
}

QString Sink::sentence(const QString& reason) const {
  return LifeCircle::tr("The output \"%1\" (%2) could not be written: %3.").arg(mDescription, mName, reason);
}

QString Sinks::notice() const {
  qint64 texts = 0;
  for (const auto& sink : mSinks) texts += sink->harmlessTexts();
  if (texts == 0) return {};
  return LifeCircle::tr(
             "%1 texts were made harmless for spreadsheets: an apostrophe stands before what would "
             "run as a formula, and control characters are left out")
      .arg(texts);
}

QVariantMap Sinks::closeAll() {
  QVariantMap results;
  for (const auto& sink : mSinks) sink->close();
  for (const auto& sink : mSinks) {
    sink->keep();
    results.insert(sink->name(), sink->destination());
  }
  return results;
}

}  // namespace lifecircle::plugin
