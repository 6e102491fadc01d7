"""lifecircle:report through qgis_process: hostile values, both languages, and what a browser makes of it."""

import os
import re
import shutil
import subprocess
import unittest
import xml.etree.ElementTree

import browser
from harness import HeadlessTest, line, point, square

HOSTILE = [
    "<script>document.title='bait'; fetch('http://bait.example/1')</script>",
    "\"><img src=http://bait.example/2 onerror=alert(1)>",
    "'=HYPERLINK(\"http://bait.example/3\")",
    "=1+1",
    "]]></style><style>@import 'http://bait.example/4'</style>",
    "&lt;b&gt; &amp; &#60;",
    "\u202eright to left\u0007\u001b[31m",
    "x" * 10000,
    "生活圈 𠮷 – é",
]


class Report(HeadlessTest):
    def hostile_areas(self):
        """A result of coverage, as far as its fields go, with names that bite."""
        return self.geojson(
            "hostile.geojson",
            [
                (
                    square(200 * i, 0, 150),
                    {"name": name, "people": 100, "lc_score": 10.0 * i, "lc_rank": 9 - i, "gini": 0.1, "cv_status": name},
                )
                for i, name in enumerate(HOSTILE)
            ],
        )

    def test_hostile_values_in_a_browser(self):
        page = self.path("hostile.html")
        self.succeed("report", LAYERS=[self.hostile_areas()], TITLE="</title><script>bait</script>", OUTPUT=page)
        tree = xml.etree.ElementTree.parse(page)
        tags = {element.tag for element in tree.iter()}
        self.assertFalse(tags & {"script", "img", "iframe", "object", "embed", "link", "form", "b"}, tags)
        for element in tree.iter():
            for name, given in element.attrib.items():
                self.assertFalse(name.startswith("on"), name)
                if name in ("href", "src"):
                    self.assertTrue(given.startswith("#"), given)
        text = "".join(tree.getroot().itertext())
        self.assertIn(HOSTILE[0], text)
        self.assertIn("'=1+1", text)
        self.assertIn(HOSTILE[-1], text)
        self.assertNotIn("x" * 3000, text)
        with open(page, encoding="utf-8") as file:
            self.assertIsNone(re.search("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]", file.read()))
        if browser.find() is None:
            self.skipTest("there is no Chromium on this machine")
        picture = self.path("hostile.png")
        console, asked = browser.show(page, "--window-size=900,1400", f"--screenshot={picture}")
        self.assertEqual((console, asked), ([], []))
        self.assertGreater(self.colours(picture), 20)

    def test_the_browser_would_have_told(self):
        """What the test above looks at is seen where there is something to see."""
        if browser.find() is None:
            self.skipTest("there is no Chromium on this machine")
        page = self.path("bait.html")
        with open(page, "w", encoding="utf-8") as file:
            file.write("<script>console.error('ouch')</script><img src='http://bait.example/x.png'>")
        console, asked = browser.show(page, f"--screenshot={self.path('bait.png')}")
        self.assertTrue(any("ouch" in line for line in console), console)
        self.assertTrue(asked)

    def test_chinese_on_paper(self):
        """The report in Chinese, printed: whole words are found in the PDF, and every page has something."""
        page, paper = self.path("zh.html"), self.path("zh.pdf")
        result = self.run_algorithm(
            "report", environment={"LANG": "zh_CN.UTF-8"}, LAYERS=[self.hostile_areas()], OUTPUT=page
        )
        self.assertEqual(result.code, 0, result.out + result.err)
        with open(page, encoding="utf-8") as file:
            markup = file.read()
        self.assertIn('<html lang="zh-CN">', markup)
        self.assertIn('<meta charset="utf-8"/>', markup)
        self.assertIn("各区域覆盖情况", markup)
        if browser.find() is None or shutil.which("pdftotext") is None:
            self.skipTest("there is no Chromium or no pdftotext on this machine")
        browser.show(page, "--no-pdf-header-footer", f"--print-to-pdf={paper}")
        done = subprocess.run(["pdftotext", "-layout", paper, "-"], stdout=subprocess.PIPE, encoding="utf-8", check=True)
        pages = done.stdout.split("\f")[:-1]
        self.assertIn("各区域覆盖情况", done.stdout)
        self.assertTrue(all(len(text.strip()) > 20 for text in pages), pages)

    def facts_of(self, written_in, read_in):
        """What a report in one language says of a result made in another."""
        locale = {"en": "C.UTF-8", "zh": "zh_CN.UTF-8"}
        output, page = self.path(f"{written_in}.gpkg"), self.path(f"{written_in}.html")
        made = self.run_algorithm(
            "accessibility",
            environment={"LANG": locale[written_in]},
            PARCELS=self.geojson("houses.geojson", [(point(100, 10), {"people": 30, "storeys": 6})]),
            POPULATION_FIELD="people",
            STOREYS_FIELD="storeys",
            FACILITIES=self.geojson("facilities.geojson", [(point(0, 0), {"category": "wet_mkt"})]),
            CATEGORY_FIELD="category",
            STREETS=self.geojson("streets.geojson", [(line((0, 0), (2000, 0)), {})]),
            OUTPUT=output,
        )
        told = self.run_algorithm("report", environment={"LANG": locale[read_in]}, LAYERS=[output], OUTPUT=page)
        self.assertEqual((made.code, told.code), (0, 0), made.err + told.err)
        tree = xml.etree.ElementTree.parse(page)
        return "\n".join(cell.text for facts in tree.iter("dl") for cell in facts.iter("dd"))

    def test_results_are_read_in_the_readers_language(self):
        in_english = self.facts_of("zh", "en")
        for words in ("Walking time", "Adult, 1.2 m/s", "wet_mkt 10 min", "the town is flat", "no house has an elevator"):
            self.assertIn(words, in_english)
        self.assertIsNone(re.search("[\u4e00-\u9fff]", in_english), in_english)
        in_chinese = self.facts_of("en", "zh")
        self.assertEqual(in_chinese.count("\n"), in_english.count("\n"))
        for words in ("Walking", "Adult", " min", "flat", "elevator"):
            self.assertNotIn(words, in_chinese)
        for words in ("步行时间", "wet_mkt 10 分钟"):
            self.assertIn(words, in_chinese)

    def test_bad_calls(self):
        """A file that cannot be written ends the run with a sentence, and leaves nothing."""
        self.refuse("report", "could not be written", LAYERS=[self.hostile_areas()], OUTPUT="/proc/none/report.html")
        self.assertFalse(os.path.exists(self.path("report.html")))

    @staticmethod
    def colours(path):
        from qgis.PyQt.QtGui import QImage

        image = QImage(path)
        return len({image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)})


if __name__ == "__main__":
    unittest.main()
