#include <algorithm>
#include <initializer_list>

#include <qgsfields.h>

#include <plugin/maps/result_kind.h>

namespace lifecircle::plugin {

namespace {

struct Signature {
  ResultKind kind;
  std::initializer_list<const char*> fields;
};

/// The first whose fields are all there is it: a result that another one was made of, and whose fields it
/// kept, comes after it.
const std::initializer_list<Signature>& signatures() {
  using Kind = ResultKind;
  static const std::initializer_list<Signature> list{
      {Kind::programme, {"ep_year", "ep_order", "ep_cost"}},
      {Kind::programmeSummary, {"area", "year", "shafts", "target", "done"}},
      {Kind::elevatorShafts, {"bldg", "entr_no", "grade", "limits"}},
      {Kind::elevatorBuildings, {"ev_status", "ev_grade", "ev_rank"}},
      {Kind::elevatorAreas, {"area", "entrances", "grade_a", "grade_b", "grade_c"}},
      {Kind::assessedGrids, {"gr_status", "dev_pct"}},
      {Kind::gridProblems, {"code", "grid", "other", "amount", "sentence"}},
      {Kind::gridUnits, {"grid_id", "grid_old", "moved", "gb_status"}},
      {Kind::grids, {"grid_id", "parent", "dev_pct", "pp", "old_id"}},
      {Kind::gridChanges, {"unit", "from_grid", "to_grid"}},
      {Kind::gridJoins, {"unit_a", "unit_b", "width_m"}},
      {Kind::gridTradeOffs, {"keep", "compact", "moved_pct", "out_band"}},
      {Kind::gridSummary, {"parent", "grids", "max_dev", "mean_dev", "best_dev"}},
      {Kind::comparison, {"cp_status", "cp_score_0", "cp_gained"}},
      {Kind::comparisonSummary, {"area", "category", "gained", "lost", "share_0", "cp_status"}},
      {Kind::siteParcels, {"sf_min_0", "sf_min", "sf_status"}},
      {Kind::siteFacilities, {"sf_order", "sf_gain"}},
      {Kind::siteFacilitiesSummary, {"value", "bound", "gap", "seconds"}},
      {Kind::closures, {"cl_lost", "cl_rank"}},
      {Kind::explainWalks, {"parcel", "facility", "part", "kind", "cum_s"}},
      {Kind::explainNearest, {"parcel", "rank", "facility", "too_long"}},
      {Kind::explainCures, {"parcel", "kind", "min_before", "min_after"}},
      {Kind::explainSites, {"site", "parcels", "mean_min"}},
      {Kind::blindSpots, {"spot", "category", "people", "too_far"}},
      {Kind::blindSpotsSummary, {"category", "patches", "biggest"}},
      {Kind::supplyDemandFacilities, {"capacity", "sd_load", "sd_status"}},
      {Kind::supplyDemandSummary, {"category", "per_1000", "quota", "below_q"}},
      {Kind::supplyDemand, {"sd_ratio", "sd_worst"}},
      {Kind::streetCoverage, {"street", "category", "reached", "length_m"}},
      {Kind::streetCoverageSummary, {"area", "category", "street_m", "covered_m"}},
      {Kind::streetFront, {"fr_dist", "fr_status"}},
      {Kind::streetFrontSummary, {"area", "offices", "set_back"}},
      {Kind::networkCheck, {"code", "severity", "sentence", "remedy"}},
      {Kind::networkCheckSummary, {"code", "problems", "metres"}},
      {Kind::isochrones, {"place", "minutes", "area_m2"}},
      {Kind::isochroneStreets, {"place", "category", "minutes"}},
      {Kind::coverage, {"people", "lc_score", "lc_rank"}},
      {Kind::coverageSummary, {"area", "category", "covered", "cv_status"}},
      {Kind::accessibilityGroups, {"grouping", "key", "reach_all"}},
      {Kind::accessibilitySummary, {"category", "facilities", "people", "covered", "share", "gini"}},
      {Kind::accessibility, {"lc_score", "lc_missing", "lc_status"}},
  };
  return list;
}

}  // namespace

ResultKind resultKind(const QgsFields& fields) {
  for (const Signature& signature : signatures())
    if (std::all_of(signature.fields.begin(), signature.fields.end(),
                    [&](const char* field) { return fields.lookupField(QLatin1String(field)) >= 0; }))
      return signature.kind;
  return ResultKind::unknown;
}

}  // namespace lifecircle::plugin
