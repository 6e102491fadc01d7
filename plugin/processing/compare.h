#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:compare: who gains and who loses between two results of the same parcels or areas.
class Compare final : public Algorithm<Compare> {
 public:
  static constexpr Card card{
      .id = "compare",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Comparison of two results"),
      .group = groups::lifeCircle,
      .tags = QT_TRANSLATE_NOOP(
          "LifeCircle",
          "before and after,difference,change,gain,loss,scenario,what if,years,profiles,effect of a measure"),
      .icon = "compare",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
