#include <limits>

#include <elevator/decimal.h>
#include <support/catch.h>

using lifecircle::elevator::Decimal;

namespace {

Decimal decimal(const char* text) {
  const auto number = Decimal::from_text(text);
  REQUIRE(number);
  return *number;
}

}  // namespace

TEST_CASE("A number is the same however it is written") {
  for (const char* text : {"256.4", " 256.40 ", "+256.4", "0256.4", "2564e-1", "2.564E+2", "0.02564e4"}) {
    INFO(text);
    CHECK(decimal(text) == decimal("256.4"));
  }
  for (const char* zero : {"0", "0.000", ".0", "0.", "0e9", "000"}) CHECK(decimal(zero).is_zero());
}

TEST_CASE("What is no number of 0 or more is none") {
  for (const char* text : {"", " ", ".", "-1", "-0.5", "+-1", "1,5", "1.2.3", "two", "1e", "1e+-2",
                           "1e9999999", "nan", "inf", "0x10", "1 2"}) {
    INFO(text);
    CHECK_FALSE(Decimal::from_text(text));
  }
  CHECK_FALSE(Decimal::from_number(-0.5));
  CHECK_FALSE(Decimal::from_number(std::numeric_limits<double>::quiet_NaN()));
  CHECK_FALSE(Decimal::from_number(std::numeric_limits<double>::infinity()));
}

TEST_CASE("A double is what a person typed") {
  CHECK(*Decimal::from_number(256.4) == decimal("256.4"));
  CHECK(*Decimal::from_number(0.1) == decimal("0.1"));
  CHECK(*Decimal::from_number(0.0) == Decimal());
  CHECK(*Decimal::from_number(-0.0) == Decimal());
  CHECK(*Decimal::from_number(1e23) == decimal("1e23"));
  CHECK(*Decimal::from_number(12) == decimal("12"));
  CHECK(Decimal::from_number(0.1)->value() == 0.1);
  CHECK(decimal("1e-999").value() == 0.0);
  CHECK(Decimal().value() == 0.0);
}

TEST_CASE("Numbers of any size are compared exactly") {
  CHECK(decimal("9") < decimal("10"));
  CHECK(decimal("0.99") < decimal("1"));
  CHECK(decimal("1.5") > decimal("1.49999999999999999999999999"));
  CHECK(decimal("0") < decimal("1e-300"));
  CHECK(decimal("123") <= decimal("123.0"));
  CHECK(decimal("9e999999") > decimal("8.99e999999"));
  CHECK(decimal("256.4").times(3) == decimal("384.6").times(2));
  CHECK(decimal("99999999999999999999999999.9").times(10) == decimal("999999999999999999999999999"));
  CHECK(decimal("25").times(4) == decimal("100"));
  CHECK(decimal("7").times(0).is_zero());
}
