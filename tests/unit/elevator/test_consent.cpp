#include <array>
#include <string>

#include <elevator/consent.h>
#include <support/catch.h>

using namespace lifecircle::elevator;

namespace {

/// "-" is a number that is not known.
Ballot ballot(const std::string& total, const std::string& voted, const std::string& agreed) {
  return {Decimal::from_text(total), Decimal::from_text(voted), Decimal::from_text(agreed)};
}

struct Case {
  const char *total, *voted, *agreed;
  Consent expected;
};

}  // namespace

TEST_CASE("Two thirds take part and three quarters of them agree") {
  const std::array cases{
      Case{"12", "8", "6", Consent::met},             // on both limits
      Case{"12", "7", "7", Consent::not_met},         // too few take part
      Case{"12", "8", "5", Consent::not_met},         // too few of them agree
      Case{"12", "12", "9", Consent::met},            //
      Case{"12", "12", "8", Consent::not_met},        //
      Case{"384.6", "256.4", "192.3", Consent::met},  // exactly, though no double is
      Case{"384.6", "256.39", "256.39", Consent::not_met},
      Case{"384.6", "256.4", "192.299999999", Consent::not_met},
      Case{"1e30", "666666666666666666666666666667", "5e29", Consent::not_met},
      Case{"3e30", "2e30", "1.5e30", Consent::met},
  };
  for (const Case& one : cases) {
    INFO(one.total << " " << one.voted << " " << one.agreed);
    CHECK(consent_by(ballot(one.total, one.voted, one.agreed)) == one.expected);
  }
}

TEST_CASE("What is not known or cannot be is unknown, but one failed test is enough") {
  const std::array cases{
      Case{"-", "8", "8", Consent::unknown},    Case{"12", "-", "8", Consent::unknown},
      Case{"12", "8", "-", Consent::unknown},   Case{"12", "7", "-", Consent::not_met},
      Case{"-", "8", "5", Consent::not_met},    Case{"0", "0", "0", Consent::unknown},
      Case{"12", "13", "12", Consent::unknown}, Case{"12", "8", "9", Consent::unknown},
      Case{"12", "0", "0", Consent::not_met},   Case{"-", "-", "-", Consent::unknown},
      Case{"12", "-", "13", Consent::unknown},
  };
  for (const Case& one : cases) {
    INFO(one.total << " " << one.voted << " " << one.agreed);
    CHECK(consent_by(ballot(one.total, one.voted, one.agreed)) == one.expected);
  }
}

TEST_CASE("Owners and area must both be met") {
  const Ballot met = ballot("12", "8", "6"), failed = ballot("12", "7", "7"), open = ballot("12", "8", "-");
  CHECK(consent(met, met) == Consent::met);
  CHECK(consent(met, failed) == Consent::not_met);
  CHECK(consent(failed, met) == Consent::not_met);
  CHECK(consent(met, open) == Consent::unknown);
  CHECK(consent(open, met) == Consent::unknown);
  CHECK(consent(open, failed) == Consent::not_met);
  CHECK(name_of(Consent::met) == "met");
  CHECK(name_of(Consent::not_met) == "not_met");
  CHECK(name_of(Consent::unknown) == "unknown");
}
