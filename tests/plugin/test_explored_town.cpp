#include <QElapsedTimer>
#include <qgsproject.h>

#include <plugin/gui/explored_town.h>
#include <plugin/gui/town_cache.h>
#include <plugin/processing/accessibility.h>
#include <support/qgis_session.h>

using namespace lifecircle;
using namespace lifecircle::plugin;
using lifecircle::test::memoryLayer;
using lifecircle::test::Row;

namespace {

/// A main street of 1.2 km with a side street; three homes, two markets, a school.
struct Layers {
  Layers() {
    streets = memoryLayer("LineString?crs=EPSG:4549&field=walk_kmh:double",
                          {{"LineString(500000 3450000, 500600 3450000, 501200 3450000)", {QVariant()}},
                           {"LineString(500600 3450000, 500600 3450900)", {QVariant()}}});
    facilities = memoryLayer("Point?crs=EPSG:4549&field=category:string&field=name:string",
                             {{"Point(500100 3450010)", {"wet_mkt", "<b>East</b>"}},
                              {"Point(501200 3450000)", {"wet_mkt", "West"}},
                              {"Point(500600 3450800)", {"primary", "School"}},
                              {"Point(500600 3450100)", {"nonsense", "?"}}});
    homes = memoryLayer(
        "Polygon?crs=EPSG:4549&field=people:integer",
        {{"Polygon((500000 3449990,500020 3449990,500020 3450010,500000 3450010,500000 3449990))", {10}},
         {"Polygon((500700 3449990,500720 3449990,500720 3450010,500700 3450010,500700 3449990))", {20}},
         {"Polygon((500590 3450500,500610 3450500,500610 3450520,500590 3450520,500590 3450500))", {40}}});
  }
  [[nodiscard]] TownLayers open() const {
    return {std::make_unique<LayerSnapshot>(*streets), std::make_unique<LayerSnapshot>(*facilities),
            std::make_unique<LayerSnapshot>(*homes)};
  }
  std::unique_ptr<QgsVectorLayer> streets, facilities, homes;
};

QVariantMap settings() {
  return {{"CATEGORY_FIELD", "category"},
          {"POPULATION_FIELD", "people"},
          {"STANDARD", "gb50180"},
          {"SPEED_FIELD", "walk_kmh"},
          {"PROFILE", 2}};
}

std::shared_ptr<const ExploredTown> read(const TownLayers& layers) {
  lifecircle::test::RecordingFeedback said;
  Feedback feedback(said);
  return readExploredTown(settings(), layers, QgsCoordinateTransformContext(), feedback);
}

}  // namespace

TEST_CASE("A click inside a parcel answers what lifecircle:accessibility writes for it", "[plugin]") {
  const Layers layers;
  const auto town = read(layers.open());
  QVariantMap parameters = settings();
  parameters.insert({{"PARCELS", lifecircle::test::value(layers.homes.get())},
                     {"FACILITIES", lifecircle::test::value(layers.facilities.get())},
                     {"STREETS", lifecircle::test::value(layers.streets.get())},
                     {"OUTPUT", "TEMPORARY_OUTPUT"}});
  const auto run = lifecircle::test::run(Accessibility(), parameters);
  INFO(run->sentence.toStdString());
  REQUIRE(run->ok);
  access::PlaceExplorer explorer(*town->town);
  REQUIRE(town->categories.size() == 2);
  std::size_t homes = 0;
  QgsFeatureIterator rows = run->layer("OUTPUT")->getFeatures();
  for (QgsFeature row; rows.nextFeature(row); ++homes) {
    const QgsPointXY centre = row.geometry().centroid().asPoint();
    const access::PlaceCircle here = explorer.at({centre.x(), centre.y()});
    REQUIRE(here.status == access::ParcelStatus::ok);
    CHECK(*here.score == Approx(row.attribute("lc_score").toDouble()));
    for (std::size_t c = 0; c < town->categories.size(); ++c) {
      const QString id = QString::fromStdString(town->categories[c].id);
      INFO("home " << homes << ", " << id.toStdString());
      const QVariant minutes = row.attribute("t_" + id);
      CHECK(here.categories[c].facility.has_value() == !minutes.isNull());
      if (!minutes.isNull()) CHECK(here.categories[c].nearest.value() / 60 == Approx(minutes.toDouble()));
      CHECK(here.categories[c].within == row.attribute("n_" + id).toUInt());
    }
  }
  CHECK(homes == 3);
}

TEST_CASE("Facilities have names and categories, and those without a category are not looked for",
          "[plugin]") {
  const Layers layers;
  const auto town = read(layers.open());
  CHECK(town->facilityNames == std::vector<QString>{"<b>East</b>", "West", "School", "?"});
  CHECK(town->facilityCategory[0] == town->facilityCategory[1]);
  CHECK(town->facilityCategory[0] != town->facilityCategory[2]);
  CHECK(town->facilityCategory[3] == ExploredTown::npos);
  CHECK(town->facilityPoint[1] == geometry::Point{501200, 3450000});
}

