"""lifecircle:importosm: a drawn block, real extracts where they are, and files that are none."""

import os
import resource
import signal
import time
import unittest

from harness import HeadlessTest, PLUGINS

EXTRACTS = os.path.join(os.path.dirname(__file__), "..", "..", "..", "shared", "data", "osm")

BLOCK = """<?xml version='1.0' encoding='UTF-8'?>
<osm version='0.6'>
  <node id='1' version='1' lon='121.0' lat='31.0'/>
  <node id='2' version='1' lon='121.01' lat='31.0'/>
  <node id='3' version='1' lon='121.01' lat='31.01'/>
  <node id='4' version='1' lon='121.0' lat='31.01'/>
  <node id='5' version='1' lon='121.001' lat='31.001'>
    <tag k='amenity' v='pharmacy'/><tag k='name' v='百草堂'/><tag k='operator' v='Somebody'/><tag k='phone' v='1'/>
  </node>
  <node id='6' version='1' lon='121.009' lat='31.009'><tag k='amenity' v='bank'/></node>
  <way id='10' version='1'><nd ref='1'/><nd ref='2'/><nd ref='3'/>
    <tag k='highway' v='residential'/><tag k='name' v='人民路'/><tag k='oneway' v='yes'/></way>
  <way id='11' version='1'><nd ref='3'/><nd ref='1'/>
    <tag k='highway' v='steps'/><tag k='bridge' v='yes'/><tag k='conveying' v='backward'/></way>
  <way id='12' version='1'><nd ref='1'/><nd ref='4'/><tag k='highway' v='service'/><tag k='access' v='private'/></way>
  <way id='13' version='1'><nd ref='4'/><nd ref='3'/><tag k='railway' v='rail'/></way>
  <way id='14' version='1'><nd ref='1'/><nd ref='2'/><nd ref='3'/><nd ref='4'/><nd ref='1'/>
    <tag k='building' v='apartments'/><tag k='building:levels' v='5;6'/><tag k='height' v='60 ft'/></way>
</osm>
"""


