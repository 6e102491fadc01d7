#pragma once

#include <optional>
#include <string_view>

#include <elevator/decimal.h>

namespace lifecircle::elevator {

/// One vote of the owners of a building on an elevator, measured one way: in owners (one dwelling = one
/// owner, 最高法 建筑物区分所有权解释 art. 9) or in square metres of the register.
struct Ballot {
  std::optional<Decimal> total;   ///< of all owners
  std::optional<Decimal> voted;   ///< of those who took part
  std::optional<Decimal> agreed;  ///< of those who agreed
};

/// Whether the owners' consent is there: yes, no, or not to be told from what is known.
enum class Consent { met, not_met, unknown };

/// The stable name, as it stands in `ev_consent`.
[[nodiscard]] std::string_view name_of(Consent consent);

/// Do owners with two thirds or more of the total take part, and do three quarters or more of these agree?
/// One test that fails is enough for no; for yes all numbers must be there. A total of 0, more votes than
/// owners and more who agree than vote are contradictions: unknown.
[[nodiscard]] Consent consent_by(const Ballot& ballot);

/// Civil Code art. 278 (民法典第278条): the test above by the number of owners and by their area; both must
/// be met. Exact: 8 of 12 and 256.4 of 384.6 are two thirds. Constant time in the length of the numbers.
[[nodiscard]] Consent consent(const Ballot& by_count, const Ballot& by_area);

}  // namespace lifecircle::elevator
