#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:supplydemand: is there enough, and not only near - capacity against the people who share it.
class SupplyDemand final : public Algorithm<SupplyDemand> {
 public:
  static constexpr Card card{
      .id = "supplydemand",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Supply and demand"),
      .group = groups::lifeCircle,
      .tags = QT_TRANSLATE_NOOP(
          "LifeCircle", "capacity,seats,beds,floating catchment,2SFCA,E2SFCA,3SFCA,gravity,quota per 1000"),
      .icon = "supplydemand",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
