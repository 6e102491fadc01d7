#include <QDir>
#include <QFileInfo>
#include <qgisinterface.h>
#include <qgsapplication.h>
#include <qgsmessagebar.h>

#include <plugin/gui/desktop.h>
#include <plugin/gui/sample_town.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

const QStringList sampleFiles{QStringLiteral("lifecircle_sample.gpkg"), QStringLiteral("elevation.tif"),
                              QStringLiteral("lifecircle_sample.qgz")};

/// The project comes last: where it is, all is.
bool copySample(const QDir& from, const QDir& to) {
  if (!QDir().mkpath(to.path())) return false;
  for (const QString& file : sampleFiles) {
    const QString target = to.filePath(file);
    if (QFile::exists(target)) continue;
    if (!QFile::copy(from.filePath(file), target)) return false;
    QFile::setPermissions(target, QFile::permissions(target) | QFile::WriteOwner);
  }
  return true;
}

}  // namespace

QString sampleProject(const QString& installed, const QString& own, bool writable) {
  const QDir from(installed), to(own);
  for (const QString& file : sampleFiles)
    if (!from.exists(file)) return {};
  if (writable) return from.filePath(sampleFiles.last());
  return copySample(from, to) ? to.filePath(sampleFiles.last()) : QString();
}

void openSampleTown(Desktop& desktop) {
  const QString installed = desktop.dataFolder(QStringLiteral("sample_data"));
  const QDir folder(installed);
  const bool writable =
      QFileInfo(installed).isWritable() && QFileInfo(folder.filePath(sampleFiles.first())).isWritable();
  const QString own =
      QDir(QgsApplication::qgisSettingsDirPath()).filePath(QStringLiteral("lifecircle/sample_data"));
  const QString project = installed.isEmpty() ? QString() : sampleProject(installed, own, writable);
  QgisInterface& qgis = desktop.qgis();
  if (project.isEmpty()) {
    qgis.messageBar()->pushWarning(
        QStringLiteral("LifeCircle"),
        LifeCircle::tr(
            "The sample town is not there: install the plugin again, with its folder sample_data."));
    return;
  }
  // Asks what becomes of the project that is open.
  if (qgis.newProject(true)) qgis.addProject(project);
}

}  // namespace lifecircle::plugin
