"""Compares a written layer with the rows that a golden case expects."""

import re
import xml.etree.ElementTree

from case import value


def texts_of(drawing):
    """All that is written in an SVG or HTML file, without blanks: programs break lines where they like."""
    return re.sub(r"\s", "", "".join(xml.etree.ElementTree.parse(drawing).getroot().itertext()))


def differences(case, columns, expected, path):
    """Sentences, one per difference; none where the layer is as expected. Rows are in the order of the layer."""
    if path.endswith((".svg", ".html")):
        written = texts_of(path)
        return [f"{row[0]} is not written in the file" for row in expected if re.sub(r"\s", "", row[0]) not in written]

    from osgeo import ogr

    ogr.UseExceptions()
    source = ogr.Open(path)
    layer = source.GetLayer(0)
    fields = {field.GetName() for field in layer.schema}
    missing = [name for name in columns if not name.startswith("@") and name not in fields]
    if missing:
        return [f"no column {', '.join(missing)}; there are {', '.join(sorted(fields))}"]
    features = list(layer)
    found = [[_measured(case, feature, name) for name in columns] for feature in features]
    if len(found) != len(expected):
        return [f"{len(expected)} rows expected, {len(found)} found:\n" + _drawn(columns, found)]
    wrong = [
        f"row {number + 1}, {name}: {wanted} expected, {cell} found"
        for number, (row, wishes) in enumerate(zip(found, expected))
        for name, cell, wanted in zip(columns, row, wishes)
        if not _agrees(name, cell, wanted, case.tolerance_of(name))
    ]
    return wrong + (["found:\n" + _drawn(columns, found)] if wrong else [])


def _measured(case, feature, name):
    """The value of a column; those that begin with @ measure the geometry."""
    if not name.startswith("@"):
        return feature.GetField(name)
    shape = feature.GetGeometryRef()
    if shape is None or shape.IsEmpty():
        return None
    if name == "@length":
        return shape.Length()
    if name == "@area":
        return shape.GetArea()
    shape = case.shifted(shape.Clone(), -1)
    if name == "@bounds":
        west, east, south, north = shape.GetEnvelope()
        return (west, south, east, north)
    if name == "@wkt":
        shape.FlattenTo2D()
        return shape.ExportToWkt()
    raise ValueError(f"{name} is none of @length @area @bounds @wkt")


def _agrees(name, found, text, tolerance):
    if name == "@bounds" and text != "NULL":
        wanted = [float(number) for number in text.split()]
        return found is not None and all(abs(a - b) <= tolerance for a, b in zip(found, wanted, strict=True))
    if name == "@wkt" and text != "NULL":
        return found is not None and _same_shape(found, text, tolerance)
    wanted = value(text)
    if isinstance(found, str):  # a table without types, as CSV, or text that looks like a number
        return found == ("" if wanted == "" else text)
    if isinstance(found, (int, float)) and isinstance(wanted, (int, float)):
        return abs(found - wanted) <= tolerance
    return found == wanted


def _same_shape(found, wanted, tolerance):
    """Each lies within the tolerance of the other."""
    from osgeo import ogr

    a, b = ogr.CreateGeometryFromWkt(found), ogr.CreateGeometryFromWkt(wanted)
    reach = max(tolerance, 1e-9)
    return a.GetDimension() == b.GetDimension() and a.Buffer(reach).Contains(b) and b.Buffer(reach).Contains(a)


def _drawn(columns, rows):
    """The rows as a case file would have them."""

    def cell(found):
        if isinstance(found, tuple):
            return " ".join(f"{number:.3f}" for number in found)
        return "NULL" if found is None else "''" if found == "" else str(found)

    return "\n".join(" | ".join(row) for row in [list(columns)] + [[cell(found) for found in row] for row in rows])
