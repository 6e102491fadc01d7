#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <access/result_join.h>
#include <access/share_change.h>
#include <plugin/processing/inputs.h>
#include <plugin/processing/joined_ids.h>

namespace lifecircle::plugin {

/// A result of lifecircle:coverage as it was published.
struct PublishedAreas {
  std::unique_ptr<QgsProcessingFeatureSource> source;
  QgsLayerMetadata notes;
  std::vector<QgsFeature> features;
  QStringList categories;  ///< those with a c_<id>

  [[nodiscard]] std::optional<double> number(const QgsFeature& feature, const QString& field) const;
  [[nodiscard]] QString text(const QgsFeature& feature, const QString& field) const;
  /// Was the share of the category suppressed in this area?
  [[nodiscard]] bool isHidden(const QgsFeature& feature, const QString& category) const;
};

/// Two of them, joined.
struct ComparedAreas {
  PublishedAreas before, after;
  IdFields ids;
  std::vector<access::JoinedRow> rows;
  QStringList categories;       ///< that both have
  bool sameCategories = false;  ///< do both have the same ones?

  [[nodiscard]] access::PublishedShare share(const PublishedAreas& side, const std::optional<std::size_t>& at,
                                             const QString& category) const;
  [[nodiscard]] access::ShareChange change(const access::JoinedRow& row, const QString& category) const;
  /// Nothing where the categories differ: scores of different categories are different scores.
  [[nodiscard]] std::optional<double> score(const PublishedAreas& side,
                                            const std::optional<std::size_t>& at) const;
  /// Does one of the results suppress it?
  [[nodiscard]] bool isHidden(const access::JoinedRow& row, const QString& category) const;
  [[nodiscard]] QString name(const access::JoinedRow& row) const;
};

/// Reads both, joins them by id and chooses among their categories (CATEGORIES). The log says what is left
/// out. Throws QgsProcessingException where nothing can be compared.
[[nodiscard]] ComparedAreas readComparedAreas(const Inputs& inputs,
                                              std::unique_ptr<QgsProcessingFeatureSource> before,
                                              std::unique_ptr<QgsProcessingFeatureSource> after,
                                              Feedback& feedback);

}  // namespace lifecircle::plugin
