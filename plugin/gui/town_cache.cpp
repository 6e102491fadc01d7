#include <QJsonDocument>
#include <QJsonObject>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <plugin/gui/town_cache.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

QString keyOf(const QVariantMap& parameters) {
  return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(parameters)).toJson());
}

}  // namespace

TownCache::TownCache(const QgsProject& project, QObject* parent) : QObject(parent), mProject(project) {
  connect(&project, qOverload<const QString&>(&QgsProject::layerWillBeRemoved), this, &TownCache::forget);
}

TownCache::~TownCache() {
  if (mWork) mWork->cancel();
}

std::shared_ptr<const ExploredTown> TownCache::town(const QVariantMap& parameters) {
  const QString key = keyOf(parameters);
  if (const auto found = mTowns.find(key); found != mTowns.end()) return found->second.town;
  if (mBuilding != key) build(key, parameters);
  return nullptr;
}

void TownCache::build(const QString& key, const QVariantMap& parameters) {
  if (mWork) mWork->cancel();
  mBuilding = key;
  mBuildingLayers.clear();
  const auto open = [&](const char* parameter) -> std::unique_ptr<LayerSnapshot> {
    const QString id = parameters.value(QLatin1String(parameter)).toString();
    auto* layer = qobject_cast<QgsVectorLayer*>(mProject.mapLayer(id));
    if (!layer || !layer->isValid()) return nullptr;
    watch(*layer);
    mBuildingLayers << id;
    return std::make_unique<LayerSnapshot>(*layer);
  };
  auto layers = std::make_shared<TownLayers>();
  layers->streets = open("STREETS");
  layers->facilities = open("FACILITIES");
  layers->homes = open("PARCELS");
  if (!layers->streets || !layers->facilities) {
    mBuilding.clear();
    emit failed(LifeCircle::tr("A layer could not be read: choose another one."));
    return;
  }
  auto built = std::make_shared<std::shared_ptr<const ExploredTown>>();
  mWork = BackgroundWork::start(
      LifeCircle::tr("LifeCircle: building the street graph"), this,
      [parameters, layers, built, transforms = mProject.transformContext()](Feedback& feedback) {
        *built = readExploredTown(parameters, *layers, transforms, feedback);
      },
      [this, key, built](const QString& sentence) {
        if (mBuilding != key) return;
        mBuilding.clear();
        if (!sentence.isEmpty()) {
          emit failed(sentence);
          return;
        }
        mTowns[key] = {mBuildingLayers, *built};
        emit ready();
      });
}

void TownCache::watch(QgsVectorLayer& layer) {
  if (mWatched.contains(layer.id())) return;
  mWatched << layer.id();
  const auto changed = [this, id = layer.id()] { forget(id); };
  connect(&layer, &QgsVectorLayer::layerModified, this, changed);
  connect(&layer, &QgsVectorLayer::afterRollBack, this, changed);
  connect(&layer, &QgsVectorLayer::subsetStringChanged, this, changed);
  connect(&layer, &QgsVectorLayer::updatedFields, this, changed);
  connect(&layer, &QgsMapLayer::dataChanged, this, changed);
  connect(&layer, &QgsMapLayer::crsChanged, this, changed);
  connect(&layer, &QObject::destroyed, this, [this, id = layer.id()] { mWatched.remove(id); });
}

void TownCache::forget(const QString& layerId) {
  bool any = false;
  for (auto entry = mTowns.begin(); entry != mTowns.end();) {
    const bool stale = entry->second.layers.contains(layerId);
    any |= stale;
    entry = stale ? mTowns.erase(entry) : std::next(entry);
  }
  if (!mBuilding.isEmpty() && mBuildingLayers.contains(layerId)) {
    any = true;
    mBuilding.clear();
    if (mWork) mWork->cancel();
  }
  if (any) emit outdated();
}

}  // namespace lifecircle::plugin
