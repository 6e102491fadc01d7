"""Whatever a geometry is made of - curves, heights, several parts - the walk is the same."""

import unittest

from harness import HeadlessTest, line, point, square


class GeometryKinds(HeadlessTest):
    def layer(self, name, kind, wkts, crs=4549):
        """A GeoPackage with geometries that GeoJSON cannot hold."""
        from osgeo import ogr, osr

        ogr.UseExceptions()
        system = osr.SpatialReference()
        system.ImportFromEPSG(crs)
        path = self.path(name)
        source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        layer = source.CreateLayer("layer", system, kind)
        for wkt in wkts:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
        del source
        return path

    def walk(self, **replaced):
        """Metres from a parcel at 0 to a market at 1000 along a street."""
        layers = {
            "PARCELS": self.geojson("parcels.geojson", [(point(0, 0), {})]),
            "FACILITIES": self.geojson("facilities.geojson", [(point(1000, 0), {"category": "wet_mkt"})]),
            "STREETS": self.geojson("streets.geojson", [(line((0, 0), (1000, 0)), {})]),
            **replaced,
        }
        output = self.path("out.csv")
        self.succeed("accessibility", **layers, CATEGORY_FIELD="category", MEASURE=1, OUTPUT=output)
        value = self.rows(output)[0]["d_wet_mkt"]
        return float(value) if value else None

    def test_the_plain_street(self):
        self.assertAlmostEqual(self.walk(), 1000, places=3)

    def test_a_curved_street(self):
        from osgeo import ogr

        arc = "COMPOUNDCURVE(CIRCULARSTRING(500000 3450000, 500500 3450500, 501000 3450000))"
        self.assertAlmostEqual(self.walk(STREETS=self.layer("arc.gpkg", ogr.wkbCompoundCurve, [arc])), 1570.8, delta=1)

    def test_a_street_with_heights_and_measures(self):
        from osgeo import ogr

        steep = "LINESTRING ZM(500000 3450000 0 1, 501000 3450000 900 2)"
        self.assertAlmostEqual(self.walk(STREETS=self.layer("zm.gpkg", ogr.wkbLineStringZM, [steep])), 1000, places=3)

    def test_a_street_in_several_parts(self):
        from osgeo import ogr

        parts = "MULTILINESTRING((500000 3450000, 500400 3450000),(500400 3450000, 501000 3450000))"
        self.assertAlmostEqual(self.walk(STREETS=self.layer("parts.gpkg", ogr.wkbMultiLineString, [parts])), 1000, places=3)

    def test_a_curved_parcel_starts_at_its_middle(self):
        from osgeo import ogr

        disc = "CURVEPOLYGON(CIRCULARSTRING(499990 3450000, 500000 3450010, 500010 3450000, 500000 3449990, 499990 3450000))"
        parcels = self.layer("disc.gpkg", ogr.wkbCurvePolygon, [disc])
        self.assertAlmostEqual(self.walk(PARCELS=parcels), 1000, places=2)

    def test_a_park_in_two_parts_is_entered_at_the_nearer_one(self):
        parts = {"type": "MultiPolygon", "coordinates": [square(1000, 0, 50)["coordinates"], square(500, 0, 50)["coordinates"]]}
        parks = self.geojson("parks.geojson", [(parts, {"category": "wet_mkt"})])
        self.assertAlmostEqual(self.walk(FACILITIES=parks), 500 - 20, places=2)

    def test_an_island_is_not_reached(self):
        streets = [(line((0, 0), (400, 0)), {}), (line((600, 0), (1000, 0)), {})]
        self.assertIsNone(self.walk(STREETS=self.geojson("islands.geojson", streets)))

    def test_duplicate_and_empty_lines_do_no_harm(self):
        streets = [(line((0, 0), (1000, 0)), {})] * 2 + [(line((300, 0), (300, 0)), {}), (None, {})]
        self.assertAlmostEqual(self.walk(STREETS=self.geojson("odd.geojson", streets)), 1000, places=3)


if __name__ == "__main__":
    unittest.main()
