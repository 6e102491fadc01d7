#pragma once

#include <functional>
#include <memory>

#include <QPointer>
#include <qgsprocessingfeedback.h>
#include <qgstaskmanager.h>

#include <plugin/layers/feedback.h>

namespace lifecircle::plugin {

/// Work beside the window: it runs in a thread of QGIS's task manager, which shows its progress and may
/// cancel it; then `done` is called in the main thread with the sentence that ended it (empty: it succeeded),
/// unless it was cancelled or `owner` is gone. `work` must own what it touches.
class BackgroundWork final : public QgsTask {
  Q_OBJECT
 public:
  using Work = std::function<void(Feedback&)>;
  using Done = std::function<void(const QString& sentence)>;

  /// Starts the work. The answer belongs to the task manager.
  static QPointer<BackgroundWork> start(const QString& title, QObject* owner, Work work, Done done);

  void cancel() override;

 protected:
  bool run() override;
  void finished(bool succeeded) override;

 private:
  BackgroundWork(const QString& title, QObject* owner, Work work, Done done);

  QPointer<QObject> mOwner;
  Work mWork;
  Done mDone;
  QgsProcessingFeedback mFeedback;
  QString mSentence;
};

}  // namespace lifecircle::plugin
