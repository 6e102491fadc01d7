#pragma once

#include <qgisplugin.h>

class QgisInterface;

namespace lifecircle::plugin {

/// The native door: what QGIS Desktop loads from its own plugin folder. It opens the toolbox's provider
/// and LifeCircle's menu.
class Plugin final : public QgisPlugin {
 public:
  /// `qgis` may be missing, where a program has no window.
  explicit Plugin(QgisInterface* qgis);
  void initGui() override;
  void unload() override;

 private:
  QgisInterface* mQgis;
};

}  // namespace lifecircle::plugin
