#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:isochrones: where exactly the life circle of a place ends, as nested areas and as the streets
/// reached.
class Isochrones final : public Algorithm<Isochrones> {
 public:
  static constexpr Card card{
      .id = "isochrones",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Isochrones on foot"),
      .group = groups::lifeCircle,
      .tags = QT_TRANSLATE_NOOP("LifeCircle",
                                "isochrone,service area,catchment,walking,15 minutes,reachable streets"),
      .icon = "isochrones",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
