#include <QIcon>

#include <plugin/processing/accessibility.h>
#include <plugin/processing/assess_grids.h>
#include <plugin/processing/balance_grids.h>
#include <plugin/processing/blind_spots.h>
#include <plugin/processing/closures.h>
#include <plugin/processing/compare.h>
#include <plugin/processing/coverage.h>
#include <plugin/processing/coverage_map.h>
#include <plugin/processing/elevator_candidates.h>
#include <plugin/processing/elevator_programme.h>
#include <plugin/processing/explain.h>
#include <plugin/processing/import_osm.h>
#include <plugin/processing/isochrones.h>
#include <plugin/processing/network_check.h>
#include <plugin/processing/report.h>
#include <plugin/processing/save_styles.h>
#include <plugin/processing/site_facilities.h>
#include <plugin/processing/street_coverage.h>
#include <plugin/processing/street_front.h>
#include <plugin/processing/supply_demand.h>
#include <plugin/provider.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

QString Provider::longName() const {
  return LifeCircle::tr("LifeCircle: community life circles on foot");
}
QString Provider::svgIconPath() const {
  return QStringLiteral(":/lifecircle/icons/lifecircle.svg");
}
QIcon Provider::icon() const {
  return QIcon(svgIconPath());
}

void Provider::loadAlgorithms() {
  addAlgorithm(new Accessibility);
  addAlgorithm(new AssessGrids);
  addAlgorithm(new BalanceGrids);
  addAlgorithm(new BlindSpots);
  addAlgorithm(new Closures);
  addAlgorithm(new Compare);
  addAlgorithm(new Coverage);
  addAlgorithm(new CoverageMap);
  addAlgorithm(new ElevatorCandidates);
  addAlgorithm(new ElevatorProgramme);
  addAlgorithm(new Explain);
  addAlgorithm(new ImportOsm);
  addAlgorithm(new Isochrones);
  addAlgorithm(new Report);
  addAlgorithm(new SaveStyles);
  addAlgorithm(new StreetCoverage);
  addAlgorithm(new NetworkCheck);
  addAlgorithm(new StreetFront);
  addAlgorithm(new SiteFacilities);
  addAlgorithm(new SupplyDemand);
}

}  // namespace lifecircle::plugin
