"""lifecircle:elevatorprogramme from files to files."""

import os
import re
import unittest
from collections import Counter, defaultdict

from harness import HeadlessTest, square

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
TOWN = os.path.join(ROOT, "sample_data", "lifecircle_sample.gpkg")


class ElevatorProgramme(HeadlessTest):
    def test_sample_town(self):
        """On the result of elevatorcandidates: every rule holds, everything adds up, the gap is small."""
        fields = {
            "STOREYS": "storeys",
            "BUILDING_ID": "bldg_id",
            "PEOPLE": "people",
            "ELDERLY": "elder60",
            "ELDERLY80": "elder80",
            "HOUSEHOLDS": "households",
            "ELEVATOR": "elevator",
            "STATUS": "status",
            "VOTED": "voted",
            "AGREED": "agreed",
        }
        self.succeed(
            "elevatorcandidates",
            BUILDINGS=f"{TOWN}|layername=buildings",
            ENTRANCES=f"{TOWN}|layername=entrances",
            FILTER="\"use\" = 'residential'",
            OUTPUT=self.path("buildings.gpkg"),
            ENTRANCES_OUT=self.path("shafts.gpkg"),
            **{f"{name}_FIELD": field for name, field in fields.items()},
        )
        with open(self.path("targets.csv"), "w", encoding="utf-8") as file:
            file.write("area,target\nnowhere,7\n")
        result = self.succeed(
            "elevatorprogramme",
            ENTRANCES_IN=self.path("shafts.gpkg"),
            BUILDINGS_IN=self.path("buildings.gpkg"),
            AREA_FIELD="nbhd",
            GROUP_FIELD="lot_id",
            TARGETS=self.path("targets.csv"),
            BUDGET=12000000,
            YEARS=3,
            PER_YEAR=80,
            AREA_MIN=2,
            OUTPUT=self.path("out.gpkg"),
            SUMMARY=self.path("summary.csv"),
        )
        value, bound, gap = (
            float(number)
            for number in re.search(
                r"batches: ([\d.]+); proven bound: ([\d.]+); gap: ([\d.]+)", result.out
            ).groups()
        )
        self.assertLessEqual(value, bound)
        self.assertAlmostEqual(gap, 100 * (bound - value) / bound, delta=0.001)
        self.assertLess(gap, 1.0)

        buildings = {row["ev_bldg"]: row for row in self.rows(self.path("buildings.gpkg"))}
        rows = self.rows(self.path("out.gpkg"))
        self.assertEqual(len(rows), len(self.rows(self.path("shafts.gpkg"))))
        chosen = [row for row in rows if row["ep_year"] is not None]
        # 12 million pay for 60 subsidies of 200000 a year.
        self.assertEqual(Counter(row["ep_year"] for row in chosen), {1: 60, 2: 60, 3: 60})
        self.assertEqual(sorted(row["ep_order"] for row in chosen), list(range(1, 181)))
        offered, got = Counter(), Counter()
        for row in rows:
            building = buildings[row["bldg"]]
            can_be = (
                building["ev_status"] == "candidate" and row["grade"] in "AB" and building["ev_consent"] != "not_met"
            )
            self.assertEqual(row["ep_status"] in ("chosen", "not_chosen"), can_be, row)
            self.assertEqual(row["ep_status"] == "chosen", row["ep_year"] is not None)
            offered[row["ep_area"]] += can_be
            got[row["ep_area"]] += row["ep_status"] == "chosen"
        for area, number in offered.items():
            self.assertGreaterEqual(got[area], min(2, number), area)

        summary = self.rows(self.path("summary.csv"))
        built = defaultdict(int)
        for row in summary:
            built[row["area"]] += int(row["shafts"])
        self.assertEqual(built.pop("all"), 180)
        self.assertEqual(sum(built.values()), 180)
        self.assertEqual(built["nowhere"], 0)
        completed = sum(b["ev_entr"] or 1 for b in buildings.values() if b["ev_status"] == "completed")
        last = [row for row in summary if row["area"] == "all"][-1]
        self.assertEqual(int(last["done"]), completed + 180)

    def test_bad_input(self):
        shafts = self.geojson("shafts.geojson", [(square(0, 0, 2), {"bldg": "a", "entr_no": 1, "grade": "A"})])
        attributes = {"ev_bldg": "a", "ev_status": "candidate", "ev_entr": 1, "ev_gain": 9, "ev_score": 5, "area": "x"}
        buildings = self.geojson("buildings.geojson", [(square(0, 5, 9), attributes)])
        run = {"ENTRANCES_IN": shafts, "BUILDINGS_IN": buildings, "OUTPUT": self.path("out.gpkg")}
        self.succeed("elevatorprogramme", **run)
        self.assertEqual([row["ep_year"] for row in self.rows(self.path("out.gpkg"))], [1])
        self.refuse("elevatorprogramme", "no field bldg", "ENTRANCES_IN", **{**run, "ENTRANCES_IN": buildings})
        self.refuse("elevatorprogramme", "no field ev_status", "BUILDINGS_IN", **{**run, "BUILDINGS_IN": shafts})
        empty = self.geojson("unknown.geojson", [(square(0, 5, 9), {**attributes, "ev_gain": None})])
        self.refuse("elevatorprogramme", "ev_gain", "BENEFIT", **{**run, "BUILDINGS_IN": empty})
        self.refuse("elevatorprogramme", "does not pay for one", **run, BUDGET=10)
        two = [(square(0, 0, 2), {"bldg": b, "grade": "A"}) for b in "ab"]
        homes = [(square(0, 5, 9), {**attributes, "ev_bldg": b, "area": b}) for b in "ab"]
        crowded = {
            **run,
            "ENTRANCES_IN": self.geojson("two.geojson", two),
            "BUILDINGS_IN": self.geojson("homes.geojson", homes),
        }
        self.refuse(
            "elevatorprogramme", "b would get only 0", **crowded, AREA_FIELD="area", AREA_MIN=1, YEARS=1, PER_YEAR=1
        )


if __name__ == "__main__":
    unittest.main()
