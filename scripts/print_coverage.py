"""Prints the SUMMARY table of lifecircle:accessibility (CSV) for people: print_coverage.py summary.csv"""

import csv
import sys
import unicodedata


def width(text):
    """Columns on a terminal: Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def cell(row, field, digits, factor=1.0):
    value = row.get(field) or ""
    return f"{float(value) * factor:.{digits}f}" if value else "-"


def lines_of(path):
    yield ["category", "name", "within min", "facilities", "people", "covered %", "60+ %", "children %", "median min", "gini"]
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield [
                row["category"], row["name"], cell(row, "minutes", 0), cell(row, "facilities", 0), cell(row, "people", 0),
                cell(row, "share", 1, 100), cell(row, "eld_share", 1, 100), cell(row, "chi_share", 1, 100),
                cell(row, "p50_min", 1), cell(row, "gini", 2),
            ]


def main():
    sys.stdout.reconfigure(encoding="utf-8")
    table = list(lines_of(sys.argv[1]))
    widths = [max(width(line[i]) for line in table) for i in range(len(table[0]))]
    for line in table:
        padded = [
            text + " " * (widths[i] - width(text)) if i < 2 else " " * (widths[i] - width(text)) + text
            for i, text in enumerate(line)
        ]
        print("  ".join(padded).rstrip())


main()
