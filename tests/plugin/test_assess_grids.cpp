#include <plugin/layers/result_notes.h>
#include <plugin/processing/assess_grids.h>
#include <support/found_feature.h>
#include <support/qgis_session.h>

using namespace lifecircle;
using test::feature;
using test::memoryLayer;

namespace {

/// A square of 100 m with its south-west corner at x, y, on the central meridian of EPSG:4549.
QString square(double x, double y) {
  QStringList corners;
  for (const auto& [dx, dy] : {std::pair(0, 0), {100, 0}, {100, 100}, {0, 100}, {0, 0}})
    corners << QStringLiteral("%1 %2").arg(500000.0 + x + dx, 0, 'f', 3).arg(3450000.0 + y + dy, 0, 'f', 3);
  return QStringLiteral("Polygon ((%1))").arg(corners.join(QLatin1Char(',')));
}

/// Two grids that overlap by 10 m, as somebody drew them, with a field of ours from an older run.
struct Drawing {
  std::unique_ptr<QgsVectorLayer> grids =
      memoryLayer("Polygon?crs=EPSG:4549&field=id:string&field=note:string&field=gr_status:string",
                  {{square(0, 0), {"A", "mine", "old"}}, {square(90, 0), {"B", "mine", "old"}}});
  // The compound's second house stands in B; houses are points.
  std::unique_ptr<QgsVectorLayer> houses =
      memoryLayer("Point?crs=EPSG:4549&field=hh:string&field=compound:string",
                  {{"Point (500020 3450050)", {"10", "garden"}},
                   {"Point (500030 3450050)", {"20", "garden"}},
                   {"Point (500150 3450050)", {"many", "garden"}}});

  [[nodiscard]] std::unique_ptr<test::Run> run(const QVariantMap& changed = {},
                                               const QString& cancelAt = QString()) const {
    QVariantMap all{{"GRIDS", test::value(grids.get())},
                    {"GRID_ID_FIELD", "id"},
                    {"OUTPUT", "memory:"},
                    {"PROBLEMS", "memory:"},
                    {"SUMMARY", "memory:"}};
    all.insert(changed);
    return test::run(plugin::AssessGrids(), all, cancelAt);
  }
  [[nodiscard]] QVariantMap withHouses() const {
    return {{"UNITS", test::value(houses.get())}, {"WEIGHT_FIELD", "hh"}, {"GROUP_FIELD", "compound"}};
  }
};

}  // namespace

TEST_CASE("Grids alone are assessed by their shapes; what needs units is NULL", "[plugin][assess]") {
  const auto run = Drawing().run();
  INFO(run->sentence.toStdString());
  REQUIRE(run->ok);
  const QVariantMap grid = feature(run->layer("OUTPUT"), "id = 'A'");
  CHECK(grid["note"] == "mine");
  CHECK(grid["gr_status"] == "overlap");
  CHECK(grid["parts"] == 1);
  for (const char* name : {"units", "weight", "dev_pct", "parents"}) CHECK(grid[name].isNull());
  const QVariantMap overlap = feature(run->layer("PROBLEMS"), "code = 'overlap'");
  CHECK(overlap["amount"].toDouble() == Approx(1000.0).epsilon(1e-4));
  CHECK(overlap["sentence"] == "Grids A and B overlap by 1000.0 square metres.");
  const QVariantMap all = feature(run->layer("SUMMARY"), "parent = 'all'");
  CHECK(all["status"] == "unknown");
  CHECK(all["grids"] == 2);
  CHECK(all["best_dev"].isNull());
  CHECK(run->feedback.said("gr_status"));  // an older field is replaced, and the log says so
  CHECK(plugin::ResultNotes::read(run->layer("OUTPUT")->metadata(), "algorithm") ==
        QStringList{"assessgrids"});
}

TEST_CASE("Houses weigh, bad weights are told, a compound that is split is drawn", "[plugin][assess]") {
  const Drawing drawing;
  const auto run = drawing.run(drawing.withHouses());
  INFO(run->sentence.toStdString());
  REQUIRE(run->ok);
  CHECK(feature(run->layer("OUTPUT"), "id = 'A'")["weight"] == 30.0);
  CHECK(feature(run->layer("OUTPUT"), "id = 'B'")["units"] == 1);
  CHECK(feature(run->layer("SUMMARY"), "parent = 'all'")["max_dev"] == 100.0);
  CHECK(run->feedback.warned("WEIGHT_FIELD"));
  QgsFeature split;
  REQUIRE(run->layer("PROBLEMS")->getFeatures("code = 'splits_group'").nextFeature(split));
  CHECK(split.attribute("sentence") == "1 units of garden lie outside grid A, which has most of it.");
  CHECK(split.geometry().boundingBox().contains(QgsPointXY(500150, 3450050)));
}

TEST_CASE("A cancelled assessment leaves no output", "[plugin][assess]") {
  const Drawing drawing;
  for (const char* stage : {"Reading", "Assessing", "Writing"}) {
    const auto run = drawing.run(drawing.withHouses(), stage);
    CAPTURE(stage);
    CHECK(run->results.isEmpty());
  }
}
