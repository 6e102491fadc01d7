#include <plugin/plugin.h>
#include <plugin/registration.h>

namespace lifecircle::plugin {

Plugin::Plugin()
    : QgisPlugin(QStringLiteral("LifeCircle"), QStringLiteral(LIFECIRCLE_DESCRIPTION),
                 QStringLiteral("Analysis"), QStringLiteral(LIFECIRCLE_VERSION), QgisPlugin::UI) {}

void Plugin::initGui() {
  openDoor();
}
void Plugin::unload() {
  closeDoor();
}

}  // namespace lifecircle::plugin
