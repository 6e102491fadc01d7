#include <random>

#include <support/reference_shaft.h>

namespace lifecircle::testing {

namespace {

using namespace lifecircle::elevator;

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}
  double between(double low, double high) { return low + (high - low) * (engine_() >> 11) * 0x1.0p-53; }
  bool once_in(int times) { return between(0, times) < 1.0; }
  int up_to(int most) { return static_cast<int>(between(0, most + 1)); }
  std::optional<bool> perhaps() {
    if (once_in(3)) return std::nullopt;
    return once_in(2);
  }

 private:
  std::mt19937_64 engine_;
};

/// A rectangle turned by any angle, its middle at p.
Polygon house_at(Point p, double length, double width, double degrees) {
  return Movement{degrees, p}(rectangle(-length / 2, -width / 2, length / 2, width / 2));
}

void draw_house(Dice& dice, FacadeScene& drawn) {
  Ring corners{{0, 0}, {0, -12}, {60, -12}, {60, 0}};
  drawn.from = 0;
  drawn.to = 60;
  if (dice.once_in(3)) {  // a wing at the east end
    const double x = dice.between(12, 40);
    corners = {{0, 0}, {0, -12}, {60, -12}, {60, 25}, {x, 25}, {x, 0}};
    drawn.to = x;
  } else if (dice.once_in(2)) {  // a stair tower
    const double x = dice.between(5, 50), out = dice.between(0.3, 2.8);
    corners = {{0, 0}, {0, -12}, {60, -12}, {60, 0}, {x + 3, 0}, {x + 3, out}, {x, out}, {x, 0}};
  }
  drawn.door = dice.between(drawn.from, drawn.to);
  const auto behind = [&] { return plan(corners).contains({drawn.door, 0.01}); };
  while (behind()) drawn.door = dice.between(drawn.from, drawn.to);  // doors of towers stand farther out
  drawn.scene.buildings.push_back({0, {plan(corners)}, {{drawn.door, 0}}, std::nullopt, true, std::nullopt});
}

void draw_obstacle(Dice& dice, double x, FacadeScene& drawn) {
  Obstacle obstacle;
  obstacle.id = static_cast<FeatureId>(drawn.scene.obstacles.size());
  obstacle.severity = static_cast<Severity>(dice.up_to(2));
  const Point at{x + dice.between(-4, 4), dice.between(0.1, 6)};
  const int kind = dice.up_to(2);
  if (kind == 0) obstacle.points = {at};
  if (kind == 1) obstacle.lines = {{at, at + Point{dice.between(-3, 3), dice.between(-1, 6)}}};
  if (kind == 2)
    obstacle.areas = {house_at(at, dice.between(0.2, 3), dice.between(0.2, 2), dice.between(0, 90))};
  drawn.scene.obstacles.push_back(obstacle);
}

}  // namespace

FacadeScene random_facade_scene(std::uint64_t seed) {
  Dice dice(seed);
  FacadeScene drawn;
  draw_house(dice, drawn);
  const double x = drawn.door;
  for (int i = dice.up_to(4); i > 0; --i) {
    const Point at{x + dice.between(-25, 25), dice.between(9, 30)};
    const Polygon other = house_at(at, dice.between(4, 20), dice.between(3, 10), dice.between(0, 180));
    drawn.scene.buildings.push_back({i, {other}, {}, std::nullopt, false, std::nullopt});
  }
  if (dice.once_in(2)) {
    const double west = x - dice.between(1.0, 30.0), north = dice.between(2.5, 12.0);
    const double step = dice.between(west + 0.1, x + 3);  // the border steps in there
    drawn.scene.lots.push_back({1,
                                {plan({{-80, -60},
                                       {140, -60},
                                       {140, north + dice.between(-1, 5)},
                                       {step, north + 1},
                                       {step, north},
                                       {west, north},
                                       {west, -0.5},
                                       {-80, -0.5}})}});
  }
  for (int i = dice.up_to(2); i > 0; --i) {
    const Point at{x + dice.between(-6, 6), dice.between(1, 10)};
    const double width = dice.between(2, 9);
    const Movement turn{dice.once_in(2) ? dice.between(-8, 8) : dice.between(0, 180), at};
    Road road{i, {}, Metres(width), {}, dice.perhaps()};
    if (dice.once_in(2))
      road.lines = {turn(Ring{{-60, 0}, {60, 0}})};
    else
      road.areas = {turn(rectangle(-60, -width / 2, 60, width / 2))};
    drawn.scene.roads.push_back(road);
  }
  for (int i = dice.up_to(4); i > 0; --i) draw_obstacle(dice, x, drawn);
  return drawn;
}

}  // namespace lifecircle::testing
