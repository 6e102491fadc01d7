"""lifecircle:assessgrids through files: every fault that can be planted is found, with its place, amount and sentence."""

import os
import unittest

from harness import HeadlessTest, box, line

TOWN = os.path.join(os.path.dirname(__file__), "..", "..", "sample_data", "lifecircle_sample.gpkg")

# Ten neighbourhoods of 400 x 200 m from west to east, two grids of 200 m in each; what is wrong stands beside it.
GRIDS = {
    "A": [(0, 195)],  # ends 5 m before B
    "B": [(200, 400)],
    "C": [(400, 610)],  # reaches 10 m into D
    "D": [(600, 800)],
    "E": [(800, 900), (1110, 1200)],  # F lies between its halves
    "F": [(900, 1110)],
    "G": [(1200, 1400)],
    "H": [(1400, 1620)],  # reaches 20 m into the next neighbourhood
    "I": [(1620, 1800)],
    "J": [(1800, 2000)],
    "K": [(2000, 2200)],  # the unit "shop" lies on the border to L; one lot of the compound "garden" lies here,
    "L": [(2200, 2400)],  # two lie here
    "M": [(2400, 2600)],  # a river runs through at 2500
    "N": [(2600, 2800)],
    "O": [(2800, 3000)],  # 150 households
    "P": [(3000, 3200)],  # 50 households
    "Q": [(3200, 3400)],
    "R": [(3400, 3600)],  # nothing in it
    "S": [(3600, 3800)],
    "T": [(3800, 4000)],  # has the code of S
}
WEIGHT = {"O": 75, "P": 25, "Q": 0}

# code, grid, other, amount, where (west, south, east, north), sentence
FAULTS = [
    ("gap", "A", "N0", 1000, (195, 0, 200, 200), "1000.0 square metres beside grid A lie in no grid."),
    ("overlap", "C", "D", 2000, (600, 0, 610, 200), "Grids C and D overlap by 2000.0 square metres."),
    ("not_connected", "E", None, 2, (1110, 0, 1200, 200), "Grid E lies in 2 pieces."),
    ("crosses_parent", "H", "N4", 4000, (1600, 0, 1620, 200), "4000.0 square metres of grid H lie in N4."),
    ("splits_unit", "K", "L", 400, (2200, 0, 2210, 40),
     "400.0 square metres of unit shop, which is in grid K, lie in grid L."),
    ("splits_group", "L", "garden", 1, (2100, 150, 2120, 170),
     "1 units of garden lie outside grid L, which has most of it."),
    ("crosses_barrier", "M", None, 200, (2499, -1, 2501, 201),
     "A barrier parts the units of grid M over 200.0 metres."),
    ("out_of_band", "O", None, 50, (2800, 0, 3000, 200), "Grid O is 50.0 percent off the mean of its parent."),
    ("out_of_band", "P", None, -50, (3000, 0, 3200, 200), "Grid P is -50.0 percent off the mean of its parent."),
    ("empty", "R", None, 0, (3400, 0, 3600, 200), "Grid R has no unit."),
    ("duplicate_code", "T", "S", 0, (3800, 0, 4000, 200), "Grids T and S have the same code."),
]  # fmt: skip


def union(*boxes):
    return {"type": "MultiPolygon", "coordinates": [part["coordinates"] for part in boxes]}


