"""Prints the SUMMARY table of lifecircle:accessibility for people: print_coverage.py summary.csv [what a parcel counts]"""

import sys

from tables import csv_rows, print_rows

# title, field, digits after the point, factor
COLUMNS = [
    ("within min", "minutes", 0, 1),
    ("facilities", "facilities", 0, 1),
    ("covered", "covered", 0, 1),
    ("covered %", "share", 1, 100),
    ("60+ %", "eld_share", 1, 100),
    ("children %", "chi_share", 1, 100),
    ("median min", "p50_min", 1, 1),
    ("90% within", "p90_min", 1, 1),
    ("gini", "gini", 2, 1),
]

rows = csv_rows(sys.argv[1])
if rows:
    assessed, apart = float(rows[0]["people"] or 0), float(rows[0]["people_na"] or 0)
    print(f"{assessed:.0f} {''.join(sys.argv[2:]) or 'people'} assessed, {apart:.0f} too far from any street")
known = [row for row in rows if float(row["facilities"] or 0) > 0]
# Shares of the aged and of children are only there where such fields were given.
print_rows(known, [("category", "category"), ("name", "name")], [c for c in COLUMNS if any(row.get(c[1]) for row in known)])
unknown = [row["category"] for row in rows if row not in known]
if unknown:
    print("No data on: " + ", ".join(unknown))
