#pragma once

#include <qgsfields.h>

#include <access/siting.h>
#include <plugin/layers/result_notes.h>
#include <plugin/layers/sink.h>
#include <plugin/processing/siting_inputs.h>

namespace lifecircle::plugin {

/// The result of lifecircle:sitefacilities as fields, attributes and sentences.
class SitingOutput {
 public:
  SitingOutput(const SitingInputs& siting, const access::SitingPlan& plan);

  /// sf_order, sf_gain, sf_people, and what explains them.
  [[nodiscard]] static QgsFields siteFields();
  /// Of the site at a place in the order, from 0.
  [[nodiscard]] QgsAttributes siteAttributes(std::size_t place) const;

  /// Minutes before and after, and where the people of a parcel go.
  [[nodiscard]] static QgsFields parcelFields();
  [[nodiscard]] QgsAttributes parcelAttributes(std::size_t parcel) const;

  /// The table of one row: the model, its value and proven bound, people and minutes before and after. Whole
  /// seconds, so that short runs give the same bytes. Columns about opening hours where they were asked
  /// about.
  [[nodiscard]] QgsFields summaryFields() const;
  [[nodiscard]] QgsAttributes summaryRow() const;

  void log(Feedback& feedback) const;
  void note(ResultNotes& notes) const;

 private:
  [[nodiscard]] double inUnit(double value) const;
  [[nodiscard]] QString status() const;
  [[nodiscard]] QString parcelStatus(std::size_t parcel) const;
  /// Minutes in the mean of the parcel's people who go somewhere; NULL where nobody does.
  [[nodiscard]] QVariant meanMinutes(std::size_t parcel, const access::SiteServices& services) const;
  /// Where most people of the parcel go; of equal ones the first.
  [[nodiscard]] std::optional<std::uint32_t> columnOf(std::size_t parcel) const;
  [[nodiscard]] bool isCovered(std::size_t row, const access::PlaceService& service) const;
  [[nodiscard]] QVariant siteId(std::uint32_t column) const;

  const SitingInputs& mSiting;
  const access::SitingPlan& mPlan;
  std::vector<std::vector<std::size_t>> mRowsOf;  // per parcel: one, or one for each storey
  std::vector<int> mOrderOf;                      // per column; 0 where it was not chosen
  std::vector<double> mNew;                       // per column: people covered by it who were not before
  double mPeople = 0.0, mUnreached = 0.0;
};

}  // namespace lifecircle::plugin
