#include <algorithm>
#include <random>
#include <vector>

#include <access/inequality.h>
#include <support/catch.h>

using namespace lifecircle::access;

TEST_CASE("mean, quantiles and Gini of a hand-made town") {
  const std::vector<Weighted> minutes{{10, 1}, {2, 3}, {4, 6}};
  CHECK(*weighted_mean(minutes) == Approx(4.0));
  CHECK(*weighted_quantile(minutes, 0.3) == 2);
  CHECK(*weighted_quantile(minutes, 0.31) == 4);
  CHECK(*weighted_quantile(minutes, 0.5) == 4);
  CHECK(*weighted_quantile(minutes, 0.9) == 4);
  CHECK(*weighted_quantile(minutes, 1.0) == 10);
}

TEST_CASE("Gini is 0 where all are equal and (n - 1) / n where one has everything") {
  CHECK(*gini(std::vector<Weighted>{{5, 1}, {5, 7}}) == Approx(0).margin(1e-12));
  CHECK(*gini(std::vector<Weighted>{{0, 1}, {0, 1}, {0, 1}, {9, 1}}) == Approx(0.75));
  CHECK(*gini(std::vector<Weighted>{{0, 4}}) == 0);
}

TEST_CASE("Gini equals the mean absolute difference over twice the mean") {
  std::mt19937_64 random(3);
  std::vector<Weighted> values;
  for (int i = 0; i < 50; ++i)
    values.push_back({static_cast<double>(random() % 100), static_cast<double>(random() % 9)});
  double difference = 0, weight = 0, sum = 0;
  for (const Weighted& a : values) {
    weight += a.weight;
    sum += a.weight * a.value;
    for (const Weighted& b : values) difference += a.weight * b.weight * std::abs(a.value - b.value);
  }
  CHECK(*gini(values) == Approx(difference / (2 * weight * sum)));
}

TEST_CASE("without people there is no answer, and the order of the parcels does not matter") {
  CHECK_FALSE(weighted_mean(std::vector<Weighted>{}));
  CHECK_FALSE(weighted_quantile(std::vector<Weighted>{{3, 0}}, 0.5));
  CHECK_FALSE(gini(std::vector<Weighted>{{3, 0}}));
  std::vector<Weighted> values;
  for (int i = 0; i < 100; ++i) values.push_back({0.1 * (i * 37 % 100), 0.3 * (i % 7)});
  const auto mean = weighted_mean(values), inequality = gini(values);
  std::shuffle(values.begin(), values.end(), std::mt19937_64(1));
  CHECK(weighted_mean(values) == mean);
  CHECK(gini(values) == inequality);
}

TEST_CASE("A Lorenz curve of a hand-made town: three people in ten have 6 of 40, six have 24, one has 10") {
  const std::vector<double> curve = lorenz_curve(std::vector<Weighted>{{10, 1}, {2, 3}, {4, 6}}, 10);
  const std::vector<double> drawn{0, 2, 4, 6, 10, 14, 18, 22, 26, 30, 40};
  REQUIRE(curve.size() == drawn.size());
  for (std::size_t i = 0; i < curve.size(); ++i) CHECK(curve[i] == Approx(drawn[i] / 40).margin(1e-12));
}

TEST_CASE("Between two people the curve is straight; with nothing to share it is the diagonal") {
  const std::vector<double> halves = lorenz_curve(std::vector<Weighted>{{1, 1}, {3, 1}}, 4);
  CHECK(halves[1] == Approx(0.125));
  CHECK(halves[2] == Approx(0.25));
  CHECK(halves[3] == Approx(0.625));
  CHECK(lorenz_curve(std::vector<Weighted>{{0, 4}, {0, 2}}, 2) == std::vector<double>{0, 0.5, 1});
  CHECK(lorenz_curve(std::vector<Weighted>{{5, 0}}, 10).empty());
  CHECK(lorenz_curve(std::vector<Weighted>{{5, 1}}, 0).empty());
}

TEST_CASE("Twice the area between diagonal and curve is the Gini coefficient, whatever the order") {
  std::mt19937_64 random(8);
  std::vector<Weighted> values;
  for (int i = 0; i < 40; ++i) values.push_back({static_cast<double>(random() % 50), 1.0});
  const std::vector<double> curve = lorenz_curve(values, values.size());
  double below = 0;
  for (std::size_t i = 1; i < curve.size(); ++i) {
    CHECK(curve[i] >= curve[i - 1]);
    below += (curve[i] + curve[i - 1]) / 2 / static_cast<double>(values.size());
  }
  CHECK(1 - 2 * below == Approx(*gini(values)));
  std::shuffle(values.begin(), values.end(), std::mt19937_64(1));
  CHECK(lorenz_curve(values, values.size()) == curve);
}
