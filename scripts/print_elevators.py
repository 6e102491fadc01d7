"""Prints the AREA_SUMMARY of lifecircle:elevatorcandidates for people: print_elevators.py areas.csv"""

import sys

from tables import csv_rows, print_rows

# title, field, digits after the point, factor
COLUMNS = [
    ("buildings", "buildings", 0, 1),
    ("entrances", "entrances", 0, 1),
    ("A suitable", "grade_a", 0, 1),
    ("B difficult", "grade_b", 0, 1),
    ("C unsuitable", "grade_c", 0, 1),
    ("planned", "planned", 0, 1),
    ("started", "started", 0, 1),
    ("completed", "completed", 0, 1),
    ("people", "people", 0, 1),
]

rows = csv_rows(sys.argv[1])
everything = {field: sum(float(row[field] or 0) for row in rows) for _, field, *_ in COLUMNS}
print_rows(rows + [{"area": "all", **everything}], [("area", "area")], COLUMNS)
