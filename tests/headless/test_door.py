"""The shim opens the provider, and QGIS can say everything about it in both languages."""

import configparser
import os
import re
import shutil
import unittest

import warm
from harness import PLUGINS, HeadlessTest, line, point


class Door(HeadlessTest):
    def test_plugin_is_found_and_loaded(self):
        result = self.qgis("plugins")
        self.assertEqual(result.code, 0, result.err)
        self.assertRegex(result.out, r"\*\s+lifecircle")

    def test_algorithms_are_listed(self):
        result = self.qgis("list")
        self.assertEqual(result.code, 0, result.err)
        self.assertIn("LifeCircle", result.out)
        for name in ("accessibility", "importosm"):
            self.assertIn(f"lifecircle:{name}", result.out)

    def test_every_algorithm_has_help(self):
        names = set(re.findall(r"lifecircle:([a-z]+)", self.qgis("list").out))
        algorithms = warm.session(PLUGINS).algorithms()
        self.assertEqual({algorithm.name() for algorithm in algorithms}, names)
        for algorithm in algorithms:
            with self.subTest(algorithm.name()):
                self.assertGreater(len(algorithm.shortHelpString()), 400)
                for definition in algorithm.parameterDefinitions():
                    self.assertTrue(definition.description(), definition.name())

    def test_help_speaks_chinese(self):
        result = self.qgis("help", "lifecircle:accessibility", environment={"LANG": "zh_CN.UTF-8"})
        self.assertIn("生活圈可达性", result.out)
        self.assertIn("地点到街道的最远距离（米）", result.out)
        self.assertIn("步行", result.out.split("Arguments")[0])

    def test_help_speaks_english(self):
        result = self.qgis("help", "lifecircle:accessibility")
        self.assertIn("Life-circle accessibility", result.out)
        self.assertIn("Farthest that a place may lie from a street (metres)", result.out)

    def test_a_warm_run_says_what_qgis_process_says(self):
        """Done, refused by the algorithm, refused before it starts, and with a parameter forgotten."""
        given = {
            "PARCELS": self.geojson("parcels.geojson", [(point(0, 10), {"people": "many"})]),
            "POPULATION_FIELD": "people",
            "FACILITIES": self.geojson("facilities.geojson", [(point(400, 5), {"category": "wet_mkt"})]),
            "CATEGORY_FIELD": "category",
            "STREETS": self.geojson("streets.geojson", [(line((0, 0), (1000, 0)), {})]),
        }
        for change in ({}, {"CATEGORIES": "castle"}, {"PARCELS": "nowhere.gpkg"}, {"CATEGORY_FIELD": None}):
            with self.subTest(change):
                asked = {name: value for name, value in {**given, **change}.items() if value is not None}
                answers, said = {}, {}
                for way in ("door", "warm"):
                    output = self.path(f"{way}{'_'.join(change)}.geojson")
                    result = self.run_algorithm("accessibility", door=way == "door", **asked, OUTPUT=output)
                    answers[way] = result.code, self.rows(output) if result.code == 0 else os.path.exists(output)
                    # qgis_process draws its progress into the lines, and repeats what it was asked.
                    said[way] = re.sub(r"(?m)^[0-9.]+(?=[A-Z])", "", (result.out + result.err).replace(output, "..."))
                self.assertEqual(answers["warm"], answers["door"])
                self.assertEqual(answers["door"][0], len(change))
                for sentence in said["warm"].splitlines():
                    self.assertIn(sentence, said["door"])

    def test_folder_is_complete(self):
        folder = os.path.join(PLUGINS, "lifecircle")
        metadata = configparser.ConfigParser(interpolation=None)
        metadata.read(os.path.join(folder, "metadata.txt"), encoding="utf-8")
        general = metadata["general"]
        self.assertEqual(general["hasProcessingProvider"], "yes")
        for name in ("__init__.py", "liblifecircle.so", general["icon"], "catalogue/facility_catalogue.csv"):
            self.assertTrue(os.path.isfile(os.path.join(folder, name)), name)

    def test_the_guide_comes_with_it(self):
        if shutil.which("mkdocs") is None:
            self.skipTest("there is no mkdocs on this machine")
        folder = os.path.join(PLUGINS, "lifecircle", "guide")
        for name in ("index.html", "en/index.html", "zh_CN/index.html", "pictures/score.en.png"):
            self.assertTrue(os.path.isfile(os.path.join(folder, name)), name)


if __name__ == "__main__":
    unittest.main()
