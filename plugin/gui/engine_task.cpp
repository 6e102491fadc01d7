#include <thread>

#include <plugin/gui/attempt.h>
#include <plugin/gui/engine_task.h>

namespace lifecircle::plugin {

/// The engine reports from any thread at any rate; QGIS hears of it from the task's own, ten times a second.
class EngineTask::Reporter final : public Progress {
 public:
  explicit Reporter(EngineTask& task) : mTask(task) { mSinceReport.start(); }
  void report(double fraction) override {
    if (std::this_thread::get_id() != mOwner || mSinceReport.elapsed() < 100) return;
    mSinceReport.restart();
    mTask.setProgress(fraction * 100.0);
  }
  [[nodiscard]] bool cancelled() const override { return mTask.mCancelled; }

 private:
  EngineTask& mTask;
  std::thread::id mOwner = std::this_thread::get_id();
  QElapsedTimer mSinceReport;
};

EngineTask::EngineTask(const QString& description, std::function<void(Progress&)> work)
    : QgsTask(description), mWork(std::move(work)) {}

void EngineTask::cancel() {
  mCancelled = true;
  QgsTask::cancel();
}

bool EngineTask::run() {
  Reporter reporter(*this);
  mSentence = attempt([&] { mWork(reporter); });
  return mSentence.isEmpty() && !mCancelled;
}

void EngineTask::finished(bool result) {
  // Cancelled as the work came to its end: what is done by then does not count either.
  emit ended(result && !mCancelled, mSentence);
}

}  // namespace lifecircle::plugin
