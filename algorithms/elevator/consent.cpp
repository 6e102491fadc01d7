#include <elevator/consent.h>

namespace lifecircle::elevator {

namespace {

/// A share that the law asks for.
struct Share {
  unsigned numerator;
  unsigned denominator;
};

constexpr Share taking_part{2, 3};
constexpr Share agreeing{3, 4};

bool reaches(const Decimal& part, const Decimal& whole, Share share) {
  return part.times(share.denominator) >= whole.times(share.numerator);
}

}  // namespace

std::string_view name_of(Consent consent) {
  switch (consent) {
    case Consent::met:
      return "met";
    case Consent::not_met:
      return "not_met";
    case Consent::unknown:
      break;
  }
  return "unknown";
}

Consent consent_by(const Ballot& ballot) {
  const auto& [total, voted, agreed] = ballot;
  const bool contradiction = (total && total->is_zero()) || (total && voted && *voted > *total) ||
                             (voted && agreed && *agreed > *voted) || (total && agreed && *agreed > *total);
  if (contradiction) return Consent::unknown;
  if (total && voted && !reaches(*voted, *total, taking_part)) return Consent::not_met;
  if (voted && agreed && !reaches(*agreed, *voted, agreeing)) return Consent::not_met;
  return total && voted && agreed ? Consent::met : Consent::unknown;
}

Consent consent(const Ballot& by_count, const Ballot& by_area) {
  const Consent count = consent_by(by_count), area = consent_by(by_area);
  if (count == Consent::not_met || area == Consent::not_met) return Consent::not_met;
  return count == Consent::met && area == Consent::met ? Consent::met : Consent::unknown;
}

}  // namespace lifecircle::elevator
