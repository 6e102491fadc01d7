#pragma once

#include <vector>

#include <access/street_front.h>
#include <plugin/layers/sink.h>

namespace lifecircle::plugin {

/// Says of each office what lifecircle:streetfront found.
class StreetFrontOutput {
 public:
  StreetFrontOutput(access::StreetFrontOptions options, std::vector<QString> compoundNames)
      : mOptions(options), mCompoundNames(std::move(compoundNames)) {}

  [[nodiscard]] static QgsFields officeFields();
  [[nodiscard]] QgsAttributes officeAttributes(const access::FrontFinding& finding) const;

  [[nodiscard]] static QgsFields summaryFields();
  /// One row: how many of these offices have which status.
  static void writeRow(Sink& sink, const QString& area, const QString& category, const QString& name,
                       const access::FrontCount& count);

 private:
  [[nodiscard]] QString sentence(const access::FrontFinding& finding) const;

  access::StreetFrontOptions mOptions;
  std::vector<QString> mCompoundNames;
};

}  // namespace lifecircle::plugin
