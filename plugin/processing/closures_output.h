#pragma once

#include <optional>
#include <vector>

#include <qgsfields.h>

#include <access/closures.h>
#include <plugin/layers/place_reader.h>
#include <plugin/layers/sink.h>
#include <plugin/processing/category_choice.h>

namespace lifecircle::plugin {

/// What was worked out of one category; `closures[j]` is its j-th facility.
struct ClosedCategory {
  std::vector<access::Closure> closures;
  std::vector<bool> closed;  ///< empty: each alone
  double people = 0.0;       ///< who reach one within the reach
  double covered = 0.0;      ///< of them: within the threshold
};

/// The result of lifecircle:closures as fields and attributes.
class ClosuresOutput {
 public:
  ClosuresOutput(const CategoryChoice& choice, const PlaceLayer& facilities,
                 const std::vector<std::optional<double>>& capacity,
                 const std::vector<ClosedCategory>& categories);

  /// cl_lost, cl_mean, cl_worst, cl_next, cl_load, cl_rank, and what explains them.
  [[nodiscard]] static QgsFields facilityFields();
  [[nodiscard]] QgsAttributes facilityAttributes(std::size_t facility) const;

  /// One row per category.
  [[nodiscard]] static QgsFields summaryFields();
  void writeSummary(Sink& sink) const;

 private:
  struct Entry {
    std::size_t category = 0;
    std::size_t column = 0;
    std::optional<std::size_t> rank;  ///< nothing: stays open while others close
  };
  [[nodiscard]] QVariant loadOfNext(const Entry& entry, const access::Closure& closure) const;

  const CategoryChoice& mChoice;
  const PlaceLayer& mFacilities;
  const std::vector<std::optional<double>>& mCapacity;
  const std::vector<ClosedCategory>& mCategories;
  std::vector<std::optional<Entry>> mEntries;  ///< per facility
};

}  // namespace lifecircle::plugin
