#include <QJsonDocument>
#include <QJsonObject>
#include <qgisinterface.h>
#include <qgsmessagebar.h>
#include <qgspythonrunner.h>

#include <plugin/gui/algorithm_dialog.h>
#include <plugin/provider.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

void openAlgorithmDialog(QgisInterface& qgis, const QString& name, const QVariantMap& parameters) {
  // Names of layers and fields are the user's: as Base64 they cannot become code.
  const QByteArray values =
      QJsonDocument(QJsonObject::fromVariantMap(parameters)).toJson(QJsonDocument::Compact).toBase64();
  // One expression, so that no name of ours is left behind in the user's Python console.
  const QString command =
      QStringLiteral(
          "__import__('processing').createAlgorithmDialog('%1:%2', "
          "__import__('json').loads(__import__('base64').b64decode('%3').decode('utf-8'))).show()")
          .arg(Provider::providerId(), name, QString::fromLatin1(values));
  if (QgsPythonRunner::isValid() && QgsPythonRunner::run(command, QStringLiteral("LifeCircle"))) return;
  qgis.messageBar()->pushWarning(
      QStringLiteral("LifeCircle"),
      LifeCircle::tr("The dialog could not be opened: enable the plugin Processing, or start the algorithm "
                     "from the toolbox."));
}

}  // namespace lifecircle::plugin
