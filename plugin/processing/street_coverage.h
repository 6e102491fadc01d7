#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:streetcoverage: where along the streets a station is near enough, for people whose work is on
/// the street (riders, sanitation workers) and not at home.
class StreetCoverage final : public Algorithm<StreetCoverage> {
 public:
  static constexpr Card card{
      .id = "streetcoverage",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Coverage of streets"),
      .group = groups::lifeCircle,
      .tags = QT_TRANSLATE_NOOP("LifeCircle",
                                "rider station,delivery workers,outdoor workers,street coverage,spacing,gap"),
      .icon = "streetcoverage",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
