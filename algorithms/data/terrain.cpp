#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <mutex>
#include <unordered_map>

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <base/error.h>
#include <data/gdal_errors.h>
#include <data/terrain.h>

namespace lifecircle::data {

using geometry::Point;

namespace {

constexpr int block_side = 256;
constexpr std::size_t blocks_kept = 1024;
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

using TransformationPtr = std::unique_ptr<OGRCoordinateTransformation>;

/// A grid of 6 numbers: x = g0 + column g1 + row g2, y = g3 + column g4 + row g5.
using GeoTransform = std::array<double, 6>;

Point affine(const GeoTransform& g, Point p) {
  return {g[0] + p.x * g[1] + p.y * g[2], g[3] + p.x * g[4] + p.y * g[5]};
}

OGRSpatialReference horizontal(OGRSpatialReference crs) {
  if (crs.IsCompound()) crs.StripVertical();
  crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  return crs;
}

TransformationPtr transformation(const OGRSpatialReference& from, const OGRSpatialReference& to) {
  TransformationPtr result(OGRCreateCoordinateTransformation(&from, &to));
  if (!result)
    throw Error(ErrorCode::bad_crs,
                "The CRS of the elevation raster does not go together with the analysis CRS; "
                "reproject the raster to the analysis CRS.");
  return result;
}

}  // namespace

struct Terrain::Raster {
  GDALDatasetUniquePtr dataset;
  GDALRasterBand* band = nullptr;
  GDALRasterBand* mask = nullptr;  // null where every cell has data
  double scale = 1.0;
  double offset = 0.0;
  int columns = 0;
  int rows = 0;
  GeoTransform to_cell{};  // raster CRS to columns and rows
  TransformationPtr to_raster_crs;
  double spacing = 0.0;
  std::mutex turn;
  std::unordered_map<std::int64_t, std::vector<float>> blocks;

  const std::vector<float>& block(int column, int row);
  double cell(int column, int row);
  double bilinear(Point place);
};

/// Reads the block that holds a cell, unless it is there already.
const std::vector<float>& Terrain::Raster::block(int column, int row) {
  const int left = column / block_side * block_side;
  const int top = row / block_side * block_side;
  const std::int64_t key = static_cast<std::int64_t>(top) * columns + left;
  if (const auto found = blocks.find(key); found != blocks.end()) return found->second;
  if (blocks.size() >= blocks_kept) blocks.clear();

  const int width = std::min(block_side, columns - left);
  const int height = std::min(block_side, rows - top);
  const auto count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
  std::vector<float> cells(count);
  std::vector<GByte> valid(mask ? count : 0);
  CPLErr result = band->RasterIO(GF_Read, left, top, width, height, cells.data(), width, height, GDT_Float32,
                                 0, 0, nullptr);
  if (result == CE_None && mask)
    result = mask->RasterIO(GF_Read, left, top, width, height, valid.data(), width, height, GDT_Byte, 0, 0,
                            nullptr);
  if (result != CE_None)
    throw Error(ErrorCode::read_failed, "The elevation raster %1 is broken or ends early; download it again.",
                {dataset->GetDescription()});
  for (std::size_t i = 0; i < count; ++i)
    cells[i] = mask && valid[i] == 0 ? static_cast<float>(unknown)
                                     : static_cast<float>(static_cast<double>(cells[i]) * scale + offset);
  return blocks.emplace(key, std::move(cells)).first->second;
}

double Terrain::Raster::cell(int column, int row) {
  const auto& cells = block(column, row);
  const int width = std::min(block_side, columns - column / block_side * block_side);
  const int at = row % block_side * width + column % block_side;
  return static_cast<double>(cells[static_cast<std::size_t>(at)]);
}

/// `place` in columns and rows, counted from the upper left corner of the raster.
double Terrain::Raster::bilinear(Point place) {
  if (!(place.x >= 0.0 && place.x <= columns && place.y >= 0.0 && place.y <= rows)) return unknown;
  // Counted from the centre of the first cell; beyond the outermost centres the nearest one holds.
  const double x = std::clamp(place.x - 0.5, 0.0, columns - 1.0);
  const double y = std::clamp(place.y - 0.5, 0.0, rows - 1.0);
  const int column = static_cast<int>(x);
  const int row = static_cast<int>(y);
  const double right = x - column;
  const double down = y - row;
  double height = 0.0;
  // A cell without weight is not looked at: its lack of data does not matter.
  const auto add = [&](int c, int r, double weight) {
    if (weight > 0.0) height += weight * cell(c, r);
  };
  add(column, row, (1.0 - right) * (1.0 - down));
  add(column + 1, row, right * (1.0 - down));
  add(column, row + 1, (1.0 - right) * down);
  add(column + 1, row + 1, right * down);
  return height;
}

Terrain::Terrain(const std::string& path, const std::string& analysis_crs, Point place)
    : raster_(std::make_unique<Raster>()) {
  const GdalErrors errors;
  Raster& raster = *raster_;
  raster.dataset.reset(GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY));
  if (!raster.dataset || raster.dataset->GetRasterCount() < 1)
    throw Error(ErrorCode::read_failed, "%1 is not a raster that can be read; choose an elevation raster.",
                {path});
  GeoTransform from_cell{};
  if (raster.dataset->GetGeoTransform(from_cell.data()) != CE_None ||
      !GDALInvGeoTransform(from_cell.data(), raster.to_cell.data()))
    throw Error(ErrorCode::bad_crs,
                "The elevation raster %1 does not say where on earth it lies; georeference it.", {path});
  const OGRSpatialReference* own_crs = raster.dataset->GetSpatialRef();
  if (!own_crs)
    throw Error(ErrorCode::bad_crs, "The elevation raster %1 has no CRS; assign one to it.", {path});
  OGRSpatialReference analysis;
  if (analysis.SetFromUserInput(analysis_crs.c_str()) != OGRERR_NONE)
    throw Error(ErrorCode::bad_crs, "The analysis CRS \"%1\" is unknown; choose another one.",
                {analysis_crs});
  raster.to_raster_crs = transformation(horizontal(analysis), horizontal(*own_crs));
  const auto back = transformation(horizontal(*own_crs), horizontal(analysis));

