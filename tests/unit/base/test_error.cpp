#include <base/error.h>
#include <support/catch.h>

using lifecircle::Error;
using lifecircle::ErrorCode;
using lifecircle::filled;

TEST_CASE("The places of a sentence are filled by the arguments, in any order") {
  CHECK(filled("%1 has no column \"%2\".", {"t.csv", "id"}) == "t.csv has no column \"id\".");
  CHECK(filled("%2, %1 and %2", {"a", "b"}) == "b, a and b");
  CHECK(filled("表格 %1 无法打开。", {"设施.csv"}) == "表格 设施.csv 无法打开。");
  CHECK(filled("%1%2", {"", "x"}) == "x");
}

TEST_CASE("What is no place with an argument stays as it is") {
  CHECK(filled("5 % slope, 100%, %0, %x, %2", {"a"}) == "5 % slope, 100%, %0, %x, %2");
  CHECK(filled("%", {"a"}) == "%");
  CHECK(filled("", {"a"}).empty());
}

TEST_CASE("An argument that looks like a place does no harm") {
  CHECK(filled("%1, row %2", {"%2.csv", "3"}) == "%2.csv, row 3");
  CHECK(filled("%1%2", {"%", "1"}) == "%1");
}

TEST_CASE("An error says its sentence and keeps the parts") {
  const Error error(ErrorCode::bad_table, "%1 has no column \"%2\".", {"t.csv", "id"}, 7);
  CHECK(error.what() == std::string("t.csv has no column \"id\"."));
  CHECK(error.pattern() == "%1 has no column \"%2\".");
  CHECK(error.arguments() == std::vector<std::string>{"t.csv", "id"});
  CHECK(error.code() == ErrorCode::bad_table);
  CHECK(error.feature() == 7);
  CHECK_FALSE(Error(ErrorCode::internal, "Oh.").feature());
}
