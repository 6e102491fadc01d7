"""The QGIS project opens wherever the folder is put, with every layer in place and something to see."""
import os
import shutil
import sys
import tempfile
import unittest

from town import FOLDER, Town

try:
    from qgis.core import (QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsProject)
    from qgis.PyQt.QtCore import QSize
except ImportError:
    print("skipped: no python3-qgis here")
    sys.exit(77)


class Project(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        for name in ("lifecircle_sample.qgz", "lifecircle_sample.gpkg", "elevation.tif"):
            shutil.copy(os.path.join(FOLDER, name), self.folder.name)
        self.project = QgsProject.instance()
        self.assertTrue(self.project.read(os.path.join(self.folder.name, "lifecircle_sample.qgz")))

    def tearDown(self):
        self.project.clear()
        self.folder.cleanup()

    def test_every_layer_is_found_in_the_new_place(self):
        layers = self.project.mapLayers().values()
        self.assertEqual(len(layers), len(Town().names()) + 1)
        for layer in layers:
            self.assertTrue(layer.isValid(), layer.name())
            self.assertTrue(layer.source().startswith(self.folder.name), layer.source())
            self.assertEqual(layer.crs().authid(), "EPSG:4549")
        self.assertEqual(self.project.crs().authid(), "EPSG:4549")

    def test_every_class_of_a_style_has_features(self):
        for layer in self.project.mapLayers().values():
            renderer = getattr(layer, "renderer", lambda: None)()
            if renderer is None or renderer.type() != "categorizedSymbol":
                continue
            field = layer.fields().lookupField(renderer.classAttribute())
            values = {str(value) for value in layer.uniqueValues(field)}
            for category in renderer.categories():
                if category.value() != "":
                    self.assertIn(str(category.value()), values, layer.name())

    def test_the_map_is_drawn(self):
        root = self.project.layerTreeRoot()
        settings = QgsMapSettings()
        settings.setLayers([node.layer() for node in root.findLayers() if node.itemVisibilityChecked()])
        settings.setExtent(self.project.viewSettings().defaultViewExtent())
        settings.setDestinationCrs(self.project.crs())
        settings.setOutputSize(QSize(600, 500))
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        self.assertEqual(job.errors(), [])
        image = job.renderedImage()
        seen = {image.pixel(x, y) for x in range(100, 500, 5) for y in range(100, 400, 5)}
        self.assertGreater(len(seen), 50)


if __name__ == "__main__":
    APPLICATION = QgsApplication([], False)
    APPLICATION.initQgis()
    RESULT = unittest.main(exit=False).result
    QgsProject.instance().clear()
    APPLICATION.exitQgis()
    sys.exit(not RESULT.wasSuccessful())