  raster.band = raster.dataset->GetRasterBand(1);
  if (raster.band->GetMaskFlags() != GMF_ALL_VALID) raster.mask = raster.band->GetMaskBand();
  raster.scale = raster.band->GetScale();
  raster.offset = raster.band->GetOffset();
  raster.columns = raster.dataset->GetRasterXSize();
  raster.rows = raster.dataset->GetRasterYSize();

  // A cell at the place, one step to the right and one down, measured in the analysis CRS.
  Point here = place;
  const bool known = raster.to_raster_crs->Transform(1, &here.x, &here.y);
  const Point cell = affine(raster.to_cell, here);
  std::array<double, 3> x{};
  std::array<double, 3> y{};
  for (std::size_t i = 0; i < 3; ++i) {
    const Point corner = affine(from_cell, {cell.x + (i == 1 ? 1.0 : 0.0), cell.y + (i == 2 ? 1.0 : 0.0)});
    x[i] = corner.x;
    y[i] = corner.y;
  }
  if (!known || !back->Transform(3, x.data(), y.data()))
    throw Error(ErrorCode::bad_crs,
                "The elevation raster %1 cannot be brought to the analysis CRS; check the CRS of both.",
                {path});
  raster.spacing = std::min(std::hypot(x[1] - x[0], y[1] - y[0]), std::hypot(x[2] - x[0], y[2] - y[0]));
}

Terrain::~Terrain() = default;

double Terrain::spacing() const {
  return raster_->spacing;
}

std::vector<double> Terrain::heights(std::span<const Point> points) const {
  std::vector<double> x, y;
  for (const Point& p : points) {
    x.push_back(p.x);
    y.push_back(p.y);
  }
  std::vector<int> known(points.size(), 0);
  std::vector<double> result(points.size(), unknown);
  if (points.empty()) return result;

  const GdalErrors errors;
  const std::lock_guard lock(raster_->turn);
  raster_->to_raster_crs->Transform(static_cast<int>(points.size()), x.data(), y.data(), nullptr,
                                    known.data());
  for (std::size_t i = 0; i < points.size(); ++i)
    if (known[i]) result[i] = raster_->bilinear(affine(raster_->to_cell, {x[i], y[i]}));
  return result;
}

}  // namespace lifecircle::data
