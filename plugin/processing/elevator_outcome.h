#pragma once

#include <optional>
#include <span>
#include <vector>

#include <elevator/cost.h>
#include <elevator/eligibility.h>
#include <elevator/ranking.h>
#include <elevator/shaft_site.h>
#include <plugin/processing/elevator_buildings.h>
#include <plugin/processing/elevator_tables.h>

namespace lifecircle::plugin {

/// What the engine answers for one building.
struct BuildingOutcome {
  elevator::Verdict verdict;
  std::span<const elevator::ShaftSite> sites;  ///< one for each entrance; empty where no shaft is looked for
  std::array<std::size_t, 3> graded{};         ///< how many of them are A, B and C
  const elevator::ShaftSite* best = nullptr;   ///< best grade, then largest gap, then first
  elevator::Benefit benefit;
  elevator::Cost cost;                   ///< of shafts before all entrances that are not C
  std::optional<elevator::Place> place;  ///< of candidates only
};

/// All answers: which buildings may have an elevator, where it would stand, whom it serves, in which order.
class ElevatorOutcome {
 public:
  /// Judges every building and marks in the scene before which of them shafts are looked for: candidates,
  /// those to review, planned and started ones.
  ElevatorOutcome(const ElevatorBuildings& buildings, const ElevatorTables& tables, elevator::Scene& scene);

  /// Takes the shafts and works out benefit, cost and rank.
  void rank(std::vector<elevator::ShaftSite> sites, const elevator::Scene& scene);

  [[nodiscard]] const BuildingOutcome& operator[](std::size_t building) const { return mOutcomes[building]; }
  [[nodiscard]] std::size_t size() const { return mOutcomes.size(); }
  [[nodiscard]] const std::vector<elevator::ShaftSite>& sites() const { return mSites; }
  /// The rules that nothing in the layer can answer.
  [[nodiscard]] const std::vector<std::size_t>& unanswerable() const { return mUnanswerable; }
  [[nodiscard]] const ElevatorTables& tables() const { return mTables; }
  [[nodiscard]] const ElevatorBuildings& buildings() const { return mBuildings; }

 private:
  void attachSites();
  void rankCandidates(const std::vector<std::optional<std::size_t>>& batches);

  const ElevatorBuildings& mBuildings;
  const ElevatorTables& mTables;
  std::vector<std::size_t> mUnanswerable;
  std::vector<BuildingOutcome> mOutcomes;
  std::vector<elevator::ShaftSite> mSites;
};

/// Is a shaft looked for before buildings of this status?
[[nodiscard]] bool isSited(elevator::Status status);

}  // namespace lifecircle::plugin
