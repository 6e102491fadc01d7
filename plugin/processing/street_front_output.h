#pragma once

#include <vector>

#include <access/street_front.h>
#include <plugin/layers/sink.h>
#include <plugin/processing/facility_inputs.h>

namespace lifecircle::plugin {

/// Says of each office what lifecircle:streetfront found.
class StreetFrontOutput {
 public:
  StreetFrontOutput(access::StreetFrontOptions options, std::vector<QString> compoundNames)
      : mOptions(options), mCompoundNames(std::move(compoundNames)) {}

  [[nodiscard]] static QgsFields officeFields();
  [[nodiscard]] QgsAttributes officeAttributes(const access::FrontFinding& finding) const;

  /// Of an office that is closed when people come: it is not checked.
  [[nodiscard]] static QgsAttributes closedAttributes(const QString& when);

  /// With columns about opening hours where the run was asked about them.
  [[nodiscard]] static QgsFields summaryFields(const OpenPlaces& open);
  /// One row: how many of these offices have which status, and the values about opening hours.
  static void writeRow(Sink& sink, const QString& area, const access::Category& category,
                       const access::FrontCount& count, const QgsAttributes& openingCounts);

 private:
  [[nodiscard]] QString sentence(const access::FrontFinding& finding) const;

  access::StreetFrontOptions mOptions;
  std::vector<QString> mCompoundNames;
};

}  // namespace lifecircle::plugin
