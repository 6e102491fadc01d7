#pragma once

#include <plugin/processing/algorithm_base.h>

namespace lifecircle::plugin {

/// lifecircle:importosm: streets, buildings, facilities and barriers out of an OpenStreetMap extract.
class ImportOsm final : public Algorithm<ImportOsm> {
 public:
  static constexpr Card card{
      .id = "importosm",
      .title = QT_TRANSLATE_NOOP("LifeCircle", "Import OpenStreetMap"),
      .group = groups::data,
      .tags =
          QT_TRANSLATE_NOOP("LifeCircle", "OSM,extract,pbf,streets,buildings,facilities,barriers,download"),
      .icon = "importosm",
  };

 protected:
  void declare() override;
  QVariantMap run(Inputs& inputs, Feedback& feedback) override;
};

}  // namespace lifecircle::plugin
