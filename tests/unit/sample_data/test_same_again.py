"""The generator makes the committed town again, feature by feature.

    test_same_again.py <lifecircle_generate_sample>
"""
import os
import subprocess
import sys
import tempfile
import unittest

from town import FOLDER, Town, gdal


def corners(shape):
    if shape.GetGeometryCount() > 0:
        return corners(shape.GetGeometryRef(0))
    return shape.GetPoints()


class SameAgain(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        subprocess.run([GENERATOR, cls.folder.name], check=True, stdout=subprocess.DEVNULL)

    def test_features(self):
        committed = Town()
        again = Town(os.path.join(self.folder.name, "lifecircle_sample.gpkg"))
        self.assertEqual(again.names(), committed.names())
        for name in committed.names():
            before = committed.read(name)
            after = again.read(name)
            self.assertEqual(len(after), len(before), name)
            for old, new in zip(before, after):
                self.assertEqual(new.values, old.values, name)
                # Coordinates are rounded to a millimetre; another C library may round one of them the other way.
                for p, q in zip(corners(new.shape), corners(old.shape), strict=True):
                    self.assertAlmostEqual(p[0], q[0], delta=0.0011)
                    self.assertAlmostEqual(p[1], q[1], delta=0.0011)
        del again

    def test_terrain(self):
        old = gdal.Open(os.path.join(FOLDER, "elevation.tif"))
        new = gdal.Open(os.path.join(self.folder.name, "elevation.tif"))
        self.assertEqual(new.GetGeoTransform(), old.GetGeoTransform())
        self.assertEqual((new.RasterXSize, new.RasterYSize), (old.RasterXSize, old.RasterYSize))
        self.assertEqual(new.GetRasterBand(1).Checksum(), old.GetRasterBand(1).Checksum())
        del new


if __name__ == "__main__":
    GENERATOR = sys.argv.pop(1)
    unittest.main()
