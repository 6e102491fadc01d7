#pragma once

#include <QStringList>
#include <qgslayermetadata.h>

namespace lifecircle::plugin {

/// What a result layer says about itself: measure, profile, standard, thresholds, assumptions, date. Written
/// into the layer's metadata, each as a keyword of the vocabulary "lifecircle:<what>", where maps and reports
/// read it again, and as readable lines of the abstract.
class ResultNotes {
 public:
  /// `algorithm` is the id, `title` the readable name of the result.
  ResultNotes(const QString& algorithm, const QString& title);

  /// `what` is a stable English word ("measure"), `label` and `values` are for people.
  void add(const QString& what, const QString& label, const QStringList& values);

  /// Takes over what the layer that this result is made of says about itself, all but its algorithm; its date
  /// becomes "input_date". A layer that is no result of ours adds nothing.
  void carryOver(const QgsLayerMetadata& input);

  [[nodiscard]] QgsLayerMetadata metadata() const;
  /// The values of `what` in a layer's metadata; empty where the layer is no result of ours.
  [[nodiscard]] static QStringList read(const QgsLayerMetadata& metadata, const QString& what);

 private:
  QgsLayerMetadata mMetadata;
  QStringList mLines;
};

}  // namespace lifecircle::plugin
