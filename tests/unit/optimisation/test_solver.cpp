#include <chrono>
#include <cmath>
#include <random>
#include <vector>

#include <base/error.h>
#include <optimisation/solver.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::optimisation;

namespace {

Solution solved(const MixedProgram& program, const SolveLimits& limits = {}) {
  NoProgress progress;
  return solve(program, limits, progress);
}

/// Things of a weight and a value each, as many as fit: the classic that needs branching.
struct Knapsack {
  std::vector<double> weight, value;
  double capacity = 0.0;

  Knapsack(std::size_t things, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    for (std::size_t i = 0; i < things; ++i) {
      weight.push_back(static_cast<double>(random() % 97 + 3));
      value.push_back(static_cast<double>(random() % 89 + 1));
      capacity += weight.back() / 2.0;
    }
  }
  [[nodiscard]] MixedProgram program() const {
    MixedProgram result(Aim::maximise);
    std::vector<Term> used;
    for (std::size_t i = 0; i < weight.size(); ++i) used.push_back({result.add_choice(value[i]), weight[i]});
    result.add_constraint(-no_bound, used, capacity);
    return result;
  }
  [[nodiscard]] double best_by_enumeration() const {
    double best = 0.0;
    for (std::size_t subset = 0; subset < (std::size_t{1} << weight.size()); ++subset) {
      double w = 0.0, v = 0.0;
      for (std::size_t i = 0; i < weight.size(); ++i)
        if ((subset >> i & 1) != 0) w += weight[i], v += value[i];
      if (w <= capacity) best = std::max(best, v);
    }
    return best;
  }
};

class AlwaysCancelled final : public Progress {
 public:
  void report(double) override {}
  [[nodiscard]] bool cancelled() const override { return true; }
};

/// Cancelled after a while, as by somebody who has waited enough.
class CancelledLater final : public Progress {
 public:
  explicit CancelledLater(Seconds after) : after_(after) {}
  void report(double) override {}
  [[nodiscard]] bool cancelled() const override { return waited() >= after_.value(); }
  [[nodiscard]] double waited() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count();
  }

 private:
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  Seconds after_;
};

/// Choosing 20 of 600 sites for 1,500 places, each near 60 of them: already its first linear program is long.
MixedProgram long_program() {
  std::mt19937_64 random(5);
  MixedProgram program(Aim::maximise);
  std::vector<VariableId> site;
  std::vector<Term> all;
  for (int j = 0; j < 600; ++j) {
    site.push_back(program.add_choice(0.0));
    all.push_back({site.back()});
  }
  program.add_constraint(-no_bound, all, 20);
  for (int i = 0; i < 1500; ++i) {
    std::vector<Term> terms{{program.add_variable(0.0, 1.0, static_cast<double>(random() % 300 + 1))}};
    for (int k = 0; k < 60; ++k) terms.push_back({site[random() % site.size()], -1.0});
    program.add_constraint(-no_bound, terms, 0.0);
  }
  return program;
}

}  // namespace

TEST_CASE("The example of the header: the two best of three") {
  MixedProgram program(Aim::maximise);
  const VariableId a = program.add_choice(7), b = program.add_choice(5), c = program.add_choice(6);
  program.add_constraint(-no_bound, std::vector<Term>{{a}, {b}, {c}}, 2);
  const Solution best = solved(program);
  REQUIRE(best.outcome == Outcome::optimal);
  CHECK(best.value == Approx(13));
  CHECK(best.bound == Approx(13));
  CHECK(best.is_chosen(a));
  CHECK_FALSE(best.is_chosen(b));
  CHECK(best.is_chosen(c));
}

TEST_CASE("Forty knapsacks cost what enumeration finds") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const Knapsack knapsack(12, seed);
    INFO("seed " << seed);
    CHECK(solved(knapsack.program()).value == Approx(knapsack.best_by_enumeration()));
  }
}

TEST_CASE("Real variables, equalities and a range from both sides") {
  // Least cost of mixing 10 tonnes from two heaps, of which the cheap one must give 3 to 6.
  MixedProgram program(Aim::minimise);
  const VariableId cheap = program.add_variable(0, no_bound, 2.0),
                   dear = program.add_variable(0, no_bound, 5.0);
  program.add_constraint(10, std::vector<Term>{{cheap}, {dear}}, 10);
  program.add_constraint(3, std::vector<Term>{{cheap}}, 6);
  const Solution best = solved(program);
  REQUIRE(best.outcome == Outcome::optimal);
  CHECK(best.value == Approx(32));
  CHECK(best.value_of(cheap) == Approx(6));
  CHECK(best.value_of(dear) == Approx(4));
}

