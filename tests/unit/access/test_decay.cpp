#include <cmath>

#include <access/decay.h>
#include <base/error.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;
using network::Cost;

TEST_CASE("binary counts the limit, steps do not count their ends") {
  const Decay binary = Decay::binary(Cost(15));
  CHECK(binary(Cost(0)) == 1.0);
  CHECK(binary(Cost(15)) == 1.0);
  CHECK(binary(Cost(std::nextafter(15.0, 16.0))) == 0.0);
  CHECK(binary.limit() == Cost(15));

  const Decay step = Decay::step(parse_decay_steps(" 10:1, 20:0.68 ,30:0.22", Cost(60)));
  CHECK(step.limit() == Cost(1800));
  CHECK(step(Cost(0)) == 1.0);
  CHECK(step(Cost(599)) == 1.0);
  CHECK(step(Cost(600)) == 0.68);
  CHECK(step(Cost(1200)) == 0.22);
  CHECK(step(Cost(1800)) == 0.0);
  CHECK(step(network::unreachable) == 0.0);
}

TEST_CASE("continuous decays are what their formulas say") {
  CHECK(Decay::linear(Cost(10))(Cost(2.5)) == Approx(0.75));
  CHECK(Decay::linear(Cost(10))(Cost(10)) == 0.0);
  CHECK(Decay::linear(Cost(10))(Cost(11)) == 0.0);
  CHECK(Decay::exponential(0.1)(Cost(20)) == Approx(std::exp(-2.0)));
  CHECK(Decay::exponential(0.1, Cost(10))(Cost(10)) == Approx(std::exp(-1.0)));
  CHECK(Decay::exponential(0.1, Cost(10))(Cost(10.001)) == 0.0);
  CHECK(Decay::gaussian(Cost(10))(Cost(10)) == Approx(std::exp(-0.5)));
  CHECK(Decay::gaussian(Cost(10), Cost(30))(Cost(31)) == 0.0);
  CHECK(Decay::exponential(1.0)(network::unreachable) == 0.0);
}

TEST_CASE("what makes no decay is refused with a remedy") {
  CHECK_THROWS_AS(Decay::binary(Cost(0)), Error);
  CHECK_THROWS_AS(Decay::binary(Cost(NAN)), Error);
  CHECK_THROWS_AS(Decay::linear(network::unreachable), Error);
  CHECK_THROWS_AS(Decay::exponential(0.0), Error);
  CHECK_THROWS_AS(Decay::exponential(INFINITY), Error);
  CHECK_THROWS_AS(Decay::gaussian(Cost(-1)), Error);
  CHECK_THROWS_AS(Decay::step({}), Error);
  CHECK_THROWS_AS(Decay::step({{Cost(10), 1.0}, {Cost(10), 0.5}}), Error);
  CHECK_THROWS_AS(Decay::step({{Cost(10), 1.5}}), Error);
  CHECK_THROWS_AS(Decay::step({{Cost(0), 1.0}}), Error);
  for (const char* text : {"", "10", "10:", ":1", "10:1,", "10;1", "a:1", "10:1:2", "10 20:1"})
    CHECK_THROWS_WITH(parse_decay_steps(text, Cost(60)), Catch::Matchers::ContainsSubstring("10:1,20:0.68"));
}
