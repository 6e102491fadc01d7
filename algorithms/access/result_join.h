#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lifecircle::access {

/// What became of one parcel when two results were joined.
enum class JoinStatus : unsigned char {
  both,         ///< its id stands once in each result
  only_before,  ///< the other result has no such id
  only_after,
  no_id,         ///< the id is missing
  duplicate_id,  ///< the id stands for several parcels in one result, so nobody knows which is meant
};

/// One row of the joined result: where it stands in each of the two.
struct JoinedRow {
  std::optional<std::size_t> before;
  std::optional<std::size_t> after;
  JoinStatus status = JoinStatus::both;
};

/// Joins two results by the ids of their parcels: every row of `before` in its order, then the rows of
/// `after` that have no partner, in theirs. Nothing is lost: each row of either result stands in just one
/// joined row. Ids are compared as they are written; an empty one is missing.
///
///     before  1 2 2 3      after  3 1 4        gives  1 both, 2 and 2 duplicate_id, 3 both, 4 only_after
///
/// O(n log n).
[[nodiscard]] std::vector<JoinedRow> join_results(std::span<const std::string> before,
                                                  std::span<const std::string> after);

}  // namespace lifecircle::access
