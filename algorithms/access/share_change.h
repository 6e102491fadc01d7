#pragma once

#include <optional>

namespace lifecircle::access {

/// What a published coverage says of one area and category; nothing where it is suppressed or not known.
struct PublishedShare {
  std::optional<double> people;  ///< who live in the area, with an answer
  std::optional<double> share;   ///< of them, within the threshold, 0 to 1
};

/// Two of them. A figure of which one side is suppressed is not given: with the other side it would give
/// back what was suppressed.
struct ShareChange {
  std::optional<double> points;  ///< share after less share before, in percent
  std::optional<double> covered_before, covered_after;

  /// Does the share rise or fall? By less than a millionth of a percent it does neither: files round.
  [[nodiscard]] bool rises() const { return points && *points > 1e-6; }
  [[nodiscard]] bool falls() const { return points && *points < -1e-6; }
};
[[nodiscard]] ShareChange change_of_share(const PublishedShare& before, const PublishedShare& after);

}  // namespace lifecircle::access
