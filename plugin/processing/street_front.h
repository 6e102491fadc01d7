#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:streetfront: does each office of a residents' committee stand on a street front, where
/// everybody finds it, and outside gated compounds?
class StreetFront final : public Algorithm<StreetFront> {
 public:
  static constexpr Card card{
      .id = "streetfront",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Offices on the street front"),
      .group = groups::lifeCircle,
      .tags = QT_TRANSLATE_NOOP(
          "LifeCircle", "residents' committee,party-mass station,street front,compound,gate,frontage"),
      .icon = "streetfront",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
