#include <plugin/layers/result_notes.h>
#include <plugin/processing/coverage.h>
#include <support/found_feature.h>
#include <support/qgis_session.h>

using namespace lifecircle;
using test::feature;
using test::memoryLayer;

namespace {

QString point(double x, double y) {
  return QStringLiteral("Point (%1 %2)").arg(500000.0 + x, 0, 'f', 3).arg(3450000.0 + y, 0, 'f', 3);
}

/// A rectangle of 1 km by 1 km with its south-west corner at x, y.
QString square(double x, double y) {
  QStringList corners;
  for (const auto& [dx, dy] : {std::pair(0, 0), {1000, 0}, {1000, 1000}, {0, 1000}, {0, 0}})
    corners << QStringLiteral("%1 %2").arg(500000.0 + x + dx, 0, 'f', 3).arg(3450000.0 + y + dy, 0, 'f', 3);
  return QStringLiteral("(%1)").arg(corners.join(QLatin1Char(',')));
}

QString polygon(double x, double y) {
  return QStringLiteral("Polygon (%1)").arg(square(x, y));
}

constexpr const char* accessibilityFields =
    "Point?crs=EPSG:4549&field=people:double&field=n_floors:integer&field=d_primary:double"
    "&field=n_primary:integer&field=d_aed:double&field=n_aed:integer&field=lc_score:double"
    "&field=lc_edge:integer&field=lc_status:string";

/// Two areas beside each other; distances were measured, so the fields are d_<id>.
struct Town {
  std::unique_ptr<QgsVectorLayer> parcels =
      memoryLayer(accessibilityFields, {{point(100, 100), {60, 6, 300, 1, 900, 0, 50, 0, "ok"}},
                                        {point(200, 100), {40, 6, 700, 0, 900, 0, 0, 1, "ok"}},
                                        {point(1500, 100), {90, 6, 300, 2, 100, 3, 100, 0, "ok"}},
                                        {point(1600, 100), {30, 6, 300, 1, 900, 0, 50, 0, "ok"}}});
  std::unique_ptr<QgsVectorLayer> areas =
      memoryLayer("Polygon?crs=EPSG:4549&field=code:string&field=gini:string",
                  {{polygon(0, 0), {"W", "mine"}}, {polygon(1000, 0), {"E", "mine"}}});

  [[nodiscard]] std::unique_ptr<test::Run> run(const QVariantMap& changed = {}) const {
    QVariantMap all{{"PARCELS", test::value(parcels.get())},
                    {"POPULATION_FIELD", "people"},
                    {"AREAS", test::value(areas.get())},
                    {"AREA_FIELD", "code"},
                    {"OUTPUT", "memory:"},
                    {"SUMMARY", "memory:"}};
    all.insert(changed);
    return test::run(plugin::Coverage(), all);
  }
};

}  // namespace

TEST_CASE("Areas are summed up, scored and ranked, whatever was measured", "[plugin][coverage]") {
  const auto run = Town().run();
  INFO(run->sentence.toStdString());
  REQUIRE(run->ok);
  const QVariantMap west = feature(run->layer("OUTPUT"), "code = 'W'");
  CHECK(west["people"].toDouble() == 100.0);
  CHECK(west["people_edg"].toDouble() == 40.0);
  CHECK(west["c_primary"].toDouble() == Approx(0.6));
  CHECK(west["c_aed"].toDouble() == 0.0);  // nobody: that is no secret
  CHECK(west["lc_score"].toDouble() == Approx(30.0));
  CHECK(west["gini"].toDouble() == Approx(0.4));
  CHECK(west["lc_rank"].toInt() == 2);
  CHECK(west["cv_status"].toString() == "ok");
  CHECK_FALSE(west.contains("c_floors"));  // n_floors is somebody else's field
  const QVariantMap east = feature(run->layer("OUTPUT"), "code = 'E'");
  CHECK(east["lc_rank"].toInt() == 1);
  CHECK(east["c_aed"].toDouble() == Approx(0.75));
  CHECK(run->feedback.said("Worst area: W, score 30.0 (rank 2)"));
  CHECK(run->feedback.said("Fields of the input that the result replaces: gini"));
  CHECK(run->layer("SUMMARY")->featureCount() == 4);
  CHECK(feature(run->layer("SUMMARY"), "area = 'E' AND category = 'aed'")["covered"].toDouble() == 90.0);
  CHECK(plugin::ResultNotes::read(run->layer("OUTPUT")->metadata(), "min_people") == QStringList{"10"});
}

