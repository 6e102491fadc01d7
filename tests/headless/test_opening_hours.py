"""Opening hours in every algorithm that reads facilities: what is closed when people come does not count, and a wrong
moment ends each of them with a sentence."""

import os
import unittest

from harness import HeadlessTest, box, line, point

# Where an algorithm's facilities are, if not in FACILITIES, and what else it wants of the town.
ALGORITHMS = {
    "accessibility": {},
    "blindspots": {},
    "closures": {},
    "coverage": {"AREAS": "areas"},
    "explain": {"CATEGORY": "kindgtn", "WALK": "walk.gpkg"},
    "isochrones": {"POINTS": "facilities"},
    "sitefacilities": {"EXISTING": "facilities", "MINUTES": 5},
    "streetcoverage": {},
    "streetfront": {},
    "supplydemand": {"CAPACITY_FIELD": "seats"},
}


class OpeningHours(HeadlessTest):
    """A street walked at 1 m/s with people at 0 and 600 m. Of three kindergartens (near within 5 minutes) that at 100 m is open
    on weekdays, that at 200 m on Sundays, and of that at 700 m nobody can read the hours: it counts as open."""

    def setUp(self):
        super().setUp()
        assessed = {"t_kindgtn": 1.0, "n_kindgtn": 1, "lc_score": 100.0, "lc_edge": 0, "lc_status": "ok"}
        hours = [(100, "Mo-Fr 08:00-17:00", 50), (200, "Su 09:00-12:00", 40), (700, "9 to 5", 30)]
        self.layers = {
            "parcels": self.geojson(
                "parcels.geojson", [(point(x, 0), {"people": n, **assessed}) for x, n in ((0, 100), (600, 300))]
            ),
            "facilities": self.geojson(
                "facilities.geojson",
                [(point(x, 0), {"x": x, "kind": "kindgtn", "hours": h, "seats": n}) for x, h, n in hours],
            ),
            "streets": self.geojson("streets.geojson", [(line((-100, 0), (3000, 0)), {})]),
            "areas": self.geojson("areas.geojson", [(box(-50, -50, 950, 50), {})]),
        }

    def given(self, algorithm, **more):
        """Its parameters; what it does not know it leaves aside."""
        given = {
            "PARCELS": "parcels",
            "POPULATION_FIELD": "people",
            "FACILITIES": "facilities",
            "CATEGORY_FIELD": "kind",
            "CATEGORIES": "kindgtn",
            "STREETS": "streets",
            "PROFILE": 5,
            "WALKING_SPEED": 3.6,
            "OPEN_FIELD": "hours",
            "WHEN": "Mo 10:00",
            "OUTPUT": "out.geojson",
            "SUMMARY": "sum.csv",
            **ALGORITHMS[algorithm],
            **more,
        }
        files = ("OUTPUT", "SUMMARY", "WALK", "FACILITIES_OUT")
        return {
            name: self.path(value) if name in files else self.layers.get(value, value) for name, value in given.items()
        }

    def test_a_moment_that_is_none_is_refused(self):
        for algorithm in ALGORITHMS:
            with self.subTest(algorithm):
                self.refuse(algorithm, '"noon" is no time to ask about', **self.given(algorithm, WHEN="noon"))
                self.assertFalse(os.path.exists(self.path("out.geojson")))

    def test_a_moment_without_hours_is_refused(self):
        for algorithm in ("closures", "sitefacilities", "streetfront"):
            with self.subTest(algorithm):
                self.refuse(algorithm, "choose the field that holds them", **self.given(algorithm, OPEN_FIELD=""))

    def test_closures(self):
        result = self.succeed("closures", **self.given("closures"))
        found = {row["x"]: (row["cl_status"], row["cl_lost"], row["cl_next"]) for row in self.rows(self.path("out.geojson"))}
        # On a Monday the second is no help to the people of the first.
        self.assertEqual(found, {100: ("critical", 100, 2), 200: ("closed", None, None), 700: ("critical", 300, 0)})
        row = self.rows(self.path("sum.csv"))[0]
        self.assertEqual([row[name] for name in ("facilities", "not_open", "hours_na")], ["2", "1", "1"])
        self.assertIn("Open at Mo 10:00: 2 of 3 places; 1 are closed and not used", result.out)
        # Of hours that cannot be read: layer, feature, what is wrong and what to write instead.
        self.assertIn('facilities, feature 2: The opening hours "9 to 5" are not understood at', result.out)
        self.assertIn("write days like Mo-Fr,Su and", result.out)
        with open(self.path("out.qmd"), encoding="utf-8") as file:
            self.assertIn("When people come: Mo 10:00", file.read())

    def test_supply_and_demand(self):
        self.succeed("supplydemand", **self.given("supplydemand", FACILITIES_OUT="fac.gpkg"))
        # 50 seats for 100 people, and 30 for 300; on a Sunday the 40 of the second would come instead of the 50.
        self.assertEqual([row["s_kindgtn"] for row in self.rows(self.path("out.geojson"))], [500, 100])
        found = {row["x"]: (row["category"], row["sd_status"]) for row in self.rows(self.path("fac.gpkg"))}
        self.assertEqual(found, {100: ("kindgtn", "ok"), 200: ("kindgtn", "closed"), 700: ("kindgtn", "ok")})
        row = self.rows(self.path("sum.csv"))[0]
        self.assertEqual([row[name] for name in ("facilities", "capacity", "closed", "hours_na")], ["2", "80", "1", "1"])
        with open(self.path("out.qmd"), encoding="utf-8") as file:
            self.assertIn("When people come: Mo 10:00", file.read())

    def test_what_is_closed_counts_nowhere(self):
        for algorithm, expected in {
            "coverage": {"facilities": "2"},
            "sitefacilities": {"existing": "2", "closed": "1", "hours_na": "1"},
            "streetcoverage": {"facilities": "2", "closed": "1", "hours_na": "1"},
            "streetfront": {"offices": "2", "closed": "1", "hours_na": "1"},
        }.items():
            with self.subTest(algorithm):
                self.succeed(algorithm, **self.given(algorithm, OUTPUT=f"{algorithm}.gpkg", SUMMARY=f"{algorithm}.csv"))
                row = self.rows(self.path(f"{algorithm}.csv"))[0]
                self.assertEqual({name: row[name] for name in expected}, expected)
        offices = {row["x"]: row["fr_status"] for row in self.rows(self.path("streetfront.gpkg"))}
        self.assertEqual(offices, {100: "street_front", 200: "closed", 700: "street_front"})


if __name__ == "__main__":
    unittest.main()
