#pragma once

#include <optional>
#include <vector>

#include <qgsfields.h>

#include <access/closures.h>
#include <plugin/layers/sink.h>
#include <plugin/processing/facility_inputs.h>

namespace lifecircle::plugin {

/// What was worked out of one category; `closures[j]` is its j-th facility.
struct ClosedCategory {
  std::vector<access::Closure> closures;
  std::vector<bool> closed;  ///< empty: each alone
  access::ReachToday today;
};

/// The result of lifecircle:closures as fields and attributes.
class ClosuresOutput {
 public:
  ClosuresOutput(const FacilityInputs& read, const std::vector<std::optional<double>>& capacity,
                 const std::vector<ClosedCategory>& categories);

  /// cl_lost, cl_mean, cl_worst, cl_next, cl_load, cl_rank, and what explains them.
  [[nodiscard]] static QgsFields facilityFields();
  [[nodiscard]] QgsAttributes facilityAttributes(std::size_t facility) const;

  /// One row per category; columns about opening hours where the run was asked about them.
  [[nodiscard]] QgsFields summaryFields() const;
  void writeSummary(Sink& sink) const;

 private:
  struct Entry {
    std::size_t category = 0;
    std::size_t column = 0;
    std::optional<std::size_t> rank;  ///< nothing: stays open while others close
  };
  [[nodiscard]] QVariant loadOfNext(const Entry& entry, const access::Closure& closure) const;
  /// Why a facility without a rank has none.
  [[nodiscard]] QString statusOfOther(std::size_t facility) const;

  const FacilityInputs& mRead;
  const CategoryChoice& mChoice;
  const std::vector<std::optional<double>>& mCapacity;
  const std::vector<ClosedCategory>& mCategories;
  std::vector<std::optional<Entry>> mEntries;  ///< per facility
  std::vector<bool> mNotOpen;                  ///< per facility: evaluated, but closed when people come
};

}  // namespace lifecircle::plugin
