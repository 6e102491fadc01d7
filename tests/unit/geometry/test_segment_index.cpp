#include <algorithm>
#include <random>

#include <geometry/segment_index.h>
#include <support/catch.h>

using namespace lifecircle::geometry;

namespace {
std::vector<Segment> random_segments(std::size_t count) {
  std::mt19937_64 random(count);
  const auto coordinate = [&] { return static_cast<double>(random() % 10000) / 10.0; };
  std::vector<Segment> segments(count);
  for (Segment& s : segments) {
    s.a = {coordinate(), coordinate()};
    s.b = s.a + Point{coordinate() / 50, coordinate() / 50};
  }
  return segments;
}
}  // namespace

TEST_CASE("box queries find what a look at every segment finds") {
  for (const std::size_t count : {0, 1, 15, 16, 17, 257, 3000}) {
    const auto segments = random_segments(count);
    const SegmentIndex index(segments);
    for (int i = 0; i < 20; ++i) {
      const Box box = Box::around({50.0 * i, 1000 - 45.0 * i}).grown(40);
      std::vector<std::uint32_t> found, expected;
      index.visit_box(box, [&](std::uint32_t s) { found.push_back(s); });
      for (std::uint32_t s = 0; s < count; ++s)
        if (segments[s].box().intersects(box)) expected.push_back(s);
      std::sort(found.begin(), found.end());
      CHECK(found == expected);
    }
  }
}

TEST_CASE("the nearest segment is found while the radius shrinks") {
  const auto segments = random_segments(2000);
  const SegmentIndex index(segments);
  for (int i = 0; i < 100; ++i) {
    const Point p{10.0 * i, 997.0 - 10 * i};
    const auto distance_to = [&](std::uint32_t s) {
      return distance(p, segments[s].at(nearest_fraction(segments[s], p)));
    };
    double radius = 300;
    index.visit_near(
        p, [&] { return radius; }, [&](std::uint32_t s) { radius = std::min(radius, distance_to(s)); });
    double expected = 300;
    for (std::uint32_t s = 0; s < segments.size(); ++s) expected = std::min(expected, distance_to(s));
    CHECK(radius == expected);
  }
}
