"""lifecircle:networkcheck on the sample town, whose faults are planted and named, and with input that is bad."""

import os
import unittest

from harness import HeadlessTest, line, point

SAMPLE = os.path.join(os.path.dirname(__file__), "..", "..", "sample_data", "lifecircle_sample.gpkg")


class NetworkCheckTest(HeadlessTest):
    def outputs(self):
        return {"POINTS": self.path("points.gpkg"), "LINES": self.path("lines.gpkg")}

    def problems(self):
        return self.rows(self.path("points.gpkg")) + self.rows(self.path("lines.gpkg"))

    def planted(self):
        from osgeo import ogr

        ogr.UseExceptions()
        source = ogr.Open(SAMPLE)
        return {
            feature.GetFID(): feature["defect"]
            for feature in source.GetLayerByName("streets")
            if feature["defect"] is not None
        }

    def test_every_planted_fault_is_found_and_hardly_another(self):
        self.succeed(
            "networkcheck",
            STREETS=f"{SAMPLE}|layername=streets",
            PARCELS=f"{SAMPLE}|layername=parcels",
            FACILITIES=f"{SAMPLE}|layername=facilities",
            SPEED_FIELD="walk_kmh",
            STEPS_FIELD="steps",
            LEVEL_FIELD="level",
            **self.outputs(),
        )
        planted = self.planted()
        problems = self.problems()
        self.assertEqual(len(planted), 9)
        for street, defect in planted.items():
            self.assertIn((defect, street), [(row["code"], row["street"]) for row in problems])
        # What else is told of the streets, beside those closed on purpose: a near miss that is no dead end's fault is
        # none; the far end of a planted path comes near an alley by chance, and an alley crosses stairs and escalator.
        # A planted near miss is cut off, so it is an island too.
        others = [
            (row["code"], row["street"], row["other"])
            for row in problems
            if row["street"] is not None and row["street"] not in planted and row["code"] != "closed"
        ]
        self.assertEqual([code for code, _, _ in others], ["crossing", "crossing"])
        by_chance = [
            row for row in problems if row["code"] != planted.get(row["street"]) and row["street"] in planted
        ]
        self.assertEqual({row["code"] for row in by_chance}, {"island"})
        near = [row for row in problems if row["code"] == "near_miss"]
        self.assertEqual(len(near), 6)
        self.assertTrue(all(row["sentence"] and row["remedy"] for row in problems))

    def test_layers_may_be_empty_of_geometry_or_of_problems(self):
        streets = self.geojson("streets.geojson", [(line((0, 0), (500, 0)), {}), (None, {})])
        places = self.geojson("places.geojson", [(point(10, 10), {}), (None, {})])
        none = self.geojson("none.geojson", [])
        self.succeed("networkcheck", STREETS=streets, PARCELS=places, FACILITIES=none, **self.outputs())
        self.assertEqual(self.problems(), [])

    def test_bad_input_ends_with_a_sentence(self):
        streets = self.geojson("streets.geojson", [(line((0, 0), (500, 0)), {})])
        self.refuse(
            "networkcheck",
            "least plausible speed",
            STREETS=streets,
            MIN_SPEED=8,
            **self.outputs(),
        )
        none = self.geojson("none.geojson", [])
        self.refuse("networkcheck", "no streets that can be used", STREETS=none, **self.outputs())


if __name__ == "__main__":
    unittest.main()
