#pragma once

#include <memory>
#include <vector>

#include <geometry/height_source.h>
#include <network/snapper.h>
#include <network/street_graph_builder.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/result_notes.h>
#include <plugin/layers/street_reader.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// The network on which a run walks, with what it is made of.
struct WalkingNetwork {
  std::shared_ptr<geometry::HeightSource> terrain;  // the graph's costs look at it
  std::unique_ptr<network::StreetGraph> graph;
  std::unique_ptr<network::Snapper> snapper;
};

/// The streets as the user drew them, and how they are to be joined and walked.
struct StreetInputs {
  network::StreetTable streets;
  network::StreetGraphOptions options;
  std::shared_ptr<geometry::HeightSource> terrain;  ///< the options look at it
  Metres snapDistance{0.0};
  geometry::GroundMetric metric;
};

/// Reads parameters::streets() and the street layer. The log says what was read.
[[nodiscard]] StreetInputs readStreetInputs(const Inputs& inputs, network::Measure measure,
                                            const QgsCoordinateReferenceSystem& analysisCrs,
                                            Feedback& feedback, Progress& progress);

/// The same from a street layer that is open already.
[[nodiscard]] StreetInputs readStreetInputs(const Inputs& inputs, const QgsProcessingFeatureSource& source,
                                            network::Measure measure,
                                            const QgsCoordinateReferenceSystem& analysisCrs,
                                            Feedback& feedback, Progress& progress);

/// Builds the network of them. The log says who walks and how, and what the network has.
[[nodiscard]] WalkingNetwork buildWalkingNetwork(const StreetInputs& streets, const Inputs& inputs,
                                                 Feedback& feedback, Progress& progress);

/// Reads parameters::streets() and the street layer and builds the network. The log says what was read, who
/// walks and how, and what the network has.
[[nodiscard]] WalkingNetwork readWalkingNetwork(const Inputs& inputs, network::Measure measure,
                                                const QgsCoordinateReferenceSystem& analysisCrs,
                                                Feedback& feedback, Progress& progress);

/// The same measured in several ways: one network for each, whose pieces have the same numbers.
[[nodiscard]] std::vector<WalkingNetwork> readWalkingNetworks(const Inputs& inputs,
                                                              const std::vector<network::Measure>& measures,
                                                              const QgsCoordinateReferenceSystem& analysisCrs,
                                                              Feedback& feedback, Progress& progress);

/// The name of the chosen PROFILE in the user's language, with its speed.
[[nodiscard]] QString profileName(const Inputs& inputs);
/// Adds who walks and how to what a result says about itself.
void noteWalking(ResultNotes& notes, const Inputs& inputs);

}  // namespace lifecircle::plugin
