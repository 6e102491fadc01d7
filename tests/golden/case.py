"""Golden cases: reads tests/golden/*.toml and writes their drawn layers as files. README.md tells the format."""

import os
import re
import tomllib

FOLDER = os.path.dirname(os.path.abspath(__file__))


def table(text):
    """A table drawn with |: the names of its columns and its rows of texts. Lines of dashes are ornament."""
    lines = [line for line in text.splitlines() if line.strip() and not re.fullmatch(r"[\s|-]+", line)]
    cells = [[cell.strip() for cell in line.split("|")] for line in lines]
    for row in cells:
        if len(row) != len(cells[0]):
            raise ValueError(f"{len(cells[0])} columns, but a row with {len(row)} cells: {' | '.join(row)}")
    return cells[0], cells[1:]


def value(text):
    """What a cell says: NULL, a number, or text; '' is the empty text."""
    if text == "NULL":
        return None
    if text == "''":
        return ""
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


class Run:
    """One set of parameters of a case, and what comes of it: per output the expected columns and rows."""

    def __init__(self, case, given):
        self.shows = given["shows"]
        self.parameters = {**case.parameters, **given.get("parameters", {})}
        self.expected = {name: table(text) for name, text in given["expected"].items()}


class Case:
    """One file: a tiny town, runs over it with their expected rows, and one run that must fail."""

    def __init__(self, path):
        with open(path, "rb") as file:
            given = tomllib.load(file)
        self.name = os.path.splitext(os.path.basename(path))[0]
        self.algorithm = f"lifecircle:{self.name}"
        self.crs = given.get("crs", 4549)
        self.origin = given.get("origin", [500000, 3450000])
        self.layers = given.get("layers", {})
        self.files = given.get("files", {})
        self.parameters = given["parameters"]
        self.tolerance = given.get("tolerance", {})
        self.endings = given.get("endings", {})
        self.runs = [Run(self, run) for run in given["run"]]
        self.failing = given["fails"]

    def tolerance_of(self, column):
        return self.tolerance[column]["within"] if column in self.tolerance else 0

    def file_of(self, output, name):
        """The name of the file that an output is written to: a layer, where the case does not say otherwise."""
        return f"{name}_{output}.{self.endings.get(output, 'gpkg')}"

    def draw(self, folder):
        """Writes layers and files into a folder."""
        for name, drawn in self.layers.items():
            self._draw_layer(os.path.join(folder, f"{name}.gpkg"), drawn)
        for name, text in self.files.items():
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)

    def resolve(self, parameters, folder):
        """The parameters, with @name replaced by the path of a drawn layer or file."""

        def one(given):
            if isinstance(given, list):
                return [one(item) for item in given]
            if not (isinstance(given, str) and given.startswith("@")):
                return given
            name = given[1:] + (".gpkg" if given[1:] in self.layers else "")
            return os.path.join(folder, name)

        return {name: one(given) for name, given in parameters.items()}

    def _draw_layer(self, path, drawn):
        from osgeo import ogr, osr

        crs = osr.SpatialReference()
        crs.ImportFromEPSG(self.crs)
        names, rows = table(drawn)
        columns = names[1:] if names[0] == "geometry" else names
        rows = [[value(cell) for cell in row] for row in rows]
        kind = ogr.wkbUnknown if names[0] == "geometry" else ogr.wkbNone
        source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        layer = source.CreateLayer("layer", crs if kind == ogr.wkbUnknown else None, kind)
        for column in columns:
            layer.CreateField(ogr.FieldDefn(column, self._type_of([row[names.index(column)] for row in rows])))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for name, cell in zip(names, row):
                if name == "geometry" and cell is not None:
                    feature.SetGeometry(self.shifted(ogr.CreateGeometryFromWkt(cell), 1))
                elif cell is not None:
                    feature.SetField(name, cell)
            layer.CreateFeature(feature)

    @staticmethod
    def _type_of(cells):
        from osgeo import ogr

        kinds = {type(cell) for cell in cells if cell is not None}
        return ogr.OFTInteger64 if kinds == {int} else ogr.OFTReal if kinds and kinds <= {int, float} else ogr.OFTString

    def shifted(self, geometry, sign):
        """Cases are drawn around 0 0; the town lies at the origin."""
        for part in range(geometry.GetGeometryCount()):
            self.shifted(geometry.GetGeometryRef(part), sign)
        for i in range(0 if geometry.GetGeometryCount() else geometry.GetPointCount()):
            x, y = geometry.GetPoint_2D(i)
            geometry.SetPoint_2D(i, x + sign * self.origin[0], y + sign * self.origin[1])
        return geometry


def all_cases():
    names = sorted(name for name in os.listdir(FOLDER) if name.endswith(".toml"))
    return [Case(os.path.join(FOLDER, name)) for name in names]
