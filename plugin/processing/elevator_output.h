#pragma once

#include <qgscoordinatetransform.h>
#include <qgsfields.h>

#include <plugin/layers/sink.h>
#include <plugin/processing/elevator_outcome.h>
#include <plugin/processing/elevator_sentences.h>

namespace lifecircle::plugin {

/// The result of lifecircle:elevatorcandidates as fields and attributes.
class ElevatorOutput {
 public:
  ElevatorOutput(const ElevatorOutcome& outcome, const ElevatorSentences& sentences)
      : mOutcome(outcome), mSentences(sentences) {}

  /// ev_bldg, ev_status, ev_grade ..., then ec_<id> for each criterion, then ev_score ... ev_why.
  [[nodiscard]] QgsFields buildingFields() const;
  [[nodiscard]] QgsAttributes buildingAttributes(std::size_t building) const;

  [[nodiscard]] QgsFields shaftFields() const;
  /// One feature for each entrance; those before which nothing fits have no geometry.
  void writeShafts(Sink& sink, const QgsCoordinateTransform& toResult, Progress& progress) const;

 private:
  [[nodiscard]] QVariant id(std::size_t building) const;

  const ElevatorOutcome& mOutcome;
  const ElevatorSentences& mSentences;
};

}  // namespace lifecircle::plugin
