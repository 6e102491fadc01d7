"""LifeCircle in QGIS Desktop, driven through menus and clicks on a display of its own."""

import os
import shutil
import unittest

from player import HERE, PLUGINS, play, program

GOLDEN = os.path.join(HERE, "..", "golden")
PICTURES = os.environ.get("LIFECIRCLE_PICTURES", "")


class Desktop(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if not os.path.isfile(os.path.join(PLUGINS, "lifecircle", "metadata.txt")):
            raise RuntimeError("LIFECIRCLE_PLUGINS does not name a folder with the installed plugin")
        if program() is None or shutil.which("xvfb-run") is None:
            raise unittest.SkipTest("there is no qgis or no xvfb-run on this machine")

    def play(self, scene, language="en_US", native=False):
        """The answers of a scene. QGIS must end by itself, and well."""
        played = play(scene, language, PICTURES and os.path.join(PICTURES, language), native)
        self.assertIsNotNone(played.answers, played.log)
        self.assertNotIn("error", played.answers, played.answers.get("error"))
        self.assertEqual(played.code, 0, played.log)
        self.assertNotIn("Segmentation", played.log)
        return played.answers

    def check_main(self, said):
        self.assertEqual((said["menus"], said["bars"]), (1, 1))
        self.assertTrue(said["opened"])
        self.assertEqual(said["invalid"], [])
        self.assertTrue(said["project"].endswith("lifecircle_sample.qgz"))
        self.assertTrue(said["panel"] and said["built"])
        wanted = {"units": "地块", "weight": "households", "grid": "grid", "parent": "nbhd", "group": "compound"}
        self.assertEqual(wanted, {name: said["redraw"][name] for name in wanted})
        # What is shown is what the algorithm says of a parcel there.
        self.assertEqual(set(said["rows"]), set(said["same"]))
        self.assertGreater(len(said["same"]), 10)
        for category, (minutes, count) in said["same"].items():
            shown, _, verdict = said["rows"][category]
            if minutes is not None:
                self.assertAlmostEqual(float(shown), minutes, delta=0.0501, msg=category)
            self.assertIn("✓" if count > 0 else "✗", verdict)
            if count > 0:
                self.assertRegex(verdict, rf"\b{count}\b", category)
        # Answer and rings are there within 100 ms, on a processor that has nothing else to do.
        times = sorted(said["milliseconds"])
        self.assertLess(times[len(times) // 2], 100, times)
        # Slower walkers need longer.
        for category, (shown, _, _) in said["rows_80"].items():
            faster = said["rows"][category][0]
            if shown.replace(".", "").isdigit() and faster.replace(".", "").isdigit():
                self.assertGreaterEqual(float(shown), float(faster), category)
        if shutil.which("mkdocs"):  # else the plugin comes without its guide
            self.assertEqual(said["guide"], [[said["guide"][0][0], True]])
        self.assertTrue(said["hovered"])
        self.assertTrue(said["disabled"] and said["panel_after"])
        self.assertEqual((said["menus_after"], said["bars_after"]), (0, 0))
        self.assertTrue(said["enabled_again"] and said["disabled_again"])
        self.assertEqual(said["menus_again"], 1)

    def test_english(self):
        said = self.play("main")
        self.check_main(said)
        print("milliseconds from click to picture:", [round(t) for t in said["milliseconds"]])
        self.assertIn("Open the sample town", said["entries"])
        self.assertIn("Click anywhere", said["invitation"])
        self.assertRegex(said["headline"], r"\d+ of \d+ categories in time")
        self.assertRegex(said["facility"], r"the nearest one for [\d,]+ people in [\d,]+ homes")
        self.assertIn("Choose streets", said["without_streets"])
        self.assertTrue(all("/guide/en/" in path for path, _ in said["guide"]))
        self.assertEqual(said["dialog_accessibility"]["POPULATION_FIELD"], "people")
        self.assertEqual(said["dialog_elevators"]["STOREYS_FIELD"], "storeys")
        self.assertEqual(said["dialog_balance"]["WEIGHT_FIELD"], "households")
        self.assertEqual(said["dialog_map"]["CATEGORY_FIELD"], "category")

    def test_chinese(self):
        said = self.play("main", language="zh_CN")
        self.check_main(said)
        self.assertIn("打开示例城镇", said["entries"])
        self.assertTrue(all("/guide/zh_CN/" in path for path, _ in said["guide"]))
        for name in ("invitation", "headline", "facility", "without_streets"):
            self.assertRegex(said[name], "[\u4e00-\u9fff]", name)

    def test_batch_panel_of_every_algorithm(self):
        said = self.play("batch")
        self.assertEqual(sorted(said), sorted(name[:-5] for name in os.listdir(GOLDEN) if name.endswith(".toml")))
        for name, found in said.items():
            with self.subTest(name):
                self.assertEqual(found["unset"], [], "parameters that cannot be set")
                self.assertEqual(found["wrong"], [])
                self.assertEqual(found["invalid"], [], "layers that were loaded")

    def test_both_doors_make_one_menu(self):
        said = self.play("both_doors", native=True)
        self.assertEqual((said["menus"], said["bars"]), (1, 1))
        self.assertTrue(said["disabled"])
        self.assertEqual(said["menus_after"], 1)  # the native plugin is still there

    def test_layers_removed_while_the_graph_is_built_and_a_map_exported(self):
        said = self.play("removed_while_building")
        self.assertIn("Choose streets", said["headline"])
        self.assertTrue(said["built_again"])
        self.assertGreater(len(said["rows"]), 10)
        self.assertEqual((said["map"], said["layouts"]), ("%PDF-", 2))
        # Explore goes on with the layers that it had, whatever the maps have left.
        self.assertEqual((said["of_maps"], said["rows_after_maps"]), ([], said["rows"]))
        # The map draws the layers of the project, whose looks and number stay; only what is not there is added.
        self.assertEqual((said["added"], said["changed"]), ([], []))
        self.assertNotIn("LifeCircle map: Score", said["groups"])
        self.assertLessEqual({"道路", "片区", "设施点"}, set(said["drawn"]))
        self.assertEqual(said["group"], ["Streets (LifeCircle map: Score)"])
        self.assertFalse(said["group_shown"])
        self.assertTrue(said["disabled"])


if __name__ == "__main__":
    unittest.main()
