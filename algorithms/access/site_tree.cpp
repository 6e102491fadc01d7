#include <algorithm>
#include <cmath>

#include <access/open_prices.h>
#include <access/site_tree.h>

namespace lifecircle::access {

namespace {

/// Bytes that the nodes may take.
constexpr double memory = 3e8;
/// What building a node costs, in looks.
constexpr double overhead = 4.0;
/// Steps of a node's prices; they start close to their best.
constexpr Descent node_descent{.steps = 60, .length = 0.3, .patience = 8, .shorter = 1.5, .shortest = 1e-3};
/// What an interchange of the selected set costs, in looks at the whole table, and the share of all looks
/// that these may take.
constexpr double interchange_looks = 50.0, most_interchanges = 0.25;

struct Node {
  double bound = 0.0;
  std::size_t number = 0;
  std::vector<Fate> fate;
  std::vector<float> price;  // any prices are a proof, also rounded ones
  std::uint32_t branch = 0;
};
struct WorseBound {
  bool operator()(const Node& a, const Node& b) const {
    return a.bound != b.bound ? a.bound < b.bound : a.number > b.number;
  }
};

class Tree {
 public:
  Tree(const GainTable& table, std::size_t count, const SiteBound& known, const TreeGoal& goal,
       SitingEffort& effort, Progress& progress)
      : table_(table),
        cuts_(known.cuts),
        count_(count),
        goal_(goal),
        best_(known.best),
        effort_(effort),
        progress_(progress) {
    goal_.beat = std::max(goal_.beat, best_.value);
    least_ = least_better(table, goal_.beat);
    ceiling_ = known.bound;
    const double node = static_cast<double>(known.proof.price.size() * sizeof(float) + table.candidates);
    most_nodes_ = static_cast<std::size_t>(memory / node) + 2;
  }

  BoundedSites grown(const SiteBound& root) {
    Node first{root.proof.bound, 0, root.fate, {}, 0};
    first.price.assign(root.proof.price.begin(), root.proof.price.end());
    decide(first.fate, table_, root.proof, goal_.beat + least_);
    look_into(std::move(first));
    while (!queue_.empty() && !stopped()) {
      progress_.report(spent_ / goal_.looks);
      std::pop_heap(queue_.begin(), queue_.end(), WorseBound());
      Node node = std::move(queue_.back());
      queue_.pop_back();
      if (!can_beat(node.bound)) {  // and so can none that is left
        queue_.clear();
        break;
      }
      Node without = node;
      without.fate[node.branch] = Fate::closed;
      node.fate[node.branch] = Fate::open;
      look_into(std::move(node));
      look_into(std::move(without));
    }
    double bound = goal_.beat;
    for (const Node& node : queue_) bound = std::max(bound, node.bound);
    return {std::move(best_), std::min(bound, ceiling_)};
  }

 private:
  [[nodiscard]] bool can_beat(double bound) const { return bound >= goal_.beat + least_; }
  [[nodiscard]] bool stopped() {
    return spent_ >= goal_.looks || queue_.size() >= most_nodes_ || best_.value >= goal_.enough ||
           effort_.over();
  }

  /// Offers a set; the better one stays.
  void offer(std::vector<std::uint32_t> chosen, bool improve) {
    if (chosen.empty()) return;
    SiteSet met = valued_sites(table_, std::move(chosen));
    if (improve) met = interchanged_sites(table_, std::move(met), effort_, progress_);
    if (met.value <= best_.value) return;
    best_ = std::move(met);
    goal_.beat = std::max(goal_.beat, best_.value);
  }

  /// Bounds the node, and keeps it where it may hold something better.
  void look_into(Node node) {
    OpenPrices prices(table_, count_, node.fate, cuts_);
    std::copy(node.price.begin(), node.price.end(), prices.price.begin());
    PartialProgress silent(progress_, 0.0, 0.0);
    const ProvenBound proof = lowered(prices, goal_.beat, least_, node_descent, effort_, silent);
    const std::size_t size = prices.entries() + table_.people.size() + table_.candidates;
    spent_ += (overhead + static_cast<double>(proof.looks)) * static_cast<double>(size);
    node.bound = std::min(node.bound, proof.bound);
    if (!can_beat(node.bound)) return;
    std::vector<std::uint32_t> selected = opened(node.fate);
    selected.insert(selected.end(), prices.selected.begin(), prices.selected.end());
    const double cost = interchange_looks * static_cast<double>(table_.rows.items.size());
    const bool improve = interchanges_ + cost <= most_interchanges * (spent_ + cost);
    if (improve) {
      interchanges_ += cost;
      spent_ += cost;
    }
    offer(std::move(selected), improve);
    decide(node.fate, table_, proof, goal_.beat + least_);
    node.number = numbers_++;
    if (!choose_branch(node, prices.free(), proof)) return;
    node.price.assign(proof.price.begin(), proof.price.end());
    queue_.push_back(std::move(node));
    std::push_heap(queue_.begin(), queue_.end(), WorseBound());
  }

  /// The free candidate by which to divide; false where nothing is left to decide.
  bool choose_branch(Node& node, const std::vector<std::uint32_t>& free, const ProvenBound& proof) {
    const std::vector<std::uint32_t> open = opened(node.fate);
    double least = 2.0;
    if (open.size() < count_)
      for (const std::uint32_t j : free)
        if (const double off = std::abs(proof.often[j] - goal_.divide_at);
            node.fate[j] == Fate::free && off < least) {
          least = off;
          node.branch = j;
        }
    if (least < 2.0) return true;
    if (open.size() <= count_) offer(open, false);
    return false;
  }

  const GainTable& table_;
  const CoverCuts& cuts_;
  std::size_t count_;
  TreeGoal goal_;
  SiteSet best_;
  SitingEffort& effort_;
  Progress& progress_;
  double least_ = 0.0, ceiling_ = 0.0, spent_ = 0.0, interchanges_ = 0.0;
  std::size_t most_nodes_ = 0, numbers_ = 0;
  std::vector<Node> queue_;  // a heap
};

}  // namespace

BoundedSites branched_sites(const GainTable& table, std::size_t count, const SiteBound& known,
                            const TreeGoal& goal, SitingEffort& effort, Progress& progress) {
  return Tree(table, count, known, goal, effort, progress).grown(known);
}

}  // namespace lifecircle::access
