#pragma once

#include <array>
#include <string>

#include "shapes.h"

namespace lifecircle::sample {

/// The plan of the town: the lines of its street grid and what stands in each block, drawn by hand in
/// plan.cpp.
///
/// Columns of blocks run from west (0) to east, rows from south (0) to north. Column line i lies west of
/// column i, row line j south of row j. Where a line carries more than one street (a river, a railway, a dual
/// carriageway) the walkable ways run beside it at `walkway` metres, and blocks begin `inset` metres from it.

/// The local frame starts here in EPSG:4549 (CGCS2000 / 3-degree Gauss-Kruger CM 120E), metres.
constexpr Point local_origin{634400, 3451700};

constexpr int columns = 10;
constexpr int rows = 9;
/// So many lines follow the rim on every side, for the streets around the town: column lines run from
/// -outer_lines to columns + outer_lines, row lines from -outer_lines to rows + outer_lines.
constexpr int outer_lines = 5;

/// Where the special lines run.
constexpr int arterial_line = 3;
constexpr int river_line = 7;
constexpr int railway_line = 6;

struct GridLine {
  double at;         ///< metres from the town's south-west corner, before the town is bent and turned
  const char* kind;  ///< kind of its streets, in the words of OpenStreetMap's highway tag
  const char* name;
  double width;    ///< carriageway, metres
  double walkway;  ///< distance of the ways that run beside the line; 0 where the line itself is the street
  double inset;    ///< distance from the line to the red line of the blocks, metres
};

const GridLine& column_line(int i);
const GridLine& row_line(int j);

/// What stands in a block, and what stands on the small lot cut from its corner. Letters:
/// s 5-6 storey public housing, c commodity housing, t towers, m resettlement housing, l lane houses, v
/// garden houses, f housing for foreigners; P park, G green, E schools, X shops and offices, W yard, '.'
/// outside the town.
char land_use(int column, int row);
/// k kindergarten, w market, d district centre, g green, n health station, h health centre, p police, b
/// buses, r fire and rescue, e care home, u culture, o street office, '-' none.
char corner_use(int column, int row);
/// The letter of the residents' committee area (居民区) of a block; blocks of one letter are connected.
char neighbourhood_of(int column, int row);
/// 0 to 4: the district (片区) of a block.
int district_of(int column, int row);
inline bool in_town(int column, int row) {
  return column >= 0 && column < columns && row >= 0 && row < rows && land_use(column, row) != '.';
}

/// Corner of the grid on column line i and row line j.
Point node(int i, int j);
/// The place `a` metres from node (i, j) along its row line and `b` metres along its column line (east and
/// north positive).
Point beside(int i, int j, double a, double b);
/// The block between column lines i, i + 1 and row lines j, j + 1, to the middle of the lines: SW, SE, NE,
/// NW.
Ring block_ring(int column, int row);

/// True where people can cross the line between its two sides at this node, in the town and around it.
bool bridge_at(int row_line);             ///< over the river
bool signal_at(int row_line);             ///< across the dual carriageway
bool underpass_at(int column_line);       ///< beneath the railway
bool station_stairs_at(int column_line);  ///< that underpass has stairs

}  // namespace lifecircle::sample
