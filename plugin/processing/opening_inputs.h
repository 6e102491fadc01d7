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

/// Asks the opening hours (attribute `field`) of the places read from `layer` about WHEN. Places without
/// hours, and with hours that cannot be read or do not tell, count as open; the log says how many there are
/// of each, and of the first that cannot be read, which it is and why. Throws QgsProcessingException where
/// WHEN is given without OPEN_FIELD, and Error for a WHEN that is no time.
[[nodiscard]] OpenPlaces readOpenPlaces(const Inputs& inputs, const QString& layer, int field,
                                        const PlaceLayer& places, Feedback& feedback);

/// The columns of a summary that tell of opening hours: `closed` facilities, and hours_na, of how many nobody
/// knows. None where nothing was asked.
[[nodiscard]] QgsFields openingFields(const OpenPlaces& open,
                                      const QString& closed = QStringLiteral("closed"));
/// Their values: for the places that are used, and for how many more that are closed.
[[nodiscard]] QgsAttributes openingCounts(const OpenPlaces& open, const std::vector<std::uint32_t>& used,
                                          std::size_t closed);

/// Adds the moment to what a result says about itself.
void noteOpening(ResultNotes& notes, const Inputs& inputs);

}  // namespace lifecircle::plugin
