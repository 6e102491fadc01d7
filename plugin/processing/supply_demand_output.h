#pragma once

#include <vector>

#include <qgsfields.h>

#include <access/supply_study.h>
#include <plugin/layers/result_notes.h>
#include <plugin/layers/sink.h>
#include <plugin/processing/facility_inputs.h>
#include <plugin/processing/supply_inputs.h>

namespace lifecircle::plugin {

/// The result of lifecircle:supplydemand as fields, attributes and sentences.
class SupplyDemandOutput {
 public:
  SupplyDemandOutput(const FacilityInputs& read, const std::vector<SuppliedCategory>& supplied,
                     const access::SupplyStudy& study, Measure measure);

  /// s_<id> and q_<id> per category, the scarcest of them, and what explains the parcel.
  [[nodiscard]] QgsFields parcelFields() const;
  [[nodiscard]] QgsAttributes parcelAttributes(std::size_t parcel) const;

  /// category, capacity, sd_people, sd_load, sd_status.
  [[nodiscard]] static QgsFields facilityFields();
  [[nodiscard]] QgsAttributes facilityAttributes(std::size_t facility,
                                                 const std::optional<double>& capacity) const;

  /// The table with one row per category: those evaluated, then those without data. Columns about opening
  /// hours where the run was asked about them.
  [[nodiscard]] QgsFields summaryFields() const;
  void writeSummary(Sink& sink) const;

  /// "0.6 of what gb50180 asks" for every category, and which quotas are missing or unverified.
  void log(Feedback& feedback) const;
  void note(ResultNotes& notes) const;

 private:
  /// `category` is a position among those evaluated, or beyond them.
  [[nodiscard]] QgsAttributes summaryRow(const SuppliedCategory& supplied, std::size_t category,
                                         const access::CategoryStudy& study) const;
  [[nodiscard]] QStringList idsWhere(bool (*holds)(const SuppliedCategory&)) const;

  const FacilityInputs& mRead;
  const CategoryChoice& mChoice;
  const std::vector<SuppliedCategory>& mSupplied;
  const access::SupplyStudy& mStudy;
  Measure mMeasure;
  std::vector<QString> mCategoryOf;  // per facility; empty where it is not evaluated
};

}  // namespace lifecircle::plugin
