"""lifecircle:coverage on a result of lifecircle:accessibility, through files."""

import os
import unittest

from harness import HeadlessTest, line, point, square


class Coverage(HeadlessTest):
    def accessible_town(self, output):
        """Ten houses of 30 people along a street of 2 km; a market in the west, none in the east."""
        houses = [(point(100 + 200 * i, 10), {"people": 30, "old": 12}) for i in range(10)]
        self.succeed(
            "accessibility",
            PARCELS=self.geojson("houses.geojson", houses),
            POPULATION_FIELD="people",
            FACILITIES=self.geojson("facilities.geojson", [(point(0, 0), {"category": "wet_mkt"})]),
            CATEGORY_FIELD="category",
            STREETS=self.geojson("streets.geojson", [(line((0, 0), (2000, 0)), {})]),
            OUTPUT=output,
        )
        return {"PARCELS": output, "POPULATION_FIELD": "people", "ELDERLY_FIELD": "old"}

    def areas(self, name="areas.geojson"):
        halves = [(square(0, -500, 1000), {"name": "西"}), (square(1000, -500, 1000), {"name": "东"})]
        return {"AREAS": self.geojson(name, halves), "AREA_FIELD": "name"}

    def test_from_file_to_file(self):
        town = self.accessible_town(self.path("houses.gpkg"))
        output, summary = self.path("out.gpkg"), self.path("sum.csv")
        result = self.succeed("coverage", **town, **self.areas(), OUTPUT=output, SUMMARY=summary)
        west, east = self.rows(output)
        # 10 minutes at 1.2 m/s are 720 m: the houses at 100, 300, 500 and, 10 m from the street, 700.
        self.assertAlmostEqual(west["c_wet_mkt"], 4 / 5)
        self.assertEqual((west["lc_rank"], east["lc_rank"]), (1, 2))
        self.assertEqual((east["people"], east["c_wet_mkt"], east["cv_status"]), (150, 0, "ok"))
        rows = {(row["area"], row["category"]): row for row in self.rows(summary)}
        self.assertAlmostEqual(float(rows["西", "wet_mkt"]["eld_share"]), 4 / 5)
        self.assertIn("东", result.out)  # the worst area, by name

        with self.subTest("What the input says about itself is carried over, from a GeoPackage too"):
            self.succeed("coverage", **town, **self.areas(), OUTPUT=self.path("out.geojson"))
            with open(self.path("out.qmd"), encoding="utf-8") as file:
                text = file.read()
            for word in ("lifecircle:min_people", "lifecircle:input_date", "lifecircle:measure", "gb50180"):
                self.assertIn(word, text)

    def test_shapefile_in_and_out(self):
        town = self.accessible_town(self.path("houses.shp"))
        output = self.path("out.shp")
        self.succeed("coverage", **town, **self.areas(), MIN_PEOPLE=160, OUTPUT=output)
        for row in self.rows(output):
            self.assertEqual(row["cv_status"], "suppressed")
            for name in ("people", "people_na", "people_edg", "c_wet_mkt", "lc_score", "lc_rank", "gini"):
                self.assertIsNone(row[name], name)
        self.assertFalse(os.path.exists(self.path("sum.csv")))

    def test_the_sample_town_has_its_tiers(self):
        """1 + 5 + 29 + X, each district with its own centre and each neighbourhood with its own station."""
        town = os.path.join(os.path.dirname(__file__), "..", "..", "sample_data", "lifecircle_sample.gpkg")
        facilities = {"FACILITIES": f"{town}|layername=facilities", "CATEGORY_FIELD": "category"}
        parcels, groups = self.path("parcels.gpkg"), self.path("groups.csv")
        self.succeed(
            "accessibility",
            PARCELS=f"{town}|layername=parcels",
            POPULATION_FIELD="people",
            **facilities,
            CATEGORIES="pty_ctr,pty_dist,pty_stn",
            MEASURE=2,
            OUTPUT=parcels,
            GROUPS=groups,
        )
        tiers = {row["key"]: row for row in self.rows(groups) if row["grouping"] == "tier"}
        self.assertEqual([int(tiers[key]["facilities"]) for key in "123"], [1, 5, 29])
        self.assertEqual([tiers[key]["status"] for key in "123X"], ["ok", "ok", "ok", "not_evaluated"])
        self.assertGreater(int(tiers["X"]["facilities"]), 29)
        for layer, category in (("districts", "pty_dist"), ("neighbourhoods", "pty_stn")):
            with self.subTest(layer):
                output, summary = self.path(layer + ".gpkg"), self.path(layer + ".csv")
                self.succeed(
                    "coverage",
                    PARCELS=parcels,
                    POPULATION_FIELD="people",
                    AREAS=f"{town}|layername={layer}",
                    AREA_FIELD="area_id",
                    **facilities,
                    OUTPUT=output,
                    SUMMARY=summary,
                )
                own = [int(row["facilities"]) for row in self.rows(summary) if row["category"] == category]
                self.assertEqual(own, [1] * len(self.rows(output)))

    def test_parcels_without_accessibility_are_refused(self):
        houses = self.geojson("plain.geojson", [(point(0, 0), {"people": 3})])
        self.refuse("coverage", "plain", "lc_score", PARCELS=houses, **self.areas(), OUTPUT=self.path("out.gpkg"))
        self.assertFalse(os.path.exists(self.path("out.gpkg")))


if __name__ == "__main__":
    unittest.main()
