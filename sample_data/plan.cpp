#include "plan.h"

#include <cmath>
#include <string_view>

#include "random.h"

namespace lifecircle::sample {
namespace {

constexpr std::array<GridLine, columns + 1 + 2 * outer_lines> column_lines{{
    {-1350, "tertiary", "枕霞路", 14, 0, 12},
    {-1080, "residential", "棠语路", 9, 0, 9},
    {-810, "secondary", "荻墨路", 20, 0, 15},
    {-540, "residential", "菱歌路", 9, 0, 9},
    {-270, "residential", "鹭屿路", 10, 0, 9},
    // The town.
    {0, "tertiary", "霁川路", 14, 0, 12},
    {232, "residential", "梧声路", 9, 0, 9},
    {455, "tertiary", "澄岚路", 14, 0, 12},
    {690, "primary", "云麓大道", 28, 22, 27},
    {935, "residential", "絮白路", 9, 0, 9},
    {1150, "secondary", "沐歌路", 20, 0, 15},
    {1395, "residential", "青珞路", 10, 0, 9},
    {1660, "unclassified", "滨泾路", 8, 40, 47},
    {1925, "tertiary", "琅亭路", 14, 0, 12},
    {2150, "residential", "晴笛路", 9, 0, 9},
    {2370, "tertiary", "远荻路", 14, 0, 12},
    // East of it.
    {2640, "residential", "溪笺路", 9, 0, 9},
    {2910, "residential", "沐霖路", 10, 0, 9},
    {3180, "secondary", "茗坞路", 20, 0, 15},
    {3450, "residential", "榆篱路", 9, 0, 9},
    {3720, "tertiary", "岚泊路", 14, 0, 12},
}};

constexpr std::array<GridLine, rows + 1 + 2 * outer_lines> row_lines{{
    {-1350, "tertiary", "絮舟路", 14, 0, 12},
    {-1080, "residential", "砚霁路", 9, 0, 9},
    {-810, "tertiary", "珞语路", 14, 0, 12},
    {-540, "residential", "菱汀路", 9, 0, 9},
    {-270, "residential", "栀墨路", 10, 0, 9},
    // The town.
    {0, "tertiary", "砚台西路", 14, 0, 12},
    {206, "residential", "栀影路", 9, 0, 9},
    {400, "tertiary", "鹤汀路", 14, 0, 12},
    {622, "secondary", "银槐路", 20, 0, 15},
    {835, "residential", "竹醒路", 9, 0, 9},
    {1050, "tertiary", "听澜路", 14, 0, 12},
    {1290, "service", "沿轨路", 6, 23, 28},
    {1525, "tertiary", "半夏路", 14, 0, 12},
    {1735, "residential", "荞花路", 9, 0, 9},
    {1935, "secondary", "星屿路", 20, 0, 15},
    // North of it.
    {2205, "residential", "晴圃路", 9, 0, 9},
    {2475, "residential", "槐屿路", 10, 0, 9},
    {2745, "tertiary", "澄霜路", 14, 0, 12},
    {3015, "residential", "鹤笛路", 9, 0, 9},
    {3285, "tertiary", "梧泊路", 14, 0, 12},
}};

// Drawn as on a map: the first line is the northernmost row of blocks.
using Map = std::array<std::string_view, rows>;
constexpr Map uses{".smEmtGmm.",  //
                   "llcsPstmEm",  //
                   "ssXlscsmmW",  //
                   "sElscsXcls",  //
                   "lllXsPstss",  //
                   "llXlssEsGt",  //
                   "vllsEssfPc",  //
                   "vvlXclsfcl",  //
                   ".vlslsW.t."};
constexpr Map corners{"..-.gk.--.",  //
                      "w-dk.w---.",  //
                      "k-.ngke-k.",  //
                      "n.wkdg.d-g",  //
                      "kpg.o.kw-n",  //
                      "-k.whk.-.-",  //
                      "gdku.wkk.g",  //
                      "-n-.kdge--",  //
                      ".gwkbr..-."};
constexpr Map neighbourhoods{".ABBCCDWW.",  //
                             "EAABFCDWXX",  //
                             "EEGGFFDYYX",  //
                             "HHINNOOZYa",  //
                             "HJINPPOZaa",  //
                             "JJIQQRRZbb",  //
                             "KKLSSTUccb",  //
                             "KMLSVTUccb",  //
                             ".MLVVTU.c."};

char letter(const Map& map, int column, int row) {
  return map[static_cast<std::size_t>(rows - 1 - row)][static_cast<std::size_t>(column)];
}

}  // namespace

const GridLine& column_line(int i) {
  return column_lines[static_cast<std::size_t>(i + outer_lines)];
}
const GridLine& row_line(int j) {
  return row_lines[static_cast<std::size_t>(j + outer_lines)];
}

char land_use(int column, int row) {
  return letter(uses, column, row);
}
char corner_use(int column, int row) {
  return letter(corners, column, row);
}
char neighbourhood_of(int column, int row) {
  return letter(neighbourhoods, column, row);
}

int district_of(int column, int row) {
  if (column >= river_line) return 4;
  if (row >= railway_line) return 3;
  if (column < arterial_line) return 0;
  return row < 3 ? 1 : 2;
}

Point node(int i, int j) {
  // No two blocks are alike: each corner is off its line by a few metres, the river winds, and the whole is
  // bent by two long waves and turned, so that houses face a little west of south as they do in the old town.
  Random random(static_cast<std::uint64_t>(1000 + i * 50 + j));
  double x = column_line(i).at + random.real(-9, 9);
  double y = row_line(j).at + random.real(-8, 8);
  if (i == river_line) x += 55 * std::sin(row_line(j).at / 330 + 0.6);
  if (i == arterial_line) x = column_line(i).at + 10 * std::sin(row_line(j).at / 700);
  if (j == railway_line) y = row_line(j).at + 0.03 * x;
  const Point bent{x + 26 * std::sin(y / 420), y + 40 * std::sin(x / 560 + 0.8)};
  const double turn = 0.06;
  return {bent.x * std::cos(turn) - bent.y * std::sin(turn) + 150,
          bent.x * std::sin(turn) + bent.y * std::cos(turn) + 60};
}

Point beside(int i, int j, double a, double b) {
  Point place = node(i, j);
  const int step_i = a > 0 ? (i < columns ? 1 : -1) : (i > 0 ? -1 : 1);
  const int step_j = b > 0 ? (j < rows ? 1 : -1) : (j > 0 ? -1 : 1);
  // At the rim of the town there is no next node on one side: the line is then continued straight on.
  const double sign_a = (a > 0) == (step_i > 0) ? 1 : -1;
  const double sign_b = (b > 0) == (step_j > 0) ? 1 : -1;
  if (a != 0) place = place + unit(node(i + step_i, j) - node(i, j)) * (sign_a * std::abs(a));
  if (b != 0) place = place + unit(node(i, j + step_j) - node(i, j)) * (sign_b * std::abs(b));
  return place;
}

Ring block_ring(int column, int row) {
  return {node(column, row), node(column + 1, row), node(column + 1, row + 1), node(column, row + 1)};
}

bool bridge_at(int row_line) {
  return row_line == -3 || row_line == 2 || row_line == 5 || row_line == 7 || row_line == 12;
}
bool signal_at(int row_line) {
  if (row_line < 0 || row_line > rows)
    return row_line == -3 || row_line == -1 || row_line == 10 || row_line == 12;
  return row_line != 1 && row_line != 4 && row_line != 8;
}
bool underpass_at(int column_line) {
  return column_line == -3 || column_line == 13 || column_line == 0 || column_line == 5 || column_line == 8 ||
         column_line == arterial_line || column_line == 9;
}
bool station_stairs_at(int column_line) {
  return column_line == 9;
}

}  // namespace lifecircle::sample
