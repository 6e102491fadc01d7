// Consent in exact decimals against 128-bit fractions.
#include <cstdint>
#include <random>
#include <string>

#include <elevator/consent.h>
#include <support/catch.h>

using namespace lifecircle::elevator;

namespace {

/// Hundredths, as text that a register might hold: 12345 is "123.45", now and then with noise that means
/// nothing.
std::string text_of(std::uint64_t hundredths, std::mt19937& random) {
  std::string decimals = std::to_string(hundredths % 100);
  if (decimals.size() == 1) decimals.insert(0, "0");
  std::string text = std::to_string(hundredths / 100) + "." + decimals;
  if (random() % 4 == 0) text += "000";
  if (random() % 4 == 0) text.insert(0, "00");
  return text;
}

/// The law, on whole numbers that cannot overflow.
Consent by_the_book(std::uint64_t total, std::uint64_t voted, std::uint64_t agreed) {
  __extension__ using Wide = unsigned __int128;
  if (total == 0 || voted > total || agreed > voted) return Consent::unknown;
  const bool enough_vote = Wide{voted} * 3 >= Wide{total} * 2;
  const bool enough_agree = Wide{agreed} * 4 >= Wide{voted} * 3;
  return enough_vote && enough_agree ? Consent::met : Consent::not_met;
}

}  // namespace

TEST_CASE("Consent agrees with fractions of whole numbers, around the limits and far from them") {
  std::mt19937 random(278);
  std::size_t met = 0;
  for (int round = 0; round < 20000; ++round) {
    const std::uint64_t size = std::uint64_t{1} << (4 + random() % 56);
    const std::uint64_t total = (std::uint64_t{random()} << 32 | random()) % size;
    // Near two thirds and near three quarters, where it matters.
    const std::uint64_t voted = total / 3 * 2 + random() % 5;
    const std::uint64_t agreed = voted / 4 * 3 + random() % 5;
    const Ballot ballot{Decimal::from_text(text_of(total, random)),
                        Decimal::from_text(text_of(voted, random)),
                        Decimal::from_text(text_of(agreed, random))};
    const Consent expected = by_the_book(total, voted, agreed);
    INFO(total << " " << voted << " " << agreed);
    REQUIRE(consent_by(ballot) == expected);
    met += expected == Consent::met;
  }
  CHECK(met > 1000);
  CHECK(met < 19000);
}

TEST_CASE("Consent by doubles is consent by the decimals that were typed") {
  std::mt19937 random(9);
  for (int round = 0; round < 5000; ++round) {
    const std::uint64_t third = 1 + random() % 1000000;
    const auto typed = [](std::uint64_t tenths) { return static_cast<double>(tenths) / 10.0; };
    const auto ballot = [&](std::uint64_t voted) {
      return Ballot{Decimal::from_number(typed(third * 12)), Decimal::from_number(typed(voted)),
                    Decimal::from_number(typed(third * 6))};
    };
    INFO(third);
    REQUIRE(consent_by(ballot(third * 8)) == Consent::met);
    REQUIRE(consent_by(ballot(third * 8 - 1)) == Consent::not_met);
  }
}
