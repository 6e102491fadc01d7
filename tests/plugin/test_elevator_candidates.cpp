#include <plugin/layers/result_notes.h>
#include <plugin/processing/elevator_candidates.h>
#include <support/found_feature.h>
#include <support/qgis_session.h>

using namespace lifecircle;
using test::feature;
using test::memoryLayer;

namespace {

/// A rectangle in a town on the central meridian of EPSG:4549, where metres of the map are metres on the
/// ground.
QString box(double west, double south, double east, double north) {
  const auto corner = [](double x, double y) {
    return QStringLiteral("%1 %2").arg(500000.0 + x, 0, 'f', 3).arg(3450000.0 + y, 0, 'f', 3);
  };
  return QStringLiteral("Polygon ((%1, %2, %3, %4, %1))")
      .arg(corner(west, south), corner(east, south), corner(east, north), corner(west, north));
}

QString point(double x, double y) {
  return QStringLiteral("Point (%1 %2)").arg(500000.0 + x, 0, 'f', 3).arg(3450000.0 + y, 0, 'f', 3);
}

/// Slabs of 30 x 12 m, 40 m apart from west to east; entrances on the north side; one lane before the second.
struct Town {
  std::unique_ptr<QgsVectorLayer> buildings = memoryLayer(
      "Polygon?crs=EPSG:4549&field=id:string&field=storeys:string&field=people:integer&field=old:integer"
      "&field=very_old:integer&field=households:string&field=lift:string&field=project:string"
      "&field=voted:string&field=agreed:string&field=voted_m2:string&field=agreed_m2:string"
      "&field=total_m2:double&field=ev_rank:integer",
      {{box(0, 0, 30, 12), {"free", "6", 60, 24, 6, "12", "no", "", "8", "6", "256.4", "192.3", 384.6, 9}},
       {box(70, 0, 100, 12), {"lane", "6", 60, 12, 0, "12", "无", "", "7", "7", "256.4", "192.3", 384.6, 9}},
       {box(140, 0, 170, 12), {"low", "3", 30, 9, 0, "6", "0", "", {}, {}, {}, {}, {}, {}}},
       {box(210, 0, 240, 12), {"lift", "6", 60, 9, 0, "12", "有", "", {}, {}, {}, {}, {}, {}}},
       {box(280, 0, 310, 12), {"unknown", "6", 60, 9, 0, "12", "perhaps", "", {}, {}, {}, {}, {}, {}}},
       {box(350, 0, 380, 12), {"done", "6", 60, 9, 0, "12", "no", "已完成", {}, {}, {}, {}, {}, {}}},
       {box(420, 0, 450, 12), {"begun", "6", 60, 9, 0, "12", "no", "Started", {}, {}, {}, {}, {}, {}}},
       {box(490, 0, 520, 12), {"bad", "many", 60, 9, 0, "12", "no", "", {}, {}, {}, {}, {}, {}}},
       {"", {"nowhere", "6", 60, 9, 0, "12", "no", "", {}, {}, {}, {}, {}, {}}},
       {box(560, 0, 590, 12), {"shed", "6", 0, 0, 0, "0", "no", "", {}, {}, {}, {}, {}, {}}}});
  std::unique_ptr<QgsVectorLayer> entrances =
      memoryLayer("Point?crs=EPSG:4549",
                  {{point(8, 12.4), {}}, {point(22, 12), {}}, {point(85, 12), {}}, {point(9000, 0), {}}});
  // 6 m of carriageway from y = 13.4 to 19.4; a shaft of 4 m leaves 3.4 of them.
  std::unique_ptr<QgsVectorLayer> roads =
      memoryLayer("Polygon?crs=EPSG:4549&field=fire:string", {{box(60, 13.4, 110, 19.4), {"是"}}});
  // Two trees before the second entrance of the first slab, so near that no shaft slides between or past
  // them.
  std::unique_ptr<QgsVectorLayer> trees =
      memoryLayer("Point?crs=EPSG:4549&field=severity:string",
                  {{point(21, 14), {"强"}}, {point(23, 14), {"strong"}}, {point(9000, 0), {"huge"}}});

  [[nodiscard]] QVariantMap parameters() const {
    return {{"BUILDINGS", test::value(buildings.get())},
            {"STOREYS_FIELD", "storeys"},
            {"BUILDING_ID_FIELD", "id"},
            {"PEOPLE_FIELD", "people"},
            {"ELDERLY_FIELD", "old"},
            {"ELDERLY80_FIELD", "very_old"},
            {"HOUSEHOLDS_FIELD", "households"},
            {"ELEVATOR_FIELD", "lift"},
            {"STATUS_FIELD", "project"},
            {"VOTED_FIELD", "voted"},
            {"AGREED_FIELD", "agreed"},
            {"VOTED_AREA_FIELD", "voted_m2"},
            {"AGREED_AREA_FIELD", "agreed_m2"},
            {"TOTAL_AREA_FIELD", "total_m2"},
            {"FILTER", "\"people\" > 0"},
            {"ENTRANCES", test::value(entrances.get())},
            {"ROADS", test::value(roads.get())},
            {"FIRE_LANE_FIELD", "fire"},
            {"OBSTACLES", QVariantList{test::value(trees.get())}},
            {"OUTPUT", "memory:"},
            {"ENTRANCES_OUT", "memory:"},
            {"AREA_SUMMARY", "memory:"}};
  }
  /// A run with some parameters changed.
  [[nodiscard]] std::unique_ptr<test::Run> run(const QVariantMap& changed = {},
                                               const QString& cancelAt = QString()) const {
    QVariantMap all = parameters();
    all.insert(changed);
    return test::run(plugin::ElevatorCandidates(), all, cancelAt);
  }
};

QVariantMap building(const test::Run& run, const QString& id) {
  return feature(run.layer("OUTPUT"), QStringLiteral("id = '%1'").arg(id));
}

}  // namespace

