#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:sitefacilities: where to build, and how far from the best possible that can be.
class SiteFacilities final : public Algorithm<SiteFacilities> {
 public:
  static constexpr Card card{
      .id = "sitefacilities",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Site facilities"),
      .group = groups::lifeCircle,
      .tags = QT_TRANSLATE_NOOP("LifeCircle",
                                "location-allocation,where to build,maximal covering,MCLP,set covering,LSCP,"
                                "p-median,p-center,new sites,optimal"),
      .icon = "sitefacilities",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
