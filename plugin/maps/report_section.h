#pragma once

#include <vector>

#include <plugin/maps/html_table.h>
#include <plugin/maps/report_result.h>

namespace lifecircle::plugin {

/// What the report says of one result.
struct ReportSection {
  QString heading;
  QString summary;  ///< one sentence with the number that matters
  Html body;        ///< charts, map, tables
};

/// The sections, one function for each kind of result; each in the file that its name tells.
namespace sections {
// section_accessibility.cpp
[[nodiscard]] ReportSection accessibility(const ReportResult& result, SmallCount small);
// section_categories.cpp
[[nodiscard]] ReportSection categories(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection groups(const ReportResult& result, SmallCount small);
// section_stairs.cpp
[[nodiscard]] bool hasStairs(const ReportResult& result);
[[nodiscard]] ReportSection stairs(const ReportResult& result, SmallCount small);
// section_areas.cpp
[[nodiscard]] ReportSection areas(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection areaCategories(const ReportResult& result, SmallCount small);
// section_blind_spots.cpp
[[nodiscard]] ReportSection blindSpots(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection blindSpotCategories(const ReportResult& result, SmallCount small);
// section_supply.cpp
[[nodiscard]] ReportSection supply(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection supplyFacilities(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection supplyCategories(const ReportResult& result, SmallCount small);
// section_explain.cpp
[[nodiscard]] ReportSection explainedWalks(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection nearestFacilities(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection cures(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection newSites(const ReportResult& result, SmallCount small);
// section_streets.cpp
[[nodiscard]] ReportSection isochrones(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection reachedStreets(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection streetCoverage(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection streetCoverageAreas(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection streetFront(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection streetFrontAreas(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection streetProblems(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection streetProblemCounts(const ReportResult& result, SmallCount small);
// section_sites.cpp
[[nodiscard]] ReportSection sites(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection siteProof(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection siteParcels(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection closures(const ReportResult& result, SmallCount small);
// section_comparison.cpp
[[nodiscard]] ReportSection comparison(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection comparisonSummary(const ReportResult& result, SmallCount small);
// section_elevators.cpp
[[nodiscard]] ReportSection elevatorBuildings(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection elevatorShafts(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection elevatorAreas(const ReportResult& result, SmallCount small);
// section_programme.cpp
[[nodiscard]] ReportSection programme(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection programmeYears(const ReportResult& result, SmallCount small);
// section_grids.cpp
[[nodiscard]] ReportSection gridUnits(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection grids(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection gridParents(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection gridTradeOffs(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection gridProblems(const ReportResult& result, SmallCount small);
// section_grid_changes.cpp
[[nodiscard]] ReportSection gridChanges(const ReportResult& result, SmallCount small);
[[nodiscard]] ReportSection gridJoins(const ReportResult& result, SmallCount small);
}  // namespace sections

/// The sections of a result of whatever kind, at least one: a layer that is no result of ours, or that the
/// report has nothing to say about, gets one plain sentence.
[[nodiscard]] std::vector<ReportSection> sectionsOf(const ReportResult& result, SmallCount small);

/// The place of a kind in the report: overviews before details, question after question, the unknown last.
[[nodiscard]] int reportOrder(ResultKind kind);

}  // namespace lifecircle::plugin
