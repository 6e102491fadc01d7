#include <type_traits>

#include <base/ids.h>
#include <base/units.h>
#include <support/catch.h>

using namespace lifecircle;

template <class A, class B>
concept Addable = requires(A a, B b) {
  a + b;
};

TEST_CASE("a way over a speed is a time, and wrong sentences do not compile") {
  CHECK((Metres(108) / MetresPerSecond(1.2)).value() == Approx(90));
  CHECK(to_minutes(from_minutes(15)) == 15);
  CHECK(from_kmh(3.6).value() == Approx(1));
  STATIC_REQUIRE(Addable<Metres, Metres>);
  STATIC_REQUIRE_FALSE(Addable<Metres, Seconds>);
  STATIC_REQUIRE_FALSE(std::is_convertible_v<double, Metres>);
  STATIC_REQUIRE_FALSE(std::is_convertible_v<Id<struct ATag>, Id<struct BTag>>);
}

TEST_CASE("a fresh id is invalid") {
  CHECK_FALSE(Id<struct ATag>().valid());
  CHECK(Id<struct ATag>(3).index() == 3);
}
