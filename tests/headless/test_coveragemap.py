"""lifecircle:coveragemap through files: pages, their text, and what must not be in it."""

import os
import re
import shutil
import subprocess
import unittest

from harness import HeadlessTest, line, point, square


def tool(name):
    """A program of poppler-utils."""
    if shutil.which(name) is None:
        raise unittest.SkipTest(f"there is no {name} on this machine")
    return name


class CoverageMap(HeadlessTest):
    def text_of(self, pdf):
        """What a reader of the PDF can search and copy, without blanks and line breaks."""
        done = subprocess.run([tool("pdftotext"), "-layout", pdf, "-"], stdout=subprocess.PIPE, check=True)
        return re.sub(r"\s", "", done.stdout.decode())

    def pages_of(self, pdf):
        done = subprocess.run([tool("pdfinfo"), pdf], stdout=subprocess.PIPE, check=True)
        return int(re.search(r"Pages:\s+(\d+)", done.stdout.decode())[1])

    def town(self):
        """Ten houses of 30 people along a street of 2 km; a market in the west, none in the east."""
        houses = [(point(100 + 200 * i, 10), {"people": 30}) for i in range(10)]
        output = self.path("result.gpkg")
        facilities = self.geojson("facilities.geojson", [(point(0, 0), {"category": "wet_mkt"})])
        streets = self.geojson("streets.geojson", [(line((0, 0), (2000, 0)), {"kind": "primary"})])
        self.succeed(
            "accessibility",
            PARCELS=self.geojson("houses.geojson", houses),
            POPULATION_FIELD="people",
            FACILITIES=facilities,
            CATEGORY_FIELD="category",
            STREETS=streets,
            PROFILE=5,
            WALKING_SPEED=4.32,
            OUTPUT=output,
        )
        return {"LAYER": output, "FACILITIES": facilities, "STREETS": streets}

    def areas(self, *names):
        squares = [(square(1000 * i, -500, 1000), {"name": name}) for i, name in enumerate(names)]
        return {"AREAS": self.geojson("areas.geojson", squares)}

    def test_from_a_file_to_a_page_with_real_text(self):
        path = self.path("map.pdf")
        self.succeed("coveragemap", **self.town(), TITLE="Ten houses 十座房子", DATA_DATE="2024-12", OUTPUT=path)
        text = self.text_of(path)
        self.assertEqual(self.pages_of(path), 1)
        # 720 m are 10 minutes: four houses reach the market, and have all the score.
        for said in ("Tenhouses十座房子", "80–100", "120", "40.0%", "Walkingtime", "gb50180", "Ownwalkingspeed,1.2m/s(4.32km/h)", "2024-12", "EPSG:4549"):
            self.assertIn(said, text)
        self.assertNotIn("unknown", text)
        self.assertEqual([name for name in os.listdir(self.folder) if name.startswith(".")], [])

    def test_an_atlas_prints_hostile_names_and_does_nothing(self):
        hostile = "<script>x</script>[% 6 * 7 %]=1+1\u0001" + "W" * 10000
        book = self.path("atlas.pdf")
        order = {**self.town(), **self.areas(hostile, "东片区"), "ATLAS": "true", "TITLE": "[% 6 * 7 %]"}
        self.succeed("coveragemap", **order, OUTPUT=book)
        text = self.text_of(book)
        self.assertEqual(self.pages_of(book), 2)
        self.assertIn("东片区", text)
        self.assertIn("[%6*7%]", text)
        self.assertIn("<script>", text)
        self.assertNotIn("42", text.replace("3450000", ""))
        self.assertLess(text.count("W"), 200)

        with self.subTest("A drawing per page"):
            self.succeed("coveragemap", **order, OUTPUT=self.path("atlas.svg"))
            self.assertEqual(sorted(n for n in os.listdir(self.folder) if n.endswith(".svg")), ["atlas_1.svg", "atlas_2.svg"])

    def test_refusals(self):
        plain = self.geojson("plain.geojson", [(point(0, 0), {"people": 3})])
        self.refuse("coveragemap", "plain", "lc_score", LAYER=plain, OUTPUT=self.path("map.pdf"))
        self.refuse("coveragemap", "LAYER", LAYER=self.path("nowhere.gpkg"), OUTPUT=self.path("map.pdf"))
        self.assertFalse(os.path.exists(self.path("map.pdf")))


if __name__ == "__main__":
    unittest.main()
