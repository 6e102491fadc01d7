"""Tables that LifeCircle's demo prints: read from a CSV or a GeoPackage, aligned on a terminal, Chinese included."""

import csv
import sqlite3
import sys
import unicodedata


def csv_rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def layer_rows(path, order):
    """The features of the only layer in a GeoPackage; `order` is the end of a SELECT."""
    source = sqlite3.connect(path)
    source.row_factory = sqlite3.Row
    (table,) = source.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").fetchone()
    return [dict(row) for row in source.execute(f'SELECT * FROM "{table}" {order}')]


def number(row, field, digits=0, factor=1):
    """A cell; "-" where there is no number."""
    value = row.get(field)
    return f"{float(value) * factor:.{digits}f}" if value not in (None, "") else "-"


def width(text):
    """Columns on a terminal: Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def print_aligned(table, texts):
    """Prints lines of cells under each other; the first `texts` columns begin at the left, numbers end at the right."""
    sys.stdout.reconfigure(encoding="utf-8")
    widths = [max(width(line[i]) for line in table) for i in range(len(table[0]))]
    for line in table:
        cells = [(text, " " * (widths[i] - width(text))) for i, text in enumerate(line)]
        print("  ".join(text + gap if i < texts else gap + text for i, (text, gap) in enumerate(cells)).rstrip())


def print_rows(rows, texts, columns):
    """`texts` are (title, field), `columns` are (title, field, digits after the point, factor)."""
    table = [[title for title, *_ in texts + columns]]
    table += [[row[field] or "-" for _, field in texts] + [number(row, *column[1:]) for column in columns] for row in rows]
    print_aligned(table, len(texts))
