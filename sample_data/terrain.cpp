#include "terrain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>
#include <stdexcept>

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include "parks.h"
#include "plan.h"

namespace lifecircle::sample {
namespace {

constexpr double cell = 5;
constexpr double margin = 50;  ///< beyond the outermost streets, metres

double bump(Point place, Point top, double height, double spread) {
  const double d = distance(place, top) / spread;
  return height * std::exp(-d * d / 2);
}

}  // namespace

double ground_height(const Town& town, Point place) {
  double height = 3.4 + 0.0011 * place.y - 0.0006 * place.x;
  height += bump(place, hill_top(), 27, 75);
  height += bump(place, node(1, 1), 4.5, 260);
  double to_river = std::numeric_limits<double>::infinity();
  for (const Barrier& barrier : town.barriers) {
    if (barrier.kind != "river") continue;
    for (std::size_t i = 0; i + 1 < barrier.line.size(); ++i) {
      to_river = std::min(to_river, distance(place, nearest_on(place, barrier.line[i], barrier.line[i + 1])));
    }
  }
  // The bed lies below the banks; beyond 45 m nothing of it is left.
  const double bank = std::clamp((to_river - 18) / 27, 0.0, 1.0);
  return height * (0.25 + 0.75 * bank);
}

void write_terrain(const Town& town, const std::string& path) {
  Point low{1e9, 1e9};
  Point high{-1e9, -1e9};
  for (const Street& street : town.streets) {
    for (const Point p : street.line) {
      low = {std::min(low.x, p.x), std::min(low.y, p.y)};
      high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
  }
  const double west = std::floor((low.x - margin) / cell) * cell;
  const double north = std::ceil((high.y + margin) / cell) * cell;
  const int width = static_cast<int>((high.x + margin - west) / cell);
  const int height = static_cast<int>((north - low.y + margin) / cell);

  GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GTiff");
  char** options = CSLSetNameValue(nullptr, "COMPRESS", "DEFLATE");
  options = CSLSetNameValue(options, "PREDICTOR", "3");
  options = CSLSetNameValue(options, "ZLEVEL", "9");
  std::unique_ptr<GDALDataset> file(driver->Create(path.c_str(), width, height, 1, GDT_Float32, options));
  CSLDestroy(options);
  if (!file) throw std::runtime_error("cannot write " + path);
  std::array<double, 6> transform{west + local_origin.x, cell, 0, north + local_origin.y, 0, -cell};
  file->SetGeoTransform(transform.data());
  OGRSpatialReference crs;
  crs.importFromEPSG(4549);
  file->SetSpatialRef(&crs);
  GDALRasterBand* band = file->GetRasterBand(1);
  band->SetUnitType("m");
  std::vector<float> line(static_cast<std::size_t>(width));
  for (int row = 0; row < height; ++row) {
    for (int column = 0; column < width; ++column) {
      const Point middle{west + (column + 0.5) * cell, north - (row + 0.5) * cell};
      line[static_cast<std::size_t>(column)] =
          static_cast<float>(std::round(ground_height(town, middle) * 64) / 64);
    }
    if (band->RasterIO(GF_Write, 0, row, width, 1, line.data(), width, 1, GDT_Float32, 0, 0) != CE_None) {
      throw std::runtime_error("cannot write " + path);
    }
  }
}

}  // namespace lifecircle::sample
