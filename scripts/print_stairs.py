"""Prints what stairs take from those aged 60 and above and what planned elevators give back: print_stairs.py summary.csv"""

import sys

from tables import csv_rows, print_rows

COLUMNS = [
    ("from the door, %", "eld_door", 1, 100),
    ("with the stairs, %", "eld_share", 1, 100),
    ("with the programme's elevators, %", "eld_lift", 1, 100),
]
SHOWN = 10

rows = [row for row in csv_rows(sys.argv[1]) if row["status"] == "ok"]
mean = {field: sum(float(row[field]) for row in rows) / len(rows) for _, field, *_ in COLUMNS}
rows.sort(key=lambda row: float(row["eld_share"]) - float(row["eld_lift"]))
print_rows(
    rows[:SHOWN] + [{"category": "all", "name": f"mean of {len(rows)} categories", **mean}],
    [("category", "category"), ("name", "name")],
    COLUMNS,
)
