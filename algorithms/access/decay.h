#pragma once

#include <string_view>
#include <vector>

#include <network/walking_cost.h>

namespace lifecircle::access {

/// The band of costs below `end` (and not below the end of the step before) has this weight.
struct DecayStep {
  network::Cost end{0.0};
  double weight = 0.0;
};

/// How much a facility counts for people who need `t` to get there: a weight from 1 (at the door) to 0. Costs
/// are seconds or metres, whatever the matrix holds. Beyond limit() every weight is 0.
///
///     binary(T)          1 for t <= T, the limit included (Luo & Wang 2003)
///     step(bands)        the weight of the band [previous end, end); 0 from the last end on (Luo & Qi 2009)
///     linear(T)          1 - t / T for t <= T
///     exponential(r, T)  exp(-r t) for t <= T, r per unit of cost
///     gaussian(h, T)     exp(-(t / h)^2 / 2) for t <= T, h in units of cost
class Decay {
 public:
  /// Each throws Error(invalid_option) where a limit, rate or bandwidth is not above 0, where ends do not
  /// ascend from above 0, or where a weight lies outside 0 to 1. An infinite limit is legal where there is a
  /// rate or a bandwidth.
  [[nodiscard]] static Decay binary(network::Cost limit);
  [[nodiscard]] static Decay step(std::vector<DecayStep> steps);
  [[nodiscard]] static Decay linear(network::Cost limit);
  [[nodiscard]] static Decay exponential(double rate, network::Cost limit = network::unreachable);
  [[nodiscard]] static Decay gaussian(network::Cost bandwidth, network::Cost limit = network::unreachable);

  /// The same, but nothing beyond `limit` counts, the limit itself included.
  [[nodiscard]] Decay cut_at(network::Cost limit) const;

  [[nodiscard]] double operator()(network::Cost cost) const;
  /// Nothing beyond it counts; the matrix need not reach farther.
  [[nodiscard]] network::Cost limit() const { return limit_; }

 private:
  enum class Shape { step, linear, exponential, gaussian };
  Decay(Shape shape, network::Cost limit) : shape_(shape), limit_(limit) {}

  Shape shape_;
  network::Cost limit_;
  double scale_ = 0.0;            // what the cost is multiplied with
  std::vector<DecayStep> steps_;  // a binary decay is none of them and a limit that is included
};

enum class DecayShape { binary, step, linear, exponential, gaussian };

/// A decay for catchments of any size. What is 0 or empty follows the catchment T.
struct DecayOptions {
  DecayShape shape = DecayShape::binary;
  /// Empty: three equal bands of T with the weights 1, 0.68, 0.22 (Luo & Qi 2009, slow decay).
  std::vector<DecayStep> steps;
  double rate = 0.0;             ///< exponential, per unit of cost; 0: so that 1 % is left at T
  network::Cost bandwidth{0.0};  ///< gaussian; 0: so that 1 % is left at T

  /// The decay of a catchment. Nothing beyond it counts; steps that go farther are cut off there.
  [[nodiscard]] Decay within(network::Cost catchment) const;
};

/// Bands as users write them, "10:1,20:0.68,30:0.22": ends in units of `unit` (60 s for minutes) and weights.
/// Throws Error(invalid_option) where the text is not that; Decay::step looks at the numbers.
[[nodiscard]] std::vector<DecayStep> parse_decay_steps(std::string_view text, network::Cost unit);

}  // namespace lifecircle::access
