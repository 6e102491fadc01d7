#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:assessgrids: every fault of a division into grids, with its place, amount and sentence.
class AssessGrids final : public Algorithm<AssessGrids> {
 public:
  static constexpr Card card{
      .id = "assessgrids",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Assess grids"),
      .group = groups::grids,
      .tags = QT_TRANSLATE_NOOP("LifeCircle", "micro-grid,check,gap,overlap,topology,balance,compactness"),
      .icon = "assessgrids",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
