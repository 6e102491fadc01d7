#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:balancegrids: grids that each hang together, lie in one parent, carry like loads and change
/// little.
class BalanceGrids final : public Algorithm<BalanceGrids> {
 public:
  static constexpr Card card{
      .id = "balancegrids",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Balance grids"),
      .group = groups::grids,
      .tags = QT_TRANSLATE_NOOP("LifeCircle",
                                "micro-grid,districting,partition,households,neighbourhood,redistricting"),
      .icon = "balancegrids",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
