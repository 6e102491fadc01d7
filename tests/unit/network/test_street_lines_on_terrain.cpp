#include <cmath>

#include <support/ascii_network.h>
#include <support/catch.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::network;
using namespace lifecircle::testing;

namespace {

/// Rises by `slope` per metre to the east.
struct Ramp final : geometry::HeightSource {
  explicit Ramp(double rise) : slope(rise) {}
  [[nodiscard]] std::vector<double> heights(std::span<const geometry::Point> points) const override {
    std::vector<double> result;
    for (const geometry::Point p : points) result.push_back(p.x > 1000 ? NAN : slope * p.x);
    return result;
  }
  [[nodiscard]] double spacing() const override { return 30.0; }
  double slope;
};

/// A ridge across the way: up 10 m until x = 150, then down again.
struct Ridge final : geometry::HeightSource {
  [[nodiscard]] std::vector<double> heights(std::span<const geometry::Point> points) const override {
    std::vector<double> result;
    for (const geometry::Point p : points) result.push_back(10.0 - std::abs(p.x - 150) / 15.0);
    return result;
  }
  [[nodiscard]] double spacing() const override { return 10.0; }
};

double walk(const geometry::HeightSource& terrain, Street street, geometry::Point from, geometry::Point to) {
  const auto plan = ascii_network("A--B", 100, {{"AB", street}});
  StreetGraphOptions options = one_metre_per_second();
  options.walking.terrain = &terrain;
  return WalkableTown(plan.streets, options).walk(from, to);
}

}  // namespace

TEST_CASE("Tobler's factor is 1 on the flat, best at 5 % down, and not symmetric") {
  CHECK(tobler_factor(0.0) == 1.0);
  CHECK(tobler_factor(-0.05) == Approx(std::exp(0.175)));
  CHECK(tobler_factor(0.1) == Approx(std::exp(-0.35)));
  CHECK(tobler_factor(-0.1) == Approx(1.0));
}

TEST_CASE("up is slower than down") {
  const Ramp ramp(0.1);
  CHECK(walk(ramp, {}, {0, 0}, {300, 0}) == Approx(300 / std::exp(-0.35)));
  CHECK(walk(ramp, {}, {300, 0}, {0, 0}) == Approx(300));
}

TEST_CASE("a ridge inside one long line is seen, since the line is looked at in steps") {
  const double up = 1 / tobler_factor(1.0 / 15), down = 1 / tobler_factor(-1.0 / 15);
  CHECK(walk(Ridge(), {}, {0, 0}, {300, 0}) == Approx(150 * up + 150 * down));
}

TEST_CASE("a bridge runs evenly from end to end and does not climb the ridge below it") {
  CHECK(walk(Ridge(), {.level = 1}, {0, 0}, {300, 0}) == Approx(300));
}

TEST_CASE("a line's own speed is not changed by slopes") {
  CHECK(walk(Ramp(0.1), {.speed_kmh = 3.6}, {0, 0}, {300, 0}) == Approx(300));
}

TEST_CASE("heights never lengthen a line, and access legs are flat") {
  CHECK(walk(Ramp(-0.1), {}, {0, 0}, {0, 50}) == Approx(50));
}

TEST_CASE("unknown heights are counted and taken as flat") {
  StreetTable streets;
  streets.add_street({});
  streets.add_part(std::vector<geometry::Point>{{1100, 0}, {1200, 0}});
  StreetGraphOptions options = one_metre_per_second();
  const Ramp ramp(0.1);
  options.walking.terrain = &ramp;
  const WalkableTown town(streets, options);
  CHECK(town.built.report.unknown_heights > 0);
  CHECK(town.walk({1100, 0}, {1200, 0}) == Approx(100));
}
