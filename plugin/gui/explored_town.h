#pragma once

#include <memory>
#include <vector>

#include <QVariantMap>
#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransformcontext.h>

#include <access/facility_catalogue.h>
#include <access/place_explorer.h>
#include <plugin/layers/layer_snapshot.h>
#include <plugin/processing/street_inputs.h>

namespace lifecircle::plugin {

/// The layers of a town, opened for reading in another thread.
struct TownLayers {
  std::unique_ptr<LayerSnapshot> streets;
  std::unique_ptr<LayerSnapshot> facilities;
  std::unique_ptr<LayerSnapshot> homes;  ///< may be missing
};

/// A town as the panel Explore asks about it, with all that is shown of it. It owes nothing to the layers it
/// was read from.
struct ExploredTown {
  QgsCoordinateReferenceSystem crs;            ///< of all coordinates
  std::vector<access::Category> categories;    ///< evaluated, as in town->places().categories
  std::vector<QString> facilityNames;          ///< empty where the layer has no names
  std::vector<std::size_t> facilityCategory;   ///< npos: of no category that is evaluated
  std::vector<geometry::Point> facilityPoint;  ///< where it is looked for on the map; NaN: nowhere
  WalkingNetwork network;
  std::unique_ptr<access::ExplorableTown> town;

  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

/// Reads the layers and builds the town, in any thread. `parameters` are those of lifecircle:accessibility;
/// in the place of the layers they name, `layers` are read. Walking time is measured. Throws as a run of the
/// algorithm does.
[[nodiscard]] std::shared_ptr<const ExploredTown> readExploredTown(
    const QVariantMap& parameters, const TownLayers& layers, const QgsCoordinateTransformContext& transforms,
    Feedback& feedback);

}  // namespace lifecircle::plugin
