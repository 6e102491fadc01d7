"""Prints the SUMMARY table of lifecircle:accessibility for people: print_coverage.py summary.csv [what a parcel counts]"""

import csv
import sys
import unicodedata

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


def width(text):
    """Columns on a terminal: Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def number(row, field, digits, factor):
    value = row.get(field)
    return f"{float(value) * factor:.{digits}f}" if value else "-"


def print_aligned(table, texts):
    """Prints lines of cells under each other; the first `texts` columns begin at the left, numbers end at the right."""
    widths = [max(width(line[i]) for line in table) for i in range(len(table[0]))]
    for line in table:
        cells = [(text, " " * (widths[i] - width(text))) for i, text in enumerate(line)]
        print("  ".join(text + gap if i < texts else gap + text for i, (text, gap) in enumerate(cells)).rstrip())


def print_table(rows):
    # Shares of the aged and of children are only there where such fields were given.
    columns = [c for c in COLUMNS if any(row.get(c[1]) for row in rows)]
    table = [["category", "name"] + [c[0] for c in columns]]
    table += [[row["category"], row["name"]] + [number(row, *c[1:]) for c in columns] for row in rows]
    print_aligned(table, 2)


def main():
    sys.stdout.reconfigure(encoding="utf-8")
    with open(sys.argv[1], newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    what = "".join(sys.argv[2:]) or "people"
    if rows:
        assessed, apart = float(rows[0]["people"] or 0), float(rows[0]["people_na"] or 0)
        print(f"{assessed:.0f} {what} assessed, {apart:.0f} too far from any street")
    print_table([row for row in rows if float(row["facilities"] or 0) > 0])
    without = [row["category"] for row in rows if not float(row["facilities"] or 0) > 0]
    if without:
        print("No data on: " + ", ".join(without))


if __name__ == "__main__":
    main()
