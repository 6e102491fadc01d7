#include <algorithm>
#include <tuple>

#include <access/cures.h>
#include <access/link_search.h>
#include <base/error.h>
#include <network/reach_query.h>

namespace lifecircle::access {

namespace {

using network::Cost;
using network::Street;
using network::StreetTable;
using Walkable = LocalTown::Walkable;

/// A line whose change might be enough, and how much of a change it is.
struct Candidate {
  double amount;
  FeatureId id;
  std::size_t number;
  Street changed;
};

geometry::Polyline points_of(const StreetTable& streets, std::size_t number) {
  geometry::Polyline points;
  for (std::size_t p = 0; p < streets.part_count(); ++p)
    if (streets.street_of_part(p) == number)
      points.insert(points.end(), streets.part(p).begin(), streets.part(p).end());
  return points;
}

double metres_of(const StreetTable& streets, std::size_t number, const geometry::GroundMetric& metric) {
  double metres = 0.0;
  for (std::size_t p = 0; p < streets.part_count(); ++p) {
    if (streets.street_of_part(p) != number) continue;
    const auto part = streets.part(p);
    for (std::size_t i = 1; i < part.size(); ++i) metres += metric.length(part[i - 1], part[i]).value();
  }
  return metres;
}

/// The same town with every line open and no delay anywhere: no single change makes any walk shorter.
StreetTable all_open(const StreetTable& streets, const network::WalkingOptions& walking) {
  StreetTable result;
  std::size_t part = 0;
  for (std::size_t s = 0; s < streets.street_count(); ++s) {
    result.add_street(without_delay(opened(streets.street(s), walking)));
    for (; part < streets.part_count() && streets.street_of_part(part) == s; ++part)
      result.add_part(streets.part(part));
  }
  return result;
}

/// Per street: could a walk within the limit pass along it if all lines were open? Errs towards yes.
std::vector<bool> passable(const LocalTown& local, const StreetTable& open) {
  std::vector<bool> result(open.street_count(), false);
  const auto town = local.build(open);
  if (!town) return result;
  network::ReachQuery out(town->graph, network::Sense::away), back(town->graph, network::Sense::towards);
  const auto home = town->snapper.accesses(local.home());
  for (const network::Access& access : home) out.add_source(access);
  for (const network::Place* facility : local.facilities())
    for (const network::Access& access : town->snapper.accesses(*facility)) back.add_source(access);
  out.run(local.limit());
  back.run(local.limit());
  for (std::size_t e = 0; e < town->graph.edge_count(); ++e) {
    const network::EdgeId id(e);
    const network::Edge& edge = town->graph.edge(id);
    bool ends_here = false;
    back.visit_sources_on(id, [&](const network::Access&) { ends_here = true; });
    out.visit_sources_on(id, [&](const network::Access&) { ends_here = true; });
    const Cost there = std::min(out.cost_at(edge.start), out.cost_at(edge.end));
    const Cost on = std::min(back.cost_at(edge.start), back.cost_at(edge.end));
    if (!ends_here && there + on > local.limit()) continue;
    for (const network::Piece& piece : town->graph.pieces_of(id)) result[piece.street] = true;
  }
  return result;
}

/// The least change among the candidates that is enough.
std::optional<Cure> first_that_helps(const LocalTown& local, CureKind kind, std::vector<Candidate> candidates,
                                     std::size_t most_tries) {
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return std::tuple(a.amount, a.id) < std::tuple(b.amount, b.id);
  });
  if (candidates.size() > most_tries) candidates.resize(most_tries);
  for (const Candidate& candidate : candidates) {
    const Cost walk = local.walk(with_street(local.streets(), candidate.number, candidate.changed));
    if (walk == network::unreachable) continue;
    return Cure{kind, candidate.amount, walk, points_of(local.streets(), candidate.number), candidate.id};
  }
  return std::nullopt;
}

/// Opens one line, or takes the delay from one.
void change_streets(std::vector<Cure>& cures, const LocalTown& local, std::size_t most_tries) {
  const network::WalkingOptions& walking = local.town().options.walking;
  const network::WalkingCost cost(walking);
  const StreetTable& streets = local.streets();
  std::vector<Candidate> gates, delays;
  for (std::size_t s = 0; s < streets.street_count(); ++s) {
    const Street& street = streets.street(s);
    if (!cost.is_open(street))
      gates.push_back({0.0, street.id, s, opened(street, walking)});
    else if (street.delay > Seconds(0.0))
      delays.push_back({street.delay.value(), street.id, s, without_delay(street)});
  }
  if (gates.empty() && delays.empty()) return;
  const StreetTable open = all_open(streets, walking);
  const std::vector<bool> may_help = passable(local, open);
  const auto cannot = [&](const Candidate& candidate) { return !may_help[candidate.number]; };
  for (std::vector<Candidate>* candidates : {&gates, &delays})
    candidates->erase(std::remove_if(candidates->begin(), candidates->end(), cannot), candidates->end());
  for (Candidate& gate : gates) gate.amount = metres_of(streets, gate.number, local.town().metric);
  if (const auto gate = first_that_helps(local, CureKind::gate, gates, most_tries)) cures.push_back(*gate);
  if (const auto delay = first_that_helps(local, CureKind::delay, delays, most_tries))
    cures.push_back(*delay);
}

std::optional<Cure> best_link(const LocalTown& local, const CureOptions& options) {
  for (const Link& link : shortest_links(local, options.longest_link, options.most_tries)) {
    const Cost walk = local.walk(with_line(local.streets(), link.from, link.to));
    if (walk == network::unreachable) continue;
    return Cure{CureKind::link, link.length.value(), walk, {link.from, link.to}, std::nullopt};
  }
  return std::nullopt;
}

}  // namespace

void CureOptions::validate() const {
  if (!(longest_link >= Metres(0.0) && longest_link <= Metres(5000.0)))
    throw Error(ErrorCode::invalid_option, "The longest link must lie between 0 and 5000 metres.");
  if (!(threshold > Cost(0.0)))
    throw Error(ErrorCode::invalid_option, "The minutes within which a facility is wanted must be above 0.");
}

std::vector<Cure> cures_of(const DrawnTown& town, const network::Place& home, const CureStairs& stairs,
                           const CureOptions& options) {
  options.validate();
  std::vector<Cure> cures;
  if (!home.has_geometry()) return cures;
  if (stairs.now > stairs.with_elevator) {
    const LocalTown local(town, home, options.threshold - stairs.with_elevator);
    const Cost walk = local.walk(local.streets());
    if (walk < network::unreachable)
      cures.push_back({CureKind::elevator,
                       (stairs.now - stairs.with_elevator).value(),
                       walk + stairs.with_elevator,
                       {},
                       std::nullopt});
  }
  if (!(stairs.now < options.threshold)) return cures;
  const LocalTown local(town, home, options.threshold - stairs.now);
  std::vector<Cure> changes;
  change_streets(changes, local, options.most_tries);
  if (const auto link = best_link(local, options)) changes.push_back(*link);
  for (Cure& cure : changes) {
    cure.walk += stairs.now;
    cures.push_back(std::move(cure));
  }
  return cures;
}

}  // namespace lifecircle::access
