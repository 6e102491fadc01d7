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
