"""lifecircle:blindspots through qgis_process: what it says of odd and bad layers."""

import unittest

from harness import HeadlessTest, line, point, square


class BlindSpotsTest(HeadlessTest):
    def town(self, **more):
        """Blind parcels to the east of a nursery, one of them a point on its own, one without geometry, one without number."""
        parcels = [
            (square(480, -20, 40), {"people": "20"}),
            (square(540, -20, 40), {"people": "many"}),
            (None, {"people": "7"}),
        ]
        return {
            "PARCELS": self.geojson("parcels.geojson", parcels),
            "POPULATION_FIELD": "people",
            "FACILITIES": self.geojson("facilities.geojson", [(point(0, 0), {"category": "nursery"}), (None, {})]),
            "CATEGORY_FIELD": "category",
            "STREETS": self.geojson("streets.geojson", [(line((0, 0), (2000, 0)), {})]),
            "CATEGORIES": "nursery",
            "OUTPUT": self.path("out.gpkg"),
            "SUMMARY": self.path("summary.csv"),
            **more,
        }

    def test_missing_geometry_and_numbers_are_counted_not_dropped(self):
        self.succeed("blindspots", **self.town())
        spots = self.rows(self.path("out.gpkg"))
        self.assertEqual([(row["parcels"], row["people"], row["status"]) for row in spots], [(2, 20, "ok")])
        # All streets of this town lie where the data end.
        self.assertEqual(spots[0]["people_edg"], 20)
        summary = self.rows(self.path("summary.csv"))
        self.assertEqual(float(summary[0]["people_na"]), 7)

    def test_without_facilities_nothing_is_known_to_be_blind(self):
        none = self.geojson("none.geojson", [])
        result = self.succeed("blindspots", **self.town(FACILITIES=none))
        self.assertIn("no facility", result.out + result.err)
        self.assertEqual(self.rows(self.path("out.gpkg")), [])
        self.assertEqual([row["status"] for row in self.rows(self.path("summary.csv"))], ["no_data"])

    def test_bad_input_ends_with_a_sentence(self):
        self.refuse("blindspots", "no parcels", **self.town(PARCELS=self.geojson("none.geojson", [])))
        self.refuse("blindspots", "STREETS", **self.town(STREETS=self.path("nowhere.gpkg")))


if __name__ == "__main__":
    unittest.main()
