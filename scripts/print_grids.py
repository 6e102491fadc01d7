"""Prints grids before and after for people: print_grids.py balancegrids_SUMMARY.csv PROBLEMS_before.gpkg PROBLEMS_after.gpkg"""

import sys
from collections import Counter

from tables import csv_rows, layer_rows, print_aligned, print_rows

# title, field, digits after the point, factor
COLUMNS = [
    ("grids", "grids", 0, 1),
    ("households", "weight", 0, 1),
    ("worst % before", "max_dev_0", 1, 1),
    ("after", "max_dev", 1, 1),
    ("cannot be under", "best_dev", 1, 1),
    ("mean % before", "mean_dev_0", 1, 1),
    ("after", "mean_dev", 1, 1),
    ("compact before", "pp_mean_0", 2, 1),
    ("after", "pp_mean", 2, 1),
    ("moved %", "moved_pct", 1, 1),
]

print_rows(csv_rows(sys.argv[1]), [("neighbourhood", "parent")], COLUMNS)
before, after = (Counter(row["code"] for row in layer_rows(path, "ORDER BY fid")) for path in sys.argv[2:4])
faults = [[code, str(before[code]), str(after[code])] for code in sorted(before | after)]
print()
print_aligned([["faults", "before", "after"], *faults, ["all", str(before.total()), str(after.total())]], 1)