TEST_CASE("Every building gets a status and a sentence", "[plugin][elevator]") {
  const auto run = Town().run();
  INFO(run->sentence.toStdString());
  REQUIRE(run->ok);
  const QMap<QString, QString> expected{
      {"free", "candidate"},   {"lane", "candidate"}, {"low", "too_low"},   {"lift", "has_elevator"},
      {"unknown", "review"},   {"done", "completed"}, {"begun", "started"}, {"bad", "bad_data"},
      {"nowhere", "bad_data"}, {"shed", "filtered"}};
  for (auto status = expected.begin(); status != expected.end(); ++status) {
    CAPTURE(status.key().toStdString());
    const QVariantMap found = building(*run, status.key());
    CHECK(found["ev_status"].toString() == status.value());
    CHECK(found["ev_why"].toString().endsWith("to be checked on site"));
    const bool sited = QStringList{"candidate", "review", "started"}.contains(status.value());
    CHECK(found["ev_grade"].isNull() != sited);
    CHECK(found["ev_gain"].isNull() != sited);
  }
  CHECK(building(*run, "low")["ev_why"].toString().startsWith("3 storeys, 4 or more are needed"));
  CHECK(building(*run, "unknown")["ev_why"].toString().contains("not known: whether it has an elevator"));
  CHECK(run->feedback.warned("ELEVATOR_FIELD (lift): 1 values cannot be read"));
  CHECK(run->feedback.warned("STOREYS_FIELD (storeys): 1 values cannot be read"));
  CHECK(run->feedback.warned("1 entrances are more than 20 m from any building"));
  CHECK(run->feedback.said("Fields of the input that the result replaces: ev_rank"));
}

TEST_CASE("The grade follows from the number in the sentence", "[plugin][elevator]") {
  const auto run = Town().run();
  REQUIRE(run->ok);
  const QVariantMap free = building(*run, "free"), lane = building(*run, "lane");
  CHECK(free["ev_grade"].toString() == "A");
  CHECK(free["ev_entr"].toInt() == 2);
  CHECK(free["ev_a"].toInt() == 1);
  CHECK(free["ev_b"].toInt() == 1);
  CHECK(free["ev_why"].toString() ==
        "Grade A at 1 of 2 entrances; entrance 1: the shaft stands free; not known: renewal or expropriation "
        "plan, danger grade, heritage, kind of housing; to be checked on site");
  CHECK(lane["ev_grade"].toString() == "B");
  CHECK(lane["ev_why"].toString().startsWith("Grade B: 3.4 m of fire lane left, 4.0 m needed"));

  const QVariantMap shaft = feature(run->layer("ENTRANCES_OUT"), "bldg = 'lane'");
  CHECK(shaft["limits"].toString() == "lane");
  CHECK(shaft["lane_m"].toDouble() == Approx(3.4).margin(1e-3));
  CHECK(shaft["gap_m"].isNull());  // nothing within 50 m
  CHECK(shaft["in_lot"].isNull());
  CHECK(feature(run->layer("ENTRANCES_OUT"), "bldg = 'free' AND entr_no = 2")["limits"].toString() ==
        "obstacle");
  QgsFeature drawn;
  REQUIRE(run->layer("ENTRANCES_OUT")->getFeatures("bldg = 'lane'").nextFeature(drawn));
  CHECK(drawn.geometry().area() == Approx(2.5 * 4.0).epsilon(1e-4));
}

