"""lifecircle:balancegrids through files: what it promises, and how it refuses."""

import os
import unittest
from collections import defaultdict

from harness import HeadlessTest, line, square

TOWN = os.path.join(os.path.dirname(__file__), "..", "..", "sample_data", "lifecircle_sample.gpkg")


class BalanceGrids(HeadlessTest):
    def block(self, name="units.geojson", change=None):
        """Six parcels of 100 m in a row, 10 m apart, with 10 households each: today 4 + 2, but 3 + 3 is fair."""
        units = [
            (square(110 * i, 0, 100), {"no": f"u{i}", "hh": 10, "nb": "N1", "grid": "A" if i < 4 else "B", "lock": 0})
            for i in range(6)
        ]
        if change:
            change(units)
        return {"UNITS": self.geojson(name, units), "WEIGHT_FIELD": "hh", "UNIT_ID_FIELD": "no"}

    def given(self, **more):
        return {"PARENT_FIELD": "nb", "GRID_FIELD": "grid", "OUTPUT": self.path("out.gpkg"), **more}

    def refused(self, *words, change=None, **more):
        self.refuse("balancegrids", *words, **{**self.block(change=change), **self.given(**more)})
        self.assertFalse(os.path.exists(self.path("out.gpkg")))

    def test_one_parcel_moves(self):
        files = {"GRIDS_OUT": "grids.gpkg", "CHANGES": "changes.csv", "CHANGES_MAP": "map.gpkg", "SUMMARY": "sum.csv"}
        paths = {name: self.path(file) for name, file in files.items()}
        result = self.succeed("balancegrids", **self.block(), **self.given(**paths))
        rows = self.rows(self.path("out.gpkg"))
        self.assertEqual([row["grid_id"] for row in rows], ["A"] * 3 + ["B"] * 3)
        self.assertEqual([row["moved"] for row in rows], [0, 0, 0, 1, 0, 0])
        self.assertEqual([row["grid_old"] for row in rows], ["A"] * 4 + ["B"] * 2)
        change = self.rows(paths["CHANGES"])
        self.assertEqual([tuple(row.values()) for row in change], [("u3", "A", "B", "10")])
        self.assertEqual([row["unit"] for row in self.rows(paths["CHANGES_MAP"])], ["u3"])
        grids = self.rows(paths["GRIDS_OUT"])
        self.assertEqual([(g["grid_id"], g["code"], g["units"], g["weight"]) for g in grids],
                         [("A", "N1-01", 3, 30), ("B", "N1-02", 3, 30)])
        parent, everyone = self.rows(paths["SUMMARY"])
        self.assertEqual((parent["parent"], everyone["parent"]), ("N1", "all"))
        self.assertAlmostEqual(float(parent["max_dev_0"]), 100 / 3, 6)
        self.assertEqual((float(parent["max_dev"]), float(parent["best_dev"]), parent["status"]), (0, 0, "in_band"))
        self.assertAlmostEqual(float(everyone["moved_pct"]), 100 / 6, 6)
        self.assertIn("cannot be under", result.out)

    def test_doubtful_units_are_told(self):
        def spoil(units):
            units[0][1]["hh"] = "many"
            units[5][1]["nb"] = None
            units.append((None, {"no": "x", "hh": 10, "nb": "N1", "grid": "A", "lock": 0}))
            for _, attributes in units:
                attributes["hh"] = str(attributes["hh"])

        result = self.succeed("balancegrids", **self.block(change=spoil), **self.given())
        rows = self.rows(self.path("out.gpkg"))
        statuses = [row["gb_status"] for row in rows]
        self.assertEqual(statuses, ["bad_data", "ok", "ok", "ok", "ok", "orphan", "bad_data"])
        self.assertIsNotNone(rows[0]["grid_id"])
        self.assertEqual([row["grid_id"] for row in rows[5:]], [None, None])
        self.assertIn("cannot be read", result.out + result.err)

    def test_bridges_and_islands_are_told(self):
        barrier = self.geojson("river.geojson", [(line((325, -500), (325, 500)), {"kind": "river"})])

        def move_away(units):
            units[5] = (square(900, 0, 100), units[5][1])

        block = self.block(change=move_away)
        result = self.succeed("balancegrids", **block, **self.given(BARRIERS=barrier, GRIDS=1))
        self.assertIn("u2 and u3 are joined across a barrier", result.out)
        self.assertIn("u4 and u5 are joined though nothing joins them", result.out)
        self.assertEqual(len({row["grid_id"] for row in self.rows(self.path("out.gpkg"))}), 1)

    def test_bad_calls_are_refused(self):
        def two_parents(units):
            for i, (_, attributes) in enumerate(units):
                attributes["nb"] = f"N{i % 2}"

        def no_parent(units):
            for _, attributes in units:
                attributes["nb"] = None

        def locked(units):
            for i, (_, attributes) in enumerate(units):
                attributes["grid"], attributes["lock"] = "AB"[i % 2], 1

        self.refused("colour", WEIGHT_FIELD="colour")
        self.refused("no units", UNITS=self.geojson("empty.geojson", []))
        self.refused("1 grids cannot be given to 2 parents", change=two_parents, GRIDS=1)
        self.refused("PARENT_FIELD", change=no_parent)
        self.refused("N1", "locked", change=locked, LOCK_FIELD="lock", GRIDS=2)
        self.refused("{n}", CODE="{parent}")
        self.refused("GRID_FIELD", GRID_FIELD="")

    def test_the_sample_town(self):
        """Every promise on 29 neighbourhoods and 155 grids; and the same attributes again, on one thread."""

        def run(name, before=None):
            self.succeed(
                "balancegrids",
                before=before,
                UNITS=f"{TOWN}|layername=parcels",
                WEIGHT_FIELD="households",
                UNIT_ID_FIELD="parcel_id",
                PARENT_FIELD="nbhd",
                GRID_FIELD="grid",
                GROUP_FIELD="compound",
                PARENTS=f"{TOWN}|layername=neighbourhoods",
                PARENT_ID_FIELD="area_id",
                BARRIERS=f"{TOWN}|layername=barriers",
                STREETS=f"{TOWN}|layername=streets",
                OUTPUT=self.path(name + ".gpkg"),
                GRIDS_OUT=self.path(name + "_grids.gpkg"),
                SUMMARY=self.path(name + ".csv"),
            )
            return self.rows(self.path(name + ".gpkg"))

        units = run("first")
        parents, weights = defaultdict(set), defaultdict(float)
        for unit in units:
            self.assertIsNotNone(unit["grid_id"])
            parents[unit["grid_id"]].add(unit["nbhd"])
            weights[unit["grid_id"]] += unit["households"]
        self.assertEqual({len(of_grid) for of_grid in parents.values()}, {1})
        self.assertEqual(len(parents), len({unit["grid"] for unit in units if unit["grid"]}))
        grids = self.rows(self.path("first_grids.gpkg"))
        self.assertEqual({grid["grid_id"]: grid["weight"] for grid in grids}, dict(weights))
        self.assertEqual(len({grid["code"] for grid in grids}), len(grids))
        self.assert_tiled(self.path("first_grids.gpkg"))
        for row in self.rows(self.path("first.csv")):
            self.assertGreaterEqual(float(row["max_dev"]), float(row["best_dev"]) - 1e-9)
        one_processor = {min(os.sched_getaffinity(0))}
        self.assertEqual(run("second", before=lambda: os.sched_setaffinity(0, one_processor)), units)

    def assert_tiled(self, path):
        from osgeo import ogr

        def areas(layer, field):
            found = defaultdict(list)
            for feature in layer:
                found[feature.GetField(field)].append(feature.GetGeometryRef().Clone())
            return found

        grids, town = ogr.Open(path), ogr.Open(TOWN)
        of_parent = areas(grids.GetLayer(0), "parent")
        for parent, (outline,) in areas(town.GetLayer("neighbourhoods"), "area_id").items():
            union = ogr.Geometry(ogr.wkbMultiPolygon)
            for grid in of_parent[parent]:
                self.assertTrue(grid.IsValid())
                for polygon in grid if grid.GetGeometryType() == ogr.wkbMultiPolygon else [grid]:
                    union.AddGeometry(polygon)
            covered = union.UnionCascaded()
            total = sum(grid.GetArea() for grid in of_parent[parent])
            self.assertAlmostEqual(total / outline.GetArea(), 1, 9)
            self.assertLess(covered.SymDifference(outline).GetArea(), 1e-3)


if __name__ == "__main__":
    unittest.main()
