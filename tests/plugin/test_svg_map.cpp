#include <QRegularExpression>

#include <plugin/maps/charts.h>
#include <plugin/maps/svg_map.h>
#include <plugin/maps/svg_path.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;

namespace {

QgsGeometry shape(const char* wkt) {
  return QgsGeometry::fromWkt(QString::fromLatin1(wkt));
}

const DrawingScale scale{QgsRectangle(0, 0, 100, 100), 1.0};

QString areas(const char* wkt) {
  SvgPath path(scale);
  path.add(shape(wkt));
  return path.areas();
}

/// Twice the area of a ring of a path, as it turns.
double turn(const QString& ring) {
  const QRegularExpression number("-?[0-9]+");
  std::vector<double> numbers;
  for (auto match = number.globalMatch(ring); match.hasNext();)
    numbers.push_back(match.next().captured().toDouble());
  double x = 0.0, y = 0.0, area = 0.0;  // from the first corner
  for (std::size_t i = 2; i + 1 < numbers.size(); i += 2) {
    area += x * numbers[i + 1] - y * numbers[i];
    x += numbers[i];
    y += numbers[i + 1];
  }
  return area;
}

}  // namespace

TEST_CASE("Areas are drawn in quarters of a pixel and turn one way, their holes the other", "[plugin]") {
  CHECK(areas("Polygon((0 0, 0 10, 10 10, 10 0, 0 0))") == "M0 400l0-40 40 0 0 40z");
  const double squareTurn = turn(areas("Polygon((0 0, 0 10, 10 10, 10 0, 0 0))"));
  CHECK(squareTurn == turn(areas("Polygon((0 0, 10 0, 10 10, 0 10, 0 0))")));
  const QStringList rings =
      areas("Polygon((0 0, 20 0, 20 20, 0 20, 0 0), (5 5, 15 5, 15 15, 5 15, 5 5))").split('z');
  REQUIRE(rings.size() == 3);
  CHECK(turn(rings[0]) == 4 * squareTurn);
  CHECK(turn(rings[1]) == -squareTurn);
}

TEST_CASE("What cannot be seen is not drawn: small steps vanish, small areas become dots", "[plugin]") {
  SvgPath path(scale);
  path.add(shape("LineString(0 0, 0.1 0.1, 0.2 0.2, 50 0)"));
  CHECK(path.lines() == "M0 400l200 0");
  path.add(shape("Polygon((5 5, 5.1 5, 5.1 5.1, 5 5))"));
  CHECK(path.areas().isEmpty());
  CHECK(path.dots() == "M20 380h0");
  path.add(shape("MultiPoint((1 1), (2 2))"));
  CHECK(path.dots().count('M') == 3);
}

TEST_CASE("A map counts its classes and has a scale bar of a round length", "[plugin]") {
  lifecircle::test::startQgis();
  SvgMap map(QList<svg::Key>{{"many <b>", "#000000"}, {"few", "#ffffff"}});
  map.add(shape("Polygon((0 0, 1000 0, 1000 1000, 0 0))"), 0);
  map.add(shape("Polygon((1000 0, 2000 0, 2000 1000, 1000 0))"), 0);
  map.add(shape("Point(100 100)"), 7);
  map.add(QgsGeometry(), 1);
  map.label(shape("Polygon((0 0, 1000 0, 1000 1000, 0 0))"), "<7>");
  const QString drawn = map.html("The <map>").markup();
  CHECK(drawn.contains("many &lt;b&gt; (2)"));
  CHECK(drawn.contains("few (0)"));
  CHECK(drawn.contains("no answer (1)"));
  CHECK(drawn.contains("aria-label=\"The &lt;map&gt;\""));
  CHECK(drawn.contains("&lt;7&gt;"));
  CHECK(drawn.contains(">500 m<"));
  CHECK_FALSE(drawn.contains("nan"));
}

TEST_CASE("A single point is a map too, and nothing is none", "[plugin]") {
  lifecircle::test::startQgis();
  SvgMap map(QList<svg::Key>{{"here", "#000000"}});
  CHECK(map.html("nothing").isEmpty());
  map.add(shape("Point(500000 3450000)"), 0);
  const QString drawn = map.html("a point").markup();
  CHECK(drawn.contains("h0"));
  CHECK_FALSE(drawn.contains("nan"));
  CHECK_FALSE(drawn.contains("inf"));
}

TEST_CASE("Charts keep their bars inside, and long ones become several drawings", "[plugin]") {
  lifecircle::test::startQgis();
  std::vector<Bar> bars;
  for (int i = 0; i < 40; ++i) bars.push_back({QString("bar <%1>").arg(i), {double(i)}, QString::number(i)});
  const QString chart = barChart("bars", bars).markup();
  CHECK(chart.count("<svg") == 2);
  CHECK(chart.contains("bar &lt;39&gt;"));
  const QRegularExpression rect("<rect x=\"([0-9.]+)\" y=\"[0-9.]+\" width=\"([0-9.]+)\"");
  int count = 0;
  for (auto match = rect.globalMatch(chart); match.hasNext(); ++count) {
    const auto found = match.next();
    CHECK(found.captured(1).toDouble() + found.captured(2).toDouble() <= 640.0);
  }
  CHECK(count == 39);  // a bar of 0 has no box
  const QString dots =
      dotChart("dots", {{"one", {0.5, std::nullopt}}, {"none", {std::nullopt, std::nullopt}}},
               {"first", "second"}, 1.0, Format::percent)
          .markup();
  CHECK(dots.count("<path") == 1 + 2);  // one mark, two in the legend
}