TEST_CASE("Without homes a town can be explored all the same", "[plugin]") {
  const Layers layers;
  TownLayers open = layers.open();
  open.homes.reset();
  const auto town = read(open);
  CHECK(town->town->places().homes.empty());
  CHECK(access::PlaceExplorer(*town->town).at({500100, 3450000}).categories.size() == 2);
}

TEST_CASE("A snapshot has what the layer had, unsaved edits included, when the layer is gone", "[plugin]") {
  Layers layers;
  REQUIRE(layers.homes->startEditing());
  QgsFeature feature(layers.homes->fields());
  feature.setGeometry(QgsGeometry::fromWkt("Polygon((0 0,1 0,1 1,0 0))"));
  REQUIRE(layers.homes->addFeature(feature));
  const LayerSnapshot snapshot(*layers.homes);
  layers.homes.reset();
  int count = 0;
  QgsFeatureIterator features = snapshot.getFeatures(QgsFeatureRequest());
  for (QgsFeature one; features.nextFeature(one);) ++count;
  CHECK(count == 4);
  CHECK(snapshot.featureCount() == 4);
  CHECK(snapshot.sourceCrs().authid() == "EPSG:4549");
}

namespace {

/// A cache on a project with the layers, and a loop that waits for its answers.
struct Cached {
  Cached() {
    Layers layers;
    const auto add = [&](std::unique_ptr<QgsVectorLayer>& layer, const char* parameter) {
      parameters.insert(parameter, project.addMapLayer(layer.release())->id());
    };
    parameters = settings();
    add(layers.streets, "STREETS");
    add(layers.facilities, "FACILITIES");
    add(layers.homes, "PARCELS");
    QObject::connect(&cache, &TownCache::ready, [this] { ++ready; });
    QObject::connect(&cache, &TownCache::outdated, [this] { ++outdated; });
    QObject::connect(&cache, &TownCache::failed, [this](const QString& text) { sentence = text; });
  }
  [[nodiscard]] QgsVectorLayer* layer(const char* parameter) const {
    return qobject_cast<QgsVectorLayer*>(project.mapLayer(parameters.value(parameter).toString()));
  }
  /// The town, after at most 20 s.
  std::shared_ptr<const ExploredTown> wait() {
    QElapsedTimer timer;
    timer.start();
    std::shared_ptr<const ExploredTown> town;
    while (!(town = cache.town(parameters)) && sentence.isEmpty() && timer.elapsed() < 20000)
      QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    return town;
  }
  QgsProject project;
  TownCache cache{project};
  QVariantMap parameters;
  int ready = 0, outdated = 0;
  QString sentence;
};

}  // namespace

TEST_CASE("A town is built once for its settings, and again for another walker", "[plugin]") {
  lifecircle::test::startQgis();
  Cached cached;
  CHECK(cached.cache.town(cached.parameters) == nullptr);
  const auto first = cached.wait();
  REQUIRE(first);
  CHECK(cached.ready == 1);
  CHECK(cached.cache.town(cached.parameters) == first);
  cached.parameters.insert("PROFILE", 0);
  const auto adult = cached.wait();
  REQUIRE(adult);
  CHECK(adult != first);
  cached.parameters.insert("PROFILE", 2);
  CHECK(cached.cache.town(cached.parameters) == first);
}

TEST_CASE("An edit of a layer, saved or not, makes its towns out of date", "[plugin]") {
  lifecircle::test::startQgis();
  Cached cached;
  const auto before = cached.wait();
  REQUIRE(before);
  QgsVectorLayer* facilities = cached.layer("FACILITIES");
  REQUIRE(facilities->startEditing());
  QgsFeature shop(facilities->fields());
  shop.setGeometry(QgsGeometry::fromWkt("Point(500600 3450500)"));
  shop.setAttribute(0, "wet_mkt");
  REQUIRE(facilities->addFeature(shop));
  CHECK(cached.outdated >= 1);
  const auto after = cached.wait();
  REQUIRE(after);
  CHECK(after->facilityNames.size() == before->facilityNames.size() + 1);
  REQUIRE(facilities->rollBack());
  const auto undone = cached.wait();
  REQUIRE(undone);
  CHECK(undone->facilityNames.size() == before->facilityNames.size());
}

TEST_CASE("A layer that is removed, also while its town is being built, leaves a sentence", "[plugin]") {
  lifecircle::test::startQgis();
  Cached cached;
  CHECK(cached.cache.town(cached.parameters) == nullptr);
  cached.project.removeMapLayer(cached.parameters.value("STREETS").toString());
  CHECK(cached.outdated == 1);
  CHECK(cached.wait() == nullptr);
  CHECK_FALSE(cached.sentence.isEmpty());
}

TEST_CASE("What cannot be read ends in the sentence of the algorithm", "[plugin]") {
  lifecircle::test::startQgis();
  Cached cached;
  cached.parameters.insert("CATEGORY_FIELD", "no such field");
  CHECK(cached.wait() == nullptr);
  CHECK(cached.sentence.contains("no such field"));
}
