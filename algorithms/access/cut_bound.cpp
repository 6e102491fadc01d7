#include <algorithm>

#include <access/cut_bound.h>
#include <access/open_prices.h>

namespace lifecircle::access {

namespace {

/// Looks at entries that all rounds may cost and one may, and the share of the gap that a round must close to
/// be followed by another.
constexpr double most_looks = 1.8e9, looks_of_a_round = 4e8, least_closed = 0.02;
/// Steps of a round, which begin shorter than those from nowhere.
constexpr std::size_t fewest_in_a_round = 300, most_in_a_round = 1500;
constexpr double first_length = 0.3;
/// Selected sets of a round that are worth an interchange.
constexpr int tries_in_a_round = 10;

/// Do all columns gain a row the same, without limits? Only then the cuts hold.
bool counts_rows(const GainTable& table) {
  if (table.has_capacities()) return false;
  for (std::uint32_t i = 0; i < table.people.size(); ++i)
    for (const GainTable::Entry& entry : table.rows[i])
      if (entry.gain != table.rows[i].front().gain) return false;
  return true;
}

class CutRounds {
 public:
  CutRounds(const GainTable& table, std::size_t count, SiteBound known, double beat, SitingEffort& effort,
            Progress& progress)
      : table_(table),
        count_(count),
        beat_(beat),
        effort_(effort),
        progress_(progress),
        known_(std::move(known)) {
    least_ = least_better(table, goal());
  }

  SiteBound lowest() {
    double looks = 0.0, gap = 0.0;
    do {
      gap = known_.proof.bound - goal();
      if (gap < least_ || effort_.over()) break;
      progress_.report(looks / most_looks);
      decide(known_.fate, table_, known_.proof, goal() + least_);
      if (!add_cuts()) break;
      looks += lower();
    } while (looks < most_looks && known_.proof.bound - goal() < (1.0 - least_closed) * gap);
    known_.bound = std::min(known_.bound, known_.proof.bound);
    if (known_.bound < goal() + least_) known_.bound = goal();
    return std::move(known_);
  }

 private:
  [[nodiscard]] double goal() const { return std::max(beat_, known_.best.value); }

  /// Drops the cuts that cost nothing and adds those that are broken; false where there are none.
  bool add_cuts() {
    std::vector<double>& price = known_.proof.price;
    std::vector<CoverCut> cuts;
    std::size_t kept = table_.people.size();
    for (std::size_t c = 0; c < known_.cuts.rows.size(); ++c) {
      const double of_cut = price[table_.people.size() + c];
      if (of_cut <= 0.0) continue;
      price[kept++] = of_cut;
      cuts.push_back(known_.cuts.rows[c]);
    }
    const std::vector<CoverCut> broken = broken_cuts(table_, known_.proof.often, cuts, progress_);
    cuts.insert(cuts.end(), broken.begin(), broken.end());
    price.resize(kept);
    price.resize(table_.people.size() + cuts.size(), 0.0);
    known_.cuts = counted_cuts(table_, std::move(cuts));
    return !broken.empty();
  }

  /// Lets the prices go down; gives the looks that it took.
  double lower() {
    OpenPrices prices(table_, count_, known_.fate, known_.cuts);
    prices.price = std::move(known_.proof.price);
    int tries = 0;
    const auto improve = [&] {
      if (tries++ < tries_in_a_round) offer(prices.selected);
      return goal();
    };
    Descent descent{.length = first_length};
    const double steps = looks_of_a_round / static_cast<double>(1 + prices.entries());
    descent.steps = std::clamp(static_cast<std::size_t>(steps), fewest_in_a_round, most_in_a_round);
    descent.patience = patience_for(descent.steps);
    PartialProgress silent(progress_, 0.0, 0.0);
    known_.proof = lowered(prices, goal(), least_, descent, effort_, silent, improve);
    return static_cast<double>(known_.proof.looks * prices.entries());
  }

  void offer(std::vector<std::uint32_t> selected) {
    const std::vector<std::uint32_t> open = opened(known_.fate);
    selected.insert(selected.end(), open.begin(), open.end());
    SiteSet met = interchanged_sites(table_, valued_sites(table_, std::move(selected)), effort_, progress_);
    if (met.value > known_.best.value) known_.best = std::move(met);
  }

  const GainTable& table_;
  std::size_t count_;
  double beat_ = 0.0, least_ = 0.0;
  SitingEffort& effort_;
  Progress& progress_;
  SiteBound known_;
};

}  // namespace

SiteBound cut_bound(const GainTable& table, std::size_t count, SiteBound known, double beat,
                    SitingEffort& effort, Progress& progress) {
  if (!counts_rows(table)) return known;
  return CutRounds(table, count, std::move(known), beat, effort, progress).lowest();
}

}  // namespace lifecircle::access
