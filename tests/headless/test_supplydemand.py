"""lifecircle:supplydemand from files to files: what it says, and what it says of bad input."""

import os
import unittest

from harness import HeadlessTest, line, point, square


class SupplyDemand(HeadlessTest):
    def setUp(self):
        super().setUp()
        # Two schools on one street; a third one's seats are written as a word.
        schools = [(100, 90), (600, 45), (300, "many")]
        self.given = {
            "PARCELS": self.geojson(
                "parcels.geojson",
                [(square(x, 5, 10), {"nr": x, "people": 500, "kids": 50}) for x in (0, 200, 400, 600)],
            ),
            "POPULATION_FIELD": "people",
            "CHILDREN_FIELD": "kids",
            "FACILITIES": self.geojson(
                "facilities.geojson",
                [(point(x, 0), {"category": "primary", "seats": str(seats)}) for x, seats in schools],
            ),
            "CATEGORY_FIELD": "category",
            "CAPACITY_FIELD": "seats",
            "STREETS": self.geojson("streets.geojson", [(line((0, 0), (1000, 0)), {"kmh": None})]),
            "OUTPUT": self.path("out.gpkg"),
        }

    def changed(self, **changes):
        return {**self.given, **changes}

    def test_log_and_statuses(self):
        result = self.succeed(
            "supplydemand",
            **self.changed(FACILITIES_OUT=self.path("fac.gpkg"), SUMMARY=self.path("sum.csv")),
        )
        # 135 seats for 200 children and 2000 residents; 80 seats per 1000 residents are asked for.
        row = self.rows(self.path("sum.csv"))[0]
        self.assertEqual((row["category"], row["demand_of"], row["status"]), ("primary", "children", "ok"))
        self.assertAlmostEqual(float(row["per_1000"]), 675.0)
        self.assertAlmostEqual(float(row["ratio"]), 67.5 / 80)
        self.assertIn("unverified", row["note"])
        self.assertIn("0.84 of what gb50180 asks", result.out)
        self.assertIn("unverified", result.out + result.err)
        self.assertIn("1 values cannot be read", result.out + result.err)
        statuses = {row["seats"]: row["sd_status"] for row in self.rows(self.path("fac.gpkg"))}
        self.assertEqual(statuses, {"90": "ok", "45": "ok", "many": "no_capacity"})

    def test_other_methods_and_decays(self):
        ways = [{"METHOD": 1, "STEPS": "5:1,9:0.5"}, {"METHOD": 2, "DECAY": 4, "CATCHMENT": 12}, {"METHOD": 4}]
        for way in ways:
            with self.subTest(way):
                self.succeed("supplydemand", **self.changed(**way))
                for row in self.rows(self.path("out.gpkg")):
                    self.assertGreater(row["s_primary"], 0)
                os.remove(self.path("out.gpkg"))

    def test_chinese_log(self):
        result = self.succeed("supplydemand", **self.given, environment={"LANG": "zh_CN.UTF-8"})
        self.assertIn("两步移动搜索法", result.out)
        self.assertIn("未经核实", result.out + result.err)

    def test_refused_with_a_sentence(self):
        for words, changes in (
            (("CAPACITY_FIELD", "DEFAULT_CAPACITY"), {"CAPACITY_FIELD": ""}),
            (("10:1,20:0.68,30:0.22", "ten"), {"METHOD": 1, "STEPS": "ten"}),
            (("catchment", "above 0"), {"CATCHMENT": 0}),
        ):
            with self.subTest(changes):
                self.refuse("supplydemand", *words, **self.changed(**changes))
                self.assertFalse(os.path.exists(self.path("out.gpkg")))

    def test_no_facilities_and_no_seats_at_all(self):
        empty = self.geojson("none.geojson", [])
        self.succeed("supplydemand", **self.changed(FACILITIES=empty, CATEGORIES="primary"))
        self.assertEqual({row["s_primary"] for row in self.rows(self.path("out.gpkg"))}, {None})
        os.remove(self.path("out.gpkg"))
        unknown = self.geojson("unknown.geojson", [(point(100, 0), {"category": "primary", "seats": None})])
        self.succeed("supplydemand", **self.changed(FACILITIES=unknown, SUMMARY=self.path("sum.csv")))
        self.assertEqual({row["s_primary"] for row in self.rows(self.path("out.gpkg"))}, {None})
        self.assertEqual(self.rows(self.path("sum.csv"))[0]["status"], "no_capacity")


if __name__ == "__main__":
    unittest.main()
