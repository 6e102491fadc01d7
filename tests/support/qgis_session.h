#pragma once

#include <memory>

#include <QStringList>
#include <QVariantMap>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsvectorlayer.h>

#include <support/catch.h>

class QgsProcessingAlgorithm;

namespace lifecircle::test {

/// Starts the one QgsApplication of the test program; further calls change nothing.
void startQgis();

/// What an algorithm said, line by line.
class RecordingFeedback : public QgsProcessingFeedback {
 public:
  void setProgressText(const QString& text) override {
    if (text == cancelAt) cancel();
  }
  void pushInfo(const QString& text) override { lines << text; }
  void pushWarning(const QString& text) override { warnings << text; }
  void reportError(const QString& text, bool) override { errors << text; }

  [[nodiscard]] bool said(const QString& part) const { return lines.join(QLatin1Char('\n')).contains(part); }
  [[nodiscard]] bool warned(const QString& part) const {
    return warnings.join(QLatin1Char('\n')).contains(part);
  }

  QString cancelAt;  ///< cancels when this stage begins
  QStringList lines;
  QStringList warnings;
  QStringList errors;
};

/// A layer in memory: `definition` as for QGIS's memory provider
/// ("Point?crs=EPSG:4549&field=people:integer"), a WKT and the attributes per feature; an empty WKT is a
/// feature without geometry.
struct Row {
  QString wkt;
  QVariantList attributes;
};
[[nodiscard]] std::unique_ptr<QgsVectorLayer> memoryLayer(const QString& definition, const QList<Row>& rows);

/// A run of an algorithm of ours, with what it answered.
struct Run {
  std::unique_ptr<QgsProcessingContext> context;
  RecordingFeedback feedback;
  QVariantMap results;
  bool ok = false;
  QString sentence;  ///< of the exception that ended it; empty where none did

  /// The layer that was written to a TEMPORARY_OUTPUT, or to a file.
  [[nodiscard]] QgsVectorLayer* layer(const QString& output) const;
};
/// `cancelAt`: the user cancels when the algorithm says that it begins this.
[[nodiscard]] std::unique_ptr<Run> run(const QgsProcessingAlgorithm& algorithm, const QVariantMap& parameters,
                                       const QString& cancelAt = QString());

/// The layer as a parameter's value, without going through a project.
[[nodiscard]] QVariant value(QgsVectorLayer* layer);

}  // namespace lifecircle::test

namespace Catch {
template <>
struct StringMaker<QString> {
  static std::string convert(const QString& text) { return text.toStdString(); }
};
}  // namespace Catch
