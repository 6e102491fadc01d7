"""One walk everywhere: with stairs, waiting at signals and opening hours at once, every algorithm that walks from homes finds
the same minutes and the same people covered, on the sample town."""

import unittest
from collections import defaultdict

from harness import HeadlessTest
from osgeo import ogr
from sample_town import FACILITIES, STAIRS, STREETS, TOWN, town_layer

WALKERS = {
    "PARCELS": town_layer("buildings", "people > 0"),
    "POPULATION_FIELD": "people",
    "OPEN_FIELD": "hours",
    "WHEN": "Mo 19:00",  # seven of twelve markets have closed
    "PROFILE": 1,
    **STAIRS,
    **STREETS,
}
MARKETS = {**WALKERS, **FACILITIES, "CATEGORIES": "wet_mkt"}


class SameWalk(HeadlessTest):
    def summary(self, algorithm, **parameters):
        """The rows of a run's SUMMARY."""
        table = self.path(f"{algorithm}.csv")
        self.succeed(algorithm, **parameters, OUTPUT=self.path(f"{algorithm}.gpkg"), SUMMARY=table)
        return self.rows(table)

    def explained(self):
        """Seconds to the nearest market by part, per building of one neighbourhood."""
        given = {name: value for name, value in MARKETS.items() if name != "CATEGORIES"}
        where = "\"nbhd\" = 'JM28'"
        self.succeed("explain", **given, FILTER=where, CATEGORY="wet_mkt", COUNT=1, WALK=self.path("walk.gpkg"))
        seconds = defaultdict(lambda: defaultdict(float))
        for part in self.rows(self.path("walk.gpkg")):
            seconds[part["parcel"]][part["kind"]] += part["seconds"]
        return seconds

    def test_minutes_and_people_agree(self):
        row = self.summary("accessibility", **MARKETS)[0]
        people, covered = float(row["people"]), float(row["covered"])
        self.assertEqual(row["closed"], "7")
        self.assertLess(covered, people)

        minutes = {building["bldg_id"]: building["t_wet_mkt"] for building in self.rows(self.path("accessibility.gpkg"))}
        town = ogr.Open(TOWN)
        names = {feature.GetFID(): feature["bldg_id"] for feature in town.GetLayerByName("buildings")}
        explained = self.explained()
        self.assertGreater(len(explained), 20)
        for building, parts in explained.items():
            self.assertAlmostEqual(sum(parts.values()) / 60, minutes[names[building]], delta=1e-6)
        self.assertLessEqual({"stairs", "delay"}, {kind for parts in explained.values() for kind in parts})

        areas = self.summary(
            "coverage",
            PARCELS=self.path("accessibility.gpkg"),
            POPULATION_FIELD="people",
            AREAS=town_layer("districts"),
            MIN_PEOPLE=0,
        )
        self.assertGreaterEqual(len(areas), 5)
        self.assertAlmostEqual(sum(float(area["covered"]) for area in areas), covered, places=6)

        closures = self.summary("closures", **MARKETS)[0]
        self.assertEqual((closures["facilities"], closures["not_open"]), ("5", "7"))
        self.assertAlmostEqual(float(closures["covered"]), covered, places=6)

        supply = self.summary("supplydemand", **MARKETS, DEFAULT_CAPACITY=1, DEMAND=1)[0]
        self.assertAlmostEqual(float(supply["people"]), people, places=6)
        self.assertAlmostEqual(people - float(supply["no_supply"]), covered, places=6)

        sites = self.summary(
            "sitefacilities",
            **WALKERS,
            CANDIDATES=town_layer("gates", "gate_id = (SELECT min(gate_id) FROM gates)"),
            EXISTING=town_layer("facilities", "category = 'wet_mkt'"),
            MINUTES=10,
        )[0]
        self.assertEqual((sites["existing"], sites["closed"]), ("5", "7"))
        self.assertAlmostEqual(float(sites["covered_0"]), covered, places=6)
        self.assertGreaterEqual(float(sites["covered"]), covered)


if __name__ == "__main__":
    unittest.main()
