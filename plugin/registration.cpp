#include <QPointer>
#include <qgsapplication.h>
#include <qgsprocessingregistry.h>

#include <plugin/provider.h>
#include <plugin/registration.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {
int openDoors = 0;
// QGIS owns the provider and may delete it when it ends.
QPointer<Provider> ownProvider;
}  // namespace

bool openDoor() {
  QgsProcessingRegistry* registry = QgsApplication::processingRegistry();
  if (!registry) return false;
  ++openDoors;
  // addProvider() deletes a duplicate and answers false, so ask first.
  if (registry->providerById(Provider::providerId())) return true;
  installTranslation();
  ownProvider = new Provider;
  return registry->addProvider(ownProvider);
}

void closeDoor() {
  if (openDoors == 0 || --openDoors > 0) return;
  if (ownProvider && QgsApplication::instance())
    QgsApplication::processingRegistry()->removeProvider(ownProvider);
  removeTranslation();
}

}  // namespace lifecircle::plugin
