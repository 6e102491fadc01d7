#pragma once

#include <QStringList>
#include <qgscoordinatereferencesystem.h>

#include <elevator/scene.h>
#include <plugin/layers/feedback.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// What of the surroundings the user gave, and what had to be assumed for the rest.
struct ElevatorSurroundings {
  bool entrances = false;
  bool lots = false;
  bool roads = false;
  QStringList obstacleLayers;  ///< names, by Obstacle::layer
  QStringList assumptions;     ///< sentences, for the log and the notes of the result
};

/// Reads LOTS, ROADS and OBSTACLES into the scene and deals ENTRANCES out to its buildings. The log says what
/// was read.
[[nodiscard]] ElevatorSurroundings readElevatorSurroundings(const Inputs& inputs,
                                                            const QgsCoordinateReferenceSystem& crs,
                                                            elevator::Scene& scene, Feedback& feedback,
                                                            Progress& progress);

}  // namespace lifecircle::plugin
