#include <base/csv.h>
#include <base/error.h>
#include <support/catch.h>

using lifecircle::CsvTable;

TEST_CASE("CSV cells keep commas, quotes and line breaks that stand in quotes") {
  const auto table = CsvTable::parse("id,text\n1,\"a, \"\"b\"\"\nc\"\n\n2, plain \n", "t.csv");
  REQUIRE(table.row_count() == 2);
  CHECK(table.cell(0, "text") == "a, \"b\"\nc");
  CHECK(table.cell(1, "text") == "plain");
}

TEST_CASE("a byte order mark, Windows line ends and short rows do no harm") {
  const auto table = CsvTable::parse("\xEF\xBB\xBFid,name,note\r\n7,Ä\r\n", "t.csv");
  CHECK(table.cell(0, "id") == "7");
  CHECK(table.cell(0, "name") == "Ä");
  CHECK(table.cell(0, "note").empty());
  CHECK(table.cell(0, "no such column").empty());
}

TEST_CASE("numbers are read exactly, or the error names row and column") {
  const auto table = CsvTable::parse("a,b\n1.5,x\n,2\n", "t.csv");
  CHECK(table.number(0, "a", 9) == 1.5);
  CHECK(table.number(1, "a", 9) == 9);
  CHECK_THROWS_WITH(table.number(0, "b", 0), "t.csv, row 1, column b: \"x\" is not a number.");
}

TEST_CASE("what is no CSV is refused with the place") {
  CHECK_THROWS_WITH(CsvTable::parse("a\n\"b\n", "t.csv"), "t.csv, line 2: a quote is never closed.");
  CHECK_THROWS_AS(CsvTable::parse("", "t.csv"), lifecircle::Error);
  CHECK_THROWS_AS(CsvTable::parse("a\n1,2\n", "t.csv"), lifecircle::Error);
  CHECK_THROWS_AS(CsvTable::read("/no/such/file.csv"), lifecircle::Error);
  CHECK_THROWS_AS(CsvTable::parse("a\n1\n", "t.csv").require("id"), lifecircle::Error);
}
