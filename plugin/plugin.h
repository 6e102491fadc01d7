#pragma once

#include <qgisplugin.h>

namespace lifecircle::plugin {

/// The native door: what QGIS Desktop loads from its own plugin folder. It only opens the toolbox's provider.
class Plugin final : public QgisPlugin {
 public:
  Plugin();
  void initGui() override;
  void unload() override;
};

}  // namespace lifecircle::plugin
