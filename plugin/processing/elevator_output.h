#pragma once

#include <utility>
#include <vector>

#include <qgscoordinatetransform.h>
#include <qgsfields.h>

#include <elevator/sunlight.h>
#include <plugin/layers/sink.h>
#include <plugin/processing/elevator_outcome.h>
#include <plugin/processing/elevator_sentences.h>

namespace lifecircle::plugin {

/// The result of lifecircle:elevatorcandidates as fields and attributes.
class ElevatorOutput {
 public:
  /// `sun`: what each shaft takes from neighbours' windows, where that was asked for.
  ElevatorOutput(const ElevatorOutcome& outcome, const ElevatorSentences& sentences,
                 std::vector<elevator::SunLoss> sun)
      : mOutcome(outcome), mSentences(sentences), mSun(std::move(sun)) {}

  /// ev_bldg, ev_status, ev_grade ..., then ec_<id> for each criterion, then ev_score ... ev_why.
  [[nodiscard]] QgsFields buildingFields() const;
  [[nodiscard]] QgsAttributes buildingAttributes(std::size_t building) const;

  [[nodiscard]] QgsFields shaftFields() const;
  /// One feature for each entrance; those before which nothing fits have no geometry.
  void writeShafts(Sink& sink, const QgsCoordinateTransform& toResult, Progress& progress) const;

 private:
  [[nodiscard]] QVariant id(std::size_t building) const;
  /// sun_lost_h of the window that loses most, sun_had_h that it had, sun_win windows that lose any.
  [[nodiscard]] QgsAttributes sunAttributes(std::size_t site) const;

  const ElevatorOutcome& mOutcome;
  const ElevatorSentences& mSentences;
  std::vector<elevator::SunLoss> mSun;  ///< by site; empty where it was not asked for
};

}  // namespace lifecircle::plugin
