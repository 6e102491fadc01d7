"""lifecircle:accessibility from files to files, as a script or a model runs it."""

import os
import random
import unittest

from harness import HeadlessTest, line, point, square


class Accessibility(HeadlessTest):
    def town(self, shuffled=False):
        """A grid of streets 100 m apart, 200 parcels, 40 facilities; the same town whatever the order."""
        dice = random.Random(7)
        streets = [(line(*[(x * 100, y * 100) for x in range(11)]), {"kmh": None}) for y in range(11)]
        streets += [(line(*[(x * 100, y * 100) for y in range(11)]), {"kmh": None}) for x in range(11)]
        parcels = [
            (square(dice.uniform(0, 990), dice.uniform(0, 990), 10), {"nr": i, "people": dice.randint(0, 300)})
            for i in range(200)
        ]
        kinds = ["wet_mkt", "nursery", "primary", "outpat"]
        facilities = [
            (point(dice.uniform(0, 1000), dice.uniform(0, 1000)), {"category": dice.choice(kinds)})
            for _ in range(40)
        ]
        if shuffled:
            for layer in (streets, parcels, facilities):
                random.Random(1).shuffle(layer)
        return {
            "PARCELS": self.geojson("parcels.geojson", parcels),
            "POPULATION_FIELD": "people",
            "FACILITIES": self.geojson("facilities.geojson", facilities),
            "CATEGORY_FIELD": "category",
            "STREETS": self.geojson("streets.geojson", streets),
        }

    def by_number(self, path):
        return {row["nr"]: row for row in self.rows(path)}

    def test_output_and_summary(self):
        output, summary = self.path("out.gpkg"), self.path("sum.csv")
        result = self.succeed("accessibility", **self.town(), OUTPUT=output, SUMMARY=summary)
        parcels = self.rows(output)
        self.assertEqual(len(parcels), 200)
        for name in ("t_wet_mkt", "n_wet_mkt", "lc_score", "lc_missing", "lc_snap", "lc_edge", "lc_status", "people"):
            self.assertIn(name, parcels[0])
        self.assertEqual({row["lc_status"] for row in parcels}, {"ok"})
        rows = {row["category"]: row for row in self.rows(summary)}
        self.assertEqual(rows["wet_mkt"]["status"], "ok")
        self.assertEqual(rows["police"]["status"], "no_data")
        self.assertAlmostEqual(float(rows["wet_mkt"]["people"]), sum(row["people"] for row in parcels))
        self.assertIn("EPSG:4549", result.out)
        self.assertIn("200 read", result.out)

    def test_every_format_keeps_its_fields(self):
        for name in ("out.shp", "out.geojson", "out.csv"):
            with self.subTest(name):
                output = self.path(name)
                self.succeed("accessibility", **self.town(), OUTPUT=output)
                for field in ("t_wet_mkt", "n_nursery", "lc_missing", "lc_status"):
                    self.assertIn(field, self.rows(output)[0])

    def test_order_of_features_does_not_matter(self):
        self.succeed("accessibility", **self.town(), OUTPUT=self.path("a.gpkg"))
        self.succeed("accessibility", **self.town(shuffled=True), OUTPUT=self.path("b.gpkg"))
        first, second = self.by_number(self.path("a.gpkg")), self.by_number(self.path("b.gpkg"))
        self.assertEqual(first, second)

    def test_chinese_log_and_names(self):
        output, summary = self.path("out.gpkg"), self.path("sum.csv")
        result = self.succeed(
            "accessibility", **self.town(), OUTPUT=output, SUMMARY=summary, environment={"LANG": "zh_CN.UTF-8"}
        )
        self.assertIn("分析坐标系", result.out)
        self.assertIn("幼儿", " ".join(row["name"] for row in self.rows(summary)))

    def test_metadata_tell_how_it_was_made(self):
        self.succeed("accessibility", **self.town(), OUTPUT=self.path("out.geojson"))
        with open(self.path("out.qmd"), encoding="utf-8") as file:
            text = file.read()
        for word in ("lifecircle:measure", "lifecircle:standard", "gb50180", "lifecircle:thresholds"):
            self.assertIn(word, text)

    def test_summary_is_not_written_unasked(self):
        self.succeed("accessibility", **self.town(), OUTPUT=self.path("out.gpkg"))
        written = sorted(name for name in os.listdir(self.folder) if not name.endswith(".geojson"))
        self.assertEqual(written, ["out.gpkg"])


if __name__ == "__main__":
    unittest.main()
