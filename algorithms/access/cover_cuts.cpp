#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include <access/cover_cuts.h>

namespace lifecircle::access {

namespace {

/// A site that is open by less is not asked.
constexpr double least_share = 0.004;
/// Rows that may stand in a cut: served by parts, and not by many times over.
constexpr double least_served = 0.6, most_served = 1.7;
/// Other rows that are tried with a row: those that share about half of its sites with it.
constexpr std::size_t most_partners = 40;
constexpr double least_common = 0.2, most_common = 0.85;
/// By how much a cut is broken to count, the cuts kept of a row, the cuts of a round.
constexpr double least_broken = 0.03;
constexpr std::size_t best_of_a_row = 12, most_uses = 6, most_cuts = 1200;
/// Pairs of rows that are looked at: beyond that only every so many rows are.
constexpr double most_pairs = 3e8;

struct FoundCut {
  double score = 0.0;
  CoverCut rows;
};

class CutSearch {
 public:
  CutSearch(const GainTable& table, const std::vector<double>& share)
      : table_(table),
        share_(share),
        served_(table.people.size(), 0.0),
        common_(table.people.size(), 0.0),
        times_(table.columns.group_count(), 0) {
    sites_.first.reserve(table.people.size() + 1);
    for (std::uint32_t i = 0; i < table.people.size(); ++i) {
      for (const GainTable::Entry& entry : table.rows[i]) {
        if (share[entry.other] < least_share) continue;
        served_[i] += share[entry.other];
        sites_.items.push_back(entry.other);
      }
      sites_.first.push_back(static_cast<std::uint32_t>(sites_.items.size()));
    }
  }

  std::vector<FoundCut> all(Progress& progress) {
    double pairs = 0.0;
    for (std::uint32_t j = 0; j < table_.candidates; ++j)
      if (share_[j] >= least_share)
        pairs += static_cast<double>(table_.columns[j].size() * table_.columns[j].size()) / 2.0;
    const auto every = static_cast<std::uint32_t>(1.0 + pairs / most_pairs);
    std::vector<FoundCut> found;
    for (std::uint32_t a = 0; a < served_.size(); a += every) {
      progress.check();
      if (may_stand(a)) around(a, found);
    }
    std::sort(found.begin(), found.end(), better);
    return found;
  }

 private:
  static bool better(const FoundCut& a, const FoundCut& b) {
    return a.score != b.score ? a.score > b.score : a.rows < b.rows;
  }
  [[nodiscard]] bool may_stand(std::uint32_t row) const {
    return served_[row] >= least_served && served_[row] <= most_served;
  }
  [[nodiscard]] double weight(std::uint32_t row) const {
    return table_.people[row] * table_.rows[row].front().gain;
  }

  /// The later rows that share about half of the sites of a row.
  std::vector<std::uint32_t> partners(std::uint32_t a) {
    std::vector<std::uint32_t> met;
    for (const std::uint32_t column : sites_[a])
      for (const GainTable::Entry& entry : table_.columns[column]) {
        const std::uint32_t b = entry.other;
        if (b <= a || !may_stand(b)) continue;
        if (common_[b] == 0.0) met.push_back(b);
        common_[b] += share_[column];
      }
    std::vector<std::pair<double, std::uint32_t>> ranked;
    for (const std::uint32_t b : met) {
      if (common_[b] >= least_common && common_[b] <= most_common)
        ranked.push_back({std::abs(common_[b] - 0.5), b});
      common_[b] = 0.0;
    }
    const std::size_t kept = std::min(ranked.size(), most_partners);
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(kept), ranked.end());
    std::vector<std::uint32_t> rows;
    for (std::size_t k = 0; k < kept; ++k) rows.push_back(ranked[k].second);
    return rows;
  }

  void around(std::uint32_t a, std::vector<FoundCut>& found) {
    const std::vector<std::uint32_t> others = partners(a);
    std::vector<FoundCut> here;
    for (const std::uint32_t column : sites_[a]) ++times_[column];
    for (std::size_t k = 0; k < others.size(); ++k) {
      const std::uint32_t b = others[k];
      double either = served_[a];
      for (const std::uint32_t column : sites_[b])
        if (times_[column]++ == 0) either += share_[column];
      for (std::size_t l = k + 1; l < others.size(); ++l) {
        const std::uint32_t c = others[l];
        double allowed = 1.0 + either;
        for (const std::uint32_t column : sites_[c])
          if (times_[column] != 1) allowed += share_[column];
        const double broken =
            std::min(1.0, served_[a]) + std::min(1.0, served_[b]) + std::min(1.0, served_[c]) - allowed;
        if (broken < least_broken) continue;
        const double least = std::min({weight(a), weight(b), weight(c)});
        here.push_back({broken * least, {a, std::min(b, c), std::max(b, c)}});
      }
      for (const std::uint32_t column : sites_[b]) --times_[column];
    }
    for (const std::uint32_t column : sites_[a]) --times_[column];
    const auto end = here.begin() + static_cast<std::ptrdiff_t>(std::min(here.size(), best_of_a_row));
    std::partial_sort(here.begin(), end, here.end(), better);
    found.insert(found.end(), here.begin(), end);
  }

  const GainTable& table_;
  const std::vector<double>& share_;
  std::vector<double> served_, common_;  // per row: the sum of its shares; of those shared with another row
  Csr<std::uint32_t> sites_;             // per row: its columns that are open by some part
  std::vector<std::uint8_t> times_;      // per column: how many of two rows it serves
};

}  // namespace

CoverCuts counted_cuts(const GainTable& table, std::vector<CoverCut> cuts) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> counts;  // column, cut
  std::vector<std::uint8_t> serves(table.columns.group_count(), 0);
  for (std::uint32_t c = 0; c < cuts.size(); ++c) {
    for (const std::uint32_t row : cuts[c])
      for (const GainTable::Entry& entry : table.rows[row])
        if (serves[entry.other]++ != 1) counts.push_back({entry.other, c});
    for (const std::uint32_t row : cuts[c])
      for (const GainTable::Entry& entry : table.rows[row]) serves[entry.other] = 0;
  }
  Csr<std::uint32_t> of_column = group_by<std::uint32_t>(
      table.columns.group_count(), counts.size(), [&](std::size_t i) { return counts[i].first; },
      [&](std::size_t i) { return counts[i].second; });
  return {std::move(cuts), std::move(of_column)};
}

std::vector<CoverCut> broken_cuts(const GainTable& table, const std::vector<double>& share,
                                  const std::vector<CoverCut>& known, Progress& progress) {
  const std::set<CoverCut> old(known.begin(), known.end());
  std::vector<std::uint8_t> uses(table.people.size(), 0);
  std::vector<CoverCut> cuts;
  for (const FoundCut& found : CutSearch(table, share).all(progress)) {
    const CoverCut& rows = found.rows;
    const auto used_up = [&](std::uint32_t row) { return uses[row] >= most_uses; };
    if (std::any_of(rows.begin(), rows.end(), used_up) || old.count(rows) > 0) continue;
    for (const std::uint32_t row : rows) ++uses[row];
    cuts.push_back(rows);
    if (cuts.size() >= most_cuts) break;
  }
  return cuts;
}

}  // namespace lifecircle::access
