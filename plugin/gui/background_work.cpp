#include <utility>

#include <qgsapplication.h>

#include <plugin/gui/attempt.h>
#include <plugin/gui/background_work.h>

namespace lifecircle::plugin {

BackgroundWork::BackgroundWork(const QString& title, QObject* owner, Work work, Done done)
    : QgsTask(title, QgsTask::CanCancel | QgsTask::CancelWithoutPrompt),
      mOwner(owner),
      mWork(std::move(work)),
      mDone(std::move(done)),
      mFeedback(false) {
  connect(
      &mFeedback, &QgsFeedback::progressChanged, this, [this](double percent) { setProgress(percent); },
      Qt::DirectConnection);
}

QPointer<BackgroundWork> BackgroundWork::start(const QString& title, QObject* owner, Work work, Done done) {
  QPointer<BackgroundWork> task(new BackgroundWork(title, owner, std::move(work), std::move(done)));
  QgsApplication::taskManager()->addTask(task);
  return task;
}

void BackgroundWork::cancel() {
  mFeedback.cancel();
  QgsTask::cancel();
}

bool BackgroundWork::run() {
  Feedback feedback(mFeedback);
  mSentence = attempt([&] { mWork(feedback); });
  return mSentence.isEmpty() && !mFeedback.isCanceled();
}

void BackgroundWork::finished(bool) {
  if (mOwner && !mFeedback.isCanceled()) mDone(mSentence);
}

}  // namespace lifecircle::plugin
