// Belo Horizonte, 898 hexagons and 748,437 travel times: every indicator against the values that a published
// R package gives, which a second implementation confirmed. The matrix is given, so nothing but the formulas
// is compared.
#include <cmath>
#include <filesystem>
#include <iostream>
#include <map>
#include <string>

#include <cpl_vsi.h>

#include <access/floating_catchment.h>
#include <access/opportunities.h>
#include <base/csv.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;
using network::Cost;

namespace {

const std::string folder = LIFECIRCLE_SOURCE_DIR "/../shared/data/accessibility/belo_horizonte/";

/// The text of a gzipped file.
std::string unzipped(const std::string& path) {
  std::string text;
  VSILFILE* file = VSIFOpenL(("/vsigzip/" + path).c_str(), "rb");
  REQUIRE(file != nullptr);
  std::string block(1 << 20, '\0');
  while (const std::size_t read = VSIFReadL(block.data(), 1, block.size(), file)) text.append(block, 0, read);
  VSIFCloseL(file);
  return text;
}

/// Hexagons are parcels and facilities at once.
struct City {
  City()
      : land_use(CsvTable::read(folder + "land_use.csv")),
        expected(CsvTable::read(folder + "expected_results.csv")) {
    std::map<std::string, std::uint32_t> number;
    for (std::uint32_t h = 0; h < land_use.row_count(); ++h) number[land_use.cell(h, "id")] = h;
    const CsvTable pairs = CsvTable::parse(unzipped(folder + "travel_matrix.csv.gz"), "travel_matrix");
    std::vector<TravelTimes::Entry> entries;
    for (std::size_t i = 0; i < pairs.row_count(); ++i)
      entries.push_back({number.at(pairs.cell(i, "from_id")), number.at(pairs.cell(i, "to_id")),
                         Cost(pairs.number(i, "travel_time", NAN))});
    CHECK(entries.size() == 748'437);
    minutes = TravelTimes::from_entries(number.size(), number.size(), entries);
    for (std::size_t i = 0; i < expected.row_count(); ++i)
      row_of.push_back(number.at(expected.cell(i, "id")));
  }

  [[nodiscard]] std::vector<double> land(const char* column) const {
    std::vector<double> values;
    for (std::size_t h = 0; h < land_use.row_count(); ++h) values.push_back(land_use.number(h, column, NAN));
    return values;
  }

  /// Equal to 1e-9 of the value, or of 1 where it is smaller and an absolute difference says more. Where the
  /// reference divides by no demand and says Inf, ours is the stated 0 for that facility: the rest, finite.
  void check(const char* column, const std::vector<double>& ours) const {
    REQUIRE(expected.has_column(column));
    for (std::size_t i = 0; i < expected.row_count(); ++i) {
      const std::string& text = expected.cell(i, column);
      const double value = text == "Inf" ? INFINITY : std::stod(text);
      INFO(column << " of " << expected.cell(i, "id"));
      if (std::isinf(value)) {
        CHECK(std::isfinite(ours[row_of[i]]));
        continue;
      }
      CHECK(std::abs(ours[row_of[i]] - value) <= 1e-9 * std::abs(value));
    }
  }

  CsvTable land_use, expected;
  TravelTimes minutes;
  std::vector<std::uint32_t> row_of;  // per row of the expected table
};

}  // namespace

TEST_CASE("indicators equal those of a published package") {
  if (!std::filesystem::exists(folder)) {
    std::cout << "skipped: ../shared/data/accessibility/belo_horizonte is not here\n";
    return;
  }
  const City city;
  const auto people = city.land("population"), jobs = city.land("jobs"), schools = city.land("schools");
  const TravelTimes& minutes = city.minutes;

  std::vector<double> closest;
  for (const Cost cost : cost_to_closest(minutes, schools)) closest.push_back(cost.value());
  for (std::size_t i = 0; i < city.row_of.size(); ++i)  // here Inf is what it says: no school in the matrix
    CHECK((closest[city.row_of[i]] == INFINITY) == (city.expected.cell(i, "cost_closest_school") == "Inf"));
  for (double& cost : closest)
    if (std::isinf(cost)) cost = 0.0;
  city.check("cost_closest_school", closest);

  for (const int limit : {15, 30, 45}) {
    const std::string end = "_" + std::to_string(limit);
    city.check(("cum_schools" + end).c_str(), cumulative_opportunities(minutes, schools, Cost(limit)));
    city.check(("cum_jobs" + end).c_str(), cumulative_opportunities(minutes, jobs, Cost(limit)));
  }
  city.check("grav_exp0.1_jobs", gravity(minutes, jobs, Decay::exponential(0.1)));

  const auto shared = [&](const std::vector<double>& supply, const Decay& decay, Competition competition) {
    return floating_catchment(minutes, supply, people, decay, competition).access;
  };
  for (const int limit : {15, 45}) {
    const Decay within = Decay::binary(Cost(limit));
    const std::string bin = "_bin" + std::to_string(limit);
    city.check(("2sfca" + bin + "_schools").c_str(), shared(schools, within, Competition::everywhere));
    city.check(("2sfca" + bin + "_jobs").c_str(), shared(jobs, within, Competition::everywhere));
    city.check(("bfca" + bin + "_schools").c_str(), shared(schools, within, Competition::balanced));
    city.check(("bfca" + bin + "_jobs").c_str(), shared(jobs, within, Competition::balanced));
  }
  city.check("2sfca_exp0.1_jobs", shared(jobs, Decay::exponential(0.1), Competition::everywhere));
  const Decay steps = Decay::step(parse_decay_steps("10:1,20:0.68,30:0.22", Cost(1)));
  city.check("e2sfca_step_jobs", shared(jobs, steps, Competition::everywhere));
}
