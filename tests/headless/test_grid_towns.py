"""lifecircle:balancegrids on towns drawn as maps of letters: rivers with one bridge, islands, compounds, locks, odd data."""

import os
import unittest
from collections import defaultdict

from harness import HeadlessTest, box, line

SIDE, LANE = 50, 10  # metres: a unit, and the lane between two


def drawn(town, **fields):
    """Units of a map, north at the top: each letter is a square in the neighbourhood of that letter, and is named by
    letter, column and row; blanks are ground without units. `fields` are maps of the same shape, each with a function
    that makes the attribute of a letter."""
    rows = town.strip("\n").split("\n")
    units = []
    for number, row in enumerate(rows):
        for column, letter in enumerate(row):
            if letter == " ":
                continue
            attributes = {"no": f"{letter}{column}{number}", "nb": letter}
            for name, (picture, value) in fields.items():
                attributes[name] = value(picture.split("\n")[number][column])
            x, y = column * (SIDE + LANE), (len(rows) - 1 - number) * (SIDE + LANE)
            units.append((box(x, y, x + SIDE, y + SIDE), attributes))
    return units


def households(sign):
    return int(sign)


def text(sign):
    return None if sign == "." else sign


class GridTowns(HeadlessTest):
    def balance(self, units, **more):
        """Runs over the units; returns them by id, the joins, the summary by parent and the log."""
        paths = {name: self.path(name.lower() + ".gpkg") for name in ("OUTPUT", "JOINS", "SUMMARY")}
        result = self.succeed("balancegrids", UNITS=self.geojson("units.geojson", units), UNIT_ID_FIELD="no",
                              WEIGHT_FIELD="hh", PARENT_FIELD="nb", **paths, **more)  # fmt: skip
        found = {row["no"]: row for row in self.rows(paths["OUTPUT"])}
        joins = {(row["unit_a"], row["unit_b"]): row for row in self.rows(paths["JOINS"])}
        summary = {row["parent"]: row for row in self.rows(paths["SUMMARY"])}
        return found, joins, summary, result.out + result.err

    def grids(self, found):
        """The sets of units that are together."""
        together = defaultdict(set)
        for name, row in found.items():
            together[row["grid_id"]].add(name)
        return sorted(sorted(units) for units in together.values())

    def test_a_river_is_crossed_where_it_is_narrowest_and_an_island_is_joined_once(self):
        # The river widens from north to south: its banks are 10 m apart in the first row and 25 m in the third.
        units = drawn(
            """
AA AA
AA AA
AA AA
""",
            hh=("11 11\n11 11\n11 11", households),
        )
        moved = []
        for shape, attributes in units:
            row, column = int(attributes["no"][2]), int(attributes["no"][1])
            east = (-50 + 7.5 * row) if column > 2 else 0
            (ring,) = shape["coordinates"]
            moved.append(({"type": "Polygon", "coordinates": [[[x + east, y] for x, y in ring]]}, attributes))
        # An island of the same neighbourhood, 200 m east of everything.
        moved.append((box(500, 0, 550, 50), {"no": "far", "nb": "A", "hh": 6}))
        river = self.geojson("river.geojson", [(line((115, -500), (115, 900)), {"kind": "river"})])
        found, joins, summary, log = self.balance(moved, BARRIERS=river, BARRIER_CLASS_FIELD="kind", GRIDS=3)
        kinds = sorted((pair, row["kind"], row["across"]) for pair, row in joins.items())
        self.assertEqual([row[1:] for row in kinds], [("bridge", "water"), ("island", None)])
        self.assertEqual(kinds[0][0], ("A10", "A30"))
        self.assertAlmostEqual(joins["A10", "A30"]["width_m"], 20, 3)
        self.assertIn("Bridge in A: A10 and A30 are joined across a barrier, where it is narrowest (20.0 m)", log)
        self.assertIn("Island in A: ", log)
        self.assertIn("1 bridges across barriers and 1 joins of islands", log)
        # The island and the two banks are what three grids of 6 households are.
        self.assertEqual(sorted(len(units) for units in self.grids(found)), [1, 6, 6])
        self.assertEqual(summary["A"]["status"], "in_band")

    def test_compounds_locks_and_units_without_households(self):
        units = drawn(
            """
AAAAAABB CC
AAAAAABB CC
""",
            # B: nobody lives there. A: 12 households and four empty units.
            hh=("12012000 11\n12012000 11", households),
            compound=(".ss..... ..\n.ss..... ..", text),
            grid=("PPPQQQRR SS\nPPPQQQRR SS", text),
            lock=("....1... ..\n........ ..", lambda sign: 1 if sign == "1" else 0),
        )
        found, joins, summary, log = self.balance(
            units, GRID_FIELD="grid", GROUP_FIELD="compound", LOCK_FIELD="lock", GRIDS=4, INTENT=1
        )
        # Every unit has a grid, also those without households; every neighbourhood one at least.
        self.assertTrue(all(row["grid_id"] for row in found.values()))
        self.assertEqual(len({row["grid_id"] for row in found.values() if row["nb"] == "B"}), 1)
        self.assertEqual(summary["B"]["weight"], 0)
        self.assertEqual(summary["B"]["max_dev"], 0)
        self.assertEqual(summary["B"]["status"], "in_band")
        self.assertEqual(summary["all"]["grids"], 4)
        # The compound is whole and the locked unit stays where it was.
        self.assertEqual(len({row["grid_id"] for row in found.values() if row["compound"]}), 1)
        (locked,) = [row for row in found.values() if row["gb_status"] == "locked"]
        self.assertEqual((locked["no"], locked["grid_id"], locked["moved"]), ("A40", "Q", 0))
        # No grid lies in two neighbourhoods.
        parents = defaultdict(set)
        for row in found.values():
            parents[row["grid_id"]].add(row["nb"])
        self.assertEqual({len(names) for names in parents.values()}, {1})

    def test_odd_weights_and_geometries(self):
        units = drawn("AAAAAA", hh=("222222", households))
        for number, weight in ((0, "many"), (1, "NaN"), (2, "2"), (3, "2"), (4, "-1"), (5, "2")):
            units[number][1]["hh"] = weight
        ring = units[3][0]["coordinates"][0]
        # Two parts; a bow tie; heights; no geometry at all.
        units[2] = ({"type": "MultiPolygon", "coordinates": [box(120, 0, 140, 50)["coordinates"],
                     box(150, 0, 170, 50)["coordinates"]]}, units[2][1])  # fmt: skip
        units[3] = ({"type": "Polygon", "coordinates": [[ring[0], ring[2], ring[1], ring[3], ring[0]]]}, units[3][1])
        units[5] = ({"type": "Polygon", "coordinates": [[[x, y, 7.5] for x, y in units[5][0]["coordinates"][0]]]},
                    units[5][1])  # fmt: skip
        units.append((None, {"no": "none", "nb": "A", "hh": "2"}))
        found, _, summary, log = self.balance(units, GRIDS=2)
        self.assertEqual([row["gb_status"] for row in found.values()],
                         ["bad_data", "bad_data", "ok", "ok", "bad_data", "ok", "bad_data"])  # fmt: skip
        self.assertIsNone(found["none"]["grid_id"])
        self.assertTrue(all(row["grid_id"] for name, row in found.items() if name != "none"))
        self.assertEqual(summary["A"]["weight"], 6)
        self.assertIn("WEIGHT_FIELD", log)
        self.assertIn("1 units are in no grid", log)

    def test_tiles_share_their_vertices_with_streets_and_layers_in_other_systems(self):
        """Grids tile the parent, borders run along the street, and the parents come in degrees."""
        from osgeo import ogr

        units = drawn("AAAA\nAAAA", hh=("1111\n1111", households), grid=("PPPQ\nPPPQ", text))
        # The lane between the second and the third column, drawn 3 m west of its middle and with a bend.
        street = self.geojson("street.geojson", [(line((112, -300), (112, 57), (118, 60), (118, 300)), {"kind": "residential"})])
        degrees = self.path("parents.gpkg")
        parent = self.geojson("parent.geojson", [(box(-20, -20, 250, 130), {"id": "A"})])
        self.reproject(parent, degrees, 4490)
        tiles = self.path("tiles.gpkg")
        found, joins, summary, log = self.balance(
            units, GRID_FIELD="grid", PARENTS=degrees, PARENT_ID_FIELD="id", STREETS=street,
            STREET_CLASS_FIELD="kind", GRIDS_OUT=tiles,
        )  # fmt: skip
        self.assertEqual([len(units) for units in self.grids(found)], [4, 4])
        self.assertEqual(joins, {})
        source = ogr.Open(tiles)
        grids = [feature.GetGeometryRef().Clone() for feature in source.GetLayer(0)]
        self.assertEqual(len(grids), 2)
        rings = [grid.GetGeometryRef(0).GetGeometryRef(0) for grid in grids]
        corners = [{ring.GetPoint_2D(i) for i in range(ring.GetPointCount())} for ring in rings]
        border = grids[0].Intersection(grids[1])
        self.assertAlmostEqual(border.Length(), 147 + (6**2 + 3**2) ** 0.5, 1)  # the street inside the parent
        shared = {(round(x - 500000, 3), round(y - 3450000, 3)) for x, y in corners[0] & corners[1]}
        self.assertLessEqual({(112, 57), (118, 60)}, shared)
        on_border = [{p for p in ring if 100 < p[0] - 500000 < 130} for ring in corners]
        self.assertEqual(*on_border)  # to the last bit
        self.assertAlmostEqual(sum(grid.GetArea() for grid in grids), 270 * 150, 1)
        self.assertAlmostEqual(grids[0].Union(grids[1]).GetArea(), 270 * 150, 1)

    def reproject(self, path, target, epsg):
        from osgeo import gdal

        gdal.UseExceptions()
        gdal.VectorTranslate(target, path, dstSRS=f"EPSG:{epsg}", reproject=True, format="GPKG")
        self.assertTrue(os.path.exists(target))


if __name__ == "__main__":
    unittest.main()
