#include <algorithm>
#include <cmath>
#include <limits>

#include <access/local_town.h>
#include <base/error.h>
#include <network/reach_query.h>

namespace lifecircle::access {

namespace {

using network::Cost;
using network::Street;
using network::StreetTable;

void copy_street(StreetTable& to, const StreetTable& from, std::size_t number, const Street& street,
                 std::size_t& part) {
  to.add_street(street);
  // Parts follow their streets in the same order.
  for (; part < from.part_count() && from.street_of_part(part) == number; ++part)
    to.add_part(from.part(part));
}

/// The farthest that anybody gets in the time of `limit`, as ground metres. Going down a slope one walks up
/// to a fifth faster (Tobler).
Metres farthest(const DrawnTown& town, Cost limit) {
  double fastest = town.options.walking.speed.value();
  for (std::size_t s = 0; s < town.streets.street_count(); ++s) {
    const double kmh = town.streets.street(s).speed_kmh;
    if (!std::isnan(kmh)) fastest = std::max(fastest, from_kmh(kmh).value());
  }
  if (town.options.walking.terrain) fastest *= network::tobler_factor(-0.05);
  return Metres(limit.value() * fastest + 2 * town.snap_distance.value());
}

geometry::Box box_of(const network::Place& place) {
  geometry::Box box;
  for (const geometry::Point point : place.points) box.include(point);
  for (const geometry::Polygon& area : place.areas) box.include(area.box());
  return box;
}

bool touches(const StreetTable& streets, std::size_t first_part, std::size_t number,
             const geometry::Box& box) {
  for (std::size_t p = first_part; p < streets.part_count() && streets.street_of_part(p) == number; ++p) {
    geometry::Box extent;
    for (const geometry::Point point : streets.part(p)) extent.include(point);
    if (extent.intersects(box)) return true;
  }
  return false;
}

}  // namespace

LocalTown::LocalTown(const DrawnTown& town, const network::Place& home, Cost limit)
    : town_(town), home_(home), limit_(limit) {
  const geometry::Box at_home = box_of(home);
  const geometry::Box box =
      at_home.grown(farthest(town, limit).value() * town.metric.scale(at_home.center()) * 1.001);
  std::size_t part = 0;
  for (std::size_t s = 0; s < town.streets.street_count(); ++s) {
    if (touches(town.streets, part, s, box))
      copy_street(streets_, town.streets, s, town.streets.street(s), part);
    else
      while (part < town.streets.part_count() && town.streets.street_of_part(part) == s) ++part;
  }
  for (const network::Place& facility : town.facilities)
    if (facility.has_geometry() && box_of(facility).intersects(box)) facilities_.push_back(&facility);
}

std::unique_ptr<LocalTown::Walkable> LocalTown::build(const StreetTable& streets) const {
  NoProgress progress;
  try {
    auto built = network::build_street_graph(streets, town_.options, town_.metric, progress);
    return std::make_unique<Walkable>(std::move(built.graph), town_.snap_distance);
  } catch (const Error& error) {
    if (error.code() == ErrorCode::empty_input) return nullptr;
    throw;
  }
}

Cost LocalTown::walk(const StreetTable& streets) const {
  const auto town = build(streets);
  if (!town) return network::unreachable;
  network::ReachQuery query(town->graph, network::Sense::away);
  for (const network::Access& access : town->snapper.accesses(home_)) query.add_source(access);
  query.run(limit_);
  Cost nearest = network::unreachable;
  for (const network::Place* facility : facilities_)
    nearest = std::min(nearest, query.cost_of(town->snapper.accesses(*facility)));
  return nearest;
}

StreetTable with_street(const StreetTable& streets, std::size_t number, const Street& changed) {
  StreetTable result;
  std::size_t part = 0;
  for (std::size_t s = 0; s < streets.street_count(); ++s)
    copy_street(result, streets, s, s == number ? changed : streets.street(s), part);
  return result;
}

StreetTable with_line(const StreetTable& streets, geometry::Point from, geometry::Point to) {
  StreetTable result = streets;
  Street link;
  link.id = std::numeric_limits<FeatureId>::max();
  result.add_street(link);
  const geometry::Point line[] = {from, to};
  result.add_part(line);
  return result;
}

Street without_delay(Street street) {
  street.delay = Seconds(0.0);
  return street;
}

Street opened(Street street, const network::WalkingOptions& walking) {
  if (street.speed_kmh <= 0.0) street.speed_kmh = std::numeric_limits<double>::quiet_NaN();
  if (walking.steps_closed) street.steps = false;
  return street;
}

}  // namespace lifecircle::access
