#include <QFile>
#include <QTemporaryDir>

#include <plugin/layers/result_notes.h>
#include <plugin/processing/accessibility.h>
#include <support/found_feature.h>
#include <support/qgis_session.h>

using namespace lifecircle;
using test::memoryLayer;

namespace {

/// A place in a town on the central meridian of EPSG:4549, where metres of the map are metres on the ground.
QString point(double x, double y) {
  return QStringLiteral("Point (%1 %2)").arg(500000.0 + x, 0, 'f', 3).arg(3450000.0 + y, 0, 'f', 3);
}

/// One street of 2 km from west to east; three parcels; a market 720 m from the first and two nurseries.
struct Town {
  std::unique_ptr<QgsVectorLayer> parcels =
      memoryLayer("Point?crs=EPSG:4549&field=name:string&field=people:string&field=lc_score:string",
                  {{point(0, 12), {"near", "100", "old"}},
                   {point(0, 900), {"far from streets", "40", "old"}},
                   {"", {"nowhere", "many", "old"}}});
  std::unique_ptr<QgsVectorLayer> facilities =
      memoryLayer("Point?crs=EPSG:4549&field=kind:string", {{point(720, 0), {"wet_mkt"}},
                                                            {point(120, 0), {"nursery"}},
                                                            {point(240, 0), {"nursery"}},
                                                            {point(10, 0), {"volcano"}}});
  std::unique_ptr<QgsVectorLayer> streets = memoryLayer(
      "LineString?crs=EPSG:4549", {{QStringLiteral("LineString (500000 3450000, 502000 3450000)"), {}}});

  [[nodiscard]] QVariantMap parameters() const {
    return {{"PARCELS", test::value(parcels.get())},
            {"POPULATION_FIELD", "people"},
            {"FACILITIES", test::value(facilities.get())},
            {"CATEGORY_FIELD", "kind"},
            {"STREETS", test::value(streets.get())},
            {"OUTPUT", "memory:"},
            {"SUMMARY", "memory:"}};
  }
  /// A run with some parameters changed.
  [[nodiscard]] std::unique_ptr<test::Run> run(const QVariantMap& changed = {},
                                               const QString& cancelAt = QString()) const {
    QVariantMap all = parameters();
    all.insert(changed);
    return test::run(plugin::Accessibility(), all, cancelAt);
  }
};

/// The attributes, by field, of the feature whose field has a value.
QVariantMap feature(QgsVectorLayer* layer, const QString& field, const QString& value) {
  return test::feature(layer, QStringLiteral("\"%1\" = '%2'").arg(field, value));
}

}  // namespace

TEST_CASE("Every parcel says what it reaches and why not", "[plugin][accessibility]") {
  const auto run = Town().run();
  INFO(run->sentence.toStdString());
  REQUIRE(run->ok);
  const QVariantMap near = feature(run->layer("OUTPUT"), "name", "near");
  CHECK(near["t_nursery"].toDouble() == Approx((12 + 120) / 1.2 / 60).epsilon(1e-4));
  CHECK(near["n_nursery"].toInt() == 2);
  CHECK(near["t_wet_mkt"].toDouble() == Approx((12 + 720) / 1.2 / 60).epsilon(1e-4));
  CHECK(near["n_wet_mkt"].toInt() == 0);
  CHECK(near["lc_score"].toDouble() == 50.0);
  CHECK(near["lc_missing"].toString() == "wet_mkt");
  CHECK(near["lc_snap"].toDouble() == Approx(12.0).epsilon(1e-4));
  CHECK(near["lc_status"].toString() == "ok");
  CHECK(near["people"].toString() == "100");

  const QVariantMap far = feature(run->layer("OUTPUT"), "name", "far from streets");
  CHECK(far["lc_status"].toString() == "off_network");
  for (const char* field : {"t_nursery", "n_nursery", "lc_score", "lc_missing", "lc_snap"}) {
    CAPTURE(field);
    CHECK(far[field].isNull());
  }
  const QVariantMap nowhere = feature(run->layer("OUTPUT"), "name", "nowhere");
  CHECK(nowhere["lc_status"].toString() == "no_geometry");

  CHECK(run->feedback.warned("the catalogue has no category \"volcano\""));
  CHECK(run->feedback.said("Measure: Walking time; the nearest facility is looked for up to 30 min"));
  CHECK(run->feedback.warned("POPULATION_FIELD (people): 1 values cannot be read"));
  CHECK(run->feedback.said("Fields of the input that the result replaces: lc_score"));
  CHECK(plugin::ResultNotes::read(run->layer("OUTPUT")->metadata(), "standard") == QStringList{"gb50180"});
}

