#include <algorithm>
#include <cmath>

#include <grids/enumeration.h>

namespace lifecircle::grids {

namespace {

/// Grows zone after zone. Blocks are free, in a zone, or kept out of the zone that grows now.
class Search {
 public:
  Search(const ParentProblem& problem, std::uint64_t steps)
      : problem_(problem),
        low_(problem.low),
        high_(problem.high),
        zone_of_(problem.block_count(), nowhere),
        barred_(problem.block_count(), 0),
        seen_(problem.block_count(), 0),
        load_(problem.loads, 0.0),
        left_(steps) {}
  virtual ~Search() = default;

  /// False where the steps were over first.
  bool run() {
    next_zone(0);
    return left_ > 0;
  }

 protected:
  /// May a plan with so much boundary still be of use?
  [[nodiscard]] virtual bool promising(double boundary) const = 0;
  virtual void complete(const Zones& zone_of) = 0;

  const ParentProblem& problem_;
  std::vector<double> low_, high_;  // the band, which may get narrower on the way

 private:
  void next_zone(std::uint32_t zone);
  void grow_with(std::uint32_t block, std::uint32_t zone, std::vector<std::uint32_t> rim);
  void grow(std::uint32_t zone, std::vector<std::uint32_t> rim);
  void finish_zone(std::uint32_t zone);
  [[nodiscard]] bool rest_can_be_filled(std::uint32_t zones);
  [[nodiscard]] double boundary_of(std::uint32_t block, std::uint32_t zone) const;

  Zones zone_of_;
  std::vector<std::uint8_t> barred_;
  std::vector<std::uint32_t> seen_;
  std::uint32_t mark_ = 0;
  std::vector<std::uint32_t> stack_;
  std::vector<double> load_;  // of the zone that grows
  double boundary_ = 0.0;     // between finished zones and everything else
  std::uint64_t left_;
};

/// The pieces of what is free must each be heavy enough for a zone, and so must their numbers of zones add
/// up.
bool Search::rest_can_be_filled(std::uint32_t zones) {
  ++mark_;
  std::uint64_t least = 0, most = 0;
  for (std::uint32_t start = 0; start < zone_of_.size(); ++start) {
    if (zone_of_[start] != nowhere || seen_[start] == mark_) continue;
    double load = 0.0;
    std::uint32_t blocks = 0;
    stack_.assign(1, start);
    seen_[start] = mark_;
    while (!stack_.empty()) {
      const std::uint32_t at = stack_.back();
      stack_.pop_back();
      ++blocks;
      load += problem_.load[at * problem_.loads];
      for (const auto& n : problem_.passable(at))
        if (zone_of_[n.block] == nowhere && seen_[n.block] != mark_)
          seen_[n.block] = mark_, stack_.push_back(n.block);
    }
    const double few = high_[0] > 0.0 ? std::ceil(load / high_[0] - 1e-9) : 1.0;
    const double many = low_[0] > 0.0 ? std::floor(load / low_[0] + 1e-9) : 4e9;
    least += static_cast<std::uint64_t>(std::max(few, 1.0));
    most += static_cast<std::uint64_t>(std::min(many, static_cast<double>(blocks)));
    if (many < std::max(few, 1.0)) return false;
  }
  return least <= zones && zones <= most;
}

double Search::boundary_of(std::uint32_t block, std::uint32_t zone) const {
  double sum = 0.0;
  for (const auto& n : problem_.neighbours[block])
    if (zone_of_[n.block] != zone && zone_of_[n.block] >= zone) sum += n.cost;
  return sum;
}

void Search::next_zone(std::uint32_t zone) {
  if (!rest_can_be_filled(problem_.zones - zone)) return;
  if (zone + 1 == problem_.zones) {  // what is left is one piece and is the last zone
    Zones plan = zone_of_;
    std::vector<double> load(problem_.loads, 0.0);
    for (std::uint32_t b = 0; b < plan.size(); ++b) {
      if (plan[b] != nowhere) continue;
      plan[b] = zone;
      for (std::size_t kind = 0; kind < load.size(); ++kind)
        load[kind] += problem_.load[b * load.size() + kind];
    }
    for (std::size_t kind = 0; kind < load.size(); ++kind)
      if (load[kind] < low_[kind] || load[kind] > high_[kind]) return;
    complete(plan);
    return;
  }
  const auto first =
      static_cast<std::uint32_t>(std::find(zone_of_.begin(), zone_of_.end(), nowhere) - zone_of_.begin());
  std::fill(load_.begin(), load_.end(), 0.0);
  grow_with(first, zone, {});
}

/// Takes the block into the zone and goes on with a rim that is wider by its neighbours.
void Search::grow_with(std::uint32_t block, std::uint32_t zone, std::vector<std::uint32_t> rim) {
  const double* load = &problem_.load[block * problem_.loads];
  for (std::size_t kind = 0; kind < load_.size(); ++kind)
    if (load_[kind] + load[kind] > high_[kind]) return;
  for (std::size_t kind = 0; kind < load_.size(); ++kind) load_[kind] += load[kind];
  zone_of_[block] = zone;
  for (const auto& n : problem_.passable(block))
    if (zone_of_[n.block] == nowhere && barred_[n.block] == 0 &&
        std::find(rim.begin(), rim.end(), n.block) == rim.end())
      rim.push_back(n.block);
  grow(zone, std::move(rim));
  zone_of_[block] = nowhere;
  for (std::size_t kind = 0; kind < load_.size(); ++kind) load_[kind] -= load[kind];
}

/// `rim`: free neighbours of the zone that may still be tried. The last of them is tried inside, then
/// outside.
void Search::grow(std::uint32_t zone, std::vector<std::uint32_t> rim) {
  if (left_ == 0 || --left_ == 0) return;
  if (rim.empty()) {
    finish_zone(zone);
    return;
  }
  const std::uint32_t block = rim.back();
  rim.pop_back();
  grow_with(block, zone, rim);
  barred_[block] = 1;
  grow(zone, std::move(rim));
  barred_[block] = 0;
}

void Search::finish_zone(std::uint32_t zone) {
  for (std::size_t kind = 0; kind < load_.size(); ++kind)
    if (load_[kind] < low_[kind]) return;
  double added = 0.0;
  for (std::uint32_t b = 0; b < zone_of_.size(); ++b)
    if (zone_of_[b] == zone) added += boundary_of(b, zone);
  if (!promising(boundary_ + added)) return;
  const std::vector<double> load = load_;
  const std::vector<std::uint8_t> barred = barred_;
  std::fill(barred_.begin(), barred_.end(), std::uint8_t{0});
  boundary_ += added;
  next_zone(zone + 1);
  boundary_ -= added;
  barred_ = barred;
  load_ = load;
}

class CheapestPlan final : public Search {
 public:
  CheapestPlan(const ParentProblem& problem, double boundary_price, double beat, const Price& price,
               std::uint64_t steps)
      : Search(problem, steps), boundary_price_(boundary_price), price_(price) {
    result.value = beat;
  }
  Enumeration result;

