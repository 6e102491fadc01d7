#pragma once

#include <vector>

#include <access/moment.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/place_reader.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/inputs.h>
#include <plugin/processing/parameters.h>

namespace lifecircle::plugin {

namespace parameters {

/// OPEN_FIELD of the layer in `parent`, and WHEN.
[[nodiscard]] ParameterList openingHours(const QString& parent = QStringLiteral("FACILITIES"));

}  // namespace parameters

/// Which places are of use at the moment that is asked for.
struct OpenPlaces {
  bool asked = false;
  std::vector<bool> closed;   ///< per place: it says that it is closed; empty where nothing was asked
  std::vector<bool> unknown;  ///< per place: nobody knows; it counts as open

  [[nodiscard]] bool isClosed(std::size_t place) const { return asked && closed[place]; }
};

/// The field of OPEN_FIELD, to be read with the places; -1 where none was named.
[[nodiscard]] int openField(const Inputs& inputs, const QgsFeatureSource& source);

/// Asks the places' opening hours (attribute `field`) about WHEN. Places without hours, and with hours that
/// cannot be read or do not tell, count as open; the log says how many there are of each. Throws
/// QgsProcessingException where WHEN is given without OPEN_FIELD, and Error for a WHEN that is no time.
[[nodiscard]] OpenPlaces readOpenPlaces(const Inputs& inputs, int field, const PlaceLayer& places,
                                        Feedback& feedback);

/// Adds the moment to what a result says about itself.
void noteOpening(ResultNotes& notes, const Inputs& inputs);

}  // namespace lifecircle::plugin
