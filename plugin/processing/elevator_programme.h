#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:elevatorprogramme: which of the candidates get an elevator in which year, within a budget.
class ElevatorProgramme final : public Algorithm<ElevatorProgramme> {
 public:
  static constexpr Card card{
      .id = "elevatorprogramme",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Elevator programme"),
      .group = groups::elevator,
      .tags = QT_TRANSLATE_NOOP("LifeCircle",
                                "elevator,lift,retrofit,budget,plan,year,batch,subsidy,target,progress"),
      .icon = "elevatorprogramme",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
