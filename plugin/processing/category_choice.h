#pragma once

#include <vector>

#include <access/facility_catalogue.h>
#include <access/life_circle.h>
#include <network/walking_cost.h>
#include <plugin/layers/builtin_catalogue.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/place_reader.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/inputs.h>
#include <plugin/processing/opening_inputs.h>

namespace lifecircle::plugin {

/// MEASURE: what is measured between home and facility.
enum class Measure { time, distance, radius };

/// Which categories a run evaluates, and which facilities belong to each.
struct CategoryChoice {
  std::vector<access::Category> categories;          ///< evaluated, in the order of the catalogue
  std::vector<access::EvaluatedCategory> evaluated;  ///< the same for the engine
  std::vector<std::vector<std::uint32_t>> closed;    ///< of each: the facilities that are closed, so not used
  std::vector<access::Category> withoutData;         ///< of the standard, but no facility has them
  QString catalogueName;                             ///< the standard, or the user's own file
  std::vector<access::Category> catalogue;           ///< all that the catalogue has, evaluated or not
  std::vector<std::size_t> facilityCount;            ///< per category of the catalogue
};

/// Reads CATALOGUE, STANDARD and CATEGORIES and sorts the facilities into their categories. `categoryField`
/// is the index of CATEGORY_FIELD; facilities that are closed are counted, not used. The log says how many
/// facilities have a category that is not evaluated or not known. Throws QgsProcessingException for a
/// category that the catalogue does not have.
[[nodiscard]] CategoryChoice chooseCategories(const Inputs& inputs, const PlaceLayer& facilities,
                                              int categoryField, Measure measure, Feedback& feedback,
                                              const OpenPlaces& open = {});

/// Notes what is measured.
void noteMeasure(ResultNotes& notes, Measure measure);

/// Notes the standard and what counts as near, category by category: "rider 10 min".
void noteStandard(ResultNotes& notes, const CategoryChoice& choice, Measure measure);

}  // namespace lifecircle::plugin
