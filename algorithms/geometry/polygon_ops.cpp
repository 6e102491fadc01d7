#include <algorithm>
#include <cmath>
#include <memory>

#include <geos_c.h>

#include <base/error.h>
#include <geometry/areas.h>
#include <geometry/polygon_ops.h>

namespace lifecircle::geometry {

namespace {

/// One GEOS context per thread: contexts are cheap to keep and must not be shared.
GEOSContextHandle_t context() {
  struct Context {
    GEOSContextHandle_t handle = GEOS_init_r();
    Context() = default;
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context() { GEOS_finish_r(handle); }
  };
  static thread_local const Context own;
  return own.handle;
}

constexpr int chords_per_quarter = 8;  // of round corners

struct GeometryDeleter {
  void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(context(), geometry); }
};
using GeometryPtr = std::unique_ptr<GEOSGeometry, GeometryDeleter>;

/// nullptr for a ring of fewer than four points: such a ring bounds nothing.
GeometryPtr make_ring(const Ring& ring) {
  if (ring.empty()) return nullptr;
  const bool open = ring.front() != ring.back();
  const std::size_t count = ring.size() + (open ? 1 : 0);
  if (count < 4) return nullptr;
  GEOSCoordSequence* sequence = GEOSCoordSeq_create_r(context(), static_cast<unsigned>(count), 2);
  for (std::size_t i = 0; i < count; ++i) {
    const Point p = ring[i % ring.size()];
    GEOSCoordSeq_setXY_r(context(), sequence, static_cast<unsigned>(i), p.x, p.y);
  }
  return GeometryPtr(GEOSGeom_createLinearRing_r(context(), sequence));
}

GeometryPtr make_polygon(const Polygon& polygon) {
  if (polygon.rings.empty()) return nullptr;
  GeometryPtr shell = make_ring(polygon.rings.front());
  if (!shell) return nullptr;
  std::vector<GEOSGeometry*> holes;
  for (std::size_t i = 1; i < polygon.rings.size(); ++i)
    if (GeometryPtr hole = make_ring(polygon.rings[i])) holes.push_back(hole.release());
  return GeometryPtr(GEOSGeom_createPolygon_r(context(), shell.release(), holes.data(),
                                              static_cast<unsigned>(holes.size())));
}

GeometryPtr make_area(const std::vector<Polygon>& parts) {
  std::vector<GEOSGeometry*> polygons;
  for (const Polygon& part : parts)
    if (GeometryPtr polygon = make_polygon(part)) polygons.push_back(polygon.release());
  return GeometryPtr(GEOSGeom_createCollection_r(context(), GEOS_MULTIPOLYGON, polygons.data(),
                                                 static_cast<unsigned>(polygons.size())));
}

struct ValidArea {
  GeometryPtr geometry;
  bool repaired = false;
};

/// Repair may leave lines and points beside polygons; measures of area ignore them.
ValidArea make_valid(const std::vector<Polygon>& parts) {
  GeometryPtr area = make_area(parts);
  if (area && GEOSisValid_r(context(), area.get()) == 1) return {std::move(area), false};
  return {GeometryPtr(area ? GEOSMakeValid_r(context(), area.get()) : nullptr), true};
}

Point point_of(const GEOSGeometry* geometry) {
  Point p;
  GEOSGeomGetX_r(context(), geometry, &p.x);
  GEOSGeomGetY_r(context(), geometry, &p.y);
  return p;
}

Ring ring_of(const GEOSGeometry* line) {
  const GEOSCoordSequence* sequence = GEOSGeom_getCoordSeq_r(context(), line);
  unsigned count = 0;
  GEOSCoordSeq_getSize_r(context(), sequence, &count);
  Ring ring(count);
  for (unsigned i = 0; i < count; ++i) GEOSCoordSeq_getXY_r(context(), sequence, i, &ring[i].x, &ring[i].y);
  return ring;
}

void add_polygons(const GEOSGeometry* geometry, std::vector<Polygon>& polygons) {
  const int type = GEOSGeomTypeId_r(context(), geometry);
  if (type == GEOS_POLYGON) {
    if (GEOSisEmpty_r(context(), geometry)) return;
    Polygon polygon;
    polygon.rings.push_back(ring_of(GEOSGetExteriorRing_r(context(), geometry)));
    const int holes = GEOSGetNumInteriorRings_r(context(), geometry);
    for (int i = 0; i < holes; ++i)
      polygon.rings.push_back(ring_of(GEOSGetInteriorRingN_r(context(), geometry, i)));
    polygons.push_back(std::move(polygon));
  } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
    const int count = GEOSGetNumGeometries_r(context(), geometry);
    for (int i = 0; i < count; ++i) add_polygons(GEOSGetGeometryN_r(context(), geometry, i), polygons);
  }
}