TEST_CASE("A suppressed count takes a rectangle with it, since the score adds up its row",
          "[plugin][coverage]") {
  Town town;
  town.parcels = memoryLayer(accessibilityFields, {{point(100, 100), {60, 6, 300, 1, 900, 1, 100, 0, "ok"}},
                                                   {point(200, 100), {4, 6, 700, 0, 900, 0, 0, 0, "ok"}},
                                                   {point(300, 100), {20, 6, 700, 1, 900, 0, 50, 0, "ok"}},
                                                   {point(1500, 100), {90, 6, 300, 2, 100, 3, 100, 0, "ok"}},
                                                   {point(1600, 100), {30, 6, 300, 0, 900, 0, 0, 0, "ok"}}});
  const auto run = town.run();
  REQUIRE(run->ok);
  const auto status = [&](const QString& which) {
    return feature(run->layer("SUMMARY"), which)["cv_status"].toString();
  };
  CHECK(status("area = 'W' AND category = 'primary'") == "suppressed");  // 4 of 84 do not reach it
  CHECK(status("area = 'W' AND category = 'aed'") == "suppressed_complement");
  CHECK(status("area = 'E' AND category = 'primary'") == "suppressed_complement");
  CHECK(status("area = 'E' AND category = 'aed'") == "suppressed_complement");
  const QVariantMap west = feature(run->layer("OUTPUT"), "code = 'W'");
  CHECK(west["cv_status"].toString() == "partly");
  CHECK(west["cv_hidden"].toString() == "c_primary,c_aed");
  CHECK(west["c_primary"].isNull());
  CHECK_FALSE(west["lc_score"].isNull());

  // Where the school has no weight in the score, one more cell in its column is enough.
  QgsLayerMetadata notes = plugin::ResultNotes("accessibility", "Accessibility").metadata();
  notes.addKeywords("lifecircle:weights", {"primary 0", "aed 1"});
  town.parcels->setMetadata(notes);
  const auto weighed = town.run();
  REQUIRE(weighed->ok);
  CHECK(feature(weighed->layer("OUTPUT"), "code = 'W'")["cv_hidden"].toString() == "c_primary");
  CHECK(feature(weighed->layer("OUTPUT"), "code = 'E'")["cv_hidden"].toString() == "c_primary");
}

TEST_CASE("A single area cannot hide what the town's totals tell, and says so", "[plugin][coverage]") {
  Town town;
  town.areas = memoryLayer("Polygon?crs=EPSG:4549&field=code:string", {{polygon(0, 0), {"W"}}});
  town.parcels = memoryLayer(accessibilityFields, {{point(100, 100), {5, 6, 300, 1, 900, 1, 100, 0, "ok"}}});
  const auto run = town.run();
  REQUIRE(run->ok);
  CHECK(feature(run->layer("OUTPUT"), "code = 'W'")["cv_status"].toString() == "suppressed");
  CHECK(run->feedback.warned("can be worked back or guessed"));
  CHECK(run->feedback.warned("No area has a score"));
}

TEST_CASE("Areas in another CRS, broken, in parts, without geometry or name", "[plugin][coverage]") {
  Town town;
  const QString bowtie = QStringLiteral(
      "Polygon ((500000 3450000, 501000 3450000, 500000 3451000, 501000 3451000, 500000 3450000))");
  const QString parts = QStringLiteral("MultiPolygon ((%1),(%2))").arg(square(1000, 0), square(4000, 0));
  town.areas =
      memoryLayer("MultiPolygon?crs=EPSG:4549&field=code:string",
                  {{bowtie, {"W"}}, {parts, {"E"}}, {"", {"nowhere"}}, {polygon(0, 5000), {QVariant()}}});
  const auto run = town.run();
  INFO(run->sentence.toStdString());
  REQUIRE(run->ok);
  CHECK(feature(run->layer("OUTPUT"), "code = 'W'")["people"].toDouble() == 100.0);
  CHECK(feature(run->layer("OUTPUT"), "code = 'E'")["people"].toDouble() == 120.0);
  CHECK(feature(run->layer("OUTPUT"), "code = 'nowhere'")["cv_status"].toString() == "no_geometry");
  CHECK(feature(run->layer("OUTPUT"), "code IS NULL")["cv_status"].toString() == "empty");
  CHECK(feature(run->layer("SUMMARY"), "area = '4' AND category = 'aed'")["cv_status"].toString() == "empty");
  CHECK(run->feedback.said("1 without usable geometry, 1 repaired"));
}

