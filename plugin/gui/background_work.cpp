#include <utility>

#include <qgsapplication.h>
#include <qgsexception.h>

#include <plugin/gui/background_work.h>
#include <plugin/processing/error_text.h>

namespace lifecircle::plugin {

BackgroundWork::BackgroundWork(const QString& title, QObject* owner, Work work, Done done)
    : QgsTask(title, QgsTask::CanCancel),
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
  // Nothing may leave a thread of Qt's pool.
  try {
    Feedback feedback(mFeedback);
    mWork(feedback);
    return !mFeedback.isCanceled();
  } catch (const Cancelled&) {
    mFeedback.cancel();
  } catch (const QgsException& error) {
    mSentence = error.what();
  } catch (const Error& error) {
    mSentence = sentence(error);
  } catch (const std::exception& error) {
    mSentence = sentence(error);
  }
  return false;
}

void BackgroundWork::finished(bool) {
  if (mOwner && !mFeedback.isCanceled()) mDone(mSentence);
}

}  // namespace lifecircle::plugin
