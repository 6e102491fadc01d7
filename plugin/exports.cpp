// The C functions of liblifecircle.so, and nothing else: the native plugin's entry points, looked up by name
// by QGIS Desktop, and the four that the Python shim calls. Texts are English: QGIS asks for them before any
// translator exists.
#include <QString>
#include <qgis.h>

#include <plugin/gui/desktop.h>
#include <plugin/plugin.h>
#include <plugin/registration.h>

namespace {
const QString pluginName = QStringLiteral("LifeCircle");
const QString pluginDescription = QStringLiteral(LIFECIRCLE_DESCRIPTION);
const QString pluginCategory = QStringLiteral("Analysis");
const QString pluginVersion = QStringLiteral(LIFECIRCLE_VERSION);
const QString pluginIcon = QStringLiteral(":/lifecircle/icons/lifecircle.svg");
const QString pluginExperimental = QStringLiteral("false");
}  // namespace

QGISEXTERN QgisPlugin* classFactory(QgisInterface* qgis) {
  return new lifecircle::plugin::Plugin(qgis);
}
QGISEXTERN const QString* name() {
  return &pluginName;
}
QGISEXTERN const QString* description() {
  return &pluginDescription;
}
QGISEXTERN const QString* category() {
  return &pluginCategory;
}
QGISEXTERN const QString* version() {
  return &pluginVersion;
}
QGISEXTERN const QString* icon() {
  return &pluginIcon;
}
QGISEXTERN const QString* experimental() {
  return &pluginExperimental;
}
QGISEXTERN int type() {
  return QgisPlugin::UI;
}
QGISEXTERN void unload(QgisPlugin* plugin) {
  delete plugin;
}

/// 0 where the provider is there afterwards. No exception may reach Python.
QGISEXTERN int lifecircle_register_provider() noexcept {
  return lifecircle::plugin::openDoor() ? 0 : 1;
}
QGISEXTERN void lifecircle_unregister_provider() noexcept {
  lifecircle::plugin::closeDoor();
}
/// The same for menu and toolbar, in a program that has a window. `folder` is the plugin's, in UTF-8.
QGISEXTERN void lifecircle_open_desktop(QgisInterface* qgis, const char* folder) noexcept {
  if (qgis) lifecircle::plugin::openDesktop(*qgis, QString::fromUtf8(folder));
}
QGISEXTERN void lifecircle_close_desktop() noexcept {
  lifecircle::plugin::closeDesktop();
}