TEST_CASE("Parcels outside and in overlaps are told, and count once", "[plugin][coverage]") {
  Town town;
  town.areas = memoryLayer(
      "Polygon?crs=EPSG:4549&field=code:string",
      {{polygon(400, 0), {"second"}}, {polygon(-500, 0), {"first"}}, {polygon(-400, 0), {"same"}}});
  const auto run = town.run();
  REQUIRE(run->ok);
  CHECK(run->feedback.warned("Parcels: the areas overlap; 2 lie in several and count in the westernmost"));
  CHECK(run->feedback.said("Parcels: 2 lie in areas, 2 in none"));
  CHECK(feature(run->layer("OUTPUT"), "code = 'first'")["people"].toDouble() == 100.0);
  CHECK(feature(run->layer("OUTPUT"), "code = 'same'")["people"].toDouble() == 0.0);
  CHECK(feature(run->layer("SUMMARY"), "area IS NULL AND category = 'primary'")["people"].toDouble() ==
        120.0);
}

TEST_CASE("Facilities are counted by area, also of categories that were not evaluated",
          "[plugin][coverage]") {
  const auto facilities = memoryLayer(
      "Point?crs=EPSG:4549&field=kind:string",
      {{point(500, 500), {"pty_stn"}}, {point(1500, 500), {"小学"}}, {point(1500, 500), {"volcano"}}});
  const Town town;
  const auto run = town.run({{"FACILITIES", test::value(facilities.get())}, {"CATEGORY_FIELD", "kind"}});
  INFO(run->sentence.toStdString());
  REQUIRE(run->ok);
  CHECK(feature(run->layer("OUTPUT"), "code = 'W'")["cv_lacks"].toString() == "primary,aed");
  CHECK(feature(run->layer("OUTPUT"), "code = 'E'")["cv_lacks"].toString() == "aed,pty_stn");
  const QVariantMap station = feature(run->layer("SUMMARY"), "area = 'W' AND category = 'pty_stn'");
  CHECK(station["facilities"].toInt() == 1);
  CHECK(station["cv_status"].toString() == "not_evaluated");
  CHECK(run->feedback.said("Neighbourhood party-mass station: 1 facilities; 1 of 2 areas have their own"));
  CHECK(run->feedback.warned("1 facilities are left out"));
  const auto refused = town.run({{"FACILITIES", test::value(facilities.get())}});
  CHECK_FALSE(refused->ok);
  CHECK(refused->sentence.contains("CATEGORY_FIELD"));
}

TEST_CASE("A layer that is no result is refused in one sentence", "[plugin][coverage]") {
  Town town;
  town.parcels =
      memoryLayer("Point?crs=EPSG:4549&field=people:double&field=lc_score:double", {{point(0, 0), {1, 2}}});
  const auto run = town.run();
  CHECK_FALSE(run->ok);
  CHECK(run->sentence.contains("has no field lc_status"));
  town.parcels = memoryLayer(
      "Point?crs=EPSG:4549&field=lc_score:double&field=lc_status:string&field=lc_edge:integer"
      "&field=n_floors:integer&field=people:double",
      {{point(0, 0), {1, "ok", 0, 3, 1}}});
  CHECK(town.run()->sentence.contains("has no field n_<id>"));
  const Town whole;
  const auto nothing = memoryLayer("Polygon?crs=EPSG:4549&field=code:string", {});
  CHECK(whole.run({{"AREAS", test::value(nothing.get())}})->sentence.contains("has no areas"));
  CHECK(whole.run({{"AREA_FIELD", "missing"}})->sentence.contains("has no field \"missing\""));
}