TEST_CASE("Themes, classes and tiers are told together, also where few categories are evaluated",
          "[plugin][accessibility]") {
  Town town;
  town.facilities = memoryLayer("Point?crs=EPSG:4549&field=kind:string", {{point(720, 0), {"wet_mkt"}},
                                                                          {point(120, 0), {"conv"}},
                                                                          {point(130, 0), {"pty_stn"}},
                                                                          {point(140, 0), {"pty_stn"}}});
  const auto run = town.run({{"GROUPS", "memory:"}, {"CATEGORIES", "wet_mkt,conv"}});
  REQUIRE(run->ok);
  const QVariantMap shops = feature(run->layer("GROUPS"), "key", QStringLiteral("商"));
  CHECK(shops["grouping"].toString() == "class");
  CHECK(shops["with_data"].toInt() == 2);
  CHECK(shops["facilities"].toInt() == 2);
  CHECK(shops["people"].toDouble() == 100.0);
  CHECK(shops["people_na"].toDouble() == 40.0);
  CHECK(shops["reach_all"].toDouble() == 0.0);  // the shop, but not the market
  CHECK(shops["share"].toDouble() == 0.0);
  CHECK(shops["score"].toDouble() == 50.0);
  CHECK(shops["status"].toString() == "ok");
  const QVariantMap stations = feature(run->layer("GROUPS"), "key", "3");
  CHECK(stations["facilities"].toInt() == 2);
  CHECK(stations["status"].toString() == "not_evaluated");
  CHECK(stations["share"].isNull());
  const QVariantMap fun = feature(run->layer("GROUPS"), "key", QStringLiteral("娱"));
  CHECK(fun["categories"].toInt() == 0);
  CHECK(fun["status"].toString() == "no_data");
  CHECK(fun["name"].toString() == "Entertainment");
}

TEST_CASE("The summary counts people by category, and lists what has no data", "[plugin][accessibility]") {
  const auto run = Town().run();
  REQUIRE(run->ok);
  const QVariantMap nursery = feature(run->layer("SUMMARY"), "category", "nursery");
  CHECK(nursery["minutes"].toDouble() == 5.0);
  CHECK(nursery["facilities"].toInt() == 2);
  CHECK(nursery["people"].toDouble() == 100.0);
  CHECK(nursery["people_na"].toDouble() == 40.0);
  CHECK(nursery["covered"].toDouble() == 100.0);
  CHECK(nursery["share"].toDouble() == 1.0);
  CHECK(nursery["mean_min"].toDouble() == Approx((12 + 120) / 1.2 / 60).epsilon(1e-4));
  CHECK(nursery["status"].toString() == "ok");
  const QVariantMap market = feature(run->layer("SUMMARY"), "category", "wet_mkt");
  CHECK(market["share"].toDouble() == 0.0);
  const QVariantMap school = feature(run->layer("SUMMARY"), "category", "primary");
  CHECK(school["status"].toString() == "no_data");
  CHECK(school["share"].isNull());
}

TEST_CASE("Distances and radii are metres in d_ fields", "[plugin][accessibility]") {
  const auto walked = Town().run({{"MEASURE", 1}});
  REQUIRE(walked->ok);
  CHECK(feature(walked->layer("OUTPUT"), "name", "near")["d_nursery"].toDouble() ==
        Approx(132.0).epsilon(1e-4));
  CHECK(walked->layer("OUTPUT")->fields().lookupField("t_nursery") == -1);

  const auto flown = Town().run({{"MEASURE", 2}, {"STREETS", QVariant()}});
  INFO(flown->sentence.toStdString());
  REQUIRE(flown->ok);
  const QVariantMap far = feature(flown->layer("OUTPUT"), "name", "far from streets");
  CHECK(far["d_nursery"].toDouble() == Approx(std::hypot(120.0, 900.0)).epsilon(1e-4));
  CHECK(far["lc_status"].toString() == "ok");
  CHECK(far["lc_edge"].isNull());
}