GeometryPtr make_line(const Polyline& line) {
  const bool is_place = std::all_of(line.begin(), line.end(), [&](Point p) { return p == line.front(); });
  const std::size_t count = is_place ? 1 : line.size();
  GEOSCoordSequence* sequence = GEOSCoordSeq_create_r(context(), static_cast<unsigned>(count), 2);
  for (std::size_t i = 0; i < count; ++i)
    GEOSCoordSeq_setXY_r(context(), sequence, static_cast<unsigned>(i), line[i].x, line[i].y);
  return GeometryPtr(is_place ? GEOSGeom_createPoint_r(context(), sequence)
                              : GEOSGeom_createLineString_r(context(), sequence));
}

std::vector<Polygon> polygons_of(const GeometryPtr& geometry) {
  std::vector<Polygon> polygons;
  if (geometry) add_polygons(geometry.get(), polygons);
  return polygons;
}

/// Polygons that may overlap as one geometry.
GeometryPtr make_union(const std::vector<Polygon>& polygons) {
  std::vector<GEOSGeometry*> parts;
  for (const Polygon& polygon : polygons)
    if (GeometryPtr part = make_polygon(polygon)) parts.push_back(part.release());
  const GeometryPtr all(GEOSGeom_createCollection_r(context(), GEOS_GEOMETRYCOLLECTION, parts.data(),
                                                    static_cast<unsigned>(parts.size())));
  return GeometryPtr(GEOSUnaryUnion_r(context(), all.get()));
}

}  // namespace

InnerPoint inner_point(const std::vector<Polygon>& parts) {
  const ValidArea area = make_valid(parts);
  double size = 0;
  if (!area.geometry || GEOSArea_r(context(), area.geometry.get(), &size) != 1 || !(size > 0))
    throw Error(ErrorCode::bad_geometry, "An area has no surface; draw it anew or delete it.");
  const GeometryPtr centroid(GEOSGetCentroid_r(context(), area.geometry.get()));
  if (centroid && GEOSContains_r(context(), area.geometry.get(), centroid.get()) == 1)
    return {point_of(centroid.get()), area.repaired};
  const GeometryPtr surface(GEOSPointOnSurface_r(context(), area.geometry.get()));
  return {point_of(surface.get()), area.repaired};
}

std::vector<Polygon> repaired(const std::vector<Polygon>& parts) {
  std::vector<Polygon> result;
  const ValidArea area = make_valid(parts);
  if (area.geometry) add_polygons(area.geometry.get(), result);
  return result;
}

bool is_valid(const std::vector<Polygon>& parts) {
  return !make_valid(parts).repaired;
}

std::vector<Polygon> around(const std::vector<Polyline>& lines, double distance,
                            const std::vector<Polygon>& with) {
  std::vector<GEOSGeometry*> parts;
  for (const Polyline& line : lines)
    if (!line.empty())
      parts.push_back(GEOSBuffer_r(context(), make_line(line).get(), distance, chords_per_quarter));
  for (const Polygon& polygon : with)
    if (GeometryPtr part = make_polygon(polygon)) parts.push_back(part.release());
  std::erase(parts, nullptr);
  const GeometryPtr all(GEOSGeom_createCollection_r(context(), GEOS_GEOMETRYCOLLECTION, parts.data(),
                                                    static_cast<unsigned>(parts.size())));
  return polygons_of(GeometryPtr(GEOSUnaryUnion_r(context(), all.get())));
}

std::vector<Polygon> united(const std::vector<Polygon>& polygons) {
  return polygons_of(make_union(polygons));
}

std::vector<Polygon> closed_over(const std::vector<Polygon>& polygons, double gap) {
  const GeometryPtr area = make_union(polygons);
  const GeometryPtr grown(area ? GEOSBuffer_r(context(), area.get(), gap / 2, chords_per_quarter) : nullptr);
  return polygons_of(
      GeometryPtr(grown ? GEOSBuffer_r(context(), grown.get(), -gap / 2, chords_per_quarter) : nullptr));
}

std::vector<Polygon> without(const std::vector<Polygon>& polygons, const std::vector<Polygon>& cut) {
  const GeometryPtr area = make_union(polygons), hole = make_union(cut);
  return polygons_of(
      GeometryPtr(area && hole ? GEOSDifference_r(context(), area.get(), hole.get()) : nullptr));
}

double area_of(const std::vector<Polygon>& polygons) {
  double area = 0.0;
  for (const Polygon& polygon : polygons)
    for (std::size_t r = 0; r < polygon.rings.size(); ++r)
      area += (r == 0 ? 0.5 : -0.5) * std::abs(twice_area(polygon.rings[r]));
  return area;
}

std::vector<Polygon> without_small_holes(std::vector<Polygon> polygons, double smallest) {
  for (Polygon& polygon : polygons) {
    if (polygon.rings.empty()) continue;
    polygon.rings.erase(
        std::remove_if(polygon.rings.begin() + 1, polygon.rings.end(),
                       [&](const Ring& hole) { return std::abs(twice_area(hole)) / 2 < smallest; }),
        polygon.rings.end());
  }
  return polygons;
}

}  // namespace lifecircle::geometry
