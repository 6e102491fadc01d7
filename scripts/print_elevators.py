"""Prints the AREA_SUMMARY of lifecircle:elevatorcandidates for people: print_elevators.py areas.csv"""

import csv
import sys

from print_coverage import print_aligned

# title, field
COLUMNS = [
    ("buildings", "buildings"),
    ("entrances", "entrances"),
    ("A suitable", "grade_a"),
    ("B difficult", "grade_b"),
    ("C unsuitable", "grade_c"),
    ("planned", "planned"),
    ("started", "started"),
    ("completed", "completed"),
    ("people", "people"),
]


def main():
    sys.stdout.reconfigure(encoding="utf-8")
    with open(sys.argv[1], newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    lines = [["area"] + [title for title, _ in COLUMNS]]
    lines += [[row["area"] or "-"] + [f"{float(row[field] or 0):.0f}" for _, field in COLUMNS] for row in rows]
    lines.append(["all"] + [f"{sum(float(row[field] or 0) for row in rows):.0f}" for _, field in COLUMNS])
    print_aligned(lines, 1)


main()
