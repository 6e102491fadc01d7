#include <cmath>

#include "temporary_file.h"
#include <base/error.h>
#include <data/terrain.h>
#include <support/catch.h>

using namespace lifecircle;
using data::Terrain;
using geometry::Point;

namespace {

// Four columns, three rows, cells of 10 m; the lower left corner lies at (500000, 3450000). The cell at the
// lower right has no data.
constexpr auto cells =
    "ncols 4\nnrows 3\nxllcorner 500000\nyllcorner 3450000\ncellsize 10\nNODATA_value -9999\n"
    "0 10 20 30\n"
    "0 10 20 30\n"
    "5 15 25 -9999\n";
constexpr auto crs = "EPSG:4549";
constexpr auto prj =
    "PROJCS[\"x\",GEOGCS[\"y\",DATUM[\"China_2000\",SPHEROID[\"CGCS2000\",6378137,298.257222101]],"
    "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
    "PARAMETER[\"latitude_of_origin\",0],PARAMETER[\"central_meridian\",120],"
    "PARAMETER[\"scale_factor\",1],PARAMETER[\"false_easting\",500000],"
    "PARAMETER[\"false_northing\",0],UNIT[\"metre\",1]]";

double height(const Terrain& terrain, Point p) {
  return terrain.heights(std::vector{p}).front();
}

std::string virtual_raster(const std::string& geotransform, const std::string& band_extra) {
  return "<VRTDataset rasterXSize='4' rasterYSize='3'><SRS>EPSG:4549</SRS><GeoTransform>" + geotransform +
         "</GeoTransform><VRTRasterBand dataType='Float32' band='1'>" + band_extra +
         "<SimpleSource><SourceFilename relativeToVRT='1'>dem.asc</SourceFilename><SourceBand>1</SourceBand>"
         "</SimpleSource></VRTRasterBand></VRTDataset>";
}

}  // namespace

TEST_CASE("Heights are bilinear between the centres of the cells") {
  const TemporaryFile dem("dem.asc", cells);
  static_cast<void>(dem.beside("dem.prj", prj));
  const Terrain terrain(dem.path(), crs, {500010, 3450010});
  CHECK(terrain.spacing() == Approx(10.0));
  CHECK(height(terrain, {500015, 3450025}) == Approx(10.0));  // a centre
  CHECK(height(terrain, {500020, 3450020}) == Approx(15.0));  // between two columns, rows alike
  CHECK(height(terrain, {500017.5, 3450012.5}) == Approx(13.75));
  CHECK(height(terrain, {500001, 3450029}) == Approx(0.0));  // beyond the outermost centre
}

TEST_CASE("No data and outside are not known") {
  const TemporaryFile dem("dem.asc", cells);
  static_cast<void>(dem.beside("dem.prj", prj));
  const Terrain terrain(dem.path(), crs, {500010, 3450010});
  CHECK(std::isnan(height(terrain, {500035, 3450005})));
  CHECK(std::isnan(height(terrain, {500030, 3450008})));      // one of the four cells
  CHECK(height(terrain, {500025, 3450005}) == Approx(25.0));  // the neighbour's own centre
  CHECK(std::isnan(height(terrain, {499999, 3450010})));
  CHECK(std::isnan(height(terrain, {500010, 3450031})));
  CHECK(std::isnan(height(terrain, {std::nan(""), 0.0})));
  CHECK(terrain.heights({}).empty());
}

TEST_CASE("Scale, offset and a turned raster are honoured") {
  const TemporaryFile dem("dem.asc", cells);
  static_cast<void>(dem.beside("dem.prj", prj));
  const Terrain scaled(dem.beside("scaled.vrt", virtual_raster("500000,10,0,3450030,0,-10",
                                                               "<Scale>0.1</Scale><Offset>100</Offset>")),
                       crs, {500010, 3450010});
  CHECK(height(scaled, {500015, 3450025}) == Approx(101.0));
  // Turned by 90 degrees: columns run north, rows run east.
  const Terrain turned(dem.beside("turned.vrt", virtual_raster("500000,0,10,3450000,10,0", "")), crs,
                       {500010, 3450010});
  CHECK(turned.spacing() == Approx(10.0));
  CHECK(height(turned, {500005, 3450015}) == Approx(10.0));
  CHECK(height(turned, {500005, 3450035}) == Approx(30.0));
}

TEST_CASE("A raster in another CRS is found at the same place") {
  const std::string degrees =
      "ncols 2\nnrows 2\nxllcorner 120\nyllcorner 31\ncellsize 0.01\nNODATA_value -9999\n7 7\n7 7\n";
  const TemporaryFile dem("dem.asc", degrees);
  static_cast<void>(dem.beside(
      "dem.prj",
      "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],"
      "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433],AUTHORITY[\"EPSG\",\"4326\"]]"));
  // 120.01 E, 31.01 N lies 955 m east of the central meridian of EPSG:4549.
  const Terrain terrain(dem.path(), crs, {500955, 3432100});
  CHECK(height(terrain, {500955, 3432100}) == Approx(7.0));
  CHECK(std::isnan(height(terrain, {500955, 3450000})));
  CHECK(terrain.spacing() == Approx(955.0).margin(2.0));  // a hundredth of a degree of longitude at 31 N
}

TEST_CASE("A file that is no elevation raster ends with one sentence") {
  const TemporaryFile text("dem.tif", "hello");
  CHECK_THROWS_WITH(Terrain(text.path(), crs, {}), Catch::Matchers::ContainsSubstring("is not a raster"));
  CHECK_THROWS_WITH(Terrain("/nowhere.tif", crs, {}), Catch::Matchers::ContainsSubstring("is not a raster"));
  const TemporaryFile dem("dem.asc", cells);
  CHECK_THROWS_WITH(Terrain(dem.path(), crs, {}), Catch::Matchers::ContainsSubstring("has no CRS"));
  static_cast<void>(dem.beside("dem.prj", prj));
  CHECK_THROWS_AS(Terrain(dem.path(), "EPSG:0", {}), Error);
}
