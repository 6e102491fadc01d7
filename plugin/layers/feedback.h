#pragma once

#include <thread>

#include <QElapsedTimer>
#include <qgsfeaturesource.h>
#include <qgsprocessingfeedback.h>

#include <base/progress.h>

namespace lifecircle::plugin {

/// What an algorithm says while it runs: the engine's Progress on a QgsProcessingFeedback, and the log. The
/// engine may report from any thread at any rate; QGIS hears of it only from the thread that runs the
/// algorithm, at most ten times a second. The log is written from that thread only.
class Feedback final : public Progress {
 public:
  explicit Feedback(QgsProcessingFeedback& feedback)
      : mFeedback(feedback), mOwner(std::this_thread::get_id()) {}

  void report(double fraction) override;
  [[nodiscard]] bool cancelled() const override { return mFeedback.isCanceled(); }

  /// A line of the log.
  void info(const QString& text) { mFeedback.pushInfo(text); }
  /// Something the user should look at, though the result stands.
  void warn(const QString& text) { mFeedback.pushWarning(text); }
  /// What is being done now.
  void stage(const QString& text) { mFeedback.setProgressText(text); }
  /// For QGIS's own functions.
  [[nodiscard]] QgsProcessingFeedback* qgis() { return &mFeedback; }

 private:
  QgsProcessingFeedback& mFeedback;
  std::thread::id mOwner;
  QElapsedTimer mSinceReport;
};

/// Progress over the features of a source: looks for cancel at every feature and reports now and then.
/// Sources that do not know how many features they have just look for cancel.
class FeatureProgress {
 public:
  FeatureProgress(const QgsFeatureSource& source, Progress& progress)
      : mProgress(progress), mCount(source.featureCount()) {}
  /// Throws Cancelled.
  void next();

 private:
  Progress& mProgress;
  qint64 mCount;
  qint64 mDone = 0;
};

}  // namespace lifecircle::plugin
