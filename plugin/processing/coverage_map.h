#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:coveragemap: from a result to a finished map, on one page or as an atlas.
class CoverageMap final : public Algorithm<CoverageMap> {
 public:
  static constexpr Card card{
      .id = "coveragemap",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Map of a result"),
      .group = groups::maps,
      .tags = QT_TRANSLATE_NOOP("LifeCircle", "print,layout,atlas,PDF,PNG,SVG,poster,legend,scale bar"),
      .icon = "coveragemap",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