class AssessGrids(HeadlessTest):
    def town(self):
        grids = [
            (union(*(box(west, 0, east, 200) for west, east in parts)), {"id": name, "code": "S" if name == "T" else name})
            for name, parts in GRIDS.items()
        ]
        units = []
        for name, parts in GRIDS.items():
            if name == "R":
                continue
            places = [west + 30 for west, _ in parts]
            places += [places[0] + 100] if len(parts) == 1 else []
            for x in places:
                units.append((box(x, 80, x + 40, 120), {"no": f"{name}{x}", "hh": WEIGHT.get(name, 50), "compound": None}))
        units.append((box(2185, 0, 2210, 40), {"no": "shop", "hh": 0, "compound": None}))
        for x in (2100, 2300, 2330):
            units.append((box(x, 150, x + 20, 170), {"no": f"lot{x}", "hh": 0, "compound": "garden"}))
        parents = [(box(400 * i, 0, 400 * i + 400, 200), {"id": f"N{i}"}) for i in range(10)]
        return {
            "GRIDS": self.geojson("grids.geojson", grids),
            "GRID_ID_FIELD": "id",
            "CODE_FIELD": "code",
            "UNITS": self.geojson("units.geojson", units),
            "UNIT_ID_FIELD": "no",
            "WEIGHT_FIELD": "hh",
            "GROUP_FIELD": "compound",
            "PARENTS": self.geojson("parents.geojson", parents),
            "PARENT_ID_FIELD": "id",
            "BARRIERS": self.geojson("river.geojson", [(line((2500, -100), (2500, 300)), {})]),
        }

    def assert_lies(self, shape, where, sentence):
        west, east, south, north = shape.GetEnvelope()
        for found, wanted in zip((west - 500000, south - 3450000, east - 500000, north - 3450000), where):
            self.assertAlmostEqual(found, wanted, 2, sentence)

    def test_every_planted_fault_is_found_where_it_is(self):
        from osgeo import ogr

        paths = {name: self.path(name.lower() + ".gpkg") for name in ("OUTPUT", "PROBLEMS", "SUMMARY")}
        result = self.succeed("assessgrids", **self.town(), **paths)
        source = ogr.Open(paths["PROBLEMS"])
        problems = list(source.GetLayer(0))
        found = [tuple(p.GetField(name) for name in ("code", "grid", "other")) for p in problems]
        self.assertEqual(found, [fault[:3] for fault in FAULTS])
        for problem, (code, _, _, amount, where, sentence) in zip(problems, FAULTS):
            self.assertAlmostEqual(problem.GetField("amount"), amount, delta=1e-4 * abs(amount), msg=code)
            self.assertEqual(problem.GetField("sentence"), sentence)
            self.assertTrue(problem.GetGeometryRef().IsValid(), sentence)
            self.assert_lies(problem.GetGeometryRef(), where, sentence)

        grids = {row["id"]: row for row in self.rows(paths["OUTPUT"])}
        of_grid = {name: [] for name in GRIDS}
        for code, grid, other, *_ in FAULTS:
            of_grid[grid].append(code)
            if other in of_grid:
                of_grid[other].append(code)
        of_grid["K"].append("splits_group")
        for name, row in grids.items():
            self.assertEqual(row["gr_status"], ",".join(of_grid[name]) or "ok", name)
        self.assertEqual([grids[name]["units"] for name in "AKLR"], [2, 4, 4, 0])
        self.assertEqual([grids[name]["weight"] for name in "AOP"], [100, 150, 50])
        self.assertEqual([grids[name]["parts"] for name in "AE"], [1, 2])
        self.assertEqual([grids[name]["parents"] for name in "AH"], [1, 2])

        summary = {row["parent"]: row for row in self.rows(paths["SUMMARY"])}
        self.assertEqual(list(summary), [f"N{i}" for i in range(10)] + ["all"])
        self.assertEqual((summary["N7"]["max_dev"], summary["N7"]["status"]), (50, "out_of_band"))
        self.assertEqual((summary["N1"]["grids"], summary["N1"]["weight"], summary["N1"]["status"]), (2, 200, "in_band"))
        self.assertAlmostEqual(summary["N1"]["cut_m"], 210, 1)  # half of each rim of what both have, and the border
        self.assertAlmostEqual(summary["N7"]["best_dev"], 25, 6)  # 75, 75, 25, 25 stand in a row
        self.assertEqual(sum(row["problems"] for name, row in summary.items() if name != "all"), len(FAULTS))
        self.assertEqual(summary["all"]["problems"], len(FAULTS))
        self.assertIn(f"Faults: {len(FAULTS)} (gap 1, overlap 1,", result.out)

    def test_bad_calls_and_bad_data(self):
        town = self.town()
        out = self.path("out.gpkg")
        self.refuse("assessgrids", "nothing to assess", UNITS=town["UNITS"], OUTPUT=out)
        empty = self.geojson("empty.geojson", [])
        self.refuse("assessgrids", "no grids", GRIDS=empty, OUTPUT=out)
        self.refuse("assessgrids", "colour", GRIDS=town["GRIDS"], GRID_ID_FIELD="colour", OUTPUT=out)
        self.assertFalse(os.path.exists(out))
        bow = {"type": "Polygon", "coordinates": [[[500000 + x, 3450000 + y] for x, y in
               ((0, 0), (100, 100), (100, 0), (0, 100), (0, 0))]]}  # fmt: skip
        odd = [(None, {"id": "none"}), (bow, {"id": "bow"}), (box(200, 0, 300, 100), {"id": "good"})]
        self.succeed("assessgrids", GRIDS=self.geojson("odd.geojson", odd), GRID_ID_FIELD="id", OUTPUT=out)
        rows = self.rows(out)
        self.assertEqual([(row["id"], row["parts"]) for row in rows], [("none", None), ("bow", 2), ("good", 1)])
        self.assertEqual([row["gr_status"] for row in rows], ["no_geometry", "not_connected", "ok"])
        self.assertEqual([row["weight"] for row in rows], [None] * 3)

    def test_what_was_balanced_has_no_fault(self):
        """The sample town: today's grids, drawn of the units, have faults; balanced ones are whole and even."""
        units = dict(UNITS=f"{TOWN}|layername=parcels", UNIT_ID_FIELD="parcel_id", WEIGHT_FIELD="households",
                     GRID_FIELD="grid", PARENTS=f"{TOWN}|layername=neighbourhoods", PARENT_ID_FIELD="area_id")  # fmt: skip
        paths = {name: self.path(name.lower() + ".gpkg") for name in ("OUTPUT", "GRIDS_OUT", "SUMMARY")}
        self.succeed("balancegrids", **units, **paths)
        before, after, problems = (self.path(name) for name in ("before.csv", "after.csv", "problems.gpkg"))
        self.succeed("assessgrids", **units, OUTPUT=self.path("today.gpkg"), SUMMARY=before)
        self.succeed("assessgrids", **units, GRIDS=paths["GRIDS_OUT"], GRID_ID_FIELD="grid_id",
                     CODE_FIELD="code", OUTPUT=self.path("again.gpkg"), PROBLEMS=problems, SUMMARY=after)  # fmt: skip
        grids = self.rows(paths["GRIDS_OUT"])
        heavy = [row["grid_id"] for row in grids if abs(row["dev_pct"]) > 10]
        self.assertLess(len(heavy), len(grids) / 20)  # where units are too heavy to be inside the band
        found = [(row["code"], row["grid"]) for row in self.rows(problems)]
        self.assertEqual(found, [("out_of_band", name) for name in heavy])
        balanced = {row["parent"]: row for row in self.rows(paths["SUMMARY"])}
        for row in self.rows(after):
            wanted = balanced[row["parent"]]
            for name in ("grids", "weight", "max_dev", "mean_dev", "gini", "moved_pct"):
                self.assertAlmostEqual(float(row[name]), float(wanted[name]), 5, f"{row['parent']} {name}")
            self.assertAlmostEqual(float(row["pp_mean"]), float(wanted["pp_mean"]), 2, row["parent"])
            self.assertAlmostEqual(float(row["best_dev"]), float(wanted["best_dev"]), 5, row["parent"])
            self.assertLessEqual(float(row["best_dev"]), float(wanted["max_dev"]) + 1e-6)  # no plan beats a bound
        # The same where units name their parents and there are no polygons of them.
        named = {name: value for name, value in units.items() if not name.startswith("PARENT")}
        by_name = self.path("by_name.csv")
        self.succeed("assessgrids", **named, PARENT_FIELD="nbhd", GRIDS=paths["GRIDS_OUT"], GRID_ID_FIELD="grid_id",
                     OUTPUT=self.path("named.gpkg"), SUMMARY=by_name)  # fmt: skip
        rows = self.rows(by_name)
        self.assertEqual([row["parent"] for row in rows], list(balanced))
        for row in rows:
            for name in ("grids", "weight", "max_dev", "mean_dev", "best_dev", "status"):
                wanted = balanced[row["parent"]][name]
                if name == "status":
                    self.assertEqual(row[name], wanted)
                else:
                    self.assertAlmostEqual(float(row[name]), float(wanted), 5, f"{row['parent']} {name}")
        for row in self.rows(before):
            wanted = balanced[row["parent"]]
            self.assertAlmostEqual(float(row["max_dev"]), float(wanted["max_dev_0"]), 5, row["parent"])
        self.assertGreater(int(self.rows(before)[-1]["problems"]), 0)


if __name__ == "__main__":
    unittest.main()
