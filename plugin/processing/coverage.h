#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:coverage: what life circles mean for the people of each area, fit to be published.
class Coverage final : public Algorithm<Coverage> {
 public:
  static constexpr Card card{
      .id = "coverage",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Coverage of areas"),
      .group = groups::lifeCircle,
      .tags = QT_TRANSLATE_NOOP("LifeCircle",
                                "districts,neighbourhoods,ranking,share of people,inequality,Gini,privacy,"
                                "suppression,party-mass service"),
      .icon = "coverage",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