TEST_CASE("CATEGORIES and an own catalogue choose what is evaluated", "[plugin][accessibility]") {
  const auto one = Town().run({{"CATEGORIES", " nursery ,primary"}});
  REQUIRE(one->ok);
  CHECK(one->layer("OUTPUT")->fields().lookupField("t_wet_mkt") == -1);
  CHECK(feature(one->layer("OUTPUT"), "name", "near")["t_primary"].isNull());
  CHECK(feature(one->layer("OUTPUT"), "name", "near")["lc_score"].toDouble() == 100.0);

  QTemporaryDir folder;
  QFile file(folder.filePath("own.csv"));
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write("id,name_en,minutes\nvolcano,Volcano,1\n");
  file.close();
  const auto own = Town().run({{"CATALOGUE", file.fileName()}});
  INFO(own->sentence.toStdString());
  REQUIRE(own->ok);
  CHECK(feature(own->layer("OUTPUT"), "name", "near")["n_volcano"].toInt() == 1);
}

TEST_CASE("Empty facilities give a result with NULLs and a warning", "[plugin][accessibility]") {
  Town town;
  town.facilities = memoryLayer("Point?crs=EPSG:4549&field=kind:string", {});
  const auto run = town.run();
  REQUIRE(run->ok);
  const QVariantMap near = feature(run->layer("OUTPUT"), "name", "near");
  CHECK(near["t_nursery"].isNull());
  CHECK(near["lc_score"].isNull());
  CHECK(near["lc_status"].toString() == "ok");
  CHECK(run->feedback.warned("no facility to evaluate"));
}

TEST_CASE("What cannot work ends with one sentence and no output", "[plugin][accessibility]") {
  const auto sentence = [](const QVariantMap& changed) {
    const auto run = Town().run(changed);
    CHECK_FALSE(run->ok);
    CHECK(run->results.isEmpty());
    CHECK_FALSE(run->sentence.contains('\n'));
    return run->sentence;
  };
  CHECK(sentence({{"CATEGORIES", "castle"}}).contains("castle"));
  CHECK(sentence({{"STREETS", QVariant()}}).contains("STREETS"));
  CHECK(sentence({{"CATEGORY_FIELD", "colour"}}).contains("colour"));
  CHECK(sentence({{"CATALOGUE", "/nowhere/own.csv"}}).contains("/nowhere/own.csv"));
  CHECK(sentence({{"ANALYSIS_CRS", "EPSG:3857"}}).contains("ANALYSIS_CRS"));
  CHECK(sentence({{"TERRAIN", "/nowhere/dem.tif"}}).contains("TERRAIN"));
  CHECK(sentence({{"OUTPUT", "/proc/none/out.gpkg"}}).contains("out.gpkg"));

  Town town;
  town.parcels = memoryLayer("Point?crs=EPSG:4549&field=people:integer", {});
  CHECK(town.run()->sentence.contains("has no parcels"));
}

TEST_CASE("Cancel leaves no output, wherever it comes", "[plugin][accessibility]") {
  Town town;
  QList<test::Row> many;
  for (int i = 0; i < 3000; ++i) many << test::Row{point(i % 2000, 5), {QString::number(i), "1", ""}};
  town.parcels =
      memoryLayer("Point?crs=EPSG:4549&field=name:string&field=people:string&field=lc_score:string", many);
  for (const char* at : {"Reading", "Walking", "Writing"}) {
    CAPTURE(at);
    QTemporaryDir folder;
    const auto run =
        town.run({{"OUTPUT", folder.filePath("out.gpkg")}, {"SUMMARY", folder.filePath("sum.csv")}}, at);
    CHECK(run->sentence.isEmpty());
    CHECK_FALSE(run->results.contains("OUTPUT"));
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
  }
}
