#include <algorithm>
#include <map>
#include <numeric>

#include <qgsexception.h>

#include <access/hung_places.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/text_field.h>
#include <plugin/processing/comparison_areas.h>
#include <plugin/processing/small_counts.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// Areas by their names in a field of the parcels, in the order of the names.
ComparisonAreas byField(const Inputs& inputs, const ComparedResults& compared) {
  const int before = inputs.field(QStringLiteral("PARCEL_AREA_FIELD"), *compared.before.source);
  const int after =
      compared.after.source->fields().lookupField(compared.before.source->fields().at(before).name());
  std::vector<std::string> named;
  std::map<std::string, std::size_t> areas;
  for (const access::JoinedRow& row : compared.rows) {
    const QString name = row.before ? textOf(compared.before.parcels.features[*row.before], before)
                                    : textOf(compared.after.parcels.features[*row.after], after);
    named.push_back(name.toStdString());
    if (!name.isEmpty()) areas.emplace(named.back(), 0);
  }
  ComparisonAreas result;
  result.given = true;
  for (auto& [name, number] : areas) {
    number = result.names.size();
    result.names.push_back(name);
  }
  for (const std::string& name : named) {
    const auto area = areas.find(name);
    result.areaOf.push_back(area == areas.end() ? std::nullopt : std::optional(area->second));
  }
  return result;
}

ComparisonAreas byPlace(const Inputs& inputs, const ComparedResults& compared,
                        const QgsCoordinateReferenceSystem& crs, Feedback& feedback, Progress& progress) {
  AreaLayer areas = readOptionalAreas(inputs, crs, feedback, progress);
  std::vector<network::Place> places;
  for (const access::JoinedRow& row : compared.rows)
    places.push_back(row.before ? compared.before.parcels.places[*row.before]
                                : compared.after.parcels.places[*row.after]);
  ComparisonAreas result;
  result.given = true;
  result.areaOf =
      areasOf(access::as_origins(std::move(places)).places, areas, LifeCircle::tr("Parcels"), feedback);
  result.names = std::move(areas.names);
  result.order = std::move(areas.row);
  return result;
}

/// What a coverage of the compared parcels would be made of, on one side.
access::AssessedParcels assessed(const access::ComparedParcels& parcels,
                                 std::vector<double> access::ComparedCategory::*reached) {
  const std::size_t count = parcels.compared.size();
  // A score is published of every area; what it is does not matter for what it tells.
  access::AssessedParcels side{parcels.population,
                               parcels.compared,
                               std::vector<bool>(count, false),
                               std::vector<std::optional<double>>(count, 0.0),
                               {}};
  for (const access::ComparedCategory& category : parcels.categories)
    side.reached.push_back(category.*reached);
  return side;
}

void logRelease(const access::ChangeRelease& release, double minPeople, Feedback& feedback) {
  std::ptrdiff_t hidden = 0;
  for (const auto* table : {&release.people, &release.elderly, &release.children, &release.any,
                            &release.people_na, &release.areas})
    hidden += static_cast<std::ptrdiff_t>(table->size()) -
              std::count(table->begin(), table->end(), access::CellStatus::published);
  feedback.info(LifeCircle::tr("Figures by area: %1 suppressed, because they or the results compared would "
                               "tell of fewer than %2 people")
                    .arg(hidden)
                    .arg(minPeople));
  warnOfExposed(release.exposed, feedback);
}

}  // namespace

QgsCoordinateReferenceSystem crsForAreas(const Inputs& inputs, const QgsFeatureSource& before,
                                         Feedback& feedback) {
  if (!inputs.given(QStringLiteral("AREAS"))) return {};
  if (inputs.given(QStringLiteral("PARCEL_AREA_FIELD")))
    throw QgsProcessingException(
        LifeCircle::tr("Areas come either from a layer (AREAS) or from a field of the parcels "
                       "(PARCEL_AREA_FIELD): leave one of them out."));
  if (before.wkbType() == compat::no_geometry)
    throw QgsProcessingException(
        LifeCircle::tr("The layer %1 is a table without places, so that its rows lie in no areas (AREAS): "
                       "name a field with the area instead (PARCEL_AREA_FIELD).")
            .arg(before.sourceName()));
  return chooseAnalysisCrs(inputs.crs(QStringLiteral("ANALYSIS_CRS")), before,
                           inputs.context().transformContext(), feedback);
}

ComparisonAreas readComparisonAreas(const Inputs& inputs, const ComparedResults& compared,
                                    const QgsCoordinateReferenceSystem& crs, Feedback& feedback,
                                    Progress& progress) {
  ComparisonAreas areas;
  if (crs.isValid())
    areas = byPlace(inputs, compared, crs, feedback, progress);
  else if (inputs.given(QStringLiteral("PARCEL_AREA_FIELD")))
    areas = byField(inputs, compared);
  else
    areas.areaOf.resize(compared.rows.size());
  if (areas.order.empty()) {
    areas.order.resize(areas.names.size());
    std::iota(areas.order.begin(), areas.order.end(), std::size_t{0});
  }
  return areas;
}

AreaChanges changesOf(const ComparedResults& compared, const ComparisonAreas& areas, double minPeople,
                      Feedback& feedback) {
  AreaChanges changes;
  if (!areas.given) return changes;
  const access::ComparedParcels& parcels = compared.parcels;
  const std::size_t count = areas.names.size();
  auto before =
      access::cover_areas(assessed(parcels, &access::ComparedCategory::reached_before), areas.areaOf, count);
  auto after =
      access::cover_areas(assessed(parcels, &access::ComparedCategory::reached_after), areas.areaOf, count);
  changes.rows = access::compare_areas(parcels, areas.areaOf, count);
  if (std::count(areas.areaOf.begin(), areas.areaOf.end(), std::nullopt) == 0) {
    before.pop_back();
    after.pop_back();
    changes.rows.pop_back();
  }
  changes.release =
      access::release_changes({changes.rows, before, after, count, compared.weighed}, minPeople, feedback);
  logRelease(changes.release, minPeople, feedback);
  return changes;
}

}  // namespace lifecircle::plugin
