"""lifecircle:explain from files to files: its parts add up to what accessibility says, and its cures cure."""

import os
import unittest
from collections import defaultdict

from harness import HeadlessTest, line, point
from osgeo import ogr
from sample_town import FACILITIES, STREETS, TOWN, town_layer

# STREETS is named by each run: some walk on streets with a cure carried out.
WALKERS = {**STREETS, **FACILITIES, "POPULATION_FIELD": "people", "PROFILE": 1}


class Explain(HeadlessTest):
    def minutes(self, parcels, streets, **more):
        """t_wet_mkt per parcel, as accessibility gives it."""
        output = self.path("accessibility.gpkg")
        self.succeed(
            "accessibility",
            **{**WALKERS, "STREETS": streets, **more},
            PARCELS=parcels,
            CATEGORIES="wet_mkt",
            OUTPUT=output,
        )
        return {row["parcel_id"]: row["t_wet_mkt"] for row in self.rows(output)}

    def streets_with(self, cures):
        """The streets of the town with some cures carried out; the ids of explain are those of the features."""
        path = self.path("streets.gpkg")
        copy = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        town = ogr.Open(TOWN)
        layer = copy.CopyLayer(town.GetLayerByName("streets"), "streets")
        for cure in cures:
            if cure["kind"] == "link":
                feature = ogr.Feature(layer.GetLayerDefn())
                feature.SetGeometry(ogr.ForceToLineString(ogr.CreateGeometryFromWkt(cure["wkt"])))
                layer.CreateFeature(feature)
                continue
            feature = layer.GetFeature(cure["street"])
            if cure["kind"] == "gate":
                feature.SetFieldNull("walk_kmh")
            else:
                feature["delay_s"] = 0
            layer.SetFeature(feature)
        return f"{path}|layername=streets"

    def test_sample_town(self):
        """Parcels of one neighbourhood in a corner of the town, which has no market of its own."""
        where = "\"landuse\" = 'residential' AND \"people\" > 0 AND \"nbhd\" IN ('JM27', 'JM28', 'JM29')"
        parcels = town_layer("parcels")
        result = self.succeed(
            "explain",
            PARCELS=parcels,
            FILTER=where,
            CATEGORY="wet_mkt",
            COUNT=2,
            **WALKERS,
            WALK=self.path("walk.gpkg"),
            NEAREST=self.path("nearest.csv"),
            CURES=self.path("cures.gpkg"),
            SITES=self.path("sites.gpkg"),
        )
        self.assertIn("Explained:", result.out)
        town = ogr.Open(TOWN)
        names = {feature.GetFID(): feature["parcel_id"] for feature in town.GetLayerByName("parcels")}
        minutes = self.minutes(parcels, town_layer("streets"))
        sums, walks = defaultdict(float), self.rows(self.path("walk.gpkg"))
        for part in walks:
            sums[part["parcel"], part["rank"]] += part["seconds"]
        nearest = [key for key in sums if key[1] == 1]
        self.assertGreater(len(nearest), 20)
        for parcel, rank in nearest:
            self.assertAlmostEqual(sums[parcel, rank], 60 * minutes[names[parcel]], delta=1e-6)
            self.assertLessEqual(sums[parcel, 1], sums.get((parcel, 2), float("inf")))
        self.assertLessEqual({"access", "street"}, {part["kind"] for part in walks})

        source = ogr.Open(self.path("cures.gpkg"))
        cures = [
            dict(feature.items(), wkt=feature.GetGeometryRef() and feature.GetGeometryRef().ExportToWkt())
            for feature in source.GetLayer(0)
        ]
        kinds = {cure["kind"] for cure in cures}
        self.assertIn("site", kinds)
        tried = 0
        for kind in ("gate", "delay", "link"):
            for cure in [cure for cure in cures if cure["kind"] == kind][:1]:
                after = self.minutes(parcels, self.streets_with([cure]))[names[cure["parcel"]]]
                self.assertAlmostEqual(after, cure["min_after"], places=6)
                self.assertLessEqual(after, 10)
                self.assertGreater(cure["min_before"] or 99, 10)
                tried += 1
        self.assertGreater(tried, 0)
        sites = self.rows(self.path("sites.gpkg"))
        late = {cure["parcel"] for cure in cures}
        self.assertEqual(sum(site["parcels"] for site in sites), len(late))

    def test_bad_input(self):
        town = {
            "PARCELS": self.geojson("parcels.geojson", [(point(0, 0), {"people": 1})]),
            "FACILITIES": self.geojson("facilities.geojson", [(point(100, 0), {"category": "wet_mkt"})]),
            "CATEGORY_FIELD": "category",
            "STREETS": self.geojson("streets.geojson", [(line((-500, 0), (900, 0)), {})]),
            "WALK": self.path("walk.gpkg"),
        }
        self.refuse("explain", "Say which category", **town)
        self.refuse("explain", 'no category "pub"', **town, CATEGORY="pub")
        self.refuse("explain", "One category", **town, CATEGORY="wet_mkt,nursery")
        self.refuse("explain", "leaves no parcel", **town, CATEGORY="wet_mkt", FILTER='"people" > 5')
        self.refuse("explain", "filter cannot be read", **town, CATEGORY="wet_mkt", FILTER='"people" >')
        self.assertFalse(os.path.exists(self.path("walk.gpkg")))
        # A category that no facility has: nobody reaches one, and that is said, not an error.
        result = self.succeed("explain", **town, CATEGORY="nursery", NEAREST=self.path("nearest.csv"))
        self.assertIn("no facility to evaluate", result.out)
        self.assertEqual(self.rows(self.path("nearest.csv"))[0]["status"], "none_near")


if __name__ == "__main__":
    unittest.main()
