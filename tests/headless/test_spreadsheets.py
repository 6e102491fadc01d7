"""Results written for spreadsheets: hostile texts of the input run nowhere, and other formats keep them as they are."""

import csv
import re
import unittest
import zipfile
from xml.etree import ElementTree

from harness import HeadlessTest, line, point, square

HOSTILE = [
    "=1+1",
    '=HYPERLINK("http://bait.example/","here")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1+1",
    "shop;=1+1",
    "of:=1+1",
    "a\u0007\u001b[31mb\u0085",
    "<script>bait</script>",
    "x" * 10000,
    "x" * 40000,
]
HARMLESS = ["-5", "+86 10 1234", "生活圈 𠮷 – é", "two\nlines"]
NAMES = HOSTILE + HARMLESS
CONTROL = re.compile("[\u0000-\u0008\u000b-\u001f\u007f-\u009f]")


def runs(cell):
    """A spreadsheet would take it, or what it may split off from it, for a formula."""
    try:
        float(cell)
        return False
    except ValueError:
        parts = re.split("[;\t]", cell)
        return any(part.strip()[:1] in tuple("=+-@＝＋－＠") for part in parts) and not cell.startswith("+86 10 ")


class Spreadsheets(HeadlessTest):
    def town(self):
        """A house and an area around it for each name, along one street."""
        houses, areas = [], []
        for i, name in enumerate(NAMES):
            houses.append((square(200 * i, 10, 20), {"=who": name, "people": 30, "nb": name, "hh": 10, "grid": name}))
            areas.append((square(200 * i - 50, -90, 200), {"name": name}))
        return {
            "houses": self.geojson("houses.geojson", houses),
            "areas": self.geojson("areas.geojson", areas),
            "facilities": self.geojson("facilities.geojson", [(point(0, 0), {"category": "wet_mkt"})]),
            "streets": self.geojson("streets.geojson", [(line((-50, 0), (200 * len(NAMES), 0)), {})]),
        }

    def cells(self, path):
        """Every cell as it stands in the file, not as a library of geodata reads it."""
        if path.endswith(".csv"):
            with open(path, encoding="utf-8", newline="") as file:
                return [cell for row in csv.reader(file) for cell in row]
        part = "xl/sharedStrings.xml" if path.endswith(".xlsx") else "content.xml"
        with zipfile.ZipFile(path) as book:
            sheets = [name for name in book.namelist() if "worksheets/sheet" in name] + [part]
            markup = [book.read(name).decode("utf-8") for name in sheets]
        for each in markup:
            self.assertNotIn("<f>", each)
            self.assertNotIn("table:formula", each)
        ending = "}t" if path.endswith(".xlsx") else "}p"
        return ["".join(cell.itertext()) for cell in ElementTree.fromstring(markup[-1]).iter() if cell.tag.endswith(ending)]

    def check(self, path, result, texts):
        """`texts` of the names arrived, each whole or cut, and none of them does anything."""
        with self.subTest(path.rsplit("/", 1)[-1]):
            cells = self.cells(path)
            self.assertFalse([cell[:50] for cell in cells if CONTROL.search(cell)])
            if path.endswith(".csv"):
                self.assertFalse([cell[:50] for cell in cells if runs(cell)])
                self.assertIn("'=1+1", cells)
                self.assertIn("x" * 40000, cells)
            else:
                self.assertIn("=1+1", cells)
                self.assertIn("x" * 32767, cells)
            for name in ["x" * 10000, "<script>bait</script>", "a[31mb", "-5", "+86 10 1234", "生活圈 𠮷 – é"]:
                self.assertIn(name, cells)
            self.assertGreaterEqual(sum(cell.strip() != "" for cell in cells), texts)
            self.assertRegex(result.out, r"\d+ texts were made harmless for spreadsheets")

    def test_hostile_names(self):
        town = self.town()
        # The check itself sees what it looks for.
        self.assertEqual([name for name in NAMES if runs(name)], HOSTILE[:9])
        walk = {"FACILITIES": town["facilities"], "CATEGORY_FIELD": "category", "STREETS": town["streets"]}
        people = {"PARCELS": town["houses"], "POPULATION_FIELD": "people"}
        table = self.path("houses.csv")
        self.check(table, self.succeed("accessibility", **people, **walk, OUTPUT=table), len(NAMES))
        self.assertIn("'=who", self.cells(table))

        whole = self.path("houses.gpkg")
        result = self.succeed("accessibility", **people, **walk, OUTPUT=whole)
        self.assertNotIn("harmless", result.out)
        kept = [row["=who"] for row in self.rows(whole)]
        self.assertEqual([name for name in kept if "\u0007" not in name], [name for name in NAMES if "\u0007" not in name])

        book, summary = self.path("areas.xlsx"), self.path("areas.csv")
        areas = {"AREAS": town["areas"], "AREA_FIELD": "name", "PARCELS": whole, "POPULATION_FIELD": "people"}
        result = self.succeed("coverage", **areas, OUTPUT=book, SUMMARY=summary)
        for path in (book, summary):
            self.check(path, result, len(NAMES))

        sheet, changes = self.path("units.ods"), self.path("grids.csv")
        result = self.succeed("balancegrids", UNITS=town["houses"], WEIGHT_FIELD="hh", PARENT_FIELD="nb",
                              GRID_FIELD="grid", OUTPUT=sheet, SUMMARY=changes)
        for path in (sheet, changes):
            self.check(path, result, len(NAMES))


if __name__ == "__main__":
    unittest.main()
