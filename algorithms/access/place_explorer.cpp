#include <algorithm>
#include <functional>
#include <utility>

#include <access/nearest_facilities.h>
#include <access/place_explorer.h>
#include <base/error.h>
#include <geometry/buffer_field.h>
#include <network/reached_streets.h>
#include <network/street_stretches.h>

namespace lifecircle::access {

namespace {

// Of the lattice on which outlines are drawn: metres, and cells from side to side. Finer ones look the same
// on a screen.
constexpr double finest_cell = 4.0;
constexpr double most_cells = 800.0;

CategoryHere nearest_of(const EvaluatedCategory& category, const ExplorableTown& town,
                        const network::ReachQuery& query, network::Cost limit) {
  CategoryHere here;
  for (const std::uint32_t facility : category.demand.facilities) {
    const network::Cost cost = query.cost_of(town.facilities()[facility]);
    if (cost <= category.demand.threshold) ++here.within;
    if (cost > limit) continue;
    const auto& facilities = town.places().facilities;
    if (cost < here.nearest || (cost == here.nearest && here.facility &&
                                comes_first(facilities[facility], facilities[*here.facility]))) {
      here.nearest = cost;
      here.facility = facility;
    }
  }
  return here;
}

std::optional<double> score_of(const std::vector<CategoryHere>& here,
                               const std::vector<EvaluatedCategory>& categories) {
  double reached = 0.0, evaluated = 0.0;
  for (std::size_t c = 0; c < categories.size(); ++c) {
    if (!categories[c].has_data()) continue;
    evaluated += categories[c].weight;
    if (here[c].within > 0) reached += categories[c].weight;
  }
  return evaluated > 0.0 ? std::optional(100.0 * reached / evaluated) : std::nullopt;
}

}  // namespace

void PlaceExplorerOptions::validate() const {
  if (!(limit > network::Cost(0.0)))
    throw Error(ErrorCode::invalid_option, "Look for facilities farther than 0.");
  if (rings.empty() || !(rings.front() > network::Cost(0.0)))
    throw Error(ErrorCode::invalid_option, "Give the minutes of the rings as numbers above 0, e.g. 5,10,15.");
  if (std::ranges::adjacent_find(rings, std::greater_equal<>()) != rings.end())
    throw Error(ErrorCode::invalid_option, "The minutes of the rings must ascend, e.g. 5,10,15.");
  if (!(buffer > Metres(0.0) && buffer <= Metres(500.0)))
    throw Error(ErrorCode::invalid_option, "The buffer must be above 0 and at most 500 metres.");
  if (!(fill_holes >= 0.0))
    throw Error(ErrorCode::invalid_option, "The size of holes to fill must not be negative.");
}

PlaceExplorer::PlaceExplorer(const ExplorableTown& town, PlaceExplorerOptions options)
    : town_(town),
      options_(std::move(options)),
      widest_(widest_threshold(town.places().categories)),
      query_(town.graph(), network::Sense::away) {
  options_.validate();
}

PlaceCircle PlaceExplorer::at(geometry::Point point) {
  PlaceCircle circle;
  const auto access = town_.snapper().snap(point);
  if (!access) {
    circle.status = ParcelStatus::off_network;
    return circle;
  }
  circle.street = access->foot;
  query_.clear();
  query_.add_source(*access);
  query_.run(std::max({options_.limit, widest_, options_.rings.back()}));
  look_around(circle);
  draw_outlines(circle, reach_rings(circle));
  return circle;
}

std::size_t PlaceExplorer::reach_rings(PlaceCircle& circle) {
  std::size_t first = 0;
  std::vector<network::EdgeStretch> reached;
  for (const network::Cost limit : options_.rings) {
    std::vector<network::EdgeStretch> now = reached_stretches(town_.graph(), query_, limit);
    ReachedRing& ring = circle.rings.emplace_back();
    for (const network::EdgeStretch& stretch : without(now, reached))
      ring.new_streets.push_back(line_of(town_.graph(), stretch));
    ring.length = length_of(town_.graph(), now);
    first += now.empty();
    reached = std::move(now);
  }
  return first;
}

void PlaceExplorer::draw_outlines(PlaceCircle& circle, std::size_t first) const {
  auto extent = geometry::Box::around(circle.street);
  for (const ReachedRing& ring : circle.rings)
    for (const geometry::Polyline& line : ring.new_streets)
      for (const geometry::Point p : line) extent.include(p);
  const double scale = town_.graph().metric().scale(circle.street);
  const double cell = std::max(finest_cell * scale, std::max(extent.width(), extent.height()) / most_cells);
  geometry::BufferField field(extent, options_.buffer.value() * scale, cell);
  for (std::size_t r = first; r < circle.rings.size(); ++r) {
    // The street may be just in reach, and not a step along it.
    if (r == first) field.add({circle.street, circle.street});
    for (const geometry::Polyline& line : circle.rings[r].new_streets) field.add(line);
    circle.rings[r].outline = field.outline(options_.fill_holes * scale * scale);
  }
}

void PlaceExplorer::look_around(PlaceCircle& circle) const {
  for (const EvaluatedCategory& category : town_.places().categories)
    circle.categories.push_back(nearest_of(category, town_, query_, options_.limit));
  circle.score = score_of(circle.categories, town_.places().categories);
  circle.at_edge = std::ranges::any_of(
      town_.data_edge(), [&](const network::Access& edge) { return query_.cost_of(edge) <= widest_; });
}

}  // namespace lifecircle::access
