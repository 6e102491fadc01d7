"""Lengths are ground metres wherever the town lies and whatever CRS the layers are in."""

import unittest

from harness import HeadlessTest

CITIES = {"Harbin": (126.6, 45.8), "Shanghai": (121.47, 31.23), "Sanya": (109.5, 18.25), "Urumqi": (87.6, 43.8)}


def geodesic(a, b):
    """Metres between two (lon, lat) on WGS 84, by the library that PROJ brings."""
    from osgeo import osr

    osr.UseExceptions()
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    # An azimuthal equidistant projection around a: distances from its centre are geodesic.
    around_a = osr.SpatialReference()
    around_a.ImportFromProj4(f"+proj=aeqd +lat_0={a[1]} +lon_0={a[0]} +datum=WGS84")
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y, _ = osr.CoordinateTransformation(wgs84, around_a).TransformPoint(*b)
    return (x * x + y * y) ** 0.5


class GroundLengths(HeadlessTest):
    def distance(self, corners, crs, **more):
        """Walking distance along a line through the corners, as lifecircle:accessibility measures it."""
        point = lambda p: {"type": "Point", "coordinates": p}
        line = {"type": "LineString", "coordinates": corners}
        output = self.path("out.csv")
        self.succeed(
            "accessibility",
            PARCELS=self.geojson("parcels.geojson", [(point(corners[0]), {})], crs),
            FACILITIES=self.geojson("facilities.geojson", [(point(corners[-1]), {"category": "wet_mkt"})], crs),
            CATEGORY_FIELD="category",
            STREETS=self.geojson("streets.geojson", [(line, {})], crs),
            MEASURE=1,
            OUTPUT=output,
            **more,
        )
        return float(self.rows(output)[0]["d_wet_mkt"])

    def test_degrees_in_four_cities(self):
        for city, (lon, lat) in CITIES.items():
            with self.subTest(city):
                corners = [(lon, lat), (lon + 0.009, lat), (lon + 0.009, lat + 0.007), (lon + 0.013, lat + 0.011)]
                truth = sum(geodesic(a, b) for a, b in zip(corners, corners[1:]))
                self.assertAlmostEqual(self.distance(corners, "urn:ogc:def:crs:OGC:1.3:CRS84") / truth, 1, delta=0.001)

    def test_a_zone_that_is_too_long_is_corrected(self):
        # EPSG:32650 is 0.18 % long in Shanghai; both ways must give the same ground metres.
        lon, lat = CITIES["Shanghai"]
        corners = [(lon, lat), (lon + 0.01, lat + 0.01)]
        truth = geodesic(*corners)
        found = self.distance(corners, "urn:ogc:def:crs:OGC:1.3:CRS84", ANALYSIS_CRS="EPSG:32650")
        self.assertAlmostEqual(found / truth, 1, delta=0.0002)


if __name__ == "__main__":
    unittest.main()
