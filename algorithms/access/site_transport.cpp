#include <algorithm>
#include <deque>
#include <limits>

#include <access/site_transport.h>
#include <base/csr.h>
#include <base/exact_sum.h>

namespace lifecircle::access {

namespace {

constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();
constexpr double minus_infinity = -std::numeric_limits<double>::infinity();

/// A row that may use an open site, and how many of its people do.
struct Arc {
  std::uint32_t row = 0;
  std::uint32_t site = 0;
  double gain = 0.0;
  double people = 0.0;
};

/// Serves rows one by one. A path starts at a row, enters a site, and goes on from a full site by moving
/// people of another row to another site, or by sending them away.
class Server {
 public:
  Server(const GainTable& table, std::span<const std::uint32_t> open) : table_(table), open_(open) {
    for (std::uint32_t s = 0; s < open.size(); ++s) {
      spare_.push_back(table.has_capacities() ? table.capacity[open[s]] : no_capacity_limit);
      for (const GainTable::Entry& entry : table.columns[open[s]])
        arcs_.push_back({entry.other, s, entry.gain, 0.0});
    }
    const auto number = [](std::size_t a) { return static_cast<std::uint32_t>(a); };
    by_row_ = group_by<std::uint32_t>(
        table.people.size(), arcs_.size(), [&](std::size_t a) { return arcs_[a].row; }, number);
    by_site_ = group_by<std::uint32_t>(
        open.size(), arcs_.size(), [&](std::size_t a) { return arcs_[a].site; }, number);
    gain_.resize(open.size());
    into_.resize(open.size());
    from_.resize(open.size());
    queued_.resize(open.size());
  }

  void serve(std::uint32_t row) {
    double left = table_.people[row];
    const double crumb = 1e-12 * left;
    while (left > crumb && find_paths(row)) {
      const double moved = push(left);
      if (moved <= 0.0) return;
      left -= moved;
    }
  }

  [[nodiscard]] Transport result() const {
    Transport transport;
    ExactSum value;
    for (std::uint32_t row = 0; row < table_.people.size(); ++row)
      for (const std::uint32_t a : by_row_[row])
        if (arcs_[a].people > 0.0) {
          transport.shares.push_back({row, open_[arcs_[a].site], arcs_[a].people});
          value.add(arcs_[a].people * arcs_[a].gain);
        }
    std::sort(transport.shares.begin(), transport.shares.end(), [](const auto& a, const auto& b) {
      return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    transport.value = value.total();
    return transport;
  }

 private:
  void offer(std::uint32_t site, double gain, std::uint32_t into, std::uint32_t from) {
    if (gain <= gain_[site] + 1e-12 * (1.0 + std::abs(gain))) return;
    gain_[site] = gain;
    into_[site] = into;
    from_[site] = from;
    if (!queued_[site]) {
      queued_[site] = true;
      queue_.push_back(site);
    }
  }

  /// The best paths from the row to every site, and from these where one more can be served; false where
  /// nobody gains.
  bool find_paths(std::uint32_t row) {
    std::fill(gain_.begin(), gain_.end(), minus_infinity);
    for (const std::uint32_t a : by_row_[row]) offer(arcs_[a].site, arcs_[a].gain, a, nobody);
    double best = 0.0;
    end_ = nobody;
    sent_away_ = nobody;
    const auto end = [&](double gain, std::uint32_t site, std::uint32_t away) {
      if (gain <= best + 1e-12 * (1.0 + best)) return;
      best = gain;
      end_ = site;
      sent_away_ = away;
    };
    // Moving people loses or gains, but no circle of moves gains, or the transport were not the best so far.
    while (!queue_.empty()) {
      const std::uint32_t site = queue_.front();
      queue_.pop_front();
      queued_[site] = false;
      if (spare_[site] > 0.0) continue;
      for (const std::uint32_t a : by_site_[site]) {
        if (arcs_[a].people <= 0.0) continue;
        for (const std::uint32_t b : by_row_[arcs_[a].row])
          if (arcs_[b].site != site) offer(arcs_[b].site, gain_[site] - arcs_[a].gain + arcs_[b].gain, b, a);
      }
    }
    for (std::uint32_t site = 0; site < gain_.size(); ++site) {
      if (gain_[site] == minus_infinity) continue;
      if (spare_[site] > 0.0) {
        end(gain_[site], site, nobody);
        continue;
      }
      for (const std::uint32_t a : by_site_[site])
        if (arcs_[a].people > 0.0) end(gain_[site] - arcs_[a].gain, site, a);
    }
    return end_ != nobody;
  }

  /// Moves as many people along the path found as fit.
  double push(double left) {
    double amount = std::min(left, sent_away_ == nobody ? spare_[end_] : arcs_[sent_away_].people);
    for (std::uint32_t site = end_; from_[site] != nobody; site = arcs_[from_[site]].site)
      amount = std::min(amount, arcs_[from_[site]].people);
    if (sent_away_ == nobody)
      spare_[end_] -= amount;
    else
      arcs_[sent_away_].people -= amount;
    for (std::uint32_t site = end_;; site = arcs_[from_[site]].site) {
      arcs_[into_[site]].people += amount;
      if (from_[site] == nobody) return amount;
      arcs_[from_[site]].people -= amount;
    }
  }

  const GainTable& table_;
  std::span<const std::uint32_t> open_;
  std::vector<Arc> arcs_;
  Csr<std::uint32_t> by_row_, by_site_;
  std::vector<double> spare_;
  std::vector<double> gain_;         // per site: of the best path into it
  std::vector<std::uint32_t> into_;  // per site: the arc by which that path enters
  std::vector<std::uint32_t> from_;  // per site: the arc whose people move on for it; nobody: the path starts
  std::vector<bool> queued_;
  std::deque<std::uint32_t> queue_;
  std::uint32_t end_ = nobody;
  std::uint32_t sent_away_ = nobody;
};

}  // namespace

Transport transport(const GainTable& table, std::span<const std::uint32_t> chosen) {
  std::vector<std::uint32_t> open(chosen.begin(), chosen.end());
  open.insert(open.end(), table.fixed.begin(), table.fixed.end());
  std::sort(open.begin(), open.end());
  Server server(table, open);
  for (std::uint32_t row = 0; row < table.people.size(); ++row)
    if (!table.rows[row].empty()) server.serve(row);
  return server.result();
}

}  // namespace lifecircle::access
