"""Prints the OUTPUT of lifecircle:coverage for people: print_areas.py areas.gpkg name_field"""

import sys

from tables import layer_rows, print_rows

# title, field, digits after the point, factor
COLUMNS = [
    ("rank", "lc_rank", 0, 1),
    ("score", "lc_score", 1, 1),
    ("gini", "gini", 2, 1),
    ("people", "people", 0, 1),
    ("market %", "c_wet_mkt", 1, 100),
    ("kindergarten %", "c_kindgtn", 1, 100),
    ("health station %", "c_hlth_stn", 1, 100),
]

# Suppressed numbers are NULL: cv_status tells why.
print_rows(layer_rows(sys.argv[1], "ORDER BY lc_rank IS NULL, lc_rank"), [("area", sys.argv[2])], COLUMNS)
