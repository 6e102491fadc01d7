// Where to build, on a street short enough to see the answer.
#include <chrono>
#include <cmath>
#include <optional>
#include <utility>

#include <access/siting.h>
#include <base/error.h>
#include <base/random.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;
using network::Cost;

namespace {

/// People at 0, 100, 200, 300, 400 and 1000 m; candidates at 100, 300 and 1000 m; one metre costs one.
LocationProblem street(LocationModel model, std::size_t count) {
  const double homes[] = {0, 100, 200, 300, 400, 1000}, sites[] = {100, 300, 1000};
  LocationProblem problem;
  problem.model = model;
  problem.demand = {10, 10, 10, 20, 20, 5};
  problem.candidates = 3;
  problem.count = count;
  problem.threshold = Cost(100);
  problem.limit = Cost(500);
  std::vector<TravelTimes::Entry> entries;
  for (std::uint32_t i = 0; i < 6; ++i)
    for (std::uint32_t j = 0; j < 3; ++j)
      if (const Cost cost(std::abs(homes[i] - sites[j])); cost <= problem.reach())
        entries.push_back({i, j, cost});
  problem.times = TravelTimes::from_entries(6, 3, entries);
  return problem;
}

std::vector<std::uint32_t> candidates_of(const SitingPlan& plan) {
  std::vector<std::uint32_t> candidates;
  for (const ChosenSite& site : plan.sites) candidates.push_back(site.candidate);
  return candidates;
}

NoProgress no_progress;

/// A square in which 1,500 places and 400 candidates stand so close that no proof ends soon.
LocationProblem crowded_town(LocationModel model) {
  Random random(3);
  const auto mean = [&] { return (random.fraction() + random.fraction()) / 2.0; };
  LocationProblem problem;
  problem.model = model;
  problem.candidates = 400;
  problem.count = 15;
  problem.threshold = problem.limit = Cost(600);
  std::vector<std::pair<double, double>> homes, sites;
  for (int i = 0; i < 1500; ++i) {
    homes.push_back({mean(), mean()});
    problem.demand.push_back(1.0 + random.below(300));
  }
  for (int j = 0; j < 400; ++j) sites.push_back({mean(), mean()});
  std::vector<TravelTimes::Entry> entries;
  for (std::uint32_t i = 0; i < homes.size(); ++i)
    for (std::uint32_t j = 0; j < sites.size(); ++j) {
      const Cost cost(8000.0 *
                      std::hypot(homes[i].first - sites[j].first, homes[i].second - sites[j].second));
      if (cost <= problem.limit) entries.push_back({i, j, cost});
    }
  problem.times = TravelTimes::from_entries(homes.size(), sites.size(), entries);
  return problem;
}

double seconds_since(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Cancelled after so many questions whether it is.
class Impatient final : public Progress {
 public:
  explicit Impatient(int questions) : left_(questions) {}
  void report(double) override {}
  [[nodiscard]] bool cancelled() const override {
    if (left_ == 0) {
      if (!cancelled_at_) cancelled_at_ = std::chrono::steady_clock::now();
      return true;
    }
    --left_;
    return false;
  }
  /// How long it went on after it was first told.
  [[nodiscard]] double kept_waiting() const { return cancelled_at_ ? seconds_since(*cancelled_at_) : 0.0; }

 private:
  mutable int left_;
  mutable std::optional<std::chrono::steady_clock::time_point> cancelled_at_;
};

constexpr LocationModel all_models[] = {LocationModel::maximal_covering, LocationModel::set_covering,
                                        LocationModel::p_median, LocationModel::p_centre};

}  // namespace

TEST_CASE("Chosen sites stand in the order of what they add, with who goes where", "[siting]") {
  const SitingPlan plan = site_facilities(street(LocationModel::maximal_covering, 2), {}, no_progress);
  CHECK(candidates_of(plan) == std::vector<std::uint32_t>{1, 0});
  CHECK(plan.sites[0].gain == 50.0);  // 200 to 400 m
  CHECK(plan.sites[1].gain == 20.0);  // 0 and 100 m; those at 200 m are served already
  CHECK(plan.value == 70.0);
  CHECK(plan.bound == 70.0);
  CHECK(plan.status == SitingStatus::optimal);
  CHECK(plan.gap() == 0.0);
  CHECK(plan.state_before.covered == 0.0);
  CHECK(plan.state_after.covered == 70.0);
  CHECK(plan.after.people[0] + plan.after.people[1] == 70.0);
  CHECK_FALSE(plan.after.places[5].column);
  CHECK(plan.reachable[5]);  // by the candidate that was not chosen
}

TEST_CASE("What exists is kept, and its people are nobody's gain", "[siting]") {
  LocationProblem problem = street(LocationModel::maximal_covering, 1);
  problem.candidates = 2;  // the site at 1000 m exists
  const SitingPlan plan = site_facilities(problem, {}, no_progress);
  CHECK(plan.state_before.covered == 5.0);
  CHECK(plan.value == 55.0);
  CHECK(plan.sites[0].gain == 50.0);
  CHECK(plan.after.places[5].column == 2U);
}

TEST_CASE("As few sites as possible, the least walking, the shortest longest walk", "[siting]") {
  const SitingPlan cover = site_facilities(street(LocationModel::set_covering, 1), {}, no_progress);
  CHECK(cover.value == 3.0);
  CHECK(cover.bound == 3.0);
  const SitingPlan median = site_facilities(street(LocationModel::p_median, 1), {}, no_progress);
  // From 300 m: 10 x 300 + 10 x 200 + 10 x 100 + 20 x 100, and those at 1000 m count as 500 m away.
  CHECK(candidates_of(median) == std::vector<std::uint32_t>{1});
  CHECK(median.value == Approx(8000.0 + 5 * 500.0));
  const SitingPlan centre = site_facilities(street(LocationModel::p_centre, 2), {}, no_progress);
  CHECK(candidates_of(centre) == std::vector<std::uint32_t>{1, 2});
  CHECK(centre.value == 300.0);
  CHECK(centre.status == SitingStatus::optimal);
}

TEST_CASE("A site serves no more people than it can, and a place may be divided", "[siting]") {
  LocationProblem problem = street(LocationModel::maximal_covering, 2);
  problem.capacity = {25, 30, 100};
  const SitingPlan plan = site_facilities(problem, {}, no_progress);
  CHECK(plan.value == 55.0);
  CHECK(plan.after.people[1] == 30.0);
  CHECK(plan.after.people[0] == 25.0);
}

TEST_CASE("Sites that are left over go where they save walking", "[siting]") {
  LocationProblem problem = street(LocationModel::maximal_covering, 2);
  problem.demand = {0, 0, 10, 10, 0, 0};  // the site at 300 m covers both
  const SitingPlan plan = site_facilities(problem, {}, no_progress);
  CHECK(candidates_of(plan).front() == 1);
  CHECK(plan.sites.front().gain == 20.0);
  CHECK(plan.sites.size() == 1);  // the one at 100 m is as far from 200 m: it would save nobody a step
}

TEST_CASE("A siting without candidates, sites or reach is refused with a sentence", "[siting]") {
  const auto message = [](const LocationProblem& problem) {
    try {
      static_cast<void>(site_facilities(problem, {}, no_progress));
    } catch (const Error& error) {
      return std::string(error.what());
    }
    return std::string();
  };
  LocationProblem problem = street(LocationModel::maximal_covering, 0);
  CHECK_THAT(message(problem), Catch::Matchers::ContainsSubstring("At least 1 site"));
  problem.count = 1;
  problem.candidates = 0;
  CHECK_THAT(message(problem), Catch::Matchers::ContainsSubstring("no candidate"));
  problem.candidates = 3;
  problem.threshold = Cost(0);
  CHECK_THAT(message(problem), Catch::Matchers::ContainsSubstring("above 0"));
  problem.threshold = Cost(100);
  problem.demand[0] = -1;
  CHECK_THAT(message(problem), Catch::Matchers::ContainsSubstring("0 people or more"));
}

TEST_CASE("When the time ends the plan says so, and how much better another one could be", "[siting]") {
  for (const LocationModel model : all_models) {
    CAPTURE(static_cast<int>(model));
    const auto begin = std::chrono::steady_clock::now();
    SitingOptions options;
    options.seconds = Seconds(0.05);
    const SitingPlan plan = site_facilities(crowded_town(model), options, no_progress);
    CHECK(seconds_since(begin) < 5.0);  // a tenth of a second where nothing else runs
    CHECK_FALSE(plan.sites.empty());
    if (plan.status != SitingStatus::optimal) CHECK(plan.status == SitingStatus::time_out);
    const double better = model == LocationModel::maximal_covering ? 1.0 : -1.0;
    CHECK(better * (plan.bound - plan.value) >= -1e-6 * plan.value);
    CHECK(plan.gap() <= 1.0);
  }
  SitingOptions moment;
  moment.seconds = Seconds(0.05);
  const SitingPlan plan = site_facilities(crowded_town(LocationModel::maximal_covering), moment, no_progress);
  CHECK(plan.status == SitingStatus::time_out);
  CHECK(plan.gap() > 0.0);
}

TEST_CASE("Cancel ends a siting at any moment, in all models", "[siting]") {
  for (const LocationModel model : all_models)
    for (const int questions : {0, 3, 30, 300}) {
      CAPTURE(static_cast<int>(model), questions);
      Impatient progress(questions);
      CHECK_THROWS_AS(site_facilities(crowded_town(model), {}, progress), Cancelled);
      CHECK(progress.kept_waiting() < 1.0);
    }
}
