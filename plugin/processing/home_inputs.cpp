#include <iterator>
#include <utility>

#include <plugin/layers/analysis_crs.h>
#include <plugin/processing/home_inputs.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

ParameterList parameters::homes() {
  const QString parcels = QStringLiteral("PARCELS");
  ParameterList list;
  list.push_back(std::make_unique<QgsProcessingParameterFeatureSource>(
      parcels, LifeCircle::tr("Parcels or buildings where people live"),
      QList<int>{static_cast<int>(compat::point_layer), static_cast<int>(compat::polygon_layer)}));
  const auto append = [&](ParameterList more) {
    std::move(more.begin(), more.end(), std::back_inserter(list));
  };
  append(people(parcels));
  append(homeStairs(parcels));
  return list;
}

std::unique_ptr<QgsProcessingParameterDefinition> parameters::maxMinutes() {
  return std::make_unique<QgsProcessingParameterNumber>(
      QStringLiteral("MAX_MINUTES"), LifeCircle::tr("How far to look, walking time (minutes)"),
      compat::double_number, 30.0, false, 0.0);
}

std::vector<double> HomeInputs::residents() const {
  std::vector<double> people;
  people.reserve(population.size());
  for (const access::Population& all : population) people.push_back(all.people);
  return people;
}

HomeInputs readHomeInputs(const Inputs& inputs, Measure measure, Feedback& feedback, Progress& progress) {
  HomeInputs read;
  read.parcelSource = inputs.source(QStringLiteral("PARCELS"));
  const QgsProcessingFeatureSource& source = *read.parcelSource;
  requireParcels(source);
  const QgsCoordinateTransformContext transforms = inputs.context().transformContext();
  read.crs = chooseAnalysisCrs(inputs.crs(QStringLiteral("ANALYSIS_CRS")), source, transforms, feedback);
  read.parcels = readParcels(source, geometryReader(source, read.crs, transforms), feedback, progress);
  read.origins = access::as_origins(read.parcels.places);
  read.population = readPopulation(inputs, source, read.parcels, feedback);
  read.stairs = readStairs(inputs, source, read.parcels, feedback);
  if (read.stairs && measure != Measure::time) {
    feedback.warn(LifeCircle::tr("Stairs are not used: they cost time, and metres are measured (MEASURE)"));
    read.stairs.reset();
  }
  return read;
}

}  // namespace lifecircle::plugin
