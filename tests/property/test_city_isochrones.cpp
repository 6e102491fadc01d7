#include <algorithm>
#include <cmath>

#include <access/isochrone.h>
#include <geometry/areas.h>
#include <geometry/polygon_ops.h>
#include <geometry/segment_index.h>
#include <network/street_graph_builder.h>
#include <support/catch.h>
#include <support/city_streets.h>

using namespace lifecircle;
using namespace lifecircle::access;
using lifecircle::testing::city_streets;
using lifecircle::testing::CityStreets;

namespace {

constexpr double buffer = 30.0;
constexpr std::size_t ring_count = 3;

/// The city as a network, with places strewn along its streets that all are on it.
struct Town {
  explicit Town(const CityStreets& city)
      : built(network::build_street_graph(city.streets, {}, city.metric, progress)),
        snapper(built.graph, Metres(200)) {
    for (std::uint32_t i = 0; i < 5; ++i) {
      const auto part = city.streets.part((7919 * (i + 1)) % city.streets.part_count());
      places.push_back({i, {geometry::between(part[0], part[1], 0.4)}, {}});
      groups.push_back({i});
    }
    groups.push_back({0, 1, 2});
  }
  [[nodiscard]] std::vector<IsochroneRing> rings(network::Sense sense) const {
    IsochroneOptions options;
    options.limits = {network::Cost(300), network::Cost(600), network::Cost(900)};
    options.buffer = Metres(buffer);
    options.sense = sense;
    NoProgress silent;
    const HungPlaces hung(places, built.graph, snapper, silent);
    return isochrones(built.graph, hung, groups, options, silent);
  }

  NoProgress progress;
  network::BuiltStreetGraph built;
  network::Snapper snapper;
  std::vector<network::Place> places;
  std::vector<std::vector<std::uint32_t>> groups;
};

/// Only each so many-th street is looked at: contains() walks around the whole outline.
constexpr std::size_t stride = 61;

/// Every reached street is inside and no street farther than the buffer from one is.
void check_honest(const Town& town, const IsochroneRing& ring,
                  const std::vector<geometry::Segment>& reached) {
  const geometry::SegmentIndex index(reached);
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < reached.size(); i += stride)
    for (const double fraction : {0.0, 0.5, 1.0})
      wrong += !geometry::contains(ring.area, reached[i].at(fraction));
  CHECK(wrong == 0);
  std::size_t outside = 0;
  for (std::size_t i = 0; i < town.built.graph.piece_count(); i += stride) {
    const geometry::Point p = town.built.graph.piece(network::PieceId(i)).segment.at(0.37);
    const double reach = buffer * town.built.graph.metric().scale(p) * 1.001;
    double nearest = INFINITY;
    index.visit_box(geometry::Box::around(p).grown(reach), [&](std::uint32_t r) {
      nearest = std::min(nearest, distance(p, reached[r].at(nearest_fraction(reached[r], p))));
    });
    if (nearest <= reach) continue;
    ++outside;
    wrong += geometry::contains(ring.area, p);
  }
  CHECK(wrong == 0);
  CHECK(outside > 0);
}

void check_city(const CityStreets& city) {
  const Town town(city);
  std::size_t reached_rings = 0, different = 0;
  std::vector<double> areas;
  for (const network::Sense sense : {network::Sense::towards, network::Sense::away}) {
    const auto rings = town.rings(sense);
    std::vector<geometry::Segment> reached;
    for (std::size_t i = 0; i < rings.size(); ++i) {
      const IsochroneRing& ring = rings[i];
      INFO("group " << ring.group << ", ring " << ring.ring);
      if (ring.ring == 0) reached.clear();
      for (const geometry::Polyline& line : ring.new_streets)
        for (std::size_t k = 1; k < line.size(); ++k) reached.push_back({line[k - 1], line[k]});
      const double area = geometry::area_of(ring.area);
      if (sense == network::Sense::towards)
        areas.push_back(area);
      else
        different += std::abs(areas[i] - area) > 1.0;
      if (ring.area.empty()) continue;
      ++reached_rings;
      check_honest(town, ring, reached);
      CHECK(geometry::area_of(geometry::repaired(ring.area)) == Approx(area));
      if (ring.ring == 0) continue;
      std::vector<geometry::Polygon> both = rings[i - 1].area;
      both.insert(both.end(), ring.area.begin(), ring.area.end());
      CHECK(geometry::area_of(geometry::around({}, buffer, both)) == Approx(area));
    }
  }
  CHECK(reached_rings >= 2 * ring_count * 4);
  CHECK(different > 0);  // one-way lines: towards is not from
}

}  // namespace

#define CITY(name, path, layer, epsg)                                                       \
  TEST_CASE("isochrones are honest, nested and valid in " name ", and directions differ") { \
    const CityStreets city = city_streets(path, layer, epsg);                               \
    if (!city.found()) {                                                                    \
      WARN(path " is not on this machine: skipped");                                        \
      return;                                                                               \
    }                                                                                       \
    check_city(city);                                                                       \
  }

CITY("Taipei", "taipei/taipei.gpkg", "roads_daan", 3826)
CITY("Lujiazui", "shanghai_lujiazui/shanghai_lujiazui.gpkg", "roads", 4549)
CITY("Helsinki", "osm/helsinki.osm.pbf", "lines", 3067)
