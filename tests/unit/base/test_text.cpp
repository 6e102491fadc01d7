#include <cmath>
#include <string>

#include <base/text.h>
#include <support/catch.h>

using namespace lifecircle;

TEST_CASE("blanks, tabs and carriage returns around a text go, those inside stay") {
  CHECK(trimmed(" a b\t\r") == "a b");
  CHECK(trimmed(" \t").empty());
  CHECK(trimmed("").empty());
}

TEST_CASE("only Latin letters have a lower case") {
  CHECK(lower("Clinic AZ@[") == "clinic az@[");
  CHECK(lower("社区 A") == "社区 a");
  CHECK(lower("").empty());
}

TEST_CASE("a number is the whole text") {
  CHECK(number_in("12") == 12.0);
  CHECK(number_in("-0.5e3") == -500.0);
  for (const std::string text : {"", " 1", "1 ", "+1", "1a", "1,5", "0x10", "1e999"})
    CHECK_FALSE(number_in(text));
  CHECK(std::isnan(number_in("nan").value()));
}