 private:
  static constexpr double least = 1e-9;
  [[nodiscard]] bool promising(double boundary) const override {
    return boundary * boundary_price_ < result.value - least;
  }
  void complete(const Zones& zone_of) override {
    const double value = price_(zone_of);
    if (value >= result.value - least) return;
    result.value = value;
    result.zone_of = zone_of;
  }
  double boundary_price_;
  const Price& price_;
};

class MostEvenPlan final : public Search {
 public:
  MostEvenPlan(const ParentProblem& problem, double beat, std::uint64_t steps) : Search(problem, steps) {
    std::fill(low_.begin(), low_.end(), -INFINITY);
    std::fill(high_.begin(), high_.end(), INFINITY);
    narrow(beat);
  }
  Enumeration result;

 private:
  void narrow(double deviation) {
    result.value = deviation;
    const double width = problem_.mean[0] * std::max(0.0, deviation - 1e-9);
    low_[0] = problem_.mean[0] - width;
    high_[0] = problem_.mean[0] + width;
  }
  [[nodiscard]] bool promising(double) const override { return true; }
  void complete(const Zones& zone_of) override {
    result.zone_of = zone_of;
    narrow(worst_deviation(problem_, zone_of));
  }
};

}  // namespace

Enumeration cheapest_plan(const ParentProblem& problem, double boundary_price, double beat,
                          const Price& price, std::uint64_t steps) {
  CheapestPlan search(problem, boundary_price, beat, price, steps);
  search.result.complete = search.run();
  return search.result;
}

Enumeration most_even_plan(const ParentProblem& problem, double beat, std::uint64_t steps) {
  MostEvenPlan search(problem, beat, steps);
  search.result.complete = search.run();
  return search.result;
}

}  // namespace lifecircle::grids
