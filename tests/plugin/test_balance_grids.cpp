#include <chrono>
#include <filesystem>

#include <QTemporaryDir>

#include <plugin/processing/balance_grids.h>
#include <plugin/processing/ground_classes.h>
#include <support/qgis_session.h>

using namespace lifecircle;
using test::memoryLayer;

namespace {

QString at(double x, double y) {
  return QStringLiteral("%1 %2").arg(500000.0 + x, 0, 'f', 3).arg(3450000.0 + y, 0, 'f', 3);
}

/// A square of 100 m, the column and the row given; squares are 10 m apart.
QString square(int column, int row) {
  const double x = 110.0 * column, y = 110.0 * row;
  return QStringLiteral("Polygon ((%1, %2, %3, %4, %1))")
      .arg(at(x, y), at(x + 100, y), at(x + 100, y + 100), at(x, y + 100));
}

/// A line from south to north through the gap west of a column.
QString between(int column) {
  return QStringLiteral("LineString (%1, %2)")
      .arg(at(110.0 * column - 5, -500), at(110.0 * column - 5, 9999));
}

/// Squares with households, neighbourhood and grid.
std::unique_ptr<QgsVectorLayer> units(const QList<test::Row>& rows) {
  return memoryLayer(
      "Polygon?crs=EPSG:4549&field=no:string&field=hh:double&field=nb:string&field=grid:string", rows);
}

/// Six squares in a row, ten households each.
std::unique_ptr<QgsVectorLayer> row() {
  QList<test::Row> rows;
  for (int i = 0; i < 6; ++i)
    rows << test::Row{square(i, 0), {QStringLiteral("u%1").arg(i), 10, "N", i < 4 ? "A" : "B"}};
  return units(rows);
}

QVariantMap parameters(QgsVectorLayer* layer, const QVariantMap& more = {}) {
  QVariantMap all{{"UNITS", test::value(layer)}, {"UNIT_ID_FIELD", "no"}, {"WEIGHT_FIELD", "hh"},
                  {"PARENT_FIELD", "nb"},        {"GRID_FIELD", "grid"},  {"OUTPUT", "memory:"}};
  for (auto one = more.begin(); one != more.end(); ++one) all[one.key()] = one.value();
  return all;
}

std::unique_ptr<test::Run> balance(QgsVectorLayer* layer, const QVariantMap& more = {},
                                   const QString& cancelAt = QString()) {
  auto run = test::run(plugin::BalanceGrids(), parameters(layer, more), cancelAt);
  INFO(run->sentence.toStdString());
  REQUIRE(run->ok);
  return run;
}

/// The cells of all rows, each row joined by blanks; numbers with one digit.
QStringList table(QgsVectorLayer* layer, const QStringList& names) {
  REQUIRE(layer);
  QStringList lines;
  QgsFeatureIterator features = layer->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    QStringList cells;
    for (const QString& name : names) {
      const QVariant cell = feature.attribute(name);
      cells << (cell.isNull()                                       ? QStringLiteral("-")
                : static_cast<int>(cell.type()) == QVariant::Double ? QString::number(cell.toDouble(), 'f', 1)
                                                                    : cell.toString());
    }
    lines << cells.join(' ');
  }
  return lines;
}

const QStringList joinNames{"unit_a", "unit_b", "parent", "kind", "across", "width_m"};

}  // namespace

TEST_CASE("What a line is stands in a table, in English and Chinese", "[plugin][balance]") {
  test::startQgis();
  const plugin::GroundClasses classes;
  CHECK(classes.find("River") == grids::Ground::water);
  CHECK(classes.find(" 主干路 ") == grids::Ground::major_road);
  CHECK(classes.find("residential") == grids::Ground::minor_road);
  CHECK(classes.find("wall") == grids::Ground::open);
  CHECK_FALSE(classes.find("wombat").has_value());
}

TEST_CASE("Main roads are a class of their own, and barriers where that is asked", "[plugin][balance]") {
  const auto layer = row();
  const auto streets = memoryLayer("LineString?crs=EPSG:4549&field=kind:string",
                                   {{between(2), {"primary"}}, {between(4), {"residential"}}});
  const QVariantMap given{{"GRIDS", 1},
                          {"STREETS", test::value(streets.get())},
                          {"STREET_CLASS_FIELD", "kind"},
                          {"JOINS", "memory:"}};
  CHECK(table(balance(layer.get(), given)->layer("JOINS"), joinNames).isEmpty());
  QVariantMap strict = given;
  strict["MAIN_ROADS"] = true;
  const auto run = balance(layer.get(), strict);
  CHECK(table(run->layer("JOINS"), joinNames) == QStringList{"u1 u2 N bridge major_road 10.0"});
  CHECK(run->feedback.said("Crossing in N: u1 and u2 are joined across a road"));
}