TEST_CASE("Terms of one variable are added up") {
  MixedProgram program(Aim::maximise);
  const VariableId x = program.add_variable(0, 100, 1.0, Domain::whole);
  program.add_constraint(-no_bound, std::vector<Term>{{x, 1.0}, {x, 2.0}}, 10);
  CHECK(solved(program).value_of(x) == 3.0);
}

TEST_CASE("What cannot be is told from what was not found") {
  MixedProgram impossible(Aim::minimise);
  const VariableId x = impossible.add_choice(1), y = impossible.add_choice(1);
  impossible.add_constraint(3, std::vector<Term>{{x}, {y}}, no_bound);
  CHECK(solved(impossible).outcome == Outcome::infeasible);
  CHECK_FALSE(solved(impossible).has_values());

  MixedProgram between(Aim::minimise);  // no whole number lies between a third and two thirds
  between.add_variable(1.0 / 3, 2.0 / 3, 1.0, Domain::whole);
  CHECK(solved(between).outcome == Outcome::infeasible);

  MixedProgram endless(Aim::maximise);
  const VariableId free = endless.add_variable(0, no_bound, 1.0);
  endless.add_constraint(1, std::vector<Term>{{free}}, no_bound);
  CHECK(solved(endless).outcome == Outcome::unbounded);
}

TEST_CASE("A limit of nodes ends the search with a bound that holds, the same each time") {
  // Many equal halves and an odd capacity: hopeless for branching, easy to bound.
  MixedProgram program(Aim::maximise);
  std::vector<Term> used;
  for (int i = 0; i < 40; ++i) used.push_back({program.add_choice(2.0), 2.0});
  const VariableId rest = program.add_variable(0, 1, 0.5);
  used.push_back({rest, 1.0});
  program.add_constraint(41, used, 41);
  const SolveLimits limits{.nodes = 5};
  const Solution first = solved(program, limits), second = solved(program, limits);
  CHECK(first.outcome == second.outcome);
  CHECK(first.values == second.values);
  CHECK(first.bound == second.bound);
  if (first.has_values()) CHECK(first.value <= first.bound + 1e-9);
  CHECK(first.bound >= 40.5 - 1e-9);
}

TEST_CASE("A gap that is enough stops early and stays honest") {
  const Knapsack knapsack(60, 7);
  const Solution exact = solved(knapsack.program()), near = solved(knapsack.program(), {.gap = 0.02});
  REQUIRE(near.outcome == Outcome::optimal);
  CHECK(near.value <= exact.value + 1e-9);
  CHECK(near.value >= exact.value * 0.98 - 1e-9);
  CHECK(near.bound >= exact.value - 1e-6);
}

TEST_CASE("Cancel leaves by exception; a bad call is an error") {
  AlwaysCancelled progress;
  CHECK_THROWS_AS(solve(Knapsack(12, 1).program(), {}, progress), Cancelled);
  MixedProgram program(Aim::minimise);
  CHECK_THROWS_AS(program.add_variable(2, 1, 0), Error);
  CHECK_THROWS_AS(program.add_variable(0, 1, NAN), Error);
  CHECK_THROWS_AS(program.add_constraint(0, std::vector<Term>{{VariableId(3)}}, 1), Error);
  CHECK(solved(MixedProgram(Aim::minimise)).outcome == Outcome::optimal);
}

TEST_CASE("Cancel and the end of the time come in the middle of a long linear program") {
  const MixedProgram program = long_program();
  CancelledLater somebody(Seconds(0.3));
  CHECK_THROWS_AS(solve(program, {}, somebody), Cancelled);
  CHECK(somebody.waited() < 10.0);  // a second and a half on a machine that has nothing else to do

  CancelledLater clock(Seconds(1e9));
  const Solution solution = solved(program, {.seconds = Seconds(0.3)});
  CHECK(clock.waited() < 10.0);
  CHECK(solution.outcome != Outcome::optimal);
  CHECK(solution.bound > 0.0);
  if (solution.has_values()) CHECK(solution.value <= solution.bound);
}
