"""Every golden case three ways: through qgis_process, as a step of a model, and row after row as in the batch panel."""

import copy
import functools
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "headless"))

from case import all_cases, table
from compare import differences, texts_of
from harness import PLUGINS, HeadlessTest
from in_process import chain_of, model_of, run
from started_qgis import session

CASES = all_cases()


def for_each_case(test):
    """A test of one case, done for all; one that fails does not keep the others from being tried."""

    @functools.wraps(test)
    def all_of_them(self):
        for case in CASES:
            with self.subTest(case.name):
                test(self, case)

    return all_of_them


class Golden(HeadlessTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        session(PLUGINS)

    def algorithm(self, case):
        from qgis.core import QgsApplication

        algorithm = QgsApplication.processingRegistry().createAlgorithmById(case.algorithm)
        self.assertIsNotNone(algorithm, case.algorithm)
        return algorithm

    def prepared(self, case, number, folder):
        """Parameters of a run with its outputs in a folder, and the paths of these."""
        name = f"{case.name}_{number}"
        wanted = sorted({output for run in case.runs for output in run.expected})
        outputs = {output: os.path.join(folder, case.file_of(output, name)) for output in wanted}
        return {**case.resolve(case.runs[number].parameters, folder), **outputs}, outputs

    def failing(self, case, folder):
        """Parameters of the run that must fail; its outputs would be named so."""
        parameters, outputs = self.prepared(case, 0, folder)
        nowhere = {output: os.path.join(folder, case.file_of(output, "failing")) for output in outputs}
        return {**parameters, **case.resolve(case.failing["parameters"], folder), **nowhere}

    def assert_nothing_left(self, folder):
        """A run that failed wrote no output."""
        self.assertEqual([name for name in os.listdir(folder) if name.startswith("failing")], [])

    def drawn(self, case):
        folder = self.path(case.name)
        os.makedirs(folder)
        case.draw(folder)
        return folder

    def assert_golden(self, case, number, outputs):
        for output, (columns, rows) in case.runs[number].expected.items():
            found = differences(case, columns, rows, outputs[output])
            if found:
                self.fail(f"{case.name}, {case.runs[number].shows}\n{output}: " + "\n".join(found))

    def test_every_algorithm_has_a_case(self):
        algorithms = {algorithm.id() for algorithm in session(PLUGINS).algorithms()}
        self.assertEqual(algorithms, {case.algorithm for case in CASES})

    @for_each_case
    def test_through_qgis_process(self, case):
        folder = self.drawn(case)
        parameters, outputs = self.prepared(case, 0, folder)
        self.succeed(case.name, **parameters)
        self.assert_golden(case, 0, outputs)
        failing = self.failing(case, folder)
        self.refuse(case.name, case.failing["says"], **failing)
        self.assert_nothing_left(folder)

    @for_each_case
    def test_as_a_step_of_a_model(self, case):
        folder = self.drawn(case)
        given = case.resolve(case.runs[0].parameters, folder)
        _, outputs = self.prepared(case, 0, folder)
        model, names = model_of(self.algorithm(case), given, outputs, os.path.join(folder, "golden.model3"))
        done, log = run(model, {**given, **{names[output]: path for output, path in outputs.items()}})
        self.assertTrue(done, log)
        self.assert_golden(case, 0, outputs)

    def test_a_model_file_through_qgis_process(self):
        case = CASES[0]
        folder = self.drawn(case)
        given = case.resolve(case.runs[0].parameters, folder)
        _, outputs = self.prepared(case, 0, folder)
        file = os.path.join(folder, "golden.model3")
        _, names = model_of(self.algorithm(case), given, outputs, file)
        values = {**given, **{names[output]: path for output, path in outputs.items()}}
        result = self.qgis("run", file, *[f"--{name}={value}" for name, value in values.items()])
        self.assertEqual(result.code, 0, result.out + result.err)
        self.assert_golden(case, 0, outputs)

    def test_a_chain_of_steps_says_what_its_steps_say(self):
        """Parcels, their areas, a map of these: what is said of a result reaches the caption through layers in memory."""
        cases = {case.name: case for case in CASES}
        town = copy.copy(cases["accessibility"])
        town.layers = {**town.layers, "areas": cases["coverage"].layers["areas"]}
        folder, layers = self.drawn(town), ("parcels", "facilities", "streets", "areas")
        people = {"POPULATION_FIELD": "people", "ELDERLY_FIELD": "old"}
        steps = [
            ("walk", town.algorithm, town.parameters),
            ("areas", "lifecircle:coverage", {**people, "PARCELS": "@walk:OUTPUT", "AREAS": "@areas", "AREA_FIELD": "name"}),
            ("sheet", "lifecircle:coveragemap", {"LAYER": "@areas:OUTPUT", "TITLE": "Areas of the town", "DPI": 96}),
        ]
        single = {}
        for name, algorithm, parameters in steps:
            ending = "svg" if name == "sheet" else "gpkg"
            single[f"@{name}:OUTPUT"] = os.path.join(folder, f"single_{name}.{ending}")
            given = town.resolve({key: single.get(str(value), value) for key, value in parameters.items()}, folder)
            self.succeed(algorithm.split(":")[1], **given, OUTPUT=single[f"@{name}:OUTPUT"])
        alone = texts_of(single["@sheet:OUTPUT"])
        self.assertIn("Areasofthetown", alone)
        self.assertIn("Thresholds:wet_mkt10min", alone)  # as the notes of the first step have it

        file = os.path.join(folder, "chain.model3")
        model = chain_of(layers, steps, file)
        values = town.resolve({name: f"@{name}" for name in layers}, folder)
        chained, processed = os.path.join(folder, "chained.svg"), os.path.join(folder, "processed.svg")
        done, log = run(model, {**values, "sheet:OUTPUT": chained})
        self.assertTrue(done, log)
        result = self.qgis("run", file, *[f"--{name}={value}" for name, value in values.items()],
                           f"--sheet:OUTPUT={processed}")
        self.assertEqual(result.code, 0, result.out + result.err)
        self.assertEqual(texts_of(chained), alone)
        self.assertEqual(texts_of(processed), alone)

    @for_each_case
    def test_row_after_row_as_in_the_batch_panel(self, case):
        folder, algorithm = self.drawn(case), self.algorithm(case)
        rows = [(number, *self.prepared(case, number, folder)) for number in range(len(case.runs))]
        failing = self.failing(case, folder)
        # The first row comes again after the failing one: nothing of it may have stayed behind.
        for number, parameters, outputs in rows:
            done, log = run(algorithm, parameters)
            self.assertTrue(done, log)
        before = self.bytes_of(rows[0][2])
        done, log = run(algorithm, failing)
        self.assertFalse(done, "the failing row succeeded")
        self.assertIn(case.failing["says"], log)
        self.assert_nothing_left(folder)
        done, log = run(algorithm, rows[0][1])
        self.assertTrue(done, log)
        for number, _, outputs in rows:
            self.assert_golden(case, number, outputs)
        self.assertEqual(self.bytes_of(rows[0][2]), before)

    def bytes_of(self, outputs):
        """Attributes and geometries of written layers, bit by bit."""
        from osgeo import ogr

        everything = []
        for path in outputs.values():
            if path.endswith((".svg", ".html")):
                everything.append(texts_of(path))
                continue
            source = ogr.Open(path)
            for feature in source.GetLayer(0):
                shape = feature.GetGeometryRef()
                everything.append((feature.items(), None if shape is None else bytes(shape.ExportToWkb())))
        return everything


class Cases(HeadlessTest):
    """The cases keep their rules, and the comparison sees what is wrong."""

    def test_every_tolerance_says_why(self):
        for case in CASES:
            for column, tolerance in case.tolerance.items():
                with self.subTest(f"{case.name} {column}"):
                    self.assertGreater(len(tolerance["why"]), 10)

    def test_differences_are_seen(self):
        case = CASES[0]
        case.draw(self.folder)
        drawn, path = case.layers["parcels"], self.path("parcels.gpkg")
        columns, rows = table(drawn.replace("geometry", "@wkt    ", 1))
        self.assertEqual(differences(case, columns, rows, path), [])
        for changed in (
            [*rows[:-1]],
            [*rows[:-1], [*rows[-1][:-1], "7"]],
            [*rows[:-1], [*rows[-1][:-1], "NULL"]],
            [["POINT(0 1)", *rows[0][1:]], *rows[1:]],
        ):
            self.assertNotEqual(differences(case, columns, changed, path), [])
        self.assertIn("no column nobody", differences(case, ["nobody"], [["1"]], path)[0])


if __name__ == "__main__":
    unittest.main()