TEST_CASE("Barriers of a class that is not known count as water, and the log says so", "[plugin][balance]") {
  const auto layer = row();
  const auto barriers = memoryLayer("LineString?crs=EPSG:4549&field=kind:string",
                                    {{between(2), {"arterial"}}, {between(4), {"wombat"}}});
  const auto run = balance(layer.get(), {{"GRIDS", 1},
                                         {"BARRIERS", test::value(barriers.get())},
                                         {"BARRIER_CLASS_FIELD", "kind"},
                                         {"JOINS", "memory:"}});
  QStringList joins = table(run->layer("JOINS"), joinNames);
  joins.sort();
  CHECK(joins == QStringList{"u1 u2 N bridge major_road 10.0", "u3 u4 N bridge water 10.0"});
  CHECK(run->feedback.warned("Barriers: 1 have a class that is not known"));
}

TEST_CASE("The trade between few changes and short borders, only where it is asked", "[plugin][balance]") {
  const auto layer = row();
  CHECK_FALSE(balance(layer.get())->results.contains("PARETO"));
  const auto run = balance(layer.get(), {{"PARETO", "memory:"}});
  // One square must move whatever the weights; the border is 100 m.
  CHECK(table(run->layer("PARETO"), {"moved_pct", "cut_m", "max_dev", "out_band"}) ==
        QStringList{"16.7 100.0 0.0 0", "16.7 100.0 0.0 0", "16.7 100.0 0.0 0", "16.7 100.0 0.0 0",
                    "16.7 100.0 0.0 0"});
  const QStringList weights = table(run->layer("PARETO"), {"keep", "compact"});
  CHECK(weights.first() == "1.0 0.1");
  CHECK(weights.last() == "0.1 1.0");
}

TEST_CASE("A better apportionment is offered where today's numbers are the problem", "[plugin][balance]") {
  QList<test::Row> rows;
  for (int i = 0; i < 4; ++i) rows << test::Row{square(i, 0), {"a", 10, "N1", i < 2 ? "A" : "B"}};
  for (int i = 4; i < 8; ++i) rows << test::Row{square(i, 0), {"b", 30, "N2", "C"}};
  const auto layer = units(rows);
  const auto run = balance(layer.get(), {{"SUMMARY", "memory:"}});
  CHECK(table(run->layer("SUMMARY"), {"parent", "grids", "grids_fit"}) ==
        QStringList{"N1 2 1", "N2 1 2", "all 3 3"});
  CHECK(run->feedback.warned("N1: 2 → 1, N2: 1 → 2"));
  CHECK(table(run->layer("SUMMARY"), {"reason"}).last().contains("(GRIDS = 3) would bring that to 25.0 %"));
  const auto asked = balance(layer.get(), {{"SUMMARY", "memory:"}, {"GRIDS", 3}});
  CHECK(table(asked->layer("SUMMARY"), {"parent", "grids", "grids_fit", "reason"}) ==
        QStringList{"N1 1 - -", "N2 2 - -", "all 3 - -"});
}

TEST_CASE("Cancel ends a search at once and leaves nothing", "[plugin][balance]") {
  QList<test::Row> rows;
  for (int y = 0; y < 30; ++y)
    for (int x = 0; x < 30; ++x) rows << test::Row{square(x, y), {"u", 1 + (x * y) % 17, "N", {}}};
  const auto layer = units(rows);
  for (const char* stage : {"Reading", "Searching", "Drawing", "Writing"}) {
    const auto run = test::run(plugin::BalanceGrids(), parameters(row().get(), {{"GRIDS", 2}}), stage);
    CAPTURE(stage);
    CHECK(run->results.isEmpty());
  }

  using Clock = std::chrono::steady_clock;
  const QTemporaryDir folder;
  const QString file = folder.filePath("units.gpkg");
  QgsProcessingContext context;
  test::RecordingFeedback feedback;
  context.setFeedback(&feedback);
  std::optional<Clock::time_point> cancelled;
  QObject::connect(&feedback, &QgsFeedback::progressChanged, [&](double percent) {
    if (percent < 30.0 || cancelled) return;
    cancelled = Clock::now();
    feedback.cancel();
  });
  bool ok = false;
  const std::unique_ptr<QgsProcessingAlgorithm> algorithm(plugin::BalanceGrids().create());
  const QVariantMap results =
      algorithm->run(parameters(layer.get(), {{"GRIDS", 60}, {"TOLERANCE", 0.5}, {"OUTPUT", file}}), context,
                     &feedback, &ok, QVariantMap(), false);
  REQUIRE(cancelled);
  CHECK(Clock::now() - *cancelled < std::chrono::seconds(1));
  CHECK(results.isEmpty());
  CHECK_FALSE(std::filesystem::exists(file.toStdString()));
}
