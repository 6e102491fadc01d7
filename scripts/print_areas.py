"""Prints the OUTPUT of lifecircle:coverage for people: print_areas.py areas.gpkg name_field"""

import sqlite3
import sys

from print_coverage import print_aligned

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


def main():
    sys.stdout.reconfigure(encoding="utf-8")
    areas = sqlite3.connect(sys.argv[1])
    areas.row_factory = sqlite3.Row
    (table,) = areas.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").fetchone()
    lines = [["area"] + [column[0] for column in COLUMNS]]
    for row in areas.execute(f'SELECT * FROM "{table}" ORDER BY lc_rank IS NULL, lc_rank'):
        # Suppressed numbers are NULL: cv_status tells why.
        cells = [f"{row[f] * factor:.{digits}f}" if row[f] is not None else "-" for _, f, digits, factor in COLUMNS]
        lines.append([row[sys.argv[2]]] + cells)
    print_aligned(lines, 1)


main()
