#include <algorithm>
#include <cmath>
#include <random>

#include <base/parallel.h>
#include <elevator/shaft_site.h>
#include <support/catch.h>
#include <support/draws.h>
#include <support/house_scene.h>
#include <support/reference_shaft.h>

using namespace lifecircle;
using namespace lifecircle::elevator;
using namespace lifecircle::testing;

namespace {

/// Where the shaft's middle may be, by the words of site_shafts().
std::vector<double> dense_places(const FacadeScene& drawn, const ShaftOptions& options) {
  const double half = options.width.value() / 2, slide = options.slide.value();
  const double first = std::max(drawn.from + half, drawn.door - slide);
  const double last = std::min(drawn.to - half, drawn.door + slide);
  std::vector<double> places;
  if (first > last) {
    places.push_back(std::clamp(drawn.door, drawn.from + half, drawn.to - half));
  } else {
    constexpr int steps = 240;
    for (int i = 0; i <= steps; ++i) places.push_back(first + (last - first) * i / steps);
    if (first <= drawn.door && drawn.door <= last) places.push_back(drawn.door);
  }
  return places;
}

/// Why the place by sampling is better than the one found; empty where it is not.
std::string better(const ReferenceShaft& sampled, double slide, const ReferenceShaft& found,
                   double found_slide) {
  if (sampled.on_own_building || sampled.grade > found.grade) return "";
  if (sampled.grade < found.grade) return "grade";
  const double gap = std::min(sampled.gap, 50.0), found_gap = std::min(found.gap, 50.0);
  if (gap > found_gap + 3e-6) return "gap";
  return gap >= found_gap + 1e-8 && slide < found_slide - 1e-6 ? "slide" : "";
}

}  // namespace

TEST_CASE("dense sampling never finds a better place for a shaft on 300 random scenes") {
  int grades[3] = {0, 0, 0}, slid = 0, touching_roads = 0;
  for (std::uint64_t seed = 1; seed <= draws(300u); ++seed) {
    const FacadeScene drawn = random_facade_scene(seed);
    const ShaftOptions options;
    const Movement move{static_cast<double>(seed * 37 % 360), {345000, 3456000}};
    const ShaftSite found = site(moved(drawn.scene, move));
    INFO("seed " << seed);
    const std::vector<double> places = dense_places(drawn, options);
    if (!found.fits) {
      for (const double x : places) CHECK(reference_shaft(drawn, x, options).on_own_building);
      continue;
    }
    // Back from the turned world: the shaft's middle as the drawing has it. A stair tower at the door moves
    // the facade's line out; there the drawing's rules do not apply.
    const Point back = Movement{-move.degrees}(middle(found) - move.by);
    if (std::abs(back.y - 2.0) > 1e-6) continue;
    const ReferenceShaft judged = reference_shaft(drawn, back.x, options);
    CHECK_FALSE(judged.on_own_building);
    CHECK(found.slide.value() == Approx(std::abs(back.x - drawn.door)).margin(1e-6));
    CHECK(found.gap.has_value() == (judged.gap <= 50.0));
    if (found.gap) CHECK(found.gap->value() == Approx(judged.gap).margin(1e-6));
    if (found.lane && judged.lane) CHECK(found.lane->value() == Approx(*judged.lane).margin(1e-5));
    ++grades[static_cast<int>(found.grade)];
    slid += found.slide > Metres(1e-6) ? 1 : 0;
    touching_roads += found.lane.has_value() ? 1 : 0;
    // What was found may stand exactly at a limit, where the twin's rounding could go either way.
    const ReferenceShaft claimed{false, found.grade, judged.gap, judged.lane};
    for (const double x : places) {
      INFO("sampled x " << x << ", found " << back.x);
      CHECK(better(reference_shaft(drawn, x, options), std::abs(x - drawn.door), claimed,
                   found.slide.value()) == "");
    }
    // And the claim is true: a hair beside the place, on one side or the other, the twin says the same.
    Grade best = judged.grade;
    for (const double hair : {-1e-5, 1e-5})
      best = std::min(best, reference_shaft(drawn, back.x + hair, options).grade);
    CHECK(best <= found.grade);
  }
  CHECK(grades[0] > draws(30));
  CHECK(grades[1] > draws(30));
  CHECK(grades[2] > draws(30));
  CHECK(slid > draws(100));
  CHECK(touching_roads > draws(50));
}

TEST_CASE("sites are the same whatever the order of features and the number of threads") {
  Scene town;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const Movement place{static_cast<double>(seed * 11),
                         {static_cast<double>(seed % 7) * 90, static_cast<double>(seed / 7) * 80}};
    const Scene part = moved(random_facade_scene(seed).scene, place);
    const auto take = [seed](auto& all, const auto& some) {
      for (auto item : some) {
        item.id += static_cast<FeatureId>(seed * 100);
        all.push_back(item);
      }
    };
    take(town.buildings, part.buildings);
    take(town.lots, part.lots);
    take(town.roads, part.roads);
    take(town.obstacles, part.obstacles);
  }
  const auto answer = [](const Scene& scene) {
    std::vector<std::tuple<FeatureId, int, Grade, double, double, double, Point, std::size_t>> rows;
    for (const ShaftSite& s : sites(scene))
      rows.emplace_back(scene.buildings[s.building].id, s.number, s.grade, s.gap.value_or(Metres(-1)).value(),
                        s.lane.value_or(Metres(-1)).value(), s.slide.value(),
                        s.fits ? s.shaft.rings[0][0] : Point{}, s.limits.size());
    std::sort(rows.begin(), rows.end());
    return rows;
  };
  const auto first = answer(town);
  CHECK(first.size() == 40);
  std::mt19937 shuffler(5);
  std::shuffle(town.buildings.begin(), town.buildings.end(), shuffler);
  std::shuffle(town.lots.begin(), town.lots.end(), shuffler);
  std::shuffle(town.roads.begin(), town.roads.end(), shuffler);
  std::shuffle(town.obstacles.begin(), town.obstacles.end(), shuffler);
  set_thread_limit(1);
  const auto second = answer(town);
  set_thread_limit(0);
  CHECK(first == second);
}
