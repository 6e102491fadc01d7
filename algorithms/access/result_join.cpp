#include <map>
#include <string_view>

#include <access/result_join.h>

namespace lifecircle::access {

namespace {

/// Where an id stands, and how often, in one result.
struct Found {
  std::size_t row = 0;
  std::size_t times = 0;
};
using Ids = std::map<std::string_view, Found>;

Ids find_ids(std::span<const std::string> rows) {
  Ids ids;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    Found& found = ids[rows[row]];
    found.row = row;
    ++found.times;
  }
  return ids;
}

}  // namespace

std::vector<JoinedRow> join_results(std::span<const std::string> before, std::span<const std::string> after) {
  const Ids ids_before = find_ids(before), ids_after = find_ids(after);
  const auto times = [](const Ids& ids, const std::string& id) {
    const auto found = ids.find(id);
    return found == ids.end() ? std::size_t{0} : found->second.times;
  };
  const auto status = [&](const std::string& id, JoinStatus alone) {
    if (id.empty()) return JoinStatus::no_id;
    const std::size_t in_before = times(ids_before, id), in_after = times(ids_after, id);
    if (in_before > 1 || in_after > 1) return JoinStatus::duplicate_id;
    return in_before == in_after ? JoinStatus::both : alone;
  };
  std::vector<JoinedRow> rows;
  for (std::size_t row = 0; row < before.size(); ++row) {
    JoinedRow joined{row, std::nullopt, status(before[row], JoinStatus::only_before)};
    if (joined.status == JoinStatus::both) joined.after = ids_after.find(before[row])->second.row;
    rows.push_back(joined);
  }
  for (std::size_t row = 0; row < after.size(); ++row) {
    const JoinStatus alone = status(after[row], JoinStatus::only_after);
    if (alone != JoinStatus::both) rows.push_back({std::nullopt, row, alone});
  }
  return rows;
}

}  // namespace lifecircle::access
