"""The promises of sample_data/README.md, checked on the committed files."""
import collections
import csv
import os
import re
import unittest
import zipfile

from town import FOLDER, SOURCE, Town, gdal, sides

TOWN = Town()
LEVELS = {"subdistrict": 1, "districts": 5, "neighbourhoods": 29, "grids": 155}


class Files(unittest.TestCase):
    def test_they_are_small(self):
        names = ("lifecircle_sample.gpkg", "elevation.tif", "lifecircle_sample.qgz")
        self.assertLessEqual(sum(os.path.getsize(os.path.join(FOLDER, name)) for name in names), 8_000_000)

    def test_the_readme_names_every_layer_and_field(self):
        with open(os.path.join(FOLDER, "README.md"), encoding="utf-8") as file:
            text = file.read()
        for layer in TOWN.names():
            self.assertIn(f"**{layer}**", text)
            for field in TOWN.fields(layer):
                self.assertIn(f"`{field}`", text)
                self.assertLessEqual(len(field), 10)

    def test_all_layers_have_the_crs(self):
        for name in TOWN.names():
            self.assertEqual(TOWN.file.GetLayer(name).GetSpatialRef().GetAuthorityCode(None), "4549", name)

    def test_the_project_finds_its_data_beside_it(self):
        with zipfile.ZipFile(os.path.join(FOLDER, "lifecircle_sample.qgz")) as project:
            text = project.read("lifecircle_sample.qgs").decode()
        sources = re.findall(r"<datasource>([^<]+)</datasource>", text)
        self.assertEqual(len(sources), len(TOWN.names()) + 1)
        for source in sources:
            self.assertTrue(source.startswith("./"), source)
        self.assertNotIn(FOLDER, text)
        self.assertNotRegex(text, r'saveUser\w*="[^"]')

    def test_the_terrain_covers_all_streets_and_has_a_hill(self):
        raster = gdal.Open(os.path.join(FOLDER, "elevation.tif"))
        west, cell, _, north, _, _ = raster.GetGeoTransform()
        self.assertEqual(cell, 5)
        x0, x1, y0, y1 = TOWN.file.GetLayer("streets").GetExtent()
        self.assertLess(west, x0)
        self.assertGreater(north, y1)
        self.assertGreater(west + cell * raster.RasterXSize, x1)
        self.assertLess(north - cell * raster.RasterYSize, y0)
        low, high = raster.GetRasterBand(1).ComputeRasterMinMax(False)
        self.assertTrue(20 < high - low < 40)


class Areas(unittest.TestCase):
    def test_numbers(self):
        for name, count in LEVELS.items():
            self.assertEqual(len(TOWN.read(name)), count, name)

    def test_every_level_tiles_the_town_with_shared_corners(self):
        town = TOWN.read("subdistrict")[0].shape
        rim = None
        for name in reversed(LEVELS):
            counted = collections.Counter(side for area in TOWN.read(name) for side in sides(area.shape))
            self.assertEqual(max(counted.values()), 1, name)
            open_sides = {side for side in counted if side[::-1] not in counted}
            # Every side has its twin on the other area, but for the rim, which is the same on all levels.
            rim = rim or open_sides
            self.assertEqual(open_sides, rim, name)
            self.assertAlmostEqual(sum(area.shape.Area() for area in TOWN.read(name)), town.Area(), delta=1e-3)

    def test_each_area_lies_in_its_parent(self):
        for child, parent in (("grids", "neighbourhoods"), ("neighbourhoods", "districts"), ("districts", "subdistrict")):
            parents = {area["area_id"]: area for area in TOWN.read(parent)}
            people = collections.Counter()
            for area in TOWN.read(child):
                above = parents[area["parent"]]
                self.assertLess(area.shape.Difference(above.shape).Area(), 1e-3, area["area_id"])
                people[area["parent"]] += area["people"]
            self.assertEqual(people, {key: area["people"] for key, area in parents.items()})

    def test_loads_are_uneven_and_some_grids_cut_compounds(self):
        households = [grid["households"] for grid in TOWN.read("grids")]
        self.assertEqual(min(households), 0)
        self.assertGreater(max(households), 2 * sum(households) / len(households))
        grids_of = collections.defaultdict(set)
        for house in TOWN.read("buildings"):
            grids_of[house["lot_id"]].add(house["grid"])
        self.assertGreater(sum(len(grids) > 1 for grids in grids_of.values()), 10)


