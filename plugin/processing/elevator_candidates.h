#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:elevatorcandidates: which buildings can and should get an elevator, entrance by entrance.
class ElevatorCandidates final : public Algorithm<ElevatorCandidates> {
 public:
  static constexpr Card card{
      .id = "elevatorcandidates",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Elevator candidates"),
      .group = groups::elevator,
      .tags = QT_TRANSLATE_NOOP("LifeCircle",
                                "elevator,lift,retrofit,shaft,entrance,consent,barrier-free,old housing"),
      .icon = "elevatorcandidates",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
