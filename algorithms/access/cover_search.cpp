#include <algorithm>

#include <access/cover_search.h>
#include <base/random.h>

namespace lifecircle::access {

namespace {

constexpr std::uint32_t nothing = 0xffffffffU;
/// Rounds over all entries after which a search has seen what there is, in small tables.
constexpr double most_rounds = 2e4;

/// A set of open columns that covers all rows but some, and what every column is worth by the weights of
/// rows.
class WeightedCover {
 public:
  explicit WeightedCover(const GainTable& table)
      : table_(table),
        covered_(table.rows.group_count(), 0),
        weight_(table.rows.group_count(), 1),
        waits_at_(table.rows.group_count(), nothing),
        score_(table.columns.group_count(), 0),
        since_(table.columns.group_count(), 0),
        open_(table.columns.group_count(), 0),
        may_enter_(table.columns.group_count(), 1) {
    for (std::uint32_t i = 0; i < covered_.size(); ++i) {
      if (table.rows[i].empty()) continue;
      wait(i);
      for (const GainTable::Entry& entry : table.rows[i]) ++score_[entry.other];
    }
  }

  [[nodiscard]] const std::vector<std::uint32_t>& columns() const { return columns_; }
  [[nodiscard]] const std::vector<std::uint32_t>& waiting() const { return waiting_; }
  [[nodiscard]] double looks() const { return looks_; }

  void open(std::uint32_t column, std::size_t step) {
    columns_.push_back(column);
    turn(column, step);
    for (const GainTable::Entry& entry : table_.columns[column]) {
      const std::uint32_t row = entry.other;
      if (++covered_[row] == 1) {
        cover(row);
        for_all(row, column, [&](std::uint32_t other) {
          score_[other] -= weight_[row];
          may_enter_[other] = 1;
        });
      } else if (covered_[row] == 2) {
        for_all(row, column, [&](std::uint32_t other) {
          if (open_[other]) score_[other] += weight_[row];
        });
      }
    }
  }
  void close(std::uint32_t column, std::size_t step) {
    columns_.erase(std::find(columns_.begin(), columns_.end(), column));
    turn(column, step);
    may_enter_[column] = 0;
    for (const GainTable::Entry& entry : table_.columns[column]) {
      const std::uint32_t row = entry.other;
      if (--covered_[row] == 0) {
        wait(row);
        for_all(row, column, [&](std::uint32_t other) {
          score_[other] += weight_[row];
          may_enter_[other] = 1;
        });
      } else if (covered_[row] == 1) {
        for_all(row, column, [&](std::uint32_t other) {
          if (open_[other]) score_[other] -= weight_[row];
        });
      }
    }
  }
  /// The open column that is missed least, other than `kept`.
  [[nodiscard]] std::uint32_t least_missed(std::uint32_t kept) {
    std::uint32_t best = nothing;
    looks_ += 2.0 * static_cast<double>(columns_.size());
    for (const std::uint32_t column : columns_)
      if (column != kept && (best == nothing || before(column, best))) best = column;
    return best;
  }
  /// The column that covers most beside the row, if there is one around which something has changed since it
  /// left.
  [[nodiscard]] std::uint32_t best_for(std::uint32_t row) const {
    std::uint32_t best = nothing;
    for (const GainTable::Entry& entry : table_.rows[row]) {
      const std::uint32_t column = entry.other;
      const bool first = best == nothing || may_enter_[column] > may_enter_[best];
      if (first || (may_enter_[column] == may_enter_[best] && before(column, best))) best = column;
    }
    return best;
  }
  void weigh_waiting() {
    for (const std::uint32_t row : waiting_) {
      ++weight_[row];
      for (const GainTable::Entry& entry : table_.rows[row]) ++score_[entry.other];
      looks_ += static_cast<double>(table_.rows[row].size());
    }
  }

 private:
  [[nodiscard]] bool before(std::uint32_t a, std::uint32_t b) const {
    if (score_[a] != score_[b]) return score_[a] > score_[b];
    return since_[a] != since_[b] ? since_[a] < since_[b] : a < b;
  }
  /// What a column would cover becomes what it alone covers, and the other way round.
  void turn(std::uint32_t column, std::size_t step) {
    open_[column] ^= 1;
    score_[column] = -score_[column];
    since_[column] = step;
    looks_ += static_cast<double>(table_.columns[column].size());
  }
  template <class Visit>
  void for_all(std::uint32_t row, std::uint32_t but, Visit visit) {
    for (const GainTable::Entry& entry : table_.rows[row])
      if (entry.other != but) visit(entry.other);
    looks_ += static_cast<double>(table_.rows[row].size());
  }
  void wait(std::uint32_t row) {
    waits_at_[row] = static_cast<std::uint32_t>(waiting_.size());
    waiting_.push_back(row);
  }
  void cover(std::uint32_t row) {
    const std::uint32_t hole = waits_at_[row];
    waiting_[hole] = waiting_.back();
    waits_at_[waiting_[hole]] = hole;
    waiting_.pop_back();
  }

  const GainTable& table_;
  std::vector<std::uint32_t> covered_;  // per row: by how many open columns
  std::vector<std::int64_t> weight_;
  std::vector<std::uint32_t> waits_at_, waiting_;  // rows that are not covered
  std::vector<std::int64_t> score_;                // what the other state of a column would gain
  std::vector<std::size_t> since_;                 // the step of the last change
  std::vector<std::uint8_t> open_, may_enter_;
  std::vector<std::uint32_t> columns_;
  double looks_ = 0.0;
};

}  // namespace

SiteSet smaller_cover(const GainTable& table, SiteSet cover, std::size_t enough, double looks,
                      SitingEffort& effort, Progress& progress) {
  WeightedCover search(table);
  looks = std::min(looks, most_rounds * static_cast<double>(table.rows.items.size()));
  Random random(cover.chosen.size());
  std::size_t step = 0;
  for (const std::uint32_t column : cover.chosen) search.open(column, step);
  std::uint32_t newest = nothing;
  while (cover.chosen.size() > enough && search.looks() < looks && !effort.over()) {
    progress.check();
    ++step;
    if (search.waiting().empty()) {
      cover.chosen = search.columns();
      if (cover.chosen.size() <= std::max<std::size_t>(enough, 1)) break;
      search.close(search.least_missed(nothing), step);
      continue;
    }
    if (const std::uint32_t out = search.least_missed(newest); out != nothing) search.close(out, step);
    const auto& waiting = search.waiting();
    newest = search.best_for(waiting[random.below(waiting.size())]);
    search.open(newest, step);
    search.weigh_waiting();
  }
  std::sort(cover.chosen.begin(), cover.chosen.end());
  return cover;
}

}  // namespace lifecircle::access
