#include <QFileInfo>
#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgsproviderregistry.h>
#include <qgsrasterlayer.h>
#include <qgsvectorlayer.h>

#include <plugin/layers/layer_metadata.h>
#include <plugin/processing/inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

using Parameters = QgsProcessingParameters;

Inputs::Inputs(const QgsProcessingAlgorithm& algorithm, const QVariantMap& parameters,
               QgsProcessingContext& context)
    : mAlgorithm(algorithm), mParameters(parameters), mContext(context) {}

const QgsProcessingParameterDefinition* Inputs::definition(const QString& name) const {
  return mAlgorithm.parameterDefinition(name);
}

std::unique_ptr<QgsProcessingFeatureSource> Inputs::source(const QString& name) const {
  if (!given(name))
    throw QgsProcessingException(
        LifeCircle::tr("\"%1\" (%2) is missing: choose a layer.").arg(definition(name)->description(), name));
  std::unique_ptr<QgsProcessingFeatureSource> source(
      Parameters::parameterAsSource(definition(name), mParameters, mContext));
  if (!source)
    throw QgsProcessingException(
        LifeCircle::tr("The layer \"%1\" (%2) could not be read from %3: check the path "
                       "and that it is a vector layer.")
            .arg(definition(name)->description(), name, text(name)));
  return source;
}

std::unique_ptr<QgsProcessingFeatureSource> Inputs::optionalSource(const QString& name) const {
  return given(name) ? source(name) : nullptr;
}

QgsLayerMetadata Inputs::metadata(const QString& name) const {
  // A layer of which only the selected features are used comes wrapped in a definition of its own.
  QVariantMap parameters = mParameters;
  const QVariant value = parameters.value(name);
  if (value.canConvert<QgsProcessingFeatureSourceDefinition>())
    parameters.insert(name, QVariant::fromValue(value.value<QgsProcessingFeatureSourceDefinition>().source));
  const QgsVectorLayer* layer = Parameters::parameterAsVectorLayer(definition(name), parameters, mContext);
  return layer ? metadataOf(*layer) : QgsLayerMetadata();
}

std::vector<Inputs::NamedSource> Inputs::sources(const QString& name) const {
  std::vector<NamedSource> sources;
  if (!given(name)) return sources;
  // Layers that cannot be read are left out of the list without a word, so they are looked at one by one.
  const QVariant given = mParameters.value(name);
  QVariantList values = given.toList();
  if (values.isEmpty() && compat::typeId(given) == QMetaType::QString)
    for (const QString& one : given.toString().split(QLatin1Char(';'))) values << one;
  else if (values.isEmpty())
    values << given;
  for (const QVariant& value : qAsConst(values)) {
    const auto layers = Parameters::parameterAsLayerList(definition(name), QVariantList{value}, mContext);
    NamedSource& one = sources.emplace_back();
    if (!layers.isEmpty()) {
      const QgsMapLayer& layer = *layers.first();
      one.source.reset(QgsProcessingUtils::variantToSource(QVariant::fromValue(layers.first()), mContext));
      const QVariantMap parts =
          QgsProviderRegistry::instance()->decodeUri(QStringLiteral("ogr"), layer.source());
      const QString table = parts.value(QStringLiteral("layerName")).toString();
      const QFileInfo file(parts.value(QStringLiteral("path")).toString());
      one.name = !table.isEmpty() && layer.name() == file.completeBaseName() ? table : layer.name();
    }
    if (!one.source)
      throw QgsProcessingException(
          LifeCircle::tr("The layer \"%1\" (%2) could not be read from %3: check the path "
                         "and that it is a vector layer.")
              .arg(definition(name)->description(), name, value.toString()));
  }
  return sources;
}

bool Inputs::given(const QString& name) const {
  const QVariant value = mParameters.value(name);
  return value.isValid() && !value.isNull() &&
         !(value.canConvert<QString>() && value.toString().isEmpty() &&
           compat::typeId(value) == QMetaType::QString);
}

double Inputs::number(const QString& name) const {
  return Parameters::parameterAsDouble(definition(name), mParameters, mContext);
}

std::optional<double> Inputs::optionalNumber(const QString& name) const {
  return given(name) ? std::optional(number(name)) : std::nullopt;
}

int Inputs::integer(const QString& name) const {
  return Parameters::parameterAsInt(definition(name), mParameters, mContext);
}

int Inputs::choice(const QString& name) const {
  return Parameters::parameterAsEnum(definition(name), mParameters, mContext);
}

QString Inputs::choiceText(const QString& name) const {
  return Parameters::parameterAsEnumString(definition(name), mParameters, mContext);
}

bool Inputs::flag(const QString& name) const {
  return Parameters::parameterAsBoolean(definition(name), mParameters, mContext);
}

QString Inputs::text(const QString& name) const {
  return Parameters::parameterAsString(definition(name), mParameters, mContext);
}

QString Inputs::file(const QString& name) const {
  return Parameters::parameterAsFile(definition(name), mParameters, mContext);
}

QgsCoordinateReferenceSystem Inputs::crs(const QString& name) const {
  return Parameters::parameterAsCrs(definition(name), mParameters, mContext);
}

QgsGeometry Inputs::extent(const QString& name, const QgsCoordinateReferenceSystem& crs) const {
  return Parameters::parameterAsExtentGeometry(definition(name), mParameters, mContext, crs);
}

QgsRasterLayer* Inputs::raster(const QString& name) const {
  return Parameters::parameterAsRasterLayer(definition(name), mParameters, mContext);
}

int Inputs::field(const QString& name, const QgsFeatureSource& source) const {
  const QString field = text(name);
  if (field.isEmpty()) return -1;
  const int index = source.fields().lookupField(field);
  if (index < 0)
    throw QgsProcessingException(
        LifeCircle::tr("The layer %1 has no field \"%2\" (%3): choose one of its fields.")
            .arg(source.sourceName(), field, name));
  return index;
}

Sink* Inputs::sink(const QString& name, const QgsFields& fields, compat::WkbType geometry,
                   const QgsCoordinateReferenceSystem& crs) {
  auto sink = std::make_unique<Sink>(*definition(name), mParameters, mContext, fields, geometry, crs);
  return sink->open() ? &mSinks.add(std::move(sink)) : nullptr;
}

}  // namespace lifecircle::plugin
