#pragma once

#include <access/remoteness.h>
#include <access/street_coverage.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/sink.h>
#include <plugin/layers/street_records.h>
#include <plugin/processing/facility_inputs.h>

namespace lifecircle::plugin {

/// What one category means for the streets of one area: a row of SUMMARY.
struct StreetRow {
  QVariant area;
  std::size_t facilities = 0;
  access::StreetBalance balance;
  access::Remoteness remoteness;
};

/// Makes the features of lifecircle:streetcoverage.
class StreetCoverageOutput {
 public:
  StreetCoverageOutput(const FacilityInputs& read, Measure measure)
      : mRead(read), mChoice(read.choice), mMeasure(measure) {}

  [[nodiscard]] static QgsFields streetFields();
  /// With columns about opening hours where the run was asked about them.
  [[nodiscard]] QgsFields summaryFields() const;

  /// The streets of one category: per line of the layer what is reached, what more data might reach, and what
  /// is missed.
  void writeStreets(Sink& sink, std::size_t category, const access::StreetCoverage& coverage,
                    const network::StreetGraph& graph, const StreetRecords& records,
                    const OutputFields& fields, const QgsCoordinateTransform& toResult) const;
  void writeRow(Sink& sink, std::size_t category, const StreetRow& row) const;

 private:
  const FacilityInputs& mRead;
  const CategoryChoice& mChoice;
  Measure mMeasure;
};

}  // namespace lifecircle::plugin
