"""Runs qgis_process on the installed plugin, with a private profile that is gone afterwards.

LIFECIRCLE_PLUGINS is the folder that `cmake --install <build> --prefix FOLDER` made (it holds lifecircle/).
"""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from collections import namedtuple

Result = namedtuple("Result", "code out err")

PLUGINS = os.environ.get("LIFECIRCLE_PLUGINS", "")


def program():
    """Debian 12's qgis_process is a wrapper that passes on an option the program does not know."""
    return shutil.which("qgis_process.bin") or shutil.which("qgis_process")


class HeadlessTest(unittest.TestCase):
    """A folder for the files of each test (self.path), and qgis_process: self.qgis, self.succeed, self.refuse."""

    @classmethod
    def setUpClass(cls):
        if not os.path.isfile(os.path.join(PLUGINS, "lifecircle", "metadata.txt")):
            raise RuntimeError("LIFECIRCLE_PLUGINS does not name a folder with the installed plugin")
        if program() is None:
            raise unittest.SkipTest("there is no qgis_process on this machine")
        cls.profile = tempfile.mkdtemp(prefix="lifecircle-profile-")
        settings = os.path.join(cls.profile, "profiles", "default", "QGIS")
        os.makedirs(settings)
        with open(os.path.join(settings, "QGIS3.ini"), "w", encoding="utf-8") as ini:
            ini.write("[PythonPlugins]\nlifecircle=true\n")

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.profile, ignore_errors=True)

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="lifecircle-test-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def qgis(self, *arguments, timeout=300, environment=None, before=None):
        """Runs qgis_process and waits; a run that hangs fails the test. `before` is called in the child first."""
        env = dict(os.environ)
        for name in ("PYTHONPATH", "PYTHONHOME", "LC_ALL", "LANGUAGE"):
            env.pop(name, None)
        env.update(
            QT_QPA_PLATFORM="offscreen",
            QGIS_PLUGINPATH=PLUGINS,
            QGIS_CUSTOM_CONFIG_PATH=self.profile,
            XDG_RUNTIME_DIR=self.profile,
            LANG="C.UTF-8",
            PYTHONWARNINGS="ignore",
        )
        env.update(environment or {})
        try:
            done = subprocess.run(
                [program(), *arguments],
                env=env,
                timeout=timeout,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                preexec_fn=before,
                encoding="utf-8",
                check=False,
            )
        except subprocess.TimeoutExpired:
            self.fail(f"qgis_process hung for {timeout} s: {' '.join(arguments)}")
        return Result(done.returncode, done.stdout, done.stderr)

    def run_algorithm(self, name, before=None, environment=None, **parameters):
        """`qgis_process run lifecircle:<name>` with NAME=value parameters; a list is given item by item."""
        given = [
            f"--{key}={item}"
            for key, value in parameters.items()
            for item in (value if isinstance(value, list) else [value])
        ]
        return self.qgis("run", f"lifecircle:{name}", *given, before=before, environment=environment)

    def succeed(self, name, **parameters):
        """The same, for runs that must work."""
        result = self.run_algorithm(name, **parameters)
        self.assertEqual(result.code, 0, result.out + result.err)
        return result

    def refuse(self, name, *words, **parameters):
        """The same, for runs that must end with exit code 1 and a sentence with these words."""
        result = self.run_algorithm(name, **parameters)
        self.assertEqual(result.code, 1, result.out + result.err)
        for word in words:
            self.assertIn(word, result.err)
        self.assertNotIn("Traceback", result.err)
        self.assertNotIn("unhandled", result.err)
        return result

    # Layers to test on

    def geojson(self, name, features, crs="urn:ogc:def:crs:EPSG::4549"):
        """Writes a layer: features are (geometry as a dict or None, attributes). Returns its path."""
        path = self.path(name)
        collection = {
            "type": "FeatureCollection",
            "crs": {"type": "name", "properties": {"name": crs}},
            "features": [
                {"type": "Feature", "properties": attributes, "geometry": geometry}
                for geometry, attributes in features
            ],
        }
        with open(path, "w", encoding="utf-8") as file:
            json.dump(collection, file)
        return path

    def rows(self, path):
        """The features of a written layer, as dicts of attributes."""
        from osgeo import ogr

        ogr.UseExceptions()
        source = ogr.Open(path)
        self.assertIsNotNone(source, path)
        layer = source.GetLayer(0)
        names = [field.GetName() for field in layer.schema]
        # By number: looking for a name takes as long as there are fields before it.
        return [dict(zip(names, map(feature.GetField, range(len(names))))) for feature in layer]


def point(x, y):
    """A point in a town on the central meridian of EPSG:4549, where map metres are ground metres."""
    return {"type": "Point", "coordinates": [500000 + x, 3450000 + y]}


def line(*places):
    return {"type": "LineString", "coordinates": [[500000 + x, 3450000 + y] for x, y in places]}


def square(x, y, side):
    return box(x, y, x + side, y + side)


def box(west, south, east, north):
    corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return {"type": "Polygon", "coordinates": [[[500000 + a, 3450000 + b] for a, b in corners]]}
