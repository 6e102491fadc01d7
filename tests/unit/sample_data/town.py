"""Reads the sample town for its tests."""
import os
import sys

try:
    from osgeo import gdal, ogr
except ImportError:
    print("skipped: no python3-gdal here")
    sys.exit(77)

gdal.UseExceptions()
ogr.UseExceptions()

SOURCE = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..", ".."))
FOLDER = os.path.join(SOURCE, "sample_data")


class Feature:
    """Attributes by name, and the geometry."""

    def __init__(self, feature):
        # By number: feature.items() looks for each name among all fields.
        self.values = {feature.GetFieldDefnRef(i).GetName(): feature.GetField(i) for i in range(feature.GetFieldCount())}
        self.shape = feature.GetGeometryRef().Clone()

    def __getitem__(self, name):
        return self.values[name]


class Town:
    def __init__(self, path=os.path.join(FOLDER, "lifecircle_sample.gpkg")):
        self.file = ogr.Open(path)
        self.layers = {}

    def names(self):
        return [self.file.GetLayer(i).GetName() for i in range(self.file.GetLayerCount())]

    def fields(self, name):
        definition = self.file.GetLayer(name).GetLayerDefn()
        return [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]

    def read(self, name):
        if name not in self.layers:
            self.layers[name] = [Feature(feature) for feature in self.file.GetLayer(name)]
        return self.layers[name]

    def near(self, name, shape):
        """Features of a layer whose box meets the box of a geometry."""
        layer = self.file.GetLayer(name)
        layer.SetSpatialFilter(shape)
        found = [Feature(feature) for feature in layer]
        layer.SetSpatialFilter(None)
        return found


def sides(polygon):
    """The sides of a polygon as pairs of corners, in order."""
    corners = [point[:2] for point in polygon.GetGeometryRef(0).GetPoints()]
    return list(zip(corners, corners[1:]))
