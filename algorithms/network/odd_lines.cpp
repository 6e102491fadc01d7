#include <optional>
#include <span>

#include <network/odd_lines.h>

namespace lifecircle::network {

namespace {

double length_of(std::span<const geometry::Point> line, const geometry::GroundMetric& metric) {
  double metres = 0.0;
  for (std::size_t i = 1; i < line.size(); ++i) metres += metric.length(line[i - 1], line[i]).value();
  return metres;
}

std::optional<StreetFault> fault_of_speed(double kmh, const PlausibleSpeeds& speeds) {
  // Comparisons with NaN, a street without a speed of its own, are false.
  if (kmh <= 0.0) return StreetFault::closed;
  if (kmh < speeds.least) return StreetFault::slow;
  if (kmh > speeds.most) return StreetFault::fast;
  return std::nullopt;
}

}  // namespace

std::vector<StreetProblem> odd_lines(const StreetTable& streets, Metres tolerance,
                                     const PlausibleSpeeds& speeds, const geometry::GroundMetric& metric) {
  std::vector<StreetProblem> problems;
  std::vector<std::vector<geometry::Polyline>> lines(streets.street_count());
  std::vector<double> metres(streets.street_count(), 0.0);
  for (std::size_t p = 0; p < streets.part_count(); ++p) {
    const auto part = streets.part(p);
    if (part.empty()) continue;
    const std::size_t s = streets.street_of_part(p);
    const double length = length_of(part, metric);
    metres[s] += length;
    if (length <= tolerance.value()) {
      StreetProblem nothing{.fault = StreetFault::zero_length, .severity = Severity::note};
      nothing.point = part.front();
      nothing.street = streets.street(s).id;
      nothing.amount = length;
      problems.push_back(std::move(nothing));
    } else {
      lines[s].emplace_back(part.begin(), part.end());
    }
  }
  const auto add = [&](std::size_t s, StreetFault fault, Severity severity, double amount) {
    if (lines[s].empty()) return;  // reported above
    StreetProblem problem{.fault = fault, .severity = severity};
    problem.lines = lines[s];
    problem.street = streets.street(s).id;
    problem.amount = amount;
    problems.push_back(std::move(problem));
  };
  for (std::size_t s = 0; s < streets.street_count(); ++s) {
    const Street& street = streets.street(s);
    if (const auto fault = fault_of_speed(street.speed_kmh, speeds))
      add(s, *fault, fault == StreetFault::closed ? Severity::note : Severity::warning, street.speed_kmh);
    if (street.steps && metres[s] > longest_steps.value())
      add(s, StreetFault::long_steps, Severity::note, metres[s]);
  }
  return problems;
}

}  // namespace lifecircle::network
