#include <algorithm>
#include <random>
#include <vector>

#include <base/exact_sum.h>
#include <support/catch.h>

using lifecircle::exact_sum;
using lifecircle::ExactSum;

TEST_CASE("nothing is lost on the way") {
  CHECK(exact_sum(std::vector<double>{}) == 0.0);
  CHECK(exact_sum(std::vector<double>{1e100, 1.0, -1e100}) == 1.0);
  CHECK(exact_sum(std::vector<double>(10, 0.1)) == 1.0);
  CHECK(exact_sum(std::vector<double>{1e-16, 1.0, 1e-16}) == 1.0000000000000002);
  // Just above half a digit: the smallest part decides.
  CHECK(exact_sum(std::vector<double>{1.0, 0x1p-53, 0x1p-110}) == 1.0 + 0x1p-52);
  CHECK(exact_sum(std::vector<double>{1.0, 0x1p-53}) == 1.0);
}

TEST_CASE("the order of the terms leaves no trace") {
  std::mt19937_64 random(7);
  std::lognormal_distribution<double> people(3.0, 4.0);
  std::vector<double> terms(500);
  for (double& term : terms) term = people(random);
  const double total = exact_sum(terms);
  long double close = 0.0L;
  for (const double term : terms) close += static_cast<long double>(term);
  CHECK(total == Approx(static_cast<double>(close)).epsilon(1e-15));
  for (int i = 0; i < 50; ++i) {
    std::shuffle(terms.begin(), terms.end(), random);
    CHECK(exact_sum(terms) == total);
  }
}

TEST_CASE("a cleared sum begins at 0") {
  ExactSum sum;
  sum.add(5.0);
  sum.clear();
  CHECK(sum.total() == 0.0);
}
