#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <base/random.h>
#include <grids/contiguity.h>
#include <grids/plan_state.h>
#include <grids/spanning_split.h>

namespace lifecircle::grids {

/// Decides whether a change is taken: always where it costs nothing, otherwise with probability
/// exp(-cost / temperature) (Metropolis et al. 1953). The exponential comes from a table, so that it is the
/// same with every mathematics library.
class Metropolis {
 public:
  explicit Metropolis(Random& random);
  void set_temperature(double temperature) { temperature_ = temperature; }
  [[nodiscard]] bool accepts(double cost) {
    return cost <= 0.0 || cost < temperature_ * thresholds_[random_.bits() >> (64 - bits)];
  }

 private:
  static constexpr int bits = 12;
  Random& random_;
  double temperature_ = 1.0;
  std::vector<double> thresholds_;
};

/// The moves of the search. Each looks at one random change that keeps every zone in one piece, none empty
/// and every lock, asks Metropolis, and carries it out or leaves all as it was. True where something changed.
class Moves {
 public:
  Moves(PlanState& state, Random& random);

  void set_prices(const Prices& prices) { prices_ = prices; }
  void set_temperature(double temperature) { metropolis_.set_temperature(temperature); }

  /// A block on a boundary goes over to the other side.
  bool flip();
  /// A block goes over together with the small side of what it holds together.
  bool flip_with_side();
  /// A block goes over with all of its open compound that lies in its zone, and with the small side of what
  /// these hold together.
  bool flip_with_compound();
  /// A block goes over, and another one of the zone that got it leaves that zone, for whichever lies next:
  /// swaps, and loads handed on.
  bool chain();
  /// Two neighbouring zones are joined and split anew, by the best branch of a random spanning tree.
  bool resplit();

 private:
  struct Flip {
    std::uint32_t block, to;
  };
  [[nodiscard]] bool random_flip(Flip& flip);
  bool flip_part(std::uint32_t to);
  [[nodiscard]] double split_change(std::uint32_t a, std::uint32_t b, std::uint32_t begin, std::uint32_t end,
                                    std::uint32_t inside);
  [[nodiscard]] bool may_leave(std::uint32_t block);
  [[nodiscard]] bool random_neighbour(std::uint32_t block, Flip& flip);
  struct Branch {
    std::uint32_t number = 0, zone = 0;  // the branch becomes this zone
    double cost = 0.0;
  };
  [[nodiscard]] Branch best_branch(std::uint32_t a, std::uint32_t b);
  void sum_up_branches(std::uint32_t a, std::uint32_t b);

  PlanState& state_;
  const ParentProblem& problem_;
  Random& random_;
  Metropolis metropolis_;
  Contiguity contiguity_;
  SpanningSplit split_;
  Prices prices_;
  std::vector<std::uint32_t> pair_;
  std::vector<std::uint32_t> part_;      // blocks that go over together
  std::vector<std::uint32_t> tally_;     // of open compounds in a pair of zones, see split_change()
  std::vector<double> gain_a_, gain_b_;  // per branch: weight that stays put in a, in b
  std::vector<std::uint32_t> fixed_a_, fixed_b_;
};

}  // namespace lifecircle::grids
