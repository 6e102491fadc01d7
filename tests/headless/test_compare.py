"""lifecircle:compare through qgis_process: before and after against a recomputation in Python, and odd or bad results."""

import csv
import unittest

from harness import HeadlessTest, line, point, square

CATEGORIES = ("kindgtn", "wet_mkt")


class CompareTest(HeadlessTest):
    """One street of 3 km with homes along it; kindergartens are near within 5 minutes, the market within 10."""

    def accessibility(self, name, facilities, **more):
        homes = [(x, 10 + x % 37) for x in range(0, 3000, 60)]
        parcels = [
            (point(x, 5), {"nr": i, "people": people, "old": people // 4, "kids": people // 5, "part": f"part {x // 1000}"})
            for i, (x, people) in enumerate(homes)
        ]
        out = self.path(name)
        self.succeed(
            "accessibility",
            PARCELS=self.geojson("parcels.geojson", parcels),
            POPULATION_FIELD="people",
            ELDERLY_FIELD="old",
            CHILDREN_FIELD="kids",
            FACILITIES=self.geojson("f.geojson", [(point(x, 5), {"category": kind}) for x, kind in facilities]),
            CATEGORY_FIELD="category",
            STREETS=self.geojson("streets.geojson", [(line((-5000, 0), (8000, 0)), {})]),
            CATEGORIES=",".join(CATEGORIES),
            OUTPUT=out,
            **more,
        )
        return out

    def summary(self, path):
        with open(path, encoding="utf-8", newline="") as file:
            return {(row["area"], row["category"]): row for row in csv.DictReader(file)}

    def assert_recomputed(self, before, after, found, rows):
        """The figures of the whole town and of each part, from the two layers and nothing else."""
        for part in ("all", "part 0", "part 1", "part 2"):
            pairs = [
                (b, a)
                for b, a in zip(self.rows(before), self.rows(after))
                if part in ("all", b["part"]) and b["lc_status"] == a["lc_status"] == "ok"
            ]
            for category in CATEGORIES:
                had = {b["nr"] for b, _ in pairs if b["n_" + category] > 0}
                has = {a["nr"] for _, a in pairs if a["n_" + category] > 0}
                people = {b["nr"]: b["people"] for b, _ in pairs}
                count = lambda ids: sum(people[i] for i in ids)
                row = found[part, category]
                wanted = {
                    "people": count(people),
                    "gained": count(has - had),
                    "lost": count(had - has),
                    "kept": count(had & has),
                    "without": count(people.keys() - had - has),
                    "points": 100 * (count(has) - count(had)) / count(people),
                    "saved": sum(
                        b["people"] * (b["t_" + category] - a["t_" + category])
                        for b, a in pairs
                        if b["t_" + category] is not None and a["t_" + category] is not None
                    ),
                }
                for short, field in (("eld", "old"), ("chi", "kids")):
                    share = lambda ids: sum(b[field] for b, _ in pairs if b["nr"] in ids) / sum(b[field] for b, _ in pairs)
                    wanted[short + "_sh_0"], wanted[short + "_share"] = share(had), share(has)
                for field, number in wanted.items():
                    self.assertAlmostEqual(float(row[field]), number, 6, f"{part} {category} {field}")
        for row, b, a in zip(rows, self.rows(before), self.rows(after)):
            for category in CATEGORIES:
                had, has = b["n_" + category] > 0, a["n_" + category] > 0
                word = {(0, 1): "gained", (1, 0): "lost", (1, 1): "covered", (0, 0): "uncovered"}[had, has]
                self.assertEqual(row["x_" + category], word)
                self.assertEqual(row["b_" + category], b["t_" + category])
                self.assertEqual(row["a_" + category], a["t_" + category])
            self.assertAlmostEqual(row["cp_change"], a["lc_score"] - b["lc_score"], 6)

    def test_a_closure_a_slower_walker_and_another_measure(self):
        town = [(100, "kindgtn"), (900, "kindgtn"), (2500, "kindgtn"), (1500, "wet_mkt")]
        before = self.accessibility("before.gpkg", town)
        closed = self.accessibility("closed.gpkg", town[:1] + town[2:])
        aged = self.accessibility("aged.gpkg", town, PROFILE=2)
        for after in (closed, aged):
            result = self.succeed(
                "compare",
                BEFORE=before,
                AFTER=after,
                ID_FIELD="nr",
                PARCEL_AREA_FIELD="part",
                MIN_PEOPLE=0,
                OUTPUT=self.path("out.gpkg"),
                SUMMARY=self.path("summary.csv"),
            )
            log = result.out + result.err
            self.assertIn("field people of BEFORE", log)
            self.assertIn("ELDERLY_FIELD: field old, which BEFORE was made with", log)
            self.assertEqual("0.7 m/s" in log, after == aged, log)
            self.assertNotIn("WARNING", log)
            found = self.summary(self.path("summary.csv"))
            self.assert_recomputed(before, after, found, self.rows(self.path("out.gpkg")))
        self.succeed(
            "compare", BEFORE=aged, AFTER=before, ID_FIELD="nr", SUMMARY=self.path("back.csv"), OUTPUT="TEMPORARY_OUTPUT"
        )
        back = self.summary(self.path("back.csv"))
        for category in ("any", *CATEGORIES):
            there, mirrored = found["all", category], back["all", category]
            self.assertEqual(there["lost"], mirrored["gained"])
            self.assertEqual(there["mean_0"], mirrored["mean"])
        self.assertGreater(float(found["all", "kindgtn"]["lost"]), 0)

        metres = self.accessibility("metres.gpkg", town, MEASURE=1)
        rows, log = self.compared(before, metres)
        self.assertIn("in minutes and the other in metres", log)
        self.assertIn('WARNING:\tThe results differ in "What is measured"', log)
        self.assertIn('WARNING:\tThe results differ in "Thresholds"', log)
        self.assertTrue(all(row["g_kindgtn"] is None and row["x_kindgtn"] for row in rows))

    def result(self, name, rows, crs="urn:ogc:def:crs:EPSG::4549", **more):
        """A drawn result: (x, id, minutes) of one category; None minutes are beyond reach, "off" off the network."""
        features = []
        for x, number, minutes in rows:
            off = minutes == "off"
            near = not off and minutes is not None and minutes <= 5
            place = {"type": "Point", "coordinates": x} if isinstance(x, list) else x if x is None else point(x, 0)
            features.append(
                (
                    place,
                    {
                        "nr": number,
                        "people": 20,
                        "t_kindgtn": None if off else minutes,
                        "n_kindgtn": None if off else int(near),
                        "lc_score": None if off else 100.0 * near,
                        "lc_edge": None if off else 0,
                        "lc_status": "off_network" if off else "ok",
                        **more,
                    },
                )
            )
        return self.geojson(name, features, crs)

    def compared(self, before, after, **more):
        given = {"BEFORE": before, "AFTER": after, "ID_FIELD": "nr", "OUTPUT": self.path("out.gpkg"), **more}
        result = self.succeed("compare", **given)
        return self.rows(self.path("out.gpkg")), result.out + result.err

    def test_ids_places_and_walks_that_do_not_fit(self):
        before = self.result("b.geojson", [(0, 1, 3), (60, 2, None), (120, 3, "off"), (180, None, 3), (None, 5, 9)])
        far = [[121.0, 31.0], 5, 4]  # degrees: AFTER has another CRS
        after = self.result(
            "a.geojson",
            [([120.0, 31.1], "1", "off"), ([120.0, 31.1], "2", 4), ([120.0, 31.1], "3", 3), far, (None, None, 1)],
            crs="urn:ogc:def:crs:OGC:1.3:CRS84",
        )
        rows, log = self.compared(before, after)
        found = [(row["nr"], row["cp_status"], row["g_kindgtn"]) for row in rows]
        wanted = [
            (1, "no_answer", None),
            (2, "gained", None),  # no sentinel for who reached none before
            (3, "no_answer", None),
            (None, "no_id", None),
            (5, "gained", 5),
            (None, "no_id", None),
        ]
        self.assertEqual(found, wanted)
        self.assertIn("2 parcels have no answer", log)
        self.assertIn("2 rows have no id", log)
        self.assertIn("says nothing about how it was made", log)

        moved = self.result("m.geojson", [(5000, 1, 3), (60, 2, 4), (7000, 9, 1)], people=30)
        rows, log = self.compared(before, moved, POPULATION_FIELD="people")
        self.assertIn("1 parcels lie elsewhere", log)
        self.assertIn("40 people in BEFORE and 60 in AFTER", log)
        self.assertEqual([row["cp_people"] for row in rows], [20, 20, 20, 20, 20, 30])

    def test_tables_without_places(self):
        for name, minutes in (("b.csv", 9), ("a.csv", 2)):
            with open(self.path(name), "w", encoding="utf-8") as file:
                file.write("nr,t_kindgtn,n_kindgtn,lc_score,lc_edge,lc_status\n")
                file.write(f"1,{minutes},{int(minutes < 5)},{100 * (minutes < 5)},0,ok\n")
        rows, log = self.compared(self.path("b.csv"), self.path("a.csv"))
        self.assertEqual([(row["cp_status"], row["cp_saved"]) for row in rows], [("gained", 7)])
        self.assertIn("every parcel counts as one person", log)
        areas = self.geojson("areas.geojson", [(square(0, 0, 10), {})])
        given = {"BEFORE": self.path("b.csv"), "AFTER": self.path("a.csv"), "OUTPUT": self.path("out.gpkg")}
        self.refuse("compare", "table without places", "PARCEL_AREA_FIELD", AREAS=areas, **given)

    def test_bad_input_ends_with_a_sentence(self):
        one, other = self.result("b.geojson", [(0, 1, 3)]), self.result("a.geojson", [(0, "x", 3)])
        given = {"BEFORE": one, "AFTER": other, "OUTPUT": self.path("out.gpkg")}
        self.refuse("compare", 'for example "1" and "x"', ID_FIELD="nr", **given)
        self.refuse("compare", "Neither result has the category", CATEGORIES="park_5", **given)
        self.refuse("compare", 'no field "code"', ID_FIELD="code", **given)
        empty = {**given, "AFTER": self.geojson("empty.geojson", [])}
        self.refuse("compare", "no field lc_status", "AFTER", **empty)


if __name__ == "__main__":
    unittest.main()
