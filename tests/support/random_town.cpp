#include <random>

#include <support/random_town.h>

namespace lifecircle::testing {

RandomTown::RandomTown(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  const auto below = [&](int bound) {
    return static_cast<int>(random() % static_cast<std::uint64_t>(bound));
  };
  const auto chance = [&](int percent) { return below(100) < percent; };
  const int size = 6 + below(8);
  // A jitter of up to 2 m makes near misses, which only a tolerance joins.
  const auto vertex = [&] {
    const double jitter = chance(20) ? below(3) : 0;
    return geometry::Point{10.0 * below(size) + jitter, 10.0 * below(size)};
  };
  const int lines = 4 + below(20);
  for (int i = 0; i < lines; ++i) {
    network::Street street;
    street.id = i + 1;
    if (chance(25))
      street.direction = chance(50) ? network::Direction::forward : network::Direction::backward;
    if (chance(20)) street.speed_kmh = below(7);  // now and then 0: closed
    street.steps = chance(10);
    if (chance(15)) street.delay = Seconds(below(60));
    if (chance(25)) street.level = below(3) - 1;
    std::vector<geometry::Point> points{vertex()};
    const int steps = chance(5) ? 0 : 1 + below(4);
    for (int k = 0; k < steps; ++k) points.push_back(chance(10) ? points.back() : vertex());
    if (chance(15)) points.push_back(points.front());  // a ring
    const int copies = chance(10) ? 2 : 1;             // the same line drawn twice
    for (int copy = 0; copy < copies; ++copy) {
      if (copy == 1) street.id += 1000;
      streets.add_street(street);
      streets.add_part(points);
      if (chance(10)) streets.add_part(std::vector{vertex(), vertex()});
    }
  }
  for (int i = 0; i < 12; ++i) {
    // Off the lattice by an odd amount, so that ties are between equal feet only; some places stand on a
    // vertex.
    geometry::Point p = vertex();
    if (!chance(20)) p = p + geometry::Point{3.37 + 0.011 * below(300), 1.91 + 0.013 * below(300)};
    places.push_back(p);
  }
}

}  // namespace lifecircle::testing
