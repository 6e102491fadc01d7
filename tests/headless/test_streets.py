"""lifecircle:streetcoverage and lifecircle:streetfront on the sample town, whose truth is planted in it."""

import os
import unittest

from harness import HeadlessTest

TOWN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "sample_data", "lifecircle_sample.gpkg")


def layer(name):
    return f"{TOWN}|layername={name}"


class Streets(HeadlessTest):
    def test_offices_are_on_the_front_where_the_town_put_them_there(self):
        offices, summary = self.path("offices.gpkg"), self.path("summary.csv")
        result = self.succeed(
            "streetfront",
            FACILITIES=layer("facilities"),
            CATEGORY_FIELD="category",
            STREETS=layer("streets"),
            WIDTH_FIELD="width_m",
            COMPOUNDS=layer("compounds"),
            COMPOUND_FIELD="comp_id",
            AREAS=layer("districts"),
            AREA_FIELD="area_id",
            OUTPUT=offices,
            SUMMARY=summary,
        )
        rows = self.rows(offices)
        self.assertEqual(len(rows), 29)
        for row in rows:
            with self.subTest(row["name"]):
                self.assertEqual(row["fr_status"], "street_front" if row["front"] else "in_compound")
                self.assertIn(row["fr_compnd"] or "", row["fr_why"])
        self.assertIn("Compounds: 139 gated of 139", result.out)
        total, *districts = self.rows(summary)
        self.assertEqual(int(total["front"]), sum(row["front"] for row in rows))
        self.assertEqual(sum(int(row["offices"]) for row in districts), 29)

    def test_every_metre_of_street_counts_once(self):
        streets, summary = self.path("streets.gpkg"), self.path("summary.csv")
        self.succeed(
            "streetcoverage",
            STREETS=layer("streets"),
            SPEED_FIELD="walk_kmh",
            STREET_FILTER="\"kind\" in ('secondary','tertiary','residential','unclassified')",
            FACILITIES=layer("facilities"),
            CATEGORY_FIELD="category",
            CATEGORIES="rider",
            AREAS=layer("subdistrict"),
            OUTPUT=streets,
            SUMMARY=summary,
        )
        rows = self.rows(streets)
        total, whole_town = self.rows(summary)
        metres = {status: sum(row["length_m"] for row in rows if row["reached"] == status) for status in (0, 1)}
        self.assertAlmostEqual(metres[0] + metres[1], float(total["street_m"]), delta=0.1)
        self.assertAlmostEqual(metres[1], float(total["covered_m"]), delta=0.1)
        edge = sum(row["length_m"] for row in rows if row["edge"])
        self.assertAlmostEqual(edge, float(total["edge_m"]), delta=0.1)
        self.assertEqual(int(total["facilities"]), 9)
        self.assertEqual(int(whole_town["facilities"]), 9)
        # The streets around the town do not count, but keep the edge of the data away from it.
        self.assertAlmostEqual(float(total["street_m"]), float(whole_town["street_m"]), delta=0.1)
        self.assertAlmostEqual(float(total["gap_m"]), float(whole_town["gap_m"]), delta=0.1)
        self.assertEqual(float(whole_town["edge_m"]), 0)
        self.assertTrue(0 < float(whole_town["gap_m"]) < 1000)
        self.assertEqual({row["kind"] for row in rows}, {"secondary", "tertiary", "residential", "unclassified"})
        by_street = {}
        for row in rows:
            by_street[row["street"]] = by_street.get(row["street"], 0) + row["length_m"]
        self.assertEqual(len(by_street), len({row["street_id"] for row in rows}))


if __name__ == "__main__":
    unittest.main()
