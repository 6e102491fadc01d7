#pragma once

#include <base/error.h>

namespace lifecircle {

/// How a long computation talks to whoever waits for it. The engine never logs or prints: it reports a
/// fraction and asks whether to stop. Both may be called from any thread, at any rate; keep them cheap.
class Progress {
 public:
  virtual ~Progress() = default;

  /// `fraction` of the work at hand is done, 0 to 1.
  virtual void report(double fraction) = 0;
  /// True once the user wants to stop.
  [[nodiscard]] virtual bool cancelled() const = 0;

  /// Leaves the computation by exception once the user wants to stop. Cancel means no output, never half of
  /// it.
  void check() const {
    if (cancelled()) throw Cancelled();
  }
};

/// For callers that do not wait: never cancelled, reports to nobody.
class NoProgress final : public Progress {
 public:
  void report(double) override {}
  [[nodiscard]] bool cancelled() const override { return false; }
};

/// A part of a longer computation: its 0 to 1 is `from` to `to` of the whole.
class PartialProgress final : public Progress {
 public:
  PartialProgress(Progress& whole, double from, double to) : whole_(whole), from_(from), to_(to) {}
  void report(double fraction) override { whole_.report(from_ + (to_ - from_) * fraction); }
  [[nodiscard]] bool cancelled() const override { return whole_.cancelled(); }

 private:
  Progress& whole_;
  double from_;
  double to_;
};

}  // namespace lifecircle
