#include <algorithm>
#include <vector>

#include <plugin/maps/report_parts.h>
#include <plugin/maps/report_section.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using Section = ReportSection (*)(const ReportResult&, SmallCount);

struct Entry {
  ResultKind kind;
  Section section;
  bool (*wanted)(const ReportResult&) = nullptr;  ///< of a further section, which not every result has
};

/// In the order of the report.
const std::vector<Entry>& entries() {
  using Kind = ResultKind;
  static const std::vector<Entry> table{
      {Kind::accessibilitySummary, sections::categories},
      {Kind::accessibilitySummary, sections::stairs, sections::hasStairs},
      {Kind::accessibilityGroups, sections::groups},
      {Kind::accessibility, sections::accessibility},
      {Kind::coverage, sections::areas},
      {Kind::coverageSummary, sections::areaCategories},
      {Kind::comparisonSummary, sections::comparisonSummary},
      {Kind::comparison, sections::comparison},
      {Kind::blindSpotsSummary, sections::blindSpotCategories},
      {Kind::blindSpots, sections::blindSpots},
      {Kind::supplyDemandSummary, sections::supplyCategories},
      {Kind::supplyDemand, sections::supply},
      {Kind::supplyDemandFacilities, sections::supplyFacilities},
      {Kind::siteFacilities, sections::sites},
      {Kind::siteFacilitiesSummary, sections::siteProof},
      {Kind::siteParcels, sections::siteParcels},
      {Kind::closures, sections::closures},
      {Kind::explainNearest, sections::nearestFacilities},
      {Kind::explainWalks, sections::explainedWalks},
      {Kind::explainCures, sections::cures},
      {Kind::explainSites, sections::newSites},
      {Kind::isochrones, sections::isochrones},
      {Kind::isochroneStreets, sections::reachedStreets},
      {Kind::streetCoverageSummary, sections::streetCoverageAreas},
      {Kind::streetCoverage, sections::streetCoverage},
      {Kind::streetFrontSummary, sections::streetFrontAreas},
      {Kind::streetFront, sections::streetFront},
      {Kind::networkCheckSummary, sections::streetProblemCounts},
      {Kind::networkCheck, sections::streetProblems},
      {Kind::elevatorBuildings, sections::elevatorBuildings},
      {Kind::elevatorShafts, sections::elevatorShafts},
      {Kind::elevatorAreas, sections::elevatorAreas},
      {Kind::programmeSummary, sections::programmeYears},
      {Kind::programme, sections::programme},
      {Kind::gridSummary, sections::gridParents},
      {Kind::gridUnits, sections::gridUnits},
      {Kind::gridChanges, sections::gridChanges},
      {Kind::gridJoins, sections::gridJoins},
      {Kind::grids, sections::grids},
      {Kind::assessedGrids, sections::grids},
      {Kind::gridTradeOffs, sections::gridTradeOffs},
      {Kind::gridProblems, sections::gridProblems},
  };
  return table;
}

}  // namespace

int reportOrder(ResultKind kind) {
  const auto found = std::find_if(entries().begin(), entries().end(),
                                  [&](const Entry& entry) { return entry.kind == kind; });
  return static_cast<int>(found - entries().begin()) + (kind == ResultKind::unknown ? 1 : 0);
}

std::vector<ReportSection> sectionsOf(const ReportResult& result, SmallCount small) {
  std::vector<ReportSection> found;
  for (const Entry& entry : entries()) {
    if (entry.kind != result.kind || (entry.wanted && !entry.wanted(result))) continue;
    found.push_back(entry.section(result, small));
    if (result.rows.empty())
      found.back() = {found.back().heading, LifeCircle::tr("The layer has no rows."), {}};
  }
  if (found.empty())
    found.push_back(
        {result.name,
         result.kind == ResultKind::unknown
             ? LifeCircle::tr("This layer is no result that the report knows: it shows nothing of it.")
             : LifeCircle::tr("The report has no table or map for this result: open the layer in QGIS."),
         {}});
  return found;
}

}  // namespace lifecircle::plugin
