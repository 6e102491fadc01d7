"""lifecircle:savestyles: the style lies where QGIS looks for it when a file is opened."""

import os
import sqlite3
import unittest

from harness import HeadlessTest, square


class SaveStyles(HeadlessTest):
    def result(self, name):
        fields = {"lc_score": 85.0, "lc_missing": "", "lc_status": "ok"}
        return self.geojson(name, [(square(0, 0, 90), fields)])

    def test_beside_a_file_and_inside_a_geopackage(self):
        from osgeo import gdal

        gdal.UseExceptions()
        plain, package = self.result("plain.geojson"), self.path("both.gpkg")
        gdal.VectorTranslate(package, plain, layerName="scores", format="GPKG")
        for _ in range(2):  # the second time there is a style to be replaced
            result = self.succeed("savestyles", LAYERS=[plain, f"{package}|layername=scores"])
            self.assertIn("SAVED:\t2", result.out)
        with open(self.path("plain.qml"), encoding="utf-8") as file:
            self.assertIn("lc_score", file.read())
        rows = sqlite3.connect(package).execute("select f_table_name, useAsDefault, styleQML from layer_styles")
        ((table, default, style),) = rows.fetchall()
        self.assertEqual((table, int(default)), ("scores", 1))
        self.assertIn("lc_score", style)

    def test_other_layers_are_refused(self):
        plain = self.geojson("plain.geojson", [(square(0, 0, 9), {"x": 1})])
        self.refuse("savestyles", "plain", "lc_score", LAYERS=plain)
        self.assertFalse(os.path.exists(self.path("plain.qml")))


if __name__ == "__main__":
    unittest.main()
