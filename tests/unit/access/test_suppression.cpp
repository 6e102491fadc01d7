#include <random>

#include <access/suppression.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;

namespace {

constexpr auto open_row = CellStatus::published;

/// A table of areas of 100 people each, without scores.
CountTable table_of(std::size_t columns, std::vector<double> counts) {
  const std::size_t rows = counts.size() / columns;
  return {columns,
          std::move(counts),
          std::vector<double>(rows, 100.0),
          std::vector<bool>(rows, false),
          std::vector<bool>(columns, true),
          std::vector<CellStatus>(rows, open_row)};
}

/// One letter per cell: . published, s suppressed, c complement; rows after each other.
std::string picture(const Suppression& suppression) {
  std::string letters;
  for (const CellStatus status : suppression.cells)
    letters += status == CellStatus::published ? '.' : status == CellStatus::suppressed ? 's' : 'c';
  return letters;
}

}  // namespace

TEST_CASE("small counts and small rests are hidden; nobody and everybody are no secret") {
  const CountTable table = table_of(1, {9, 91, 10, 90, 0, 100, 9.5});
  CHECK(picture(suppress(table, 10, NoProgress())) == "ss....s");
  CHECK(picture(suppress(table, 0, NoProgress())) == ".......");
}

TEST_CASE("a suppressed cell alone in its column takes the smallest other one with it") {
  CHECK(picture(suppress(table_of(1, {50, 3, 40, 60}), 10, NoProgress())) == ".sc.");
  CHECK(picture(suppress(table_of(1, {40, 3, 40, 60}), 10, NoProgress())) == "cs..");  // ties by order
  CHECK(picture(suppress(table_of(1, {0, 3, 100, 60}), 10, NoProgress())) ==
        ".s.c");                                                            // not one that can be guessed
  CHECK(picture(suppress(table_of(1, {0, 3}), 10, NoProgress())) == "cs");  // unless there is no other
  CHECK(picture(suppress(table_of(1, {4, 3, 40, 60}), 10, NoProgress())) == "ss..");
}

TEST_CASE("where rows have scores, a rectangle of cells goes") {
  CountTable table = table_of(3, {3, 50, 60,   //
                                  40, 50, 45,  //
                                  30, 20, 60});
  CHECK(picture(suppress(table, 10, NoProgress())) == "s.....c..");
  table.scored = {true, true, true};
  CHECK(picture(suppress(table, 10, NoProgress())) == "sc....cc.");
  table.weighed[0] = false;  // the score does not tell of the first column
  CHECK(picture(suppress(table, 10, NoProgress())) == "s.....c..");
}

TEST_CASE("hidden rows lose all cells and protect each other") {
  CountTable table = table_of(2, {50, 50, 3, 60, 50, 50});
  table.rows = {CellStatus::suppressed, open_row, CellStatus::complement};
  CHECK(picture(suppress(table, 10, NoProgress())) == "sss.cc");
  table.rows = {CellStatus::suppressed, open_row, open_row};
  CHECK(picture(suppress(table, 10, NoProgress())) == "sss..c");
}

TEST_CASE("what a table cannot hide is counted") {
  const Suppression alone = suppress(table_of(1, {3}), 10, NoProgress());
  CHECK(picture(alone) == "s");
  CHECK(alone.exposed == 1);
  const Suppression covered = suppress(table_of(1, {3, 50}), 10, NoProgress());
  CHECK(covered.exposed == 0);
  CHECK(covered.guessable == 0);
  CHECK(suppress(table_of(1, {3, 0}), 10, NoProgress()).guessable == 1);
  CHECK(suppress(CountTable{}, 10, NoProgress()).cells.empty());
}

TEST_CASE("a table of 155 areas and 80 categories is decided, and in the same way again") {
  std::mt19937_64 random(1);
  CountTable table = table_of(80, std::vector<double>(155 * 80));
  for (double& count : table.counts) count = static_cast<double>(random() % 101);
  table.scored.assign(155, true);
  const Suppression first = suppress(table, 10, NoProgress());
  CHECK(first.exposed == 0);
  CHECK(first.cells == suppress(table, 10, NoProgress()).cells);
}
