"""lifecircle:isochrones from files to files."""

import unittest

from harness import HeadlessTest, line, point


class Isochrones(HeadlessTest):
    def street(self, **more):
        """One street of 2 km that is walked at 1 m/s, and two places on it."""
        return {
            "POINTS": self.geojson(
                "places.geojson",
                [(point(1000, 0), {"kind": "clinic"}), (point(1300, 20), {"kind": "market"}), (None, {"kind": "market"})],
            ),
            "STREETS": self.geojson("streets.geojson", [(line((0, 0), (2000, 0)), {"way": "f"})]),
            "PROFILE": 5,
            "WALKING_SPEED": 3.6,
            "OUTPUT": self.path("out.gpkg"),
            "REACHED": self.path("reached.gpkg"),
            **more,
        }

    def spans(self, path):
        """Per place and minutes: where its geometry begins and ends along the street; length of lines; validity."""
        from osgeo import ogr

        ogr.UseExceptions()
        source = ogr.Open(path)
        result = {}
        for feature in source.GetLayer(0):
            shape = feature.GetGeometryRef()
            if shape is None or shape.IsEmpty():
                continue
            west, east, _, _ = shape.GetEnvelope()
            length = shape.Length() if "LINE" in shape.GetGeometryName() else None
            result[(feature["place"], feature["minutes"])] = (west - 500000, east - 500000, length, shape.IsValid())
        return result

    def test_rings_end_at_the_very_minute(self):
        self.succeed("isochrones", **self.street(), MINUTES="5,10", BUFFER=30)
        rings = self.spans(self.path("out.gpkg"))
        first, second = sorted({place for place, _ in rings})
        for place, minutes, west, east in (
            (first, 5, 700, 1300),
            (first, 10, 400, 1600),
            (second, 5, 1300 - 280, 1300 + 280),  # 20 m are used up by the way to the street
        ):
            ring = rings[(place, minutes)]
            self.assertAlmostEqual(ring[0], west - 30, places=3)
            self.assertAlmostEqual(ring[1], east + 30, places=3)
            self.assertTrue(ring[3])
        # Every reached piece once, in the smallest ring: 600 m, then 2 x 300 m.
        reached = self.spans(self.path("reached.gpkg"))
        self.assertAlmostEqual(reached[(first, 5)][2], 600, places=3)
        self.assertAlmostEqual(reached[(first, 10)][2], 600, places=3)

    def test_status_tells_what_is_missing(self):
        self.succeed("isochrones", **self.street(), MINUTES="5")
        rows = self.rows(self.path("out.gpkg"))
        self.assertEqual(sorted(row["status"] for row in rows), ["no_geometry", "ok", "ok"])
        self.assertAlmostEqual(rows[0]["area_m2"], 600 * 60 + 3.12 * 900, delta=20)

    def test_merged_areas_have_no_place(self):
        self.succeed("isochrones", **self.street(), MINUTES="5", MERGE=1, CATEGORY_FIELD="kind")
        self.assertEqual(
            [(row["place"], row["category"]) for row in self.rows(self.path("out.gpkg"))],
            [(None, "clinic"), (None, "market")],
        )
        self.succeed("isochrones", **self.street(), MINUTES="5", MERGE=2)
        rows = self.rows(self.path("out.gpkg"))
        self.assertEqual([(row["place"], row["category"]) for row in rows], [(None, None)])

    def test_one_way_lines_make_directions_differ(self):
        one_way = {"DIRECTION_FIELD": "way", "VALUE_FORWARD": "f"}
        for direction, west, east in ((0, 700, 1000), (1, 1000, 1300)):
            self.succeed("isochrones", **self.street(), **one_way, MINUTES="5", DIRECTION=direction)
            ring = min(self.spans(self.path("out.gpkg")).values())
            self.assertAlmostEqual(ring[0], west - 30, places=3)
            self.assertAlmostEqual(ring[1], east + 30, places=3)

    def test_bad_minutes_and_missing_category(self):
        self.refuse("isochrones", "MINUTES", "5,10,15", **self.street(), MINUTES="5,ten")
        self.refuse("isochrones", "CATEGORY_FIELD", **self.street(), MERGE=1)
        self.refuse(
            "isochrones", "no places", **{**self.street(), "POINTS": self.geojson("none.geojson", [])}
        )


if __name__ == "__main__":
    unittest.main()
