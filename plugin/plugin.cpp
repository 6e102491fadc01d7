#include <plugin/gui/desktop.h>
#include <plugin/plugin.h>
#include <plugin/registration.h>

namespace lifecircle::plugin {

Plugin::Plugin(QgisInterface* qgis)
    : QgisPlugin(QStringLiteral("LifeCircle"), QStringLiteral(LIFECIRCLE_DESCRIPTION),
                 QStringLiteral("Analysis"), QStringLiteral(LIFECIRCLE_VERSION), QgisPlugin::UI),
      mQgis(qgis) {}

void Plugin::initGui() {
  openDoor();
  if (mQgis) openDesktop(*mQgis);
}
void Plugin::unload() {
  if (mQgis) closeDesktop();
  closeDoor();
}

}  // namespace lifecircle::plugin
