#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <qgscoordinatereferencesystem.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingutils.h>

#include <plugin/layers/sink.h>

class QgsRasterLayer;

namespace lifecircle::plugin {

/// What one run of an algorithm was given, read by parameter name, and where its results go. Lives as long as
/// the run.
class Inputs {
 public:
  Inputs(const QgsProcessingAlgorithm& algorithm, const QVariantMap& parameters,
         QgsProcessingContext& context);

  /// A layer that must be there; throws the sentence QGIS's own algorithms use.
  [[nodiscard]] std::unique_ptr<QgsProcessingFeatureSource> source(const QString& name) const;
  /// A layer that may be left out: nullptr then, but a layer that is named and cannot be read throws.
  [[nodiscard]] std::unique_ptr<QgsProcessingFeatureSource> optionalSource(const QString& name) const;

  /// What the layer given says about itself; nothing where it is no vector layer.
  [[nodiscard]] QgsLayerMetadata metadata(const QString& name) const;

  /// One of several layers: tables of one file share its name, so each bears that of its table.
  struct NamedSource {
    QString name;
    std::unique_ptr<QgsProcessingFeatureSource> source;
  };
  /// All layers of a parameter that takes several; none where it was left out. A layer that cannot be read
  /// throws.
  [[nodiscard]] std::vector<NamedSource> sources(const QString& name) const;

  /// True where the user gave the parameter a value.
  [[nodiscard]] bool given(const QString& name) const;
  [[nodiscard]] double number(const QString& name) const;
  /// A number that may be left out.
  [[nodiscard]] std::optional<double> optionalNumber(const QString& name) const;
  [[nodiscard]] int integer(const QString& name) const;
  [[nodiscard]] int choice(const QString& name) const;
  [[nodiscard]] QString choiceText(const QString& name) const;
  [[nodiscard]] bool flag(const QString& name) const;
  [[nodiscard]] QString text(const QString& name) const;
  [[nodiscard]] QString file(const QString& name) const;
  [[nodiscard]] QgsCoordinateReferenceSystem crs(const QString& name) const;
  /// A rectangle, brought to `crs`: its edges follow the bends that they take there.
  [[nodiscard]] QgsGeometry extent(const QString& name, const QgsCoordinateReferenceSystem& crs) const;
  [[nodiscard]] QgsRasterLayer* raster(const QString& name) const;

  /// The index of the chosen field in `source`; -1 where none was chosen. A field the layer does not have
  /// throws.
  [[nodiscard]] int field(const QString& name, const QgsFeatureSource& source) const;

  /// Opens an output for writing; nullptr where an optional one was left out. Open outputs as late as
  /// possible, when all that can fail is done. They are closed when the run ends, or taken back where it
  /// fails.
  Sink* sink(const QString& name, const QgsFields& fields, compat::WkbType geometry,
             const QgsCoordinateReferenceSystem& crs);

  [[nodiscard]] QgsProcessingContext& context() const { return mContext; }
  [[nodiscard]] const QVariantMap& parameters() const { return mParameters; }
  [[nodiscard]] Sinks& sinks() { return mSinks; }

  /// The parameter as it was declared.
  [[nodiscard]] const QgsProcessingParameterDefinition* definition(const QString& name) const;

 private:
  const QgsProcessingAlgorithm& mAlgorithm;
  const QVariantMap& mParameters;
  QgsProcessingContext& mContext;
  Sinks mSinks;
};

}  // namespace lifecircle::plugin
