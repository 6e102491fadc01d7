#include <algorithm>

#include <qgsexception.h>

#include <access/hung_places.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/builtin_catalogue.h>
#include <plugin/processing/area_facilities.h>
#include <plugin/processing/opening_inputs.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// The id of the category that a facility names; empty where nobody knows it.
QString idOf(const QString& text, const QStringList& evaluated, const access::FacilityCatalogue& catalogue) {
  if (evaluated.contains(text)) return text;
  const auto category = catalogue.find(text.toStdString());
  return category ? QString::fromStdString(catalogue[*category].id) : QString();
}

/// Does each 片区 have its centre, each 居民区 its station?
void logTiers(const AreaFacilities& facilities, const access::FacilityCatalogue& catalogue, std::size_t areas,
              Feedback& feedback) {
  for (const access::Category& category : catalogue.categories()) {
    const auto found = facilities.count.find(QString::fromStdString(category.id));
    if (category.tier.empty() || found == facilities.count.end()) continue;
    const auto& counts = found->second;
    const auto with = std::count_if(counts.begin(), counts.end() - 1, [](int n) { return n > 0; });
    int all = 0;
    for (const int n : counts) all += n;
    feedback.info(LifeCircle::tr("Tier %1, %2: %3 facilities; %4 of %5 areas have their own")
                      .arg(QString::fromStdString(category.tier), nameOf(category))
                      .arg(all)
                      .arg(with)
                      .arg(areas));
  }
}

}  // namespace

AreaFacilities readAreaFacilities(const Inputs& inputs, const QStringList& evaluated,
                                  const access::FacilityCatalogue& catalogue, const AreaLayer& areas,
                                  const QgsCoordinateReferenceSystem& crs, Feedback& feedback,
                                  Progress& progress) {
  AreaFacilities result;
  result.categories = evaluated;
  const auto source = inputs.optionalSource(QStringLiteral("FACILITIES"));
  if (!source) {
    static_cast<void>(readOpenPlaces(inputs, QString(), -1, {}, feedback));  // a wrong WHEN never passes
    return result;
  }
  result.given = true;
  int field = -1, hours = -1;
  if (source->featureCount() != 0) {  // an empty file may have lost its fields too
    field = inputs.field(QStringLiteral("CATEGORY_FIELD"), *source);
    if (field < 0)
      throw QgsProcessingException(
          LifeCircle::tr("Facilities are counted by category: choose the field of %1 that holds it "
                         "(CATEGORY_FIELD).")
              .arg(source->sourceName()));
    hours = openField(inputs, *source);
  }
  const PlaceLayer layer =
      readFacilities(*source, field, geometryReader(*source, crs, inputs.context().transformContext()),
                     feedback, progress, hours);
  const OpenPlaces open = readOpenPlaces(inputs, source->sourceName(), hours, layer, feedback);
  const access::Origins inside = access::as_origins(layer.places);
  const auto areaOf = areasOf(inside.places, areas, LifeCircle::tr("Facilities"), feedback);

  for (const QString& id : evaluated) result.count[id].assign(areas.size() + 1, 0);
  std::size_t unknown = 0;
  for (std::size_t f = 0; f < layer.features.size(); ++f) {
    if (open.isClosed(f)) continue;
    const QString id = idOf(layer.features[f].attribute(field).toString().trimmed(), evaluated, catalogue);
    if (id.isEmpty()) {
      ++unknown;
      continue;
    }
    std::vector<int>& counts = result.count[id];
    counts.resize(areas.size() + 1, 0);
    ++counts[areaOf[f].value_or(areas.size())];
  }
  if (unknown > 0)
    feedback.warn(LifeCircle::tr("%1 facilities are left out: the catalogue does not have their category")
                      .arg(unknown));
  for (const access::Category& category : catalogue.categories()) {
    const QString id = QString::fromStdString(category.id);
    if (result.count.count(id) > 0 && !evaluated.contains(id)) result.categories << id;
  }
  logTiers(result, catalogue, areas.size(), feedback);
  return result;
}

}  // namespace lifecircle::plugin