class People(unittest.TestCase):
    def test_numbers(self):
        homes = [house for house in TOWN.read("buildings") if house["use"] == "residential"]
        self.assertTrue(2500 <= len(homes) <= 3500)
        self.assertTrue(35_000 <= sum(house["households"] for house in homes) <= 40_000)
        people = sum(house["people"] for house in homes)
        self.assertTrue(95_000 <= people <= 105_000)
        self.assertEqual(people, sum(parcel["people"] for parcel in TOWN.read("parcels")))
        self.assertEqual(people, TOWN.read("subdistrict")[0]["people"])
        self.assertEqual({house["housing"] for house in homes},
                         {"售后公房", "老洋房", "普通商品房", "动迁安置房", "涉外商品房"})

    def test_parts_are_not_more_than_the_whole(self):
        for house in TOWN.read("buildings"):
            parts = [house[name] or 0 for name in ("elder60", "child0_6", "child6_14")]
            self.assertLessEqual(sum(parts), house["people"])
            self.assertLessEqual(house["agreed"] or 0, house["voted"] or 0)
            self.assertLessEqual(house["voted"] or 0, house["households"])
            self.assertLessEqual(house["agreed_m2"] or 0, house["voted_m2"] or 0)
            self.assertLessEqual(house["voted_m2"] or 0, house["total_m2"])

    def test_every_status_occurs_and_some_values_are_missing(self):
        houses = TOWN.read("buildings")
        self.assertEqual({house["status"] for house in houses}, {None, "planned", "started", "completed"})
        for name in ("storeys", "year", "elder60", "elevator"):
            self.assertTrue(0 < sum(house[name] is None for house in houses) < 0.05 * len(houses), name)


class Facilities(unittest.TestCase):
    def test_categories_are_known_to_the_catalogue(self):
        with open(os.path.join(SOURCE, "plugin", "catalogue", "facility_catalogue.csv"), encoding="utf-8") as file:
            known = {row["id"] for row in csv.DictReader(file)}
        used = collections.Counter(facility["category"] for facility in TOWN.read("facilities"))
        self.assertLessEqual(set(used), known)
        self.assertGreaterEqual(len(used), 30)
        self.assertEqual((used["pty_ctr"], used["pty_dist"], used["pty_stn"]), (1, 5, 29))
        self.assertGreater(used["rider"], 0)

    def test_each_neighbourhood_and_district_has_its_station(self):
        for layer, category in (("neighbourhoods", "pty_stn"), ("districts", "pty_dist")):
            places = [f.shape for f in TOWN.read("facilities") if f["category"] == category]
            for area in TOWN.read(layer):
                self.assertEqual(sum(area.shape.Contains(place) for place in places), 1, area["area_id"])

    def test_areas_and_points_agree(self):
        points = {facility["fac_id"]: facility for facility in TOWN.read("facilities")}
        for area in TOWN.read("facility_areas"):
            self.assertEqual(area.values, points[area["fac_id"]].values)
            self.assertTrue(area.shape.Contains(points[area["fac_id"]].shape))


class Ids(unittest.TestCase):
    def test_they_are_unique(self):
        for layer, field in (("streets", "street_id"), ("lots", "lot_id"), ("compounds", "comp_id"),
                             ("parcels", "parcel_id"), ("buildings", "bldg_id"), ("facilities", "fac_id"),
                             ("facility_areas", "fac_id"), ("gates", "gate_id"), ("grids", "area_id"),
                             ("neighbourhoods", "area_id"), ("districts", "area_id"), ("water", "water_id")):
            ids = [feature[field] for feature in TOWN.read(layer)]
            self.assertEqual(len(ids), len(set(ids)), layer)


if __name__ == "__main__":
    unittest.main()
