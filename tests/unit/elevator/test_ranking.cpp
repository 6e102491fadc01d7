#include <random>

#include <elevator/ranking.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::elevator;

namespace {

const std::string shipped = LIFECIRCLE_SOURCE_DIR "/plugin/catalogue/elevator_priority.csv";

std::vector<Criterion> two() {
  return criteria_from_table(CsvTable::parse("id,weight,full\nold,0.6,\nsite,0.2,1\n", "c"), "c");
}

}  // namespace

TEST_CASE("The score is the weighted mean of parts that are written out") {
  const std::vector<Ranked> ranked{{"a", {10.0, 0.5}}, {"b", {20.0, 1.0}}, {"c", {0.0, 3.0}}};
  const auto places = rank(ranked, two());
  CHECK(places[0].parts[0] == 0.5);
  CHECK(places[0].parts[1] == 0.5);
  CHECK(*places[0].score == 50.0);
  CHECK(*places[1].score == 100.0);
  CHECK(places[2].parts[1] == 1.0);  // more than full counts as full
  CHECK(*places[2].score == 25.0);
  CHECK(places[0].rank == 2);
  CHECK(places[1].rank == 1);
  CHECK(places[2].rank == 3);
}

TEST_CASE("What is missing is left out, not counted as nothing") {
  const std::vector<Ranked> ranked{{"a", {10.0, std::nullopt}}, {"b", {10.0, 0.0}}, {"c", {{}, {}}}};
  const auto places = rank(ranked, two());
  CHECK(*places[0].score == 100.0);
  CHECK_FALSE(places[0].parts[1]);
  CHECK(*places[1].score == 75.0);
  CHECK_FALSE(places[2].score);
  CHECK(places[2].rank == 3);
}

TEST_CASE("Ties break by id, numbers by value") {
  std::vector<Ranked> ranked;
  for (const char* id : {"B9", "10", "9", "B10", "-1"}) ranked.push_back({id, {1.0, 1.0}});
  const auto places = rank(ranked, two());
  CHECK(places[4].rank == 1);
  CHECK(places[2].rank == 2);
  CHECK(places[1].rank == 3);
  CHECK(places[3].rank == 4);
  CHECK(places[0].rank == 5);
}

TEST_CASE("The order of the features changes nothing") {
  std::mt19937 random(7);
  std::vector<Ranked> ranked;
  for (int i = 0; i < 200; ++i)
    ranked.push_back(
        {std::to_string(i), {static_cast<double>(random() % 5), static_cast<double>(random() % 2)}});
  const auto places = rank(ranked, two());
  std::vector<Ranked> reversed(ranked.rbegin(), ranked.rend());
  const auto mirrored = rank(reversed, two());
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    CHECK(places[i].rank == mirrored[ranked.size() - 1 - i].rank);
    CHECK(places[i].score == mirrored[ranked.size() - 1 - i].score);
  }
}

TEST_CASE("Weights are given by name") {
  auto criteria = two();
  apply_weights(criteria, " site = 0.5 , old=0");
  CHECK(criteria[0].weight == 0.0);
  CHECK(criteria[1].weight == 0.5);
  apply_weights(criteria, "  ");
  CHECK(criteria[1].weight == 0.5);

  using Catch::Matchers::ContainsSubstring;
  CHECK_THROWS_WITH(apply_weights(criteria, "young=1"), ContainsSubstring("give weights to: old, site"));
  CHECK_THROWS_WITH(apply_weights(criteria, "old=much"), ContainsSubstring("old60=0.3, floors=0"));
  CHECK_THROWS_WITH(apply_weights(criteria, "old"), ContainsSubstring("cannot be read"));
  CHECK_THROWS_WITH(apply_weights(criteria, "old=nan"), ContainsSubstring("cannot be read"));
  CHECK_THROWS_WITH(apply_weights(criteria, "old=-1"), ContainsSubstring("negative"));
  CHECK_THROWS_WITH(apply_weights(criteria, "old=0;site=0"), ContainsSubstring("above 0"));
}

TEST_CASE("The shipped criteria can be read, bad ones are refused") {
  double sum = 0.0;
  for (const Criterion& criterion : criteria_from_table(CsvTable::read(shipped), shipped)) {
    CHECK_FALSE(criterion.source.empty());
    sum += criterion.weight;
  }
  CHECK(sum == Approx(1.0));
  using Catch::Matchers::ContainsSubstring;
  const auto read = [](const std::string& rows) {
    return criteria_from_table(CsvTable::parse("id,weight,full\n" + rows, "c"), "c");
  };
  CHECK_THROWS_WITH(read("far_too_long,1,\n"), ContainsSubstring("1 to 7 characters"));
  CHECK_THROWS_WITH(read("a,1,\na,1,\n"), ContainsSubstring("stands twice"));
  CHECK_THROWS_WITH(read("a,-1,\n"), ContainsSubstring("negative"));
  CHECK_THROWS_WITH(read("a,1,0\n"), ContainsSubstring("above 0"));
  CHECK_THROWS_WITH(read("a,0,\n"), ContainsSubstring("at least one"));
}
