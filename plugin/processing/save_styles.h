#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:savestyles: results keep their looks wherever their files are opened.
class SaveStyles final : public Algorithm<SaveStyles> {
 public:
  static constexpr Card card{
      .id = "savestyles",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Save styles with results"),
      .group = groups::maps,
      .tags = QT_TRANSLATE_NOOP("LifeCircle", "symbology,colours,default style,QML,GeoPackage"),
      .icon = "savestyles",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
