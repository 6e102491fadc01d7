#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include <geodesic.h>
#include <proj.h>

#include <base/error.h>
#include <geometry/projection.h>

namespace lifecircle::geometry {

namespace {

struct ContextDeleter {
  void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};
struct PjDeleter {
  void operator()(PJ* pj) const { proj_destroy(pj); }
};
using ContextPtr = std::unique_ptr<PJ_CONTEXT, ContextDeleter>;
using PjPtr = std::unique_ptr<PJ, PjDeleter>;

bool is_projected(const PJ* crs) {
  const PJ_TYPE type = proj_get_type(crs);
  return type == PJ_TYPE_PROJECTED_CRS || type == PJ_TYPE_BOUND_CRS || type == PJ_TYPE_COMPOUND_CRS;
}

}  // namespace

struct Projection::Handles {
  ContextPtr context;
  PjPtr to_plane;  // degrees on the CRS's own datum -> plane
  geod_geodesic geodesic{};
};

Projection::Projection(const std::string& definition) : handles_(std::make_unique<Handles>()) {
  const std::vector<std::string> named{definition.substr(0, 60)};  // WKT may fill a page
  handles_->context.reset(proj_context_create());
  PJ_CONTEXT* context = handles_->context.get();
  proj_log_level(context, PJ_LOG_NONE);
  proj_context_set_enable_network(context, 0);  // nothing of the project ever asks the network

  const PjPtr crs(proj_create(context, definition.c_str()));
  if (!crs || !is_projected(crs.get()))
    throw Error(ErrorCode::bad_crs, "The coordinate system %1 is not a projected one; choose one in metres.",
                named);
  const PjPtr geographic(proj_crs_get_geodetic_crs(context, crs.get()));
  const PjPtr ellipsoid(proj_get_ellipsoid(context, crs.get()));
  if (!geographic || !ellipsoid)
    throw Error(ErrorCode::bad_crs,
                "The coordinate system %1 has no ellipsoid; choose one that lies on the earth.", named);

  double major = 0, minor = 0, inverse_flattening = 0;
  int minor_computed = 0;
  proj_ellipsoid_get_parameters(context, ellipsoid.get(), &major, &minor, &minor_computed,
                                &inverse_flattening);
  geod_init(&handles_->geodesic, major, inverse_flattening > 0 ? 1 / inverse_flattening : 0.0);

  const PjPtr raw(proj_create_crs_to_crs_from_pj(context, geographic.get(), crs.get(), nullptr, nullptr));
  if (raw) handles_->to_plane.reset(proj_normalize_for_visualization(context, raw.get()));
  if (!handles_->to_plane)
    throw Error(ErrorCode::bad_crs, "The coordinate system %1 cannot be computed with; choose another.",
                named);
}

Projection::~Projection() = default;
Projection::Projection(Projection&&) noexcept = default;
Projection& Projection::operator=(Projection&&) noexcept = default;

LonLat Projection::to_geographic(Point p) const {
  const PJ_COORD place = proj_trans(handles_->to_plane.get(), PJ_INV, proj_coord(p.x, p.y, 0, 0));
  return {place.xy.x, place.xy.y};
}

Point Projection::from_geographic(LonLat place) const {
  const PJ_COORD p = proj_trans(handles_->to_plane.get(), PJ_FWD, proj_coord(place.lon, place.lat, 0, 0));
  return {p.xy.x, p.xy.y};
}

double Projection::geodesic_metres(LonLat from, LonLat to) const {
  double metres = std::numeric_limits<double>::quiet_NaN();
  geod_inverse(&handles_->geodesic, from.lat, from.lon, to.lat, to.lon, &metres, nullptr, nullptr);
  return metres;
}

int metric_zone(LonLat place) {
  if (place.lon >= 73 && place.lon <= 136 && place.lat >= 3 && place.lat <= 54) {
    const int meridian = std::clamp(static_cast<int>(std::lround(place.lon / 3)) * 3, 75, 135);
    return 4534 + (meridian - 75) / 3;
  }
  const int zone = std::clamp(static_cast<int>(std::floor((place.lon + 180) / 6)) + 1, 1, 60);
  return (place.lat >= 0 ? 32600 : 32700) + zone;
}

}  // namespace lifecircle::geometry
