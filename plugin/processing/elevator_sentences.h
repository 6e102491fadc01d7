#pragma once

#include <QStringList>

#include <plugin/processing/elevator_outcome.h>

namespace lifecircle::plugin {

/// Why a building or an entrance is what it is, in one sentence with the number that decides; always ending
/// with the words for "to be checked on site".
class ElevatorSentences {
 public:
  /// `obstacleLayers`: names, by Obstacle::layer. `laneMin`: the width of a fire lane below which nothing
  /// helps.
  ElevatorSentences(const ElevatorOutcome& outcome, QStringList obstacleLayers, Metres laneMin);

  [[nodiscard]] QString why(std::size_t building) const;
  [[nodiscard]] QString why(const elevator::ShaftSite& site) const;
  /// The names of the rules that the layer cannot answer, each attribute once.
  [[nodiscard]] QStringList unanswerable() const;

 private:
  [[nodiscard]] QString verdict(std::size_t building) const;
  [[nodiscard]] QString shafts(const BuildingOutcome& outcome) const;
  [[nodiscard]] QString place(const elevator::ShaftSite& site) const;
  [[nodiscard]] QString limit(const elevator::Limit& limit) const;
  [[nodiscard]] QStringList names(const std::vector<std::size_t>& rules, bool important) const;

  const ElevatorOutcome& mOutcome;
  QStringList mObstacleLayers;
  Metres mLaneMin;
};

/// "A", "B" or "C".
[[nodiscard]] QString textOf(elevator::Grade grade);

}  // namespace lifecircle::plugin
