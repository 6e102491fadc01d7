"""lifecircle:closures through qgis_process: what it says of odd and bad layers."""

import unittest

from harness import HeadlessTest, line, point


class ClosuresTest(HeadlessTest):
    def town(self, **more):
        parcels = [(point(0, 0), {"people": "20"}), (point(90, 0), {"people": "many"}), (None, {"people": "7"})]
        facilities = [(point(50, 0), {"category": "nursery"}), (None, {"category": "nursery"}), (point(60, 0), {})]
        return {
            "PARCELS": self.geojson("parcels.geojson", parcels),
            "POPULATION_FIELD": "people",
            "FACILITIES": self.geojson("facilities.geojson", facilities),
            "CATEGORY_FIELD": "category",
            "STREETS": self.geojson("streets.geojson", [(line((0, 0), (2000, 0)), {})]),
            "CATEGORIES": "nursery",
            "OUTPUT": self.path("out.gpkg"),
            **more,
        }

    def test_facilities_without_geometry_or_category_stay_in_the_result(self):
        self.succeed("closures", **self.town())
        found = [(row["cl_people"], row["cl_none"], row["cl_status"]) for row in self.rows(self.path("out.gpkg"))]
        self.assertEqual(found, [(20, 20, "critical"), (0, 0, "unused"), (None, None, "not_evaluated")])

    def test_without_facilities_the_result_is_empty(self):
        result = self.succeed("closures", **self.town(FACILITIES=self.geojson("none.geojson", [])))
        self.assertIn("no facility", result.out + result.err)
        self.assertEqual(self.rows(self.path("out.gpkg")), [])

    def test_bad_input_ends_with_a_sentence(self):
        self.refuse("closures", "no parcels", **self.town(PARCELS=self.geojson("none.geojson", [])))
        self.refuse("closures", "CLOSED", **self.town(CLOSED="category ="))


if __name__ == "__main__":
    unittest.main()
