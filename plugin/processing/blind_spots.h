#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:blindspots: where the people live whom a category does not reach, as patches of parcels.
class BlindSpots final : public Algorithm<BlindSpots> {
 public:
  static constexpr Card card{
      .id = "blindspots",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Blind spots of the life circle"),
      .group = groups::lifeCircle,
      .tags = QT_TRANSLATE_NOOP("LifeCircle",
                                "underserved,gap,desert,missing facilities,shortage,coverage,15 minutes"),
      .icon = "blindspots",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
