#include <base/error.h>
#include <elevator/programme.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::elevator;

namespace {

/// Nothing but benefit counts: years are equal, batches too.
ProgrammeOptions plain(std::size_t years, std::size_t shafts_a_year, std::size_t area_min = 0) {
  ProgrammeOptions options;
  options.years = years;
  options.shafts_a_year = shafts_a_year;
  options.area_min = area_min;
  options.discount = 0.0;
  options.batch = 0.0;
  return options;
}

Programme planned(const std::vector<ProgrammeUnit>& units, const ProgrammeOptions& options,
                  const std::vector<std::string>& areas = {"East", "West"}) {
  NoProgress progress;
  return plan_programme(units, areas, options, progress);
}

std::string refusal(const std::vector<ProgrammeUnit>& units, const ProgrammeOptions& options) {
  try {
    planned(units, options);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

/// Years as text, from 1; "-" where not chosen.
std::string years_of(const Programme& programme) {
  std::string text;
  for (const auto& year : programme.year) text += year ? std::to_string(*year + 1) : "-";
  return text;
}

using Units = std::vector<ProgrammeUnit>;

}  // namespace

TEST_CASE("The entrances of most benefit come first, as many a year as there is room for") {
  ProgrammeOptions options = plain(2, 2);
  options.discount = 0.03;
  const Programme programme =
      planned(Units{{3, 1, 0, 0}, {9, 1, 0, 1}, {5, 1, 0, 2}, {7, 1, 0, 3}, {1, 1, 0, 4}}, options);
  CHECK(years_of(programme) == "2121-");
  CHECK(programme.order == std::vector<std::size_t>{1, 3, 2, 0});
  CHECK(programme.value == Approx(9 + 7 + 0.97 * (5 + 3)));
  CHECK(programme.bound == Approx(programme.value));
}

TEST_CASE("An area gets its least number, at the cost of better entrances elsewhere") {
  const Units units{{9, 1, 0, 0}, {8, 1, 0, 1}, {7, 1, 0, 2}, {2, 1, 1, 3}, {1, 1, 1, 4}};
  CHECK(years_of(planned(units, plain(1, 3))) == "111--");
  CHECK(years_of(planned(units, plain(1, 3, 1))) == "11-1-");
}

TEST_CASE("An area with fewer entrances than its least number gets all it has") {
  CHECK(years_of(planned(Units{{9, 1, 0, 0}, {8, 1, 0, 1}, {2, 1, 1, 2}}, plain(1, 3, 2))) == "111");
}

TEST_CASE("Units in no area are owed nothing") {
  // Area 2 of two areas is none: the least number is kept for East and West alone.
  CHECK(years_of(planned(Units{{1, 1, 2, 0}, {9, 1, 0, 1}, {2, 1, 1, 2}}, plain(1, 2, 1))) == "-11");
}

TEST_CASE("Least numbers that cannot be met are refused with the area and the number that is possible") {
  const Units units{{9, 1, 0, 0}, {8, 1, 0, 1}, {7, 1, 0, 2}, {2, 1, 1, 3}, {1, 1, 1, 4}};
  CHECK(refusal(units, plain(1, 3, 2)) ==
        "A least number of 2 for each area is more than the 3 elevators of this programme allow: West would "
        "get only 1. Ask for at most 1, or raise the budget, the number a year or the years.");
  CHECK(refusal(units, plain(2, 2, 2)).empty());
}

TEST_CASE("Whole buildings that do not fit beside each other are refused by name too") {
  // East's building takes the whole year; 2 elevators would do for the numbers alone.
  const Units units{{9, 2, 0, 0}, {2, 1, 1, 1}};
  CHECK(
      refusal(units, plain(1, 2, 1)) ==
      "No programme of whole buildings gives East its least number of 1 elevators beside the other areas: 0 "
      "are possible. Ask for fewer, or raise the budget, the number a year or the years.");
  CHECK(years_of(planned(units, plain(2, 2, 1))) == "12");
}

TEST_CASE("Entrances of one compound go into one year where that costs less than it brings") {
  // By benefit alone: year 1 takes the two of 10, year 2 the two of 9.9.
  const Units units{{10, 1, 0, 0}, {10, 1, 0, 1}, {9.9, 1, 0, 0}, {9.9, 1, 0, 1}};
  ProgrammeOptions options = plain(2, 2);
  options.discount = 0.03;
  CHECK(years_of(planned(units, options)) == "1122");
  options.batch = 0.1;
  const Programme batched = planned(units, options);
  CHECK(batched.year[0] == batched.year[2]);
  CHECK(batched.year[1] == batched.year[3]);
  CHECK(batched.value == Approx(19.9 + 0.97 * 19.9 + 2 * 0.1 * 9.95));
}

TEST_CASE("A whole building comes with all its shafts, in one year or never") {
  // 3 shafts a year: the building of 4 never fits, that of 2 leaves room for one entrance more.
  const Units units{{100, 4, 0, 0}, {10, 2, 0, 1}, {6, 1, 0, 2}, {5, 2, 0, 3}};
  const Programme programme = planned(units, plain(1, 3));
  CHECK(years_of(programme) == "-11-");
  // The denser unit is not always part of the best choice.
  CHECK(years_of(planned(Units{{6, 1, 0, 0}, {10, 2, 0, 1}, {10, 2, 0, 2}}, plain(1, 4))) == "-11");
}

TEST_CASE("Nobody builds what adds nothing, and no candidates are no programme") {
  CHECK(years_of(planned(Units{{0, 1, 0, 0}, {5, 1, 0, 1}}, plain(1, 2))) == "-1");
  CHECK(planned(Units{}, plain(1, 2)).order.empty());
  CHECK(planned(Units{}, plain(1, 2)).gap() == 0.0);
}

TEST_CASE("Of equal entrances the earlier ones are built first") {
  const Units units(6, ProgrammeUnit{5, 1, 0, 0});
  CHECK(years_of(planned(units, plain(2, 2))) == "1122--");
}

TEST_CASE("A budget is a number of shafts a year") {
  CHECK(shafts_a_year(1e6, 280000, std::nullopt, 50) == 3);
  CHECK(shafts_a_year(1e6, 280000, 2, 50) == 2);
  CHECK(shafts_a_year(std::nullopt, 280000, std::nullopt, 50) == 50);
  CHECK(shafts_a_year(0.3, 0.1, std::nullopt, 50) == 3);
  CHECK(shafts_a_year(1e6, 0, 7, 50) == 7);  // elevators that take nothing of it
  CHECK_THROWS_AS(shafts_a_year(-1, 280000, 2, 50), Error);
  CHECK_THROWS_WITH(
      shafts_a_year(279999, 280000, 2, 50),
      "A budget of 279999 a year does not pay for one elevator, which takes 280000 of it: raise "
      "the budget or lower the cost.");
}

TEST_CASE("Options outside their range are refused") {
  const Units units{{5, 1, 0, 0}};
  CHECK(refusal(units, plain(0, 1)) == "A programme must run for 1 to 30 years.");
  CHECK(refusal(units, plain(31, 1)) == "A programme must run for 1 to 30 years.");
  ProgrammeOptions options = plain(1, 1);
  options.discount = 1.0;
  CHECK(refusal(units, options) == "The discount of a year must be 0 or more and less than 1.");
  options.discount = 0.0;
  options.batch = 1.1;
  CHECK(refusal(units, options) == "The weight of batches must lie between 0 and 1.");
}
