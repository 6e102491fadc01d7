#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:networkcheck: what makes street data lie, as places to look at and to repair.
class NetworkCheck final : public Algorithm<NetworkCheck> {
 public:
  static constexpr Card card{
      .id = "networkcheck",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Check the street network"),
      .group = groups::data,
      .tags = QT_TRANSLATE_NOOP(
          "LifeCircle", "topology,gap,dangle,island,duplicate,overlap,crossing,junction,repair,streets"),
      .icon = "networkcheck",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
