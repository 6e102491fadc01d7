"""Bad input ends with exit code 1 and a sentence, or with a result whose status fields tell."""

import os
import resource
import signal
import unittest

from harness import HeadlessTest, line, point, square


def small_files_only():
    """What a full disk feels like, for root too: no file may grow beyond 300 kB."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300000, 300000))


class BadInput(HeadlessTest):
    def setUp(self):
        super().setUp()
        self.given = {
            "PARCELS": self.geojson("parcels.geojson", [(square(0, 10, 20), {"people": 12})]),
            "POPULATION_FIELD": "people",
            "FACILITIES": self.geojson("facilities.geojson", [(point(400, 5), {"category": "wet_mkt"})]),
            "CATEGORY_FIELD": "category",
            "STREETS": self.geojson("streets.geojson", [(line((0, 0), (1000, 0)), {"kmh": None})]),
            "OUTPUT": self.path("out.gpkg"),
        }

    def changed(self, **changes):
        return {**self.given, **changes}

    def assert_no_output(self):
        self.assertEqual([name for name in os.listdir(self.folder) if name.startswith("out.")], [])

    # Refused with a sentence

    def test_empty_parcels(self):
        empty = self.geojson("empty.geojson", [])
        self.refuse("accessibility", "empty", "no parcels", **self.changed(PARCELS=empty))
        self.assert_no_output()

    def test_streets_without_geometry(self):
        broken = self.geojson("broken.geojson", [(None, {"kmh": None})])
        self.refuse("accessibility", "broken", "streets", **self.changed(STREETS=broken))
        self.assert_no_output()

    def test_missing_layer(self):
        self.refuse("accessibility", "PARCELS", **self.changed(PARCELS=self.path("nowhere.gpkg")))

    def test_missing_field(self):
        self.refuse("accessibility", "colour", **self.changed(CATEGORY_FIELD="colour"))

    def test_web_mercator_as_analysis_crs(self):
        self.refuse("accessibility", "EPSG:3857", **self.changed(ANALYSIS_CRS="EPSG:3857"))

    def test_unknown_category(self):
        self.refuse("accessibility", "castle", **self.changed(CATEGORIES="castle"))
        self.assert_no_output()

    def test_catalogue_that_is_no_table(self):
        with open(self.path("own.csv"), "w", encoding="utf-8") as file:
            file.write("name\n,,,,\n")
        self.refuse("accessibility", "own.csv", **self.changed(CATALOGUE=self.path("own.csv")))

    def test_engine_error_in_chinese(self):
        with open(self.path("own.csv"), "w", encoding="utf-8") as file:
            file.write("id,minutes\nwet_mkt,soon\n")
        chinese = {"LANG": "zh_CN.UTF-8"}
        result = self.refuse(
            "accessibility", "数据第 1 行 minutes 列：“soon”不是数字。", environment=chinese,
            **self.changed(CATALOGUE=self.path("own.csv")),
        )
        self.assertNotIn("is not a number", result.err)

    def test_target_that_cannot_be_made(self):
        self.refuse("accessibility", "out.gpkg", **self.changed(OUTPUT="/proc/none/out.gpkg"))

    def test_full_disk(self):
        many = self.geojson("many.geojson", [(square(i % 900, 10, 20), {"people": 1}) for i in range(3000)])
        self.qgis("plugins")  # so that the profile's own files are there already
        self.refuse("accessibility", "could not be written", before=small_files_only, **self.changed(PARCELS=many))
        self.assert_no_output()

    # Answered, and told

    def test_null_geometry_and_text_in_numbers(self):
        parcels = self.geojson(
            "mixed.geojson",
            [
                (square(0, 10, 20), {"people": "12"}),
                (None, {"people": "many"}),
                (square(0, 5000, 20), {"people": "7"}),
            ],
        )
        result = self.succeed("accessibility", **self.changed(PARCELS=parcels))
        statuses = [row["lc_status"] for row in self.rows(self.given["OUTPUT"])]
        self.assertEqual(statuses, ["ok", "no_geometry", "off_network"])
        self.assertIn("1 values cannot be read", result.out + result.err)

    def test_invalid_polygon_is_repaired(self):
        bow_tie = square(0, 10, 20)
        corners = bow_tie["coordinates"][0]
        corners[1], corners[2] = corners[2], corners[1]
        parcels = self.geojson("bow.geojson", [(bow_tie, {"people": 3})])
        result = self.succeed("accessibility", **self.changed(PARCELS=parcels))
        self.assertEqual(self.rows(self.given["OUTPUT"])[0]["lc_status"], "ok")
        self.assertIn("1 repaired", result.out)

    def test_empty_facilities(self):
        empty = self.geojson("none.geojson", [])
        result = self.succeed("accessibility", **self.changed(FACILITIES=empty, CATEGORIES="wet_mkt"))
        row = self.rows(self.given["OUTPUT"])[0]
        self.assertIsNone(row["t_wet_mkt"])
        self.assertIsNone(row["lc_score"])
        self.assertIn("no facility", result.out + result.err)

    def test_layers_in_different_crs(self):
        self.succeed("accessibility", **self.given)
        expected = self.rows(self.given["OUTPUT"])[0]["t_wet_mkt"]
        # The facility 400 m east of 120 E, 31.1707 N, in degrees.
        from osgeo import osr

        here, degrees = osr.SpatialReference(), osr.SpatialReference()
        here.ImportFromEPSG(4549)
        degrees.ImportFromEPSG(4490)
        for crs in (here, degrees):
            crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        lon, lat, _ = osr.CoordinateTransformation(here, degrees).TransformPoint(500400, 3450005)
        facilities = self.geojson(
            "degrees.geojson",
            [({"type": "Point", "coordinates": [lon, lat]}, {"category": "wet_mkt"})],
            crs="urn:ogc:def:crs:EPSG::4490",
        )
        self.succeed("accessibility", **self.changed(FACILITIES=facilities, OUTPUT=self.path("out2.gpkg")))
        self.assertAlmostEqual(self.rows(self.path("out2.gpkg"))[0]["t_wet_mkt"], expected, 4)

    def test_heights_do_not_lengthen_lines(self):
        self.succeed("accessibility", **self.given)
        high = {"type": "LineString", "coordinates": [[500000, 3450000, 0], [501000, 3450000, 900]]}
        streets = self.geojson("high.geojson", [(high, {"kmh": None})])
        self.succeed("accessibility", **self.changed(STREETS=streets, OUTPUT=self.path("out2.gpkg")))
        flat, steep = self.rows(self.given["OUTPUT"])[0], self.rows(self.path("out2.gpkg"))[0]
        self.assertEqual(flat["t_wet_mkt"], steep["t_wet_mkt"])


if __name__ == "__main__":
    unittest.main()