def small_files_only():
    """What a full disk feels like, for root too: no file may grow beyond 300 kB."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300000, 300000))


def extract(name):
    path = os.path.join(EXTRACTS, name)
    if not os.path.isfile(path):
        raise unittest.SkipTest(f"{name} is not on this machine")
    return path


class ImportOsm(HeadlessTest):
    def setUp(self):
        super().setUp()
        self.outputs = {name: self.path(f"out_{name}.gpkg") for name in ("STREETS", "BUILDINGS", "FACILITIES", "BARRIERS")}

    def file(self, name, content):
        with open(self.path(name), "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode("utf-8"))
        return self.path(name)

    def block(self):
        return self.file("block.osm", BLOCK)

    def assert_no_output(self):
        self.assertEqual([name for name in os.listdir(self.folder) if name.startswith("out_")], [])

    def geometries(self, path):
        from osgeo import ogr

        ogr.UseExceptions()
        source = ogr.Open(path)
        layer = source.GetLayer(0)
        self.assertEqual(layer.GetSpatialRef().GetAuthorityCode(None), "4326")
        return [feature.GetGeometryRef().Clone() for feature in layer]

    def read(self, name):
        return self.rows(self.outputs[name])

    # A drawn block

    def test_block(self):
        result = self.succeed("importosm", INPUT=self.block(), **self.outputs)
        road, stairs = self.read("STREETS")
        self.assertEqual(
            road,
            {"kind": "residential", "name": "人民路", "walk_kmh": None, "oneway_f": "both", "level": 0, "steps": 0},
        )
        self.assertEqual(
            stairs, {"kind": "steps", "name": None, "walk_kmh": None, "oneway_f": "backward", "level": 1, "steps": 1}
        )
        self.assertEqual(
            self.read("BUILDINGS"), [{"storeys": 6.0, "height_m": 18.288, "use": "apartments", "name": None}]
        )
        facilities = [(row["category"], row["name"], row["osm_id"], row["capacity"]) for row in self.read("FACILITIES")]
        self.assertEqual(
            facilities, [("pharmacy", "百草堂", "5", None), ("shops", "百草堂", "5", None), ("bank", None, "6", None)]
        )
        self.assertEqual(self.read("BARRIERS"), [{"kind": "railway", "name": None}])
        self.assertIn("Kept: 2 streets, 1 buildings, 3 facilities, 1 barriers", result.out)
        self.assertIn("1 ways closed to pedestrians by access=no|private", result.out)

    def test_nobody_is_named(self):
        self.succeed("importosm", INPUT=self.block(), **self.outputs)
        for path in self.outputs.values():
            with open(path, "rb") as file:
                self.assertNotIn(b"Somebody", file.read())

    def test_streets_join_bit_by_bit(self):
        self.succeed("importosm", INPUT=self.block(), **self.outputs)
        road, stairs = self.geometries(self.outputs["STREETS"])
        self.assertEqual(road.GetPoint(2), stairs.GetPoint(0))
        self.assertEqual(road.GetPoint(0), stairs.GetPoint(1))

    def test_only_the_streets(self):
        self.succeed("importosm", INPUT=self.block(), STREETS=self.outputs["STREETS"])
        self.assertEqual(len(self.read("STREETS")), 2)
        self.assertFalse(os.path.exists(self.outputs["BUILDINGS"]))

    def test_shapefiles(self):
        self.succeed("importosm", INPUT=self.block(), STREETS=self.path("s.shp"), FACILITIES=self.path("f.shp"))
        self.assertEqual([row["oneway_f"] for row in self.rows(self.path("s.shp"))], ["both", "backward"])
        self.assertEqual(len(self.rows(self.path("f.shp"))), 3)

    # Part of it

    def test_extent_cuts_streets(self):
        self.succeed("importosm", INPUT=self.block(), EXTENT="120.9,121.005,30.9,31.1 [EPSG:4326]", **self.outputs)
        road, stairs = self.geometries(self.outputs["STREETS"])
        self.assertEqual(road.GetPoint_2D(0), (121.0, 31.0))
        self.assertAlmostEqual(road.GetPoint_2D(1)[0], 121.005, 9)
        self.assertEqual(stairs.GetPoint_2D(1), (121.0, 31.0))  # still in its own direction
        self.assertEqual([row["category"] for row in self.read("FACILITIES")], ["pharmacy", "shops"])

    def test_boundary_in_another_crs(self):
        # A square of 300 m around the pharmacy: 121 E is 95 km east of the central meridian of EPSG:4549.
        from osgeo import osr

        degrees, metres = osr.SpatialReference(), osr.SpatialReference()
        degrees.ImportFromEPSG(4326)
        metres.ImportFromEPSG(4549)
        for crs in (degrees, metres):
            crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        x, y, _ = osr.CoordinateTransformation(degrees, metres).TransformPoint(121.001, 31.001)
        ring = [[x + a, y + b] for a, b in ((-150, -150), (150, -150), (150, 150), (-150, 150), (-150, -150))]
        boundary = self.geojson("area.geojson", [({"type": "Polygon", "coordinates": [ring]}, {})])
        self.succeed("importosm", INPUT=self.block(), BOUNDARY=boundary, **self.outputs)
        self.assertEqual([row["category"] for row in self.read("FACILITIES")], ["pharmacy", "shops"])
        self.assertEqual(self.read("BARRIERS"), [])

    def test_nothing_in_the_extent(self):
        self.refuse(
            "importosm", "lies in the area", INPUT=self.block(), EXTENT="0,1,0,1 [EPSG:4326]", **self.outputs
        )
        self.assert_no_output()

    def test_boundary_without_polygons(self):
        empty = self.geojson("area.geojson", [({"type": "Point", "coordinates": [500000, 3450000]}, {})])
        self.refuse("importosm", "BOUNDARY", INPUT=self.block(), BOUNDARY=empty, **self.outputs)
        self.assert_no_output()

    # Own tables

    def test_own_tables(self):
        tags = self.file("tags.csv", "key,value,condition,category\namenity,*,,mine\n")
        ways = self.file("ways.csv", "key,value,condition,use\nrailway,rail,,walk\n")
        self.succeed("importosm", INPUT=self.block(), TAG_TABLE=tags, WAY_TABLE=ways, **self.outputs)
        self.assertEqual([row["kind"] for row in self.read("STREETS")], ["rail"])
        self.assertEqual([row["category"] for row in self.read("FACILITIES")], ["mine", "mine"])

    def test_table_that_cannot_be_read(self):
        ways = self.file("ways.csv", "key,value,condition,use\nrailway,rail,why,walk\n")
        self.refuse("importosm", "ways.csv", "\"why\"", INPUT=self.block(), WAY_TABLE=ways, **self.outputs)

    # Files that are none

    def test_missing_file(self):
        self.refuse("importosm", "There is no file", INPUT=self.path("nowhere.osm"), **self.outputs)
        self.assert_no_output()

    def test_text_renamed(self):
        self.refuse("importosm", "not an OpenStreetMap file", INPUT=self.file("text.pbf", "hello\n"), **self.outputs)
        self.assert_no_output()

    def test_empty_file(self):
        self.refuse("importosm", "not an OpenStreetMap file", INPUT=self.file("none.osm", ""), **self.outputs)

    def test_truncated_xml(self):
        cut = self.file("cut.osm", BLOCK[: len(BLOCK) // 2])
        self.refuse("importosm", "cut.osm is broken or ends early", INPUT=cut, **self.outputs)
        self.assert_no_output()

    def test_truncated_pbf(self):
        with open(extract("helsinki.osm.pbf"), "rb") as file:
            cut = self.file("cut.osm.pbf", file.read(400000))
        self.refuse("importosm", "cut.osm.pbf is broken or ends early", INPUT=cut, **self.outputs)
        self.assert_no_output()

    # Targets that cannot be written

    def test_target_that_cannot_be_made(self):
        for name in self.outputs:
            with self.subTest(name):
                outputs = {**self.outputs, name: f"/proc/none/{name}.gpkg"}
                self.refuse("importosm", f"{name}.gpkg", INPUT=self.block(), **outputs)
                self.assert_no_output()

    def test_full_disk(self):
        path = extract("helsinki.osm.pbf")
        self.qgis("plugins")  # so that the profile's own files are there already
        self.refuse("importosm", "could not be written", before=small_files_only, INPUT=path, **self.outputs)
        self.assert_no_output()

    # Real extracts

    def test_same_bytes_twice(self):
        def attributes_and_places():
            self.succeed("importosm", INPUT=extract("taipei_block.osm"), **self.outputs)
            return [
                (self.rows(path), [shape.ExportToWkb() for shape in self.geometries(path)])
                for path in self.outputs.values()
            ]

        self.assertEqual(attributes_and_places(), attributes_and_places())

    def test_result_is_walked_without_further_settings(self):
        self.succeed("importosm", INPUT=extract("helsinki.osm.pbf"), **self.outputs)
        result = self.path("result.gpkg")
        self.succeed(
            "accessibility",
            PARCELS=self.outputs["BUILDINGS"],
            FACILITIES=self.outputs["FACILITIES"],
            CATEGORY_FIELD="category",
            STREETS=self.outputs["STREETS"],
            DIRECTION_FIELD="oneway_f",
            VALUE_FORWARD="forward",
            VALUE_BACKWARD="backward",
            VALUE_BOTH="both",
            SPEED_FIELD="walk_kmh",
            STEPS_FIELD="steps",
            LEVEL_FIELD="level",
            OUTPUT=result,
        )
        minutes = [row["t_bank"] for row in self.rows(result) if row["t_bank"] is not None]
        self.assertGreater(len(minutes), 400)
        self.assertLess(sorted(minutes)[len(minutes) // 2], 15)

    def test_porto_in_seconds(self):
        path = extract("porto.osm.pbf")
        begin = time.monotonic()
        self.succeed("importosm", INPUT=path, **self.outputs)
        self.assertLess(time.monotonic() - begin, 60)
        self.assertGreater(len(self.read("STREETS")), 45000)

    def test_tables_are_installed_to_start_from(self):
        for name in ("osm_tags.csv", "osm_ways.csv"):
            self.assertTrue(os.path.isfile(os.path.join(PLUGINS, "lifecircle", "catalogue", name)))


if __name__ == "__main__":
    unittest.main()
