#pragma once

#include <atomic>
#include <functional>

#include <QElapsedTimer>
#include <qgstaskmanager.h>

#include <base/progress.h>

namespace lifecircle::plugin {

/// Work of the engine in the background, with progress and cancel in QGIS's list of tasks. The work must own
/// all it reads: layers and windows may go away while it runs.
///
///     auto* task = new EngineTask(tr("Finishing"), [copy](Progress& progress) { ... });
///     connect(task, &EngineTask::ended, this, ...);
///     QgsApplication::taskManager()->addTask(task);  // which deletes it
class EngineTask final : public QgsTask {
  Q_OBJECT
 public:
  EngineTask(const QString& description, std::function<void(Progress&)> work);

  void cancel() override;

 signals:
  /// In the main thread, once. `done`: the work was done, and nobody cancelled; otherwise `sentence` says
  /// what went wrong, or is empty after cancelling.
  void ended(bool done, const QString& sentence);

 protected:
  bool run() override;
  void finished(bool result) override;

 private:
  class Reporter;

  std::function<void(Progress&)> mWork;
  std::atomic<bool> mCancelled{false};
  QString mSentence;
};

}  // namespace lifecircle::plugin
