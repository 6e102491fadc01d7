#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <qgslayertree.h>
#include <qgslayoutatlas.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsrenderer.h>

#include <plugin/layers/result_notes.h>
#include <plugin/processing/coverage_map.h>
#include <support/qgis_session.h>

using lifecircle::plugin::CoverageMap;
using lifecircle::plugin::ResultNotes;
using lifecircle::test::memoryLayer;
using lifecircle::test::Row;
using lifecircle::test::value;

namespace {

QString square(double x, double y, double side) {
  const auto at = [&](double dx, double dy) {
    return QStringLiteral("%1 %2").arg(500000 + x + dx, 0, 'f', 1).arg(3450000 + y + dy, 0, 'f', 1);
  };
  return QStringLiteral("Polygon((%1, %2, %3, %4, %1))")
      .arg(at(0, 0), at(side, 0), at(side, side), at(0, side));
}

/// Four parcels in two areas.
struct Town {
  std::unique_ptr<QgsVectorLayer> parcels = memoryLayer(
      "Polygon?crs=EPSG:4549&field=people:integer&field=lc_score:double&field=lc_missing:string&"
      "field=lc_status:string",
      {{square(0, 0, 90), {300, 85.0, "", "ok"}},
       {square(100, 0, 90), {200, 35.0, "a", "ok"}},
       {square(200, 0, 90), {150, 85.0, "", "ok"}},
       {square(300, 0, 90), {4, 35.0, "a,b", "ok"}}});
  std::unique_ptr<QgsVectorLayer> areas;

  explicit Town(const QString& west = "West 西片区") {
    areas = memoryLayer("Polygon?crs=EPSG:4549&field=name:string(20000)",
                        {{square(-5, -5, 200), {west}}, {square(195, -5, 200), {"East 东片区"}}});
    ResultNotes notes("accessibility", "Accessibility");
    notes.add("measure", "What is measured", {"Walking time"});
    parcels->setMetadata(notes.metadata());
  }
};

/// A run inside a project, as in the desktop.
struct MapRun {
  QTemporaryDir folder;
  QgsProject project;
  lifecircle::test::RecordingFeedback feedback;
  QVariantMap results;
  bool ok = false;

