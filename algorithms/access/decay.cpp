#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include <access/decay.h>
#include <base/error.h>
#include <base/text.h>

namespace lifecircle::access {

namespace {

using network::Cost;

void require_positive(Cost limit) {
  if (!(limit > Cost(0.0))) throw Error(ErrorCode::invalid_option, "The catchment must be above 0.");
}

void require_scale(double scale) {
  if (!(scale > 0.0) || !std::isfinite(scale))
    throw Error(ErrorCode::invalid_option, "The rate or bandwidth of the decay must be above 0.");
}

double number(std::string_view part, std::string_view whole) {
  const auto value = number_in(trimmed(part));
  if (!value)
    throw Error(
        ErrorCode::invalid_option,
        "The steps \"%1\" cannot be read: give the end and the weight of each, e.g. 10:1,20:0.68,30:0.22.",
        {std::string(whole)});
  return *value;
}

}  // namespace

Decay Decay::binary(Cost limit) {
  require_positive(limit);
  return Decay(Shape::step, limit);
}

Decay Decay::step(std::vector<DecayStep> steps) {
  Cost before{0.0};
  for (const DecayStep& band : steps) {
    if (!(band.end > before) || !std::isfinite(band.end.value()) ||
        !(band.weight >= 0.0 && band.weight <= 1.0))
      throw Error(
          ErrorCode::invalid_option,
          "The ends of the steps must ascend from above 0, and their weights lie between 0 and 1, e.g. "
          "10:1,20:0.68,30:0.22.");
    before = band.end;
  }
  require_positive(before);
  Decay decay(Shape::step, before);
  decay.steps_ = std::move(steps);
  return decay;
}

Decay Decay::linear(Cost limit) {
  require_positive(limit);
  require_scale(limit.value());
  Decay decay(Shape::linear, limit);
  decay.scale_ = 1.0 / limit.value();
  return decay;
}

Decay Decay::exponential(double rate, Cost limit) {
  require_positive(limit);
  require_scale(rate);
  Decay decay(Shape::exponential, limit);
  decay.scale_ = rate;
  return decay;
}

Decay Decay::gaussian(Cost bandwidth, Cost limit) {
  require_positive(limit);
  require_scale(bandwidth.value());
  Decay decay(Shape::gaussian, limit);
  decay.scale_ = 1.0 / bandwidth.value();
  return decay;
}

Decay Decay::cut_at(Cost limit) const {
  require_positive(limit);
  Decay decay = *this;
  decay.limit_ = std::min(limit_, limit);
  return decay;
}

double Decay::operator()(Cost cost) const {
  if (cost > limit_) return 0.0;
  const double scaled = cost.value() * scale_;
  switch (shape_) {
    case Shape::step:
      if (steps_.empty()) return 1.0;
      for (const DecayStep& band : steps_)
        if (cost < band.end) return band.weight;
      return 0.0;
    case Shape::linear:
      return std::max(0.0, 1.0 - scaled);
    case Shape::exponential:
      return std::exp(-scaled);
    case Shape::gaussian:
      return std::exp(-0.5 * scaled * scaled);
  }
  return 0.0;
}

Decay DecayOptions::within(Cost catchment) const {
  // exp(-x) = 0.01 and exp(-x^2 / 2) = 0.01
  const double nearly_nothing = std::log(100.0);
  switch (shape) {
    case DecayShape::step:
      return steps.empty()
                 ? Decay::step({{catchment / 3.0, 1.0}, {catchment * (2.0 / 3.0), 0.68}, {catchment, 0.22}})
                 : Decay::step(steps).cut_at(catchment);
    case DecayShape::linear:
      return Decay::linear(catchment);
    case DecayShape::exponential:
      return Decay::exponential(rate == 0.0 ? nearly_nothing / catchment.value() : rate, catchment);
    case DecayShape::gaussian:
      return Decay::gaussian(bandwidth == Cost(0.0) ? catchment / std::sqrt(2.0 * nearly_nothing) : bandwidth,
                             catchment);
    case DecayShape::binary:
      break;
  }
  return Decay::binary(catchment);
}

std::vector<DecayStep> parse_decay_steps(std::string_view text, Cost unit) {
  std::vector<DecayStep> steps;
  std::string_view rest = text;
  while (true) {
    const auto comma = rest.find(',');
    const std::string_view band = rest.substr(0, comma);
    const auto colon = band.find(':');
    const std::string_view weight = colon == std::string_view::npos ? "" : band.substr(colon + 1);
    steps.push_back({unit * number(band.substr(0, colon), text), number(weight, text)});
    if (comma == std::string_view::npos) return steps;
    rest.remove_prefix(comma + 1);
  }
}

}  // namespace lifecircle::access
