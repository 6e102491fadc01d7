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

TEST_CASE("what is left open follows the catchment") {
  const auto weight = [](DecayShape shape, double cost) {
    DecayOptions options;
    options.shape = shape;
    return options.within(Cost(900))(Cost(cost));
  };
  CHECK(weight(DecayShape::binary, 900) == 1.0);
  CHECK(weight(DecayShape::step, 299) == 1.0);
  CHECK(weight(DecayShape::step, 300) == 0.68);
  CHECK(weight(DecayShape::step, 899) == 0.22);
  CHECK(weight(DecayShape::linear, 450) == Approx(0.5));
  CHECK(weight(DecayShape::exponential, 900) == Approx(0.01));
  CHECK(weight(DecayShape::gaussian, 900) == Approx(0.01));
  CHECK(weight(DecayShape::gaussian, 901) == 0.0);
}

TEST_CASE("a given decay ends at the catchment") {
  DecayOptions options;
  options.shape = DecayShape::step;
  options.steps = parse_decay_steps("10:1,20:0.5", Cost(60));
  CHECK(options.within(Cost(900)).limit() == Cost(900));
  CHECK(options.within(Cost(900))(Cost(900)) == 0.5);
  CHECK(options.within(Cost(900))(Cost(901)) == 0.0);
  CHECK(options.within(Cost(9000)).limit() == Cost(1200));
  options.shape = DecayShape::exponential;
  options.rate = 0.001;
  CHECK(options.within(Cost(900))(Cost(500)) == Approx(std::exp(-0.5)));
  options.shape = DecayShape::gaussian;
  options.bandwidth = Cost(300);
  CHECK(options.within(Cost(900))(Cost(300)) == Approx(std::exp(-0.5)));
  options.bandwidth = Cost(-1);
  CHECK_THROWS_AS(options.within(Cost(900)), Error);
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