  [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
  [[nodiscard]] QStringList files() const {
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
  }
  void run(const QVariantMap& parameters) {
    QgsProcessingContext context;
    context.setProject(&project);
    context.setFeedback(&feedback);
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm(CoverageMap().create());
    QString refused;
    if (!algorithm->checkParameterValues(parameters, context, &refused)) {
      feedback.errors << refused;
      return;
    }
    results = algorithm->run(parameters, context, &feedback, &ok);
  }
  [[nodiscard]] QString sentence() const { return feedback.errors.join(' '); }
  void checkNothingIsLeft() const {
    CHECK(files().isEmpty());
    CHECK(project.mapLayers().isEmpty());
    CHECK(project.layoutManager()->layouts().isEmpty());
    CHECK(project.layerTreeRoot()->children().isEmpty());
  }
};

QByteArray bytes(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

}  // namespace

TEST_CASE("A result becomes a page, and a layout in the project", "[plugin]") {
  const Town town;
  MapRun map;
  map.run({{"LAYER", value(town.parcels.get())}, {"TITLE", "My town"}, {"OUTPUT", map.path("map.pdf")}});
  CAPTURE(map.sentence().toStdString());
  REQUIRE(map.ok);
  CHECK(map.results.value("OUTPUT") == map.path("map.pdf"));
  CHECK(map.results.value("PAGES") == 1);
  CHECK(bytes(map.path("map.pdf")).startsWith("%PDF"));
  CHECK(map.files() == QStringList{"map.pdf"});

  auto* layout = dynamic_cast<QgsPrintLayout*>(map.project.layoutManager()->layoutByName("My town"));
  REQUIRE(layout);
  CHECK_FALSE(layout->atlas()->enabled());
  CHECK(map.project.mapLayers().size() == 1);
  const QgsLayerTreeGroup* group = map.project.layerTreeRoot()->findGroup("LifeCircle map: My town");
  REQUIRE(group);
  CHECK_FALSE(group->isVisible());
  // The user's own layer is not touched.
  CHECK(map.project.mapLayers().first()->id() != town.parcels->id());
  CHECK(town.parcels->renderer()->type() == "singleSymbol");

  SECTION("a second map of the same name gets a name of its own") {
    map.run({{"LAYER", value(town.parcels.get())}, {"TITLE", "My town"}, {"OUTPUT", map.path("map.pdf")}});
    CHECK(map.project.layoutManager()->layoutByName("My town (2)"));
    CHECK(map.files() == QStringList{"map.pdf"});
  }
}

TEST_CASE("Layers of the project are drawn themselves, in looks that only the map knows", "[plugin]") {
  Town town;
  MapRun map;
  const auto order = [&](const QString& file) {
    return QVariantMap{{"LAYER", value(town.parcels.get())},
                       {"AREAS", value(town.areas.get())},
                       {"DPI", 72},
                       {"TITLE", "My town"},
                       {"OUTPUT", map.path(file)}};
  };
  map.run(order("copies.png"));
  REQUIRE(map.ok);
  QVariantMap own = order("own.png");
  map.project.clear();
  QgsVectorLayer* parcels = town.parcels.release();
  QgsVectorLayer* areas = town.areas.release();
  map.project.addMapLayers({parcels, areas});
  own["LAYER"] = value(parcels);
  own["AREAS"] = value(areas);
  map.run(own);
  CAPTURE(map.sentence().toStdString());
  REQUIRE(map.ok);
  CHECK(map.project.mapLayers().size() == 2);
  CHECK(map.project.layerTreeRoot()->findGroups().isEmpty());
  CHECK(parcels->renderer()->type() == "singleSymbol");
  CHECK(areas->name() != "Areas");

  auto* layout = dynamic_cast<QgsPrintLayout*>(map.project.layoutManager()->layoutByName("My town"));
  REQUIRE(layout);
  const auto* item = dynamic_cast<QgsLayoutItemMap*>(layout->itemById("map"));
  REQUIRE(item);
  CHECK(item->layers() == QList<QgsMapLayer*>{areas, parcels});
  CHECK(item->layerStyleOverrides().size() == 2);
  // It looks the same as a map of layers of its own.
  const QImage copies(map.path("copies.png")), drawn(map.path("own.png"));
  CHECK_FALSE(drawn.isNull());
  CHECK(drawn == copies);

  SECTION("a layer that is drawn twice is copied once") {
    own["FACILITIES"] = own["LAYER"];
    own["OUTPUT"] = map.path("twice.png");
    map.run(own);
    REQUIRE(map.ok);
    CHECK(map.project.mapLayers().size() == 3);
    CHECK(map.project.layerTreeRoot()->findGroup("LifeCircle map: My town"));
  }
}

TEST_CASE("Nothing on the page hides a point", "[plugin]") {
  const int side = GENERATE(1000, 1250, 1500, 1750, 2000);
  const auto at = [&](int east, int north) {
    return QStringLiteral("Point(%1 %2)").arg(500000 + east).arg(3450000 + north);
  };
  const auto points = memoryLayer(
      "Point?crs=EPSG:4549&field=sf_order:integer&field=sf_gain:double&field=sf_people:double&"
      "field=sf_new:double",
      {{at(0, 0), {1, 400.0, 400.0, 400.0}},
       {at(side, 0), {2, 300.0, 300.0, 300.0}},
       {at(0, side), {3, 200.0, 200.0, 200.0}},
       {at(side, side), {4, 100.0, 100.0, 100.0}}});
  MapRun map;
  map.run({{"LAYER", value(points.get())}, {"TITLE", "My town"}, {"OUTPUT", map.path("map.pdf")}});
  CAPTURE(side, map.sentence().toStdString());
  REQUIRE(map.ok);
  auto* layout = dynamic_cast<QgsPrintLayout*>(map.project.layoutManager()->layoutByName("My town"));
  REQUIRE(layout);
  const auto* item = dynamic_cast<QgsLayoutItemMap*>(layout->itemById("map"));
  REQUIRE(item);
  const QTransform onPage = item->layoutToMapCoordsTransform().inverted();
  for (const char* id : {"scale plate", "north plate"}) {
    const QgsLayoutItem* plate = layout->itemById(id);
    REQUIRE(plate);
    QgsFeatureIterator features = points->getFeatures();
    for (QgsFeature feature; features.nextFeature(feature);) {
      const QPointF point = onPage.map(feature.geometry().asPoint().toQPointF());
      constexpr double mark = 3.0;  // millimetres
      CHECK_FALSE(plate->sceneBoundingRect().adjusted(-mark, -mark, mark, mark).contains(point));
    }
  }
}

TEST_CASE("The ending of the file says what is written", "[plugin]") {
  const Town town;
  MapRun map;
  const auto [paper, orientation, width, height] = GENERATE(table<const char*, const char*, int, int>(
      {{"A4", "landscape", 842, 595}, {"A3", "portrait", 842, 1191}, {"0", "1", 595, 842}}));
  map.run({{"LAYER", value(town.parcels.get())},
           {"DPI", 72},
           {"PAPER", paper},
           {"ORIENTATION", orientation},
           {"OUTPUT", map.path("map.png")}});
  REQUIRE(map.ok);
  const QImage image(map.path("map.png"));
  CHECK(std::abs(image.width() - width) <= 1);
  CHECK(std::abs(image.height() - height) <= 1);
  map.run({{"LAYER", value(town.parcels.get())}, {"OUTPUT", map.path("map.svg")}});
  REQUIRE(map.ok);
  CHECK(bytes(map.path("map.svg")).contains("<svg"));
}

TEST_CASE("An atlas has a page for each area", "[plugin]") {
  const Town town;
  MapRun map;
  const QVariantMap order{
      {"LAYER", value(town.parcels.get())}, {"AREAS", value(town.areas.get())}, {"ATLAS", true}, {"DPI", 72}};
  SECTION("in one book") {
    QVariantMap book = order;
    book["OUTPUT"] = map.path("atlas.pdf");
    map.run(book);
    CAPTURE(map.sentence().toStdString());
    REQUIRE(map.ok);
    CHECK(map.results.value("PAGES") == 2);
    CHECK(bytes(map.path("atlas.pdf")).contains("/Count 2"));
  }
  SECTION("as a file each") {
    QVariantMap pages = order;
    pages["OUTPUT"] = map.path("atlas.png");
    map.run(pages);
    REQUIRE(map.ok);
    CHECK(map.files() == QStringList{"atlas_1.png", "atlas_2.png"});
    CHECK(bytes(map.path("atlas_1.png")) != bytes(map.path("atlas_2.png")));
  }
}

TEST_CASE("The layout lives without the plugin: saved and read again, it has its pages", "[plugin]") {
  const Town town;
  MapRun map;
  map.run({{"LAYER", value(town.parcels.get())},
           {"AREAS", value(town.areas.get())},
           {"ATLAS", true},
           {"TITLE", "Atlas"},
           {"DPI", 72},
           {"OUTPUT", map.path("atlas.pdf")}});
  REQUIRE(map.ok);
  auto* layout = dynamic_cast<QgsPrintLayout*>(map.project.layoutManager()->layoutByName("Atlas"));
  REQUIRE(layout);
  CHECK(layout->atlas()->updateFeatures() == 2);
  REQUIRE(layout->atlas()->first());
  CHECK(layout->atlas()->nameForPage(0).startsWith("East"));
  CHECK(layout->itemById("overview"));
  CHECK(layout->itemById("legend"));
}

TEST_CASE("Bad orders end with a sentence and leave nothing", "[plugin]") {
  const Town town;
  const auto empty = memoryLayer(
      "Polygon?crs=EPSG:4549&field=lc_score:double&field=lc_missing:string&"
      "field=lc_status:string",
      {});
  const auto plain = memoryLayer("Polygon?crs=EPSG:4549&field=x:double", {{square(0, 0, 9), {1.0}}});
  const auto noTown = memoryLayer("Polygon?crs=EPSG:4549&field=name:string", {});
  MapRun map;
  const QVariantMap good{{"LAYER", value(town.parcels.get())}, {"OUTPUT", map.path("map.pdf")}};
  const auto refused = [&](const QVariantMap& changes, const QString& word) {
    QVariantMap order = good;
    for (auto change = changes.begin(); change != changes.end(); ++change)
      order[change.key()] = change.value();
    map.feedback.errors.clear();
    map.run(order);
    CAPTURE(word.toStdString(), map.sentence().toStdString());
    CHECK_FALSE(map.ok);
    CHECK(map.sentence().contains(word));
    map.checkNothingIsLeft();
  };
  refused({{"LAYER", value(empty.get())}}, "no features");
  refused({{"LAYER", value(plain.get())}}, "lc_score");
  refused({{"THEME", "nonsense"}}, "nonsense");
  refused({{"ATLAS", true}}, "AREAS");
  refused({{"ATLAS", true}, {"AREAS", value(noTown.get())}}, "no areas");
  refused({{"OUTPUT", map.path("map.docx")}}, ".pdf, .png or .svg");
  refused({{"OUTPUT", map.path("nowhere/map.pdf")}}, "folder does not exist");
  refused({{"AREA_FIELD", "nobody"}, {"AREAS", value(town.areas.get())}}, "nobody");
}

TEST_CASE("Cancelled, a map leaves nothing", "[plugin]") {
  const Town town;
  MapRun map;
  map.feedback.cancelAt = "Drawing";
  map.run({{"LAYER", value(town.parcels.get())},
           {"AREAS", value(town.areas.get())},
           {"ATLAS", true},
           {"DPI", 72},
           {"OUTPUT", map.path("atlas.pdf")}});
  CHECK(map.results.isEmpty());
  map.checkNothingIsLeft();
}

TEST_CASE("A layer that says nothing about itself is mapped, and called unknown", "[plugin]") {
  const Town town;
  town.parcels->setMetadata(QgsLayerMetadata());
  MapRun map;
  map.run({{"LAYER", value(town.parcels.get())}, {"OUTPUT", map.path("map.svg")}});
  REQUIRE(map.ok);
  CHECK(map.feedback.warned("does not say how it was made"));
}

TEST_CASE("Hostile names and titles are printed, not evaluated", "[plugin]") {
  const QString hostile = "<img src=x onerror=alert(1)>[% 6 * 7 %]=cmd|' /C calc'!A0\x01";
  const Town town(hostile + QString(10000, 'W'));
  MapRun map;
  map.run({{"LAYER", value(town.parcels.get())},
           {"AREAS", value(town.areas.get())},
           {"ATLAS", true},
           {"TITLE", hostile},
           {"SUBTITLE", hostile},
           {"DATA_DATE", hostile},
           {"DPI", 72},
           {"OUTPUT", map.path("atlas.svg")}});
  CAPTURE(map.sentence().toStdString());
  REQUIRE(map.ok);
  for (const QString& file : map.files()) {
    const QByteArray svg = bytes(map.path(file));
    CHECK_FALSE(svg.contains("<img"));
    CHECK_FALSE(svg.contains("42=cmd"));
    CHECK_FALSE(svg.contains('\x01'));
  }
}
