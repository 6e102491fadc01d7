"""Stairs in the walk: what they cost the old, and what the programme of elevators gives back, on the sample town."""

import unittest
import xml.etree.ElementTree
from collections import Counter

from harness import HeadlessTest, line, point
from osgeo import ogr
from sample_town import FACILITIES, STAIRS, STREETS, town_layer


class Stairs(HeadlessTest):
    def with_programme(self):
        """The buildings of the town with the part of their entrances for which five years of building are planned."""
        self.succeed(
            "elevatorcandidates",
            BUILDINGS=town_layer("buildings"),
            ENTRANCES=town_layer("entrances"),
            FILTER="\"use\" = 'residential'",
            BUILDING_ID_FIELD="bldg_id",
            PEOPLE_FIELD="people",
            ELDERLY_FIELD="elder60",
            STATUS_FIELD="status",
            **STAIRS,
            OUTPUT=self.path("buildings.gpkg"),
            ENTRANCES_OUT=self.path("shafts.gpkg"),
        )
        self.succeed(
            "elevatorprogramme",
            ENTRANCES_IN=self.path("shafts.gpkg"),
            BUILDINGS_IN=self.path("buildings.gpkg"),
            GROUP_FIELD="lot_id",
            BUDGET=100000000,
            YEARS=5,
            OUTPUT=self.path("programme.gpkg"),
        )
        entrances, built = Counter(), Counter()
        for shaft in self.rows(self.path("programme.gpkg")):
            entrances[shaft["bldg"]] += 1
            built[shaft["bldg"]] += shaft["ep_year"] is not None
        self.assertGreater(sum(built.values()), 100)
        source = ogr.Open(self.path("buildings.gpkg"), 1)
        layer = source.GetLayer(0)
        layer.CreateField(ogr.FieldDefn("plan", ogr.OFTReal))
        source.StartTransaction()
        for feature in layer:
            number = feature["ev_bldg"]
            feature["plan"] = built[number] / max(entrances[number], feature["ev_entr"] or 1)
            layer.SetFeature(feature)
        source.CommitTransaction()
        return self.path("buildings.gpkg")

    def test_stairs_take_from_the_old_and_elevators_give_back(self):
        summary = self.path("summary.csv")
        result = self.succeed(
            "accessibility",
            PARCELS=self.with_programme(),
            POPULATION_FIELD="people",
            ELDERLY_FIELD="elder60",
            **FACILITIES,
            **STREETS,
            **STAIRS,
            PLANNED_FIELD="plan",
            PROFILE=1,
            OUTPUT=self.path("out.gpkg"),
            SUMMARY=summary,
        )
        rows = [row for row in self.rows(summary) if row["status"] == "ok"]
        self.assertGreater(len(rows), 40)
        print(f"\n{'aged 60 and above, covered':28}{'at the door':>12}{'stairs':>9}{'elevators':>11}")
        figures = {row["category"]: [float(row[name]) for name in ("eld_door", "eld_share", "eld_lift")] for row in rows}
        for category, (door, stairs, lift) in figures.items():
            if category in ("wet_mkt", "toilet", "canteen", "hlth_stn"):
                print(f"{category:28}{door:12.1%}{stairs:9.1%}{lift:11.1%}")
            with self.subTest(category):
                self.assertLess(stairs, door)
                self.assertLess(stairs, lift)
                self.assertLessEqual(lift, door)
        self.assertIn("with the planned elevators", result.out)
        self.check_report(summary, list(figures.values()))
        parcel = next(row for row in self.rows(self.path("out.gpkg")) if row["storeys"] == 6 and not row["elevator"])
        # Aged 60 to 79: 13.5 s up and 13 s down a storey, and 7.5 s of rest on the fifth and sixth each three up.
        self.assertAlmostEqual(parcel["lc_stair"], (2.5 * 26.5 + 7.5 * 3 / 6) / 2 / 60, places=6)

    def check_report(self, summary, figures):
        """The report tells the three figures side by side: they fall with the stairs and rise with the elevators."""
        page = self.path("report.html")
        self.succeed("report", LAYERS=[summary], OUTPUT=page)
        sections = [
            " ".join("".join(section.itertext()).split())
            for section in xml.etree.ElementTree.parse(page).iter("section")
        ]
        told = [section for section in sections if section.startswith("2. Stairs and elevators")]
        self.assertEqual(len(told), 1, sections)
        door, stairs, lift = (sum(column) / len(figures) for column in zip(*figures))
        self.assertLess(stairs, lift)
        self.assertLessEqual(lift, door)
        in_words = [f"{100 * share:.1f} %" for share in (door, stairs, lift)]
        self.assertRegex(told[0], "{} are covered from the door, {} with the stairs, {} with the".format(*in_words))
        # The row of a category has them beside each other, in the same order.
        market = [f"{100 * share:.1f} %" for share in figures[0]]
        self.assertIn("".join(market), told[0])
        print("all categories, in the report:", in_words)

    def test_bad_input(self):
        town = {
            "PARCELS": self.geojson(
                "parcels.geojson", [(point(0, 0), {"storeys": "six"}), (point(10, 0), {"storeys": -1})]
            ),
            "FACILITIES": self.geojson(
                "facilities.geojson",
                [
                    (point(100, 0), {"category": "wet_mkt", "hours": "9 to 5"}),
                    (point(200, 0), {"category": "wet_mkt", "hours": "Su off"}),
                    (point(300, 0), {"category": "nursery", "hours": None}),
                ],
            ),
            "CATEGORY_FIELD": "category",
            "STREETS": self.geojson("streets.geojson", [(line((-500, 0), (900, 0)), {})]),
        }
        out = {"OUTPUT": self.path("out.gpkg")}
        result = self.succeed(
            "accessibility", **town, **out, STOREYS_FIELD="storeys", OPEN_FIELD="hours", WHEN="Su 10:00"
        )
        self.assertIn("2 values cannot be read", result.out)
        self.assertIn("1 without hours, 1 with hours that cannot be read", result.out)
        self.assertIn("not understood at", result.out)
        first = self.rows(self.path("out.gpkg"))[0]
        self.assertEqual((first["n_wet_mkt"], first["lc_stair"], first["s_wet_mkt"]), (1, 0, 1))
        self.refuse("accessibility", "is no time to ask about", **town, **out, OPEN_FIELD="hours", WHEN="noon")
        self.refuse("accessibility", "choose the field that holds them", **town, **out, WHEN="Mo 10:00")


if __name__ == "__main__":
    unittest.main()
