#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:accessibility: who reaches what on foot within the minutes that a standard asks for.
class Accessibility final : public Algorithm<Accessibility> {
 public:
  static constexpr Card card{
      .id = "accessibility",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Life-circle accessibility"),
      .group = groups::lifeCircle,
      .tags = QT_TRANSLATE_NOOP(
          "LifeCircle", "walking,15 minutes,nearest facility,service area,coverage,accessibility,standard"),
      .icon = "accessibility",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
