"""lifecircle:elevatorcandidates from files to files."""

import os
import unittest
from collections import Counter

from harness import HeadlessTest, point, square

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
TOWN = os.path.join(ROOT, "sample_data", "lifecircle_sample.gpkg")
HELSINKI = os.path.join(ROOT, "..", "shared", "data", "osm", "helsinki.osm.pbf")


def table(name):
    return f"{TOWN}|layername={name}"


class ElevatorCandidates(HeadlessTest):
    def test_sample_town(self):
        result = self.run_algorithm_on_town()
        self.assertIn("Status of the buildings", result.out)
        buildings = self.rows(self.path("out.gpkg"))
        shafts = self.rows(self.path("shafts.gpkg"))
        areas = self.rows(self.path("areas.csv"))

        status = Counter(row["ev_status"] for row in buildings)
        self.assertEqual(sum(status.values()), 2743)
        for name in ("candidate", "has_elevator", "too_low", "renewal", "completed", "review"):
            self.assertGreater(status[name], 0, name)
        grades = Counter(row["grade"] for row in shafts)
        for grade in "ABC":
            self.assertGreater(grades[grade], 0.1 * len(shafts), grades)
        for row in buildings + shafts:
            why = row.get("ev_why") or row["why"]
            self.assertTrue(why.endswith("to be checked on site"), why)

        # The score is the weighted mean of what is written out, and ranks follow it.
        weights = {"old60": 0.25, "old80": 0.15, "disab": 0.1, "hh4": 0.1, "floors": 0.1, "will": 0.15, "site": 0.1}
        weights["batch"] = 0.05
        candidates = [row for row in buildings if row["ev_status"] == "candidate"]
        for row in candidates:
            known = {c: w for c, w in weights.items() if row[f"ec_{c}"] is not None}
            score = 100 * sum(w * row[f"ec_{c}"] for c, w in known.items()) / sum(known.values())
            self.assertAlmostEqual(row["ev_score"], score, delta=0.0051)
        ranked = sorted(candidates, key=lambda row: (-row["ev_score"], row["ev_bldg"]))
        self.assertEqual([row["ev_rank"] for row in ranked], list(range(1, len(candidates) + 1)))

        # Every shaft belongs to a building, and the areas add up.
        counted = Counter(row["bldg"] for row in shafts)
        for row in buildings:
            if row["ev_a"] is not None:
                self.assertEqual(row["ev_a"] + row["ev_b"] + row["ev_c"], row["ev_entr"])
                self.assertEqual(counted.pop(row["ev_bldg"]), row["ev_entr"])
        self.assertFalse(counted)
        self.assertEqual(len(areas), 5)
        for grade in "abc":
            self.assertEqual(sum(int(row[f"grade_{grade}"]) for row in areas), grades[grade.upper()])
        for name in ("planned", "started", "completed"):
            self.assertEqual(sum(int(row[name]) for row in areas), status[name])

    def run_algorithm_on_town(self):
        # Several layers of one parameter are named one after the other.
        obstacles = [f"--OBSTACLES={table(name)}" for name in ("trees", "pipes", "substations")]
        fields = {
            "STOREYS": "storeys",
            "BUILDING_ID": "bldg_id",
            "HOUSEHOLDS": "households",
            "PEOPLE": "people",
            "ELDERLY": "elder60",
            "ELDERLY80": "elder80",
            "ELEVATOR": "elevator",
            "HERITAGE": "heritage",
            "RENEWAL": "renewal",
            "DANGER": "danger",
            "HOUSING": "housing",
            "STATUS": "status",
            "VOTED": "voted",
            "AGREED": "agreed",
            "VOTED_AREA": "voted_m2",
            "AGREED_AREA": "agreed_m2",
            "TOTAL_AREA": "total_m2",
            "WIDTH": "width_m",
            "FIRE_LANE": "fire_lane",
            "AREA": "name",
        }
        layers = {
            "BUILDINGS": "buildings",
            "ENTRANCES": "entrances",
            "LOTS": "lots",
            "ROADS": "streets",
            "AREAS": "districts",
        }
        result = self.qgis(
            "run",
            "lifecircle:elevatorcandidates",
            *[f"--{name}={table(layer)}" for name, layer in layers.items()],
            *[f"--{name}_FIELD={field}" for name, field in fields.items()],
            *obstacles,
            "--FILTER=\"use\" = 'residential'",
            f"--OUTPUT={self.path('out.gpkg')}",
            f"--ENTRANCES_OUT={self.path('shafts.gpkg')}",
            f"--AREA_SUMMARY={self.path('areas.csv')}",
        )
        self.assertEqual(result.code, 0, result.out + result.err)
        return result

    def test_little_data(self):
        """Storeys alone are enough; text and NaN are missing; degrees are no obstacle."""
        buildings = self.geojson(
            "buildings.geojson",
            [
                (square(0, 0, 20), {"levels": "5"}),
                (square(100, 0, 20), {"levels": "NaN"}),
                (square(200, 0, 20), {"levels": "2"}),
                (None, {"levels": "6"}),
            ],
        )
        result = self.succeed(
            "elevatorcandidates",
            BUILDINGS=buildings,
            STOREYS_FIELD="levels",
            OUTPUT=self.path("out.gpkg"),
            ENTRANCES_OUT=self.path("shafts.gpkg"),
        )
        self.assertEqual(
            [row["ev_status"] for row in self.rows(self.path("out.gpkg"))],
            ["candidate", "bad_data", "too_low", "bad_data"],
        )
        self.assertIn("not known", self.rows(self.path("out.gpkg"))[0]["ev_why"])
        self.assertIn("1 values cannot be read", result.out + result.err)
        for words in ("no entrance points", "no lots", "no roads", "no obstacles", "not checked"):
            self.assertIn(words, result.out)
        self.assertEqual([row["grade"] for row in self.rows(self.path("shafts.gpkg"))], ["A"])

    def test_own_rules(self):
        rules = self.path("rules.csv")
        with open(rules, "w", encoding="utf-8") as file:
            file.write("rule,attribute,op,value,type,status,text_en\n")
            file.write('R1,levels,>=,{min_storeys},hard,too_low,"only %1"\nR2,kind,=,flat,hard,renewal,"a %1"\n')
        buildings = self.geojson(
            "buildings.geojson",
            [
                (square(0, 0, 20), {"levels": 3, "kind": "flat"}),
                (square(100, 0, 20), {"levels": 2, "kind": "flat"}),
                (square(200, 0, 20), {"levels": 9, "kind": "shop"}),
            ],
        )
        run = {"BUILDINGS": buildings, "STOREYS_FIELD": "levels", "OUTPUT": self.path("out.gpkg"), "RULES": rules}
        self.succeed("elevatorcandidates", **run, MIN_STOREYS=3)
        rows = self.rows(self.path("out.gpkg"))
        self.assertEqual([row["ev_status"] for row in rows], ["candidate", "too_low", "renewal"])
        self.assertEqual(rows[1]["ev_why"], "Only 2; to be checked on site")
        with open(bad := self.path("bad.csv"), "w", encoding="utf-8") as file:
            file.write("rule,attribute,op,value,type\nR1,levels,about,4,hard\n")
        self.refuse("elevatorcandidates", "row 1", "op", **{**run, "RULES": bad})

    def test_bad_input(self):
        empty = self.geojson("empty.geojson", [])
        self.refuse(
            "elevatorcandidates", "no buildings", BUILDINGS=empty, STOREYS_FIELD="s", OUTPUT=self.path("out.gpkg")
        )
        buildings = self.geojson("buildings.geojson", [(square(0, 0, 20), {"levels": 5})])
        run = {"BUILDINGS": buildings, "STOREYS_FIELD": "levels", "OUTPUT": self.path("out.gpkg")}
        self.refuse("elevatorcandidates", "OBSTACLES", **run, OBSTACLES=self.path("nowhere.gpkg"))
        self.refuse("elevatorcandidates", "old60", **run, WEIGHTS="youth=1")
        points = self.geojson("points.geojson", [(point(0, 0), {"levels": 5})])
        self.succeed("elevatorcandidates", **{**run, "BUILDINGS": points})
        self.assertEqual([row["ev_status"] for row in self.rows(self.path("out.gpkg"))], ["bad_data"])

    def test_helsinki(self):
        """OpenStreetMap: storeys of some buildings, no entrances, no lots, nobody's age."""
        if not os.path.isfile(HELSINKI):
            self.skipTest("the extract of Helsinki is not there")
        self.succeed(
            "importosm",
            INPUT=HELSINKI,
            **{name: self.path(f"{name}.gpkg") for name in ("STREETS", "BUILDINGS", "FACILITIES", "BARRIERS")},
        )
        result = self.succeed(
            "elevatorcandidates",
            BUILDINGS=self.path("BUILDINGS.gpkg"),
            STOREYS_FIELD="storeys",
            ROADS=self.path("STREETS.gpkg"),
            OUTPUT=self.path("out.gpkg"),
            ENTRANCES_OUT=self.path("shafts.gpkg"),
        )
        for words in ("no entrance points", "no lots", "do not state their width", "count as such", "not checked"):
            self.assertIn(words, result.out)
        status = Counter(row["ev_status"] for row in self.rows(self.path("out.gpkg")))
        self.assertGreater(status["candidate"], 100)
        self.assertGreater(status["bad_data"], 0)


if __name__ == "__main__":
    unittest.main()
