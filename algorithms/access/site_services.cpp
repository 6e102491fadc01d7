#include <algorithm>

#include <access/gain_table.h>
#include <access/site_services.h>
#include <access/site_transport.h>

namespace lifecircle::access {

namespace {

using network::Cost;

/// Collects who goes where.
class Register {
 public:
  explicit Register(const LocationProblem& problem) : problem_(problem) {
    const std::size_t columns = problem.times.column_count();
    services_.places.resize(problem.demand.size());
    services_.people.assign(columns, 0.0);
    services_.covered.assign(columns, 0.0);
    services_.worst.assign(columns, Cost(0.0));
    services_.walking.assign(columns, 0.0);
    largest_.assign(problem.demand.size(), 0.0);
  }

  void add(std::uint32_t row, std::uint32_t column, Cost cost, double people) {
    PlaceService& place = services_.places[row];
    const double all = place.served + people;
    // Places without people have a way, too.
    const double part = all > 0.0 ? people / all : 1.0;
    place.cost = place.cost * (1.0 - part) + cost * part;
    place.served = all;
    if (!place.column || people > largest_[row]) {
      place.column = column;
      largest_[row] = people;
    }
    services_.people[column] += people;
    services_.walking[column] += people * cost.value();
    if (people > 0.0) services_.worst[column] = std::max(services_.worst[column], cost);
    if (cost > problem_.threshold) return;
    place.covered += people;
    services_.covered[column] += people;
  }
  [[nodiscard]] SiteServices take() { return std::move(services_); }

 private:
  const LocationProblem& problem_;
  SiteServices services_;
  std::vector<double> largest_;  // per row: the most of its people who go to one site
};

Cost cost_between(const TravelTimes& times, std::uint32_t row, std::uint32_t column) {
  const TravelTimes::Row entries = times[row];
  const auto found = std::lower_bound(entries.columns.begin(), entries.columns.end(), column);
  return entries.costs[static_cast<std::size_t>(found - entries.columns.begin())];
}

}  // namespace

SiteServices services_of(const LocationProblem& problem, std::span<const std::uint32_t> open, Cost reach) {
  Register services(problem);
  const std::size_t columns = problem.times.column_count();
  if (problem.capacity.empty()) {
    std::vector<std::uint8_t> is_open(columns, 0);
    for (const std::uint32_t column : open) is_open[column] = 1;
    std::fill(is_open.begin() + static_cast<std::ptrdiff_t>(problem.candidates), is_open.end(), 1);
    for (std::uint32_t row = 0; row < problem.demand.size(); ++row) {
      const TravelTimes::Row entries = problem.times[row];
      std::optional<std::size_t> best;
      for (std::size_t e = 0; e < entries.size(); ++e) {
        if (!is_open[entries.columns[e]] || entries.costs[e] > reach) continue;
        const bool exists = entries.columns[e] >= problem.candidates;
        const bool first = !best || entries.costs[e] < entries.costs[*best] ||
                           (entries.costs[e] == entries.costs[*best] && exists &&
                            entries.columns[*best] < problem.candidates);
        if (first) best = e;
      }
      if (best) services.add(row, entries.columns[*best], entries.costs[*best], problem.demand[row]);
    }
    return services.take();
  }
  // Serving somebody is worth more than any detour that it causes to others.
  const double served = reach.value() * static_cast<double>(columns + 2);
  const GainTable table = gain_table(
      problem, [&](Cost cost) { return cost <= reach ? served + reach.value() - cost.value() : 0.0; },
      Existing::as_columns);
  for (const Transport::Share& share : transport(table, open).shares)
    services.add(share.row, share.column, cost_between(problem.times, share.row, share.column), share.people);
  return services.take();
}

}  // namespace lifecircle::access
