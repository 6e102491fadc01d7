#pragma once

class QgsFields;

namespace lifecircle::plugin {

/// Which output of which algorithm a layer is.
enum class ResultKind {
  unknown,
  accessibility,
  accessibilitySummary,
  accessibilityGroups,
  coverage,
  coverageSummary,
  isochrones,
  isochroneStreets,
  blindSpots,
  blindSpotsSummary,
  supplyDemand,
  supplyDemandFacilities,
  supplyDemandSummary,
  streetCoverage,
  streetCoverageSummary,
  streetFront,
  streetFrontSummary,
  networkCheck,
  networkCheckSummary,
  siteFacilities,
  siteFacilitiesSummary,
  siteParcels,
  closures,
  comparison,
  comparisonSummary,
  explainWalks,
  explainNearest,
  explainCures,
  explainSites,
  elevatorBuildings,
  elevatorShafts,
  elevatorAreas,
  programme,
  programmeSummary,
  gridUnits,
  grids,
  gridChanges,
  gridJoins,
  gridSummary,
  gridTradeOffs,
  assessedGrids,
  gridProblems,
};

/// Tells it by the fields that only this result has, because names of files change and metadata get lost on
/// the way through other programs. A result of which fields were deleted is unknown.
[[nodiscard]] ResultKind resultKind(const QgsFields& fields);

}  // namespace lifecircle::plugin
