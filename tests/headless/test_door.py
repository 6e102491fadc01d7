"""The shim opens the provider, and QGIS can say everything about it in both languages."""

import configparser
import os
import re
import shutil
import unittest

from harness import PLUGINS, HeadlessTest
from started_qgis import session


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
        algorithms = session(PLUGINS).algorithms()
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
