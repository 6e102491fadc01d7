#pragma once

#include <list>
#include <memory>

#include <qgslayermetadata.h>
#include <qgsprocessingcontext.h>

#include <plugin/layers/spreadsheet_text.h>
#include <plugin/qgis_compat.h>

namespace lifecircle::plugin {

/// One output layer being written: created or an exception, a feature added or an exception, closed whole or
/// an exception - always one sentence that names the output. Until it is kept, its destruction takes back
/// what was written.
class Sink {
 public:
  /// Throws QgsProcessingException where the target cannot be made. `definition` is the output's parameter.
  Sink(const QgsProcessingParameterDefinition& definition, const QVariantMap& parameters,
       QgsProcessingContext& context, const QgsFields& fields, compat::WkbType geometry,
       const QgsCoordinateReferenceSystem& crs);
  ~Sink();
  Sink(const Sink&) = delete;
  Sink& operator=(const Sink&) = delete;

  /// False where the output is optional and was left out.
  [[nodiscard]] bool open() const { return mSink != nullptr; }
  void add(QgsFeature& feature);

  /// What the layer says about itself once it is written.
  void describe(const QgsLayerMetadata& metadata) { mMetadata = metadata; }
  /// The style it gets when it is loaded; see result_style.h.
  void style(const QString& name) { mStyle = name; }
  /// Another style of the same layer, under a title of its own in QGIS's list of styles.
  void alternativeStyle(const QString& name, const QString& title) { mAlternatives.insert(title, name); }

  /// Ends writing, looks whether everything arrived and writes the metadata.
  void close();
  /// The run succeeded: the output stays.
  void keep();

  [[nodiscard]] const QString& name() const { return mName; }
  [[nodiscard]] const QString& destination() const { return mDestination; }
  /// How many texts were made harmless, because the output is a table for spreadsheets.
  [[nodiscard]] qint64 harmlessTexts() const { return mCells.changed(); }

 private:
  [[nodiscard]] QString sentence(const QString& reason) const;
  void discard();

  QgsProcessingContext& mContext;
  QString mName;
  QString mDescription;
  QString mDestination;
  QString mStyle;
  QMap<QString, QString> mAlternatives;  ///< title -> style
  QgsLayerMetadata mMetadata;
  HarmlessCells mCells{Spreadsheet::none};
  std::unique_ptr<QgsFeatureSink> mSink;
  qint64 mWritten = 0;
  bool mTableInFile = false;  ///< the target is one of several tables in a file
  bool mKept = false;
};

/// The outputs of one run: all of them are kept, or none.
class Sinks {
 public:
  Sink& add(std::unique_ptr<Sink> sink) { return *mSinks.emplace_back(std::move(sink)); }
  /// Closes every output, keeps them all and returns what the algorithm answers: output name -> layer.
  QVariantMap closeAll();
  /// One sentence where texts were made harmless; else empty.
  [[nodiscard]] QString notice() const;

 private:
  std::list<std::unique_ptr<Sink>> mSinks;
};

}  // namespace lifecircle::plugin
