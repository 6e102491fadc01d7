#include <algorithm>

#include <plugin/layers/feedback.h>

namespace lifecircle::plugin {

void Feedback::report(double fraction) {
  constexpr qint64 pauseMilliseconds = 100;
  // The running thread takes part in every parallel loop, so it alone reports often enough.
  if (std::this_thread::get_id() != mOwner) return;
  if (mSinceReport.isValid() && mSinceReport.elapsed() < pauseMilliseconds && fraction < 1.0) return;
  mSinceReport.start();
  mFeedback.setProgress(100.0 * std::clamp(fraction, 0.0, 1.0));
}

void FeatureProgress::next() {
  constexpr qint64 every = 256;
  mProgress.check();
  if (++mDone % every == 0 && mCount > 0)
    mProgress.report(std::min(1.0, static_cast<double>(mDone) / static_cast<double>(mCount)));
}

}  // namespace lifecircle::plugin