TEST_CASE("Consent, benefit and rank are written out", "[plugin][elevator]") {
  const auto run = Town().run();
  REQUIRE(run->ok);
  const QVariantMap free = building(*run, "free"), lane = building(*run, "lane");
  CHECK(free["ev_consent"].toString() == "met");      // on all four limits
  CHECK(lane["ev_consent"].toString() == "not_met");  // 7 of 12
  CHECK(building(*run, "low")["ev_consent"].toString() == "unknown");
  CHECK(free["ev_up"].toDouble() == Approx(40.0));
  CHECK(free["ev_up60"].toDouble() == Approx(16.0));
  CHECK(free["ev_up80"].toDouble() == Approx(4.0));
  CHECK(free["ev_gain"].toDouble() == Approx(free["ev_gain_ad"].toDouble() + free["ev_gain_60"].toDouble() +
                                             free["ev_gain_80"].toDouble()));
  // 36 adults on 6 storeys: 15 storeys of 16 s each way and six of them.
  CHECK(free["ev_gain_ad"].toDouble() == Approx(6 * 15 * 16.0 / 60.0));
  CHECK(free["ev_cost"].toDouble() == 1000000.0);
  CHECK(free["ev_subsidy"].toDouble() == 400000.0);
  // 24 of 60 and above are 12 per entrance, 8 of them up; the one entrance of the other house has 8 too.
  CHECK(free["ec_old60"].toDouble() == Approx(1.0));
  CHECK(lane["ec_old60"].toDouble() == Approx(1.0));
  CHECK(free["ec_will"].toDouble() == Approx(0.5));
  CHECK(lane["ec_site"].toDouble() == Approx(0.5));
  CHECK(free["ec_disab"].isNull());
  CHECK(free["ev_rank"].toInt() == 1);
  CHECK(lane["ev_rank"].toInt() == 2);
  CHECK(building(*run, "unknown")["ev_rank"].isNull());

  const QVariantMap area = feature(run->layer("AREA_SUMMARY"), "area = 'all'");
  CHECK(area["buildings"].toInt() == 9);
  CHECK(area["started"].toInt() == 1);
  CHECK(area["completed"].toInt() == 1);
  CHECK(area["progress"].toDouble() == Approx(0.5));
  CHECK(area["entrances"].toInt() ==
        area["grade_a"].toInt() + area["grade_b"].toInt() + area["grade_c"].toInt());
}

TEST_CASE("What is assumed is said in the log and in the result", "[plugin][elevator]") {
  const auto run = Town().run({{"ENTRANCES", QVariant()},
                               {"ROADS", QVariant()},
                               {"OBSTACLES", QVariant()},
                               {"STATUS_FIELD", QVariant()},
                               {"MAX_STOREYS", 5}});
  REQUIRE(run->ok);
  CHECK(run->feedback.said("no entrance points and no counts"));
  CHECK(run->feedback.said("no lots: nothing is said about red lines"));
  CHECK(run->feedback.said("no roads"));
  CHECK(run->feedback.said("no obstacles"));
  CHECK(building(*run, "free")["ev_status"].toString() == "too_high");
  const QStringList notes = plugin::ResultNotes::read(run->layer("OUTPUT")->metadata(), "assumptions");
  CHECK(notes.join(' ').contains("no lots"));
  CHECK(notes.join(' ').contains("lawful title"));
}

TEST_CASE("Sunlight is told where it is asked for, and grades nothing", "[plugin][elevator]") {
  const Town town;
  const auto plain = town.run(), sunny = town.run({{"SUNLIGHT", true}});
  REQUIRE(plain->ok);
  REQUIRE(sunny->ok);
  CHECK(plain->layer("ENTRANCES_OUT")->fields().lookupField("sun_lost_h") < 0);
  const QVariantMap shaft = feature(sunny->layer("ENTRANCES_OUT"), "bldg = 'free' AND entr_no = 1");
  REQUIRE_FALSE(shaft["sun_lost_h"].isNull());
  CHECK(shaft["sun_lost_h"].toDouble() >= 0.0);
  CHECK(shaft["sun_had_h"].toDouble() >= shaft["sun_lost_h"].toDouble());
  CHECK(shaft["sun_had_h"].toDouble() <= 8.0);
  CHECK(building(*sunny, "free")["ev_score"] == building(*plain, "free")["ev_score"]);
  CHECK(sunny->feedback.said("Assumed: sunlight on the Great Cold day, 8 to 16 h"));
}

TEST_CASE("Bad parameters end with a sentence", "[plugin][elevator]") {
  const auto sentence = [](const QVariantMap& changed) {
    const auto run = Town().run(changed);
    CHECK_FALSE(run->ok);
    return run->sentence;
  };
  CHECK(sentence({{"FILTER", "people >"}}).contains("FILTER"));
  CHECK(sentence({{"WEIGHTS", "age=1"}}).contains("give weights to: old60, old80"));
  CHECK(sentence({{"WEIGHTS", "old60=lots"}}).contains("old60=0.3"));
  CHECK(sentence({{"STOREYS_FIELD", "floors"}}).contains("has no field \"floors\""));
  CHECK(sentence({{"LANE_MIN", 5.0}}).contains("fire lane"));
  CHECK(sentence({{"RULES", "/nowhere.csv"}}).contains("cannot be opened"));
  const auto empty = memoryLayer("Polygon?crs=EPSG:4549&field=storeys:integer", {});
  const auto run = test::run(
      plugin::ElevatorCandidates(),
      {{"BUILDINGS", test::value(empty.get())}, {"STOREYS_FIELD", "storeys"}, {"OUTPUT", "memory:"}});
  CHECK(run->sentence.contains("has no buildings"));
}

TEST_CASE("A cancelled run leaves nothing", "[plugin][elevator]") {
  const auto run = Town().run({}, "Placing shafts");
  CHECK(run->results.isEmpty());
  CHECK(run->sentence.isEmpty());
}
