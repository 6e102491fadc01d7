#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:explain: why a walk takes as long as it does, and what would bring it within the threshold.
class Explain final : public Algorithm<Explain> {
 public:
  static constexpr Card card{
      .id = "explain",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Explain walks"),
      .group = groups::lifeCircle,
      .tags =
          QT_TRANSLATE_NOOP("LifeCircle", "why,route,shortest path,nearest,cure,gate,footpath,new facility"),
      .icon = "explain",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
