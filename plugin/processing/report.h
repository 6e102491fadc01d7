#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:report: any results as one HTML file with tables, charts and small maps.
class Report final : public Algorithm<Report> {
 public:
  static constexpr Card card{
      .id = "report",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Report"),
      .group = groups::maps,
      .tags = QT_TRANSLATE_NOOP("LifeCircle", "html,print,tables,charts,lorenz curve,summary"),
      .icon = "report",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
