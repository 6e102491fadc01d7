#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include <geometry/height_source.h>

namespace lifecircle::data {

/// Heights from an elevation raster of any format and CRS that GDAL reads: the first band, of any type, scale
/// and offset honoured, bilinear between the four nearest cell centres (between the outermost centres and the
/// edge of the raster: as at the nearest centre). NaN outside the raster, and wherever one of the cells used
/// has no data. Rotated rasters are fine.
///
/// Cells are read in blocks of 256 x 256 as they are needed and up to 256 MB of them are kept. Calls from
/// several threads are safe; they take turns. About a microsecond a point, most of it the change of CRS.
class Terrain final : public geometry::HeightSource {
 public:
  /// `analysis_crs` is WKT, PROJJSON or "EPSG:4549"; `place` is some place of the data in it (spacing() is
  /// measured there). Throws Error(read_failed) where the file is no raster, Error(bad_crs) where it does not
  /// say where on earth it lies.
  Terrain(const std::string& path, const std::string& analysis_crs, geometry::Point place);
  ~Terrain() override;

  [[nodiscard]] std::vector<double> heights(std::span<const geometry::Point> points) const override;
  /// The shorter side of a cell, in metres of the analysis CRS.
  [[nodiscard]] double spacing() const override;

 private:
  struct Raster;
  std::unique_ptr<Raster> raster_;
};

}  // namespace lifecircle::data
