#pragma once

#include <map>
#include <memory>

#include <QObject>
#include <QPointer>
#include <QSet>

#include <plugin/gui/background_work.h>
#include <plugin/gui/explored_town.h>

class QgsProject;
class QgsVectorLayer;

namespace lifecircle::plugin {

/// Towns that were read and built once, by all the settings they depend on. Building goes on in the
/// background; a town is forgotten as soon as one of its layers changes (edits that are not saved yet
/// included) or goes away.
class TownCache final : public QObject {
  Q_OBJECT
 public:
  explicit TownCache(const QgsProject& project, QObject* parent = nullptr);
  ~TownCache() override;

  /// The town of these parameters (see readExploredTown). nullptr where it is not ready: then it is being
  /// built, and ready() or failed() will tell. One town is built at a time, the one asked for last.
  [[nodiscard]] std::shared_ptr<const ExploredTown> town(const QVariantMap& parameters);

 signals:
  /// The town asked for last can be had now.
  void ready();
  /// It cannot be built.
  void failed(const QString& sentence);
  /// A layer has changed: towns that were had before are out of date.
  void outdated();

 private:
  struct Entry {
    QSet<QString> layers;
    std::shared_ptr<const ExploredTown> town;
  };
  void build(const QString& key, const QVariantMap& parameters);
  void watch(QgsVectorLayer& layer);
  void forget(const QString& layerId);

  const QgsProject& mProject;
  std::map<QString, Entry> mTowns;
  QSet<QString> mWatched;
  QString mBuilding;  ///< key of the town being built
  QSet<QString> mBuildingLayers;
  QPointer<BackgroundWork> mWork;
};

}  // namespace lifecircle::plugin
