#include <cmath>

#include <access/street_front.h>
#include <base/error.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;

namespace {

network::Place point(double x, double y) {
  return {0, {{x, y}}, {}};
}
network::Place block(double west, double south, double east, double north) {
  return {0, {}, {{{{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}}}}};
}

/// A main street 20 m wide along y = 0, and a lane along x = 500 that runs north from it.
std::vector<FrontStreet> streets() {
  return {{1, {{{0, 0}, {1000, 0}}}, Metres(20)}, {2, {{{500, 0}, {500, 300}}}, Metres(0)}};
}

FrontFinding find(const network::Place& office, const std::vector<network::Place>& compounds = {},
                  const StreetFrontOptions& options = {}) {
  return street_fronts({}, std::vector<network::Place>{office}, streets(), compounds, options).front();
}

}  // namespace

TEST_CASE("the distance to a street front is measured from the carriageway's edge") {
  const FrontFinding near = find(point(200, 25));
  CHECK(near.status == FrontStatus::street_front);
  CHECK(near.distance->value() == Approx(15));
  CHECK(near.street == 1);
  CHECK(find(point(200, 25.1)).status == FrontStatus::set_back);
  CHECK(find(point(200, 8)).distance->value() == Approx(0));
  CHECK(find(point(200, 211)).status == FrontStatus::no_street);
  CHECK_FALSE(find(point(200, 211)).distance.has_value());
  CHECK(find(network::Place{}).status == FrontStatus::no_geometry);
}

TEST_CASE("an office drawn as an area is as near as its nearest side") {
  CHECK(find(block(100, 20, 120, 60)).distance->value() == Approx(10));
  CHECK(find(block(490, 100, 510, 120)).distance->value() == Approx(0));
  CHECK(find(network::Place{0, {}, {{{{{0, 0}, {10, 0}, {0, 0}}}}}}).status == FrontStatus::no_geometry);
}

TEST_CASE("lanes inside a gated compound are no street front, and its depth decides") {
  const std::vector<network::Place> compound{block(400, 12, 600, 280)};
  // 5 m beside the lane, but the lane is the compound's own there.
  const FrontFinding inside = find(point(505, 100), compound);
  CHECK(inside.status == FrontStatus::in_compound);
  CHECK(inside.compound == 0);
  CHECK(inside.depth.value() == Approx(88));
  CHECK(inside.street == 2);  // by the stretch of the lane outside
  CHECK(inside.distance->value() == Approx(std::hypot(5, 88)));
  CHECK(find(point(505, 100)).status == FrontStatus::street_front);
  // On the rim it opens to the street through the boundary.
  const FrontFinding rim = find(point(450, 14), compound);
  CHECK(rim.status == FrontStatus::street_front);
  CHECK(rim.compound == 0);
  CHECK(find(point(450, 16), compound).status == FrontStatus::in_compound);
  // The lane is public again where it has left the compound.
  const FrontFinding beyond = find(point(505, 290), compound);
  CHECK(beyond.street == 2);
  CHECK(beyond.status == FrontStatus::street_front);
}

TEST_CASE("of equally near streets the lesser id counts, and options are checked") {
  const std::vector<FrontStreet> twice{{7, {{{0, 10}, {10, 10}}}, {}}, {3, {{{0, -10}, {10, -10}}}, {}}};
  const std::vector<network::Place> office{point(5, 0)};
  CHECK(street_fronts({}, office, twice, {}, {}).front().street == 3);
  StreetFrontOptions options;
  options.distance = Metres(-1);
  CHECK_THROWS_AS(find(point(0, 0), {}, options), Error);
  options = {};
  options.search = Metres(10);
  CHECK_THROWS_AS(find(point(0, 0), {}, options), Error);
}

TEST_CASE("offices without geometry stand in no share") {
  const std::vector<network::Place> offices{point(200, 25), point(200, 26), network::Place{}, point(200, 12)};
  const auto findings = street_fronts({}, offices, streets(), {}, {});
  const FrontCount count = count_fronts(findings, std::vector<std::uint32_t>{0, 1, 2});
  CHECK(count.offices == 3);
  CHECK(count.by_status == std::array<std::size_t, 5>{1, 1, 0, 0, 1});
  CHECK(*count.share == Approx(0.5));
  CHECK_FALSE(count_fronts(findings, std::vector<std::uint32_t>{2}).share.has_value());
}
