#include <limits>
#include <utility>

#include <elevator/needs.h>
#include <geometry/area_index.h>
#include <geometry/polygon_ops.h>
#include <plugin/processing/elevator_outcome.h>

namespace lifecircle::plugin {

namespace {

using elevator::Status;

bool hasProject(Status status) {
  return status == Status::planned || status == Status::started || status == Status::completed;
}

bool isBetter(const elevator::ShaftSite& a, const elevator::ShaftSite& b) {
  if (a.grade != b.grade) return a.grade < b.grade;
  const Metres far(std::numeric_limits<double>::infinity());
  return a.fits != b.fits ? a.fits : a.gap.value_or(far) > b.gap.value_or(far);
}

/// For each building, how many others in its lot have a project; nothing where it stands in no lot.
std::vector<std::optional<std::size_t>> batchesOf(const ElevatorBuildings& buildings,
                                                  const elevator::Scene& scene,
                                                  const std::vector<BuildingOutcome>& outcomes) {
  std::vector<std::vector<geometry::Polygon>> lots;
  lots.reserve(scene.lots.size());
  for (const elevator::Lot& lot : scene.lots) lots.push_back(geometry::repaired(lot.parts));
  const geometry::AreaIndex index(lots);
  std::vector<std::size_t> projects(lots.size(), 0);
  std::vector<std::optional<std::size_t>> lotOf(outcomes.size());
  for (std::size_t b = 0; b < outcomes.size(); ++b) {
    if (buildings.rows[b].inside) lotOf[b] = index.find(*buildings.rows[b].inside).area;
    if (lotOf[b]) projects[*lotOf[b]] += hasProject(outcomes[b].verdict.status);
  }
  for (auto& lot : lotOf)
    if (lot) lot = projects[*lot];  // a candidate has no project, so it never counts itself
  return lotOf;
}

}  // namespace

bool isSited(Status status) {
  return status == Status::candidate || status == Status::review || status == Status::planned ||
         status == Status::started;
}

ElevatorOutcome::ElevatorOutcome(const ElevatorBuildings& buildings, const ElevatorTables& tables,
                                 elevator::Scene& scene)
    : mBuildings(buildings), mTables(tables) {
  const elevator::Eligibility eligibility(tables.rules, buildings.available);
  mUnanswerable = eligibility.unanswerable();
  mOutcomes.resize(buildings.rows.size());
  for (std::size_t b = 0; b < mOutcomes.size(); ++b) {
    mOutcomes[b].verdict = eligibility.judge(buildings.rows[b].applicant);
    scene.buildings[b].sited = isSited(mOutcomes[b].verdict.status);
  }
}

void ElevatorOutcome::rank(std::vector<elevator::ShaftSite> sites, const elevator::Scene& scene) {
  mSites = std::move(sites);
  attachSites();
  for (std::size_t b = 0; b < mOutcomes.size(); ++b) {
    const ElevatorBuilding& row = mBuildings.rows[b];
    if (row.storeys) mOutcomes[b].benefit = elevator::benefit(row.residents, row.shares, mTables.stairs);
    mOutcomes[b].cost = mTables.costs.of(mOutcomes[b].graded[0] + mOutcomes[b].graded[1]);
  }
  rankCandidates(batchesOf(mBuildings, scene, mOutcomes));
}

void ElevatorOutcome::attachSites() {
  for (std::size_t first = 0; first < mSites.size();) {
    std::size_t last = first;
    BuildingOutcome& outcome = mOutcomes[mSites[first].building];
    for (; last < mSites.size() && mSites[last].building == mSites[first].building; ++last) {
      ++outcome.graded[static_cast<std::size_t>(mSites[last].grade)];
      if (!outcome.best || isBetter(mSites[last], *outcome.best)) outcome.best = &mSites[last];
    }
    outcome.sites = std::span(mSites).subspan(first, last - first);
    first = last;
  }
}

void ElevatorOutcome::rankCandidates(const std::vector<std::optional<std::size_t>>& batches) {
  std::vector<std::size_t> candidates;
  std::vector<elevator::Ranked> ranked;
  for (std::size_t b = 0; b < mOutcomes.size(); ++b) {
    const BuildingOutcome& outcome = mOutcomes[b];
    if (outcome.verdict.status != Status::candidate) continue;
    const ElevatorBuilding& row = mBuildings.rows[b];
    const elevator::Needs needs{outcome.benefit,
                                row.disabled,
                                row.agreed,
                                row.storeys.value_or(0.0),
                                outcome.sites.size(),
                                outcome.best ? outcome.best->grade : elevator::Grade::c,
                                batches[b]};
    candidates.push_back(b);
    ranked.push_back({row.id.toStdString(), elevator::values_of(needs, mTables.criteria)});
  }
  auto places = elevator::rank(ranked, mTables.criteria);
  for (std::size_t c = 0; c < candidates.size(); ++c) mOutcomes[candidates[c]].place = std::move(places[c]);
}

}  // namespace lifecircle::plugin
