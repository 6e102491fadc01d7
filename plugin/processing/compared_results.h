#pragma once

#include <memory>
#include <vector>

#include <access/result_comparison.h>
#include <access/result_join.h>
#include <plugin/processing/assessed_parcels.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// BEFORE or AFTER, a result of lifecircle:accessibility.
struct ResultSide {
  std::unique_ptr<QgsProcessingFeatureSource> source;
  QgsLayerMetadata notes;
  PlaceLayer parcels;
  AccessibilityResult result;

  /// The category's place in result.assessed.reached; -1 where the result has no data of it.
  [[nodiscard]] int column(const QString& category) const;
  /// Minutes (t_<id>) or metres (d_<id>)?
  [[nodiscard]] bool inMinutes() const;
};

/// Two results, joined. `parcels` are per joined row, its categories those of `categories`.
struct ComparedResults {
  ResultSide before, after;
  QString elderlyField, childrenField;  ///< of `before`; empty where none is known
  std::vector<access::JoinedRow> rows;
  access::ComparedParcels parcels;
  QStringList categories;
  QStringList onlyBefore, onlyAfter;  ///< categories that only one of them has data of
  std::vector<bool> weighed;          ///< per category: has it a weight above 0 in the score?
  bool minutes = true;                ///< else metres
  bool stairs = false;                ///< parts of a parcel's people are covered
};

/// Reads what both results say, joins them by id and puts them side by side. `toPlaces` is the CRS in which
/// places are wanted; with an invalid one each layer keeps its own. The log says what cannot be compared, and
/// whether places or people of the same id differ. Throws QgsProcessingException where nothing can be
/// compared.
[[nodiscard]] ComparedResults readComparedResults(const Inputs& inputs,
                                                  std::unique_ptr<QgsProcessingFeatureSource> before,
                                                  std::unique_ptr<QgsProcessingFeatureSource> after,
                                                  const QgsCoordinateReferenceSystem& toPlaces,
                                                  Feedback& feedback, Progress& progress);

}  // namespace lifecircle::plugin
