"""lifecircle:sitefacilities through qgis_process: what it says of odd and bad layers."""

import unittest

from harness import HeadlessTest, line, point, square


class SiteFacilitiesTest(HeadlessTest):
    def town(self, **more):
        """Homes along a street, one without geometry, one whose people are a word; a candidate too far from the street."""
        parcels = [
            (point(0, 0), {"people": "20"}),
            (square(480, -20, 40), {"people": "30"}),
            (point(900, 0), {"people": "many"}),
            (None, {"people": "7"}),
        ]
        return {
            "PARCELS": self.geojson("parcels.geojson", parcels),
            "POPULATION_FIELD": "people",
            "CANDIDATES": self.geojson("candidates.geojson", [(point(400, 0), {"room": "x"}), (point(400, 999), {"room": "9"})]),
            "STREETS": self.geojson("streets.geojson", [(line((0, 0), (2000, 0)), {})]),
            "MINUTES": 10,
            "OUTPUT": self.path("out.gpkg"),
            "PARCELS_OUT": self.path("parcels.csv"),
            "SUMMARY": self.path("summary.csv"),
            **more,
        }

    def test_what_cannot_be_read_or_reached_is_counted_not_dropped(self):
        result = self.succeed("sitefacilities", **self.town(COUNT=2))
        said = result.out + result.err
        self.assertIn("1 candidates are too far from any street", said)
        self.assertIn("Only 1 of 2 sites", said)
        self.assertEqual([(row["sf_order"], row["sf_gain"]) for row in self.rows(self.path("out.gpkg"))], [(1, 50)])
        states = [row["sf_status"] for row in self.rows(self.path("parcels.csv"))]
        self.assertEqual(states, ["new", "new", "new", "no_geometry"])
        summary = self.rows(self.path("summary.csv"))[0]
        self.assertEqual((float(summary["people"]), float(summary["people_na"])), (50, 7))

    def test_a_missing_capacity_serves_nobody(self):
        result = self.succeed("sitefacilities", **self.town(CAPACITY_FIELD="room"))
        self.assertIn("CAPACITY_FIELD", result.out + result.err)
        self.assertEqual(self.rows(self.path("out.gpkg")), [])

    def test_bad_input_ends_with_a_sentence(self):
        none = self.geojson("none.geojson", [])
        self.refuse("sitefacilities", "no parcels", **self.town(PARCELS=none))
        self.refuse("sitefacilities", "no candidates", **self.town(CANDIDATES=none))
        self.refuse("sitefacilities", "above 0", **self.town(MINUTES=0))


if __name__ == "__main__":
    unittest.main()
