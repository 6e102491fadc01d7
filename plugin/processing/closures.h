#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:closures: what closing each facility, or some at once, does to the people who use it.
class Closures final : public Algorithm<Closures> {
 public:
  static constexpr Card card{
      .id = "closures",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Closures of facilities"),
      .group = groups::lifeCircle,
      .tags = QT_TRANSLATE_NOOP(
          "LifeCircle", "resilience,what if it closes,critical facilities,redundancy,vulnerability,scenario"),
      .icon = "closures",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
