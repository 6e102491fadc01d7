"""Prints the SUMMARY of lifecircle:compare for one category: print_comparison.py summary.csv category"""

import sys

from tables import csv_rows, print_rows

COLUMNS = [
    ("people", "people", 0, 1),
    ("gain", "gained", 0, 1),
    ("lose", "lost", 0, 1),
    ("before, %", "share_0", 1, 100),
    ("after, %", "share", 1, 100),
    ("aged 60+, before, %", "eld_sh_0", 1, 100),
    ("aged 60+, after, %", "eld_share", 1, 100),
]
SHOWN = 8

rows = [row for row in csv_rows(sys.argv[1]) if row["category"] == sys.argv[2]]
town, areas = rows[0], [row for row in rows[1:] if float(row["gained"] or 0) > 0 or row["cp_status"] != "ok"]
# Suppressed numbers are empty: cp_status tells why.
areas.sort(key=lambda row: -float(row["gained"] or 0))
print_rows([town] + areas[:SHOWN], [("area", "area")], COLUMNS)
