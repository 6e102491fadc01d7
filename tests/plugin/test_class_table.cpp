#include <plugin/maps/class_table.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;

namespace {

/// Two classes; the areas 1 and 2 with these people in them.
ClassCounts counts(double a1, double b1, double a2, double b2) {
  ClassCounts made;
  made.labels = QStringList{"near", "far"};
  made.weighed = true;
  made.inArea[1] = {{3, a1}, {1, b1}};
  made.inArea[2] = {{2, a2}, {2, b2}};
  made.all = {{5, a1 + a2}, {3, b1 + b2}};
  return made;
}

std::vector<PageArea> twoAreas() {
  const QgsGeometry square = QgsGeometry::fromWkt("Polygon((0 0, 1 0, 1 1, 0 0))");
  return {{1, square}, {2, square}};
}

StatTable table(const ClassCounts& given, double minPeople, const std::vector<PageArea>& areas) {
  QgsProcessingFeedback qgis;
  Feedback feedback(qgis);
  return classTable(given, "People", minPeople, areas, feedback);
}

QString text(const StatTable& made, std::size_t row, std::size_t column) {
  return made.rows.at(row).at(column).text;
}

}  // namespace

TEST_CASE("A table of classes has numbers, people and their shares", "[plugin]") {
  lifecircle::test::startQgis();
  const StatTable made = table(counts(300, 100, 300, 100), 10, {});
  REQUIRE(made.columns.size() == 4);
  CHECK(text(made, 0, 0) == "near");
  CHECK(text(made, 0, 1) == "5");
  CHECK(text(made, 0, 2) == "600");
  CHECK(text(made, 0, 3) == "75.0 %");
  CHECK(text(made, 1, 3) == "25.0 %");
  CHECK_FALSE(made.suppressed);
}

TEST_CASE("Without people the shares are those of the features", "[plugin]") {
  ClassCounts given = counts(0, 0, 0, 0);
  given.weighed = false;
  const StatTable made = table(given, 10, {});
  REQUIRE(made.columns.size() == 3);
  CHECK(text(made, 0, 2) == "62.5 %");
  CHECK_FALSE(made.suppressed);
}

TEST_CASE("Each page has its own numbers beside those in all", "[plugin]") {
  const StatTable made = table(counts(300, 100, 200, 200), 10, twoAreas());
  REQUIRE(made.columns.size() == 5);
  CHECK(made.rows[0][2].pages.at(1) == "300");
  CHECK(made.rows[0][2].pages.at(2) == "200");
  CHECK(made.rows[0][3].pages.at(1) == "75.0 %");
  CHECK(text(made, 0, 4) == "62.5 %");
}

TEST_CASE("Few people are not shown, nor what would give them away", "[plugin]") {
  const StatTable made = table(counts(300, 4, 200, 200), 10, twoAreas());
  CHECK(made.suppressed);
  const QString hidden = QString::fromUtf8("…");
  // The page's 4, and 300 that with the page's sum would give it; then the other page's, for the sums of all.
  for (const QgsFeatureId page : {1, 2})
    for (const std::size_t row : {0, 1}) {
      CHECK(made.rows[row][2].pages.at(page) == hidden);
      CHECK(made.rows[row][3].pages.at(page) == hidden);
    }
  CHECK_FALSE(table(counts(300, 4, 200, 200), 0, twoAreas()).suppressed);
  // In all 204 people are enough; of 4 in all nothing is shown.
  CHECK(text(made, 1, 4) == "29.0 %");
  const StatTable few = table(counts(300, 2, 300, 2), 10, {});
  CHECK(text(few, 1, 2) == hidden);
  CHECK(text(few, 0, 2) == hidden);
}

TEST_CASE("An area without any feature has zeros", "[plugin]") {
  ClassCounts given = counts(300, 100, 0, 0);
  given.inArea.erase(2);
  const StatTable made = table(given, 10, twoAreas());
  CHECK(made.rows[0][1].pages.at(2) == "0");
  CHECK(made.rows[0][2].pages.at(2) == "0");
  CHECK(made.rows[0][3].pages.at(2) == QString::fromUtf8("–"));
}
