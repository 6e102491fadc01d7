#include <algorithm>

#include <grids/plan_state.h>

namespace lifecircle::grids {

std::vector<std::uint32_t> labels_of(const ParentProblem& problem, const Zones& zone_of) {
  const std::size_t count = problem.labels.size();
  std::vector<double> weight(problem.zones * count, 0.0);
  for (std::uint32_t b = 0; b < zone_of.size(); ++b)
    for (const ParentProblem::Stay& stay : problem.stays[b])
      weight[zone_of[b] * count + stay.label] += stay.weight;
  std::vector<std::uint32_t> label(problem.zones, nowhere);
  for (std::uint32_t z = 0; z < problem.zones; ++z) {
    if (z < problem.fixed_zones) {
      label[z] = z;
      continue;
    }
    const auto of_zone = weight.begin() + static_cast<std::ptrdiff_t>(z * count);
    const auto most = std::max_element(of_zone, of_zone + static_cast<std::ptrdiff_t>(count));
    if (count > 0 && *most > 0.0) label[z] = static_cast<std::uint32_t>(most - of_zone);
  }
  return label;
}

PlanState::PlanState(const ParentProblem& problem, Zones zone_of)
    : problem_(problem),
      zone_of_(std::move(zone_of)),
      load_(problem.zones * problem.loads, 0.0),
      blocks_(problem.zones),
      place_(problem.block_count(), 0),
      link_place_(problem.links.size(), nowhere) {
  refresh();
}

void PlanState::assign(const Zones& zone_of) {
  zone_of_ = zone_of;
  refresh();
}

void PlanState::refresh() {
  for (auto& blocks : blocks_) blocks.clear();
  std::fill(load_.begin(), load_.end(), 0.0);
  label_ = labels_of(problem_, zone_of_);
  cost_ = {};
  for (std::uint32_t b = 0; b < zone_of_.size(); ++b) {
    const std::uint32_t zone = zone_of_[b];
    place_[b] = static_cast<std::uint32_t>(blocks_[zone].size());
    blocks_[zone].push_back(b);
    for (std::size_t kind = 0; kind < problem_.loads; ++kind)
      load_[zone * problem_.loads + kind] += problem_.load[b * problem_.loads + kind];
    cost_.moved += problem_.weight[b] - problem_.stay(b, label_[zone]);
    for (const auto& n : problem_.neighbours[b])
      if (n.block > b && zone_of_[n.block] != zone) cost_.boundary += n.cost;
  }
  cut_links_.clear();
  std::fill(link_place_.begin(), link_place_.end(), nowhere);
  for (std::uint32_t l = 0; l < problem_.links.size(); ++l)
    update_link(l, zone_of_[problem_.links[l].first] != zone_of_[problem_.links[l].second]);
  count_outside();
  count_compounds();
}

void PlanState::count_compounds() {
  of_compound_.assign(std::size_t{problem_.zones} * problem_.compound_count, 0);
  for (std::uint32_t b = 0; b < zone_of_.size(); ++b)
    for (const std::uint32_t compound : problem_.compounds[b])
      ++of_compound_[zone_of_[b] * problem_.compound_count + compound];
  const auto parts = of_compound_.size() - std::count(of_compound_.begin(), of_compound_.end(), 0u);
  cost_.split = static_cast<double>(parts) - static_cast<double>(problem_.compound_count);
}

void PlanState::count_outside() {
  outside_ = 0;
  cost_.excess = 0.0;
  for (std::uint32_t z = 0; z < problem_.zones; ++z) {
    for (std::size_t kind = 0; kind < problem_.loads; ++kind) {
      const double excess = problem_.excess(load(z, kind), kind);
      cost_.excess += excess;
      outside_ += excess > 0.0;
    }
  }
}

double PlanState::excess_change(std::uint32_t from, std::uint32_t to, const double* amount) const {
  double sum = 0.0;
  for (std::size_t kind = 0; kind < problem_.loads; ++kind) {
    const double a = load(from, kind), b = load(to, kind);
    sum += problem_.excess(a - amount[kind], kind) - problem_.excess(a, kind);
    sum += problem_.excess(b + amount[kind], kind) - problem_.excess(b, kind);
  }
  return sum;
}

Cost PlanState::change(std::uint32_t block, std::uint32_t to) const {
  const std::uint32_t from = zone_of_[block];
  Cost result;
  for (const auto& n : problem_.neighbours[block]) {
    const std::uint32_t zone = zone_of_[n.block];
    result.boundary += zone == from ? n.cost : zone == to ? -n.cost : 0.0;
  }
  result.moved = problem_.stay(block, label_[from]) - problem_.stay(block, label_[to]);
  for (const std::uint32_t compound : problem_.compounds[block])
    result.split += static_cast<double>(blocks_of_compound(to, compound) == 0) -
                    static_cast<double>(blocks_of_compound(from, compound) == 1);
  result.excess = excess_change(from, to, &problem_.load[block * problem_.loads]);
  return result;
}

void PlanState::update_link(std::uint32_t link, bool cut) {
  if (cut == (link_place_[link] != nowhere)) return;
  if (cut) {
    link_place_[link] = static_cast<std::uint32_t>(cut_links_.size());
    cut_links_.push_back(link);
    return;
  }
  const std::uint32_t last = cut_links_.back();
  cut_links_[link_place_[link]] = last;
  link_place_[last] = link_place_[link];
  cut_links_.pop_back();
  link_place_[link] = nowhere;
}

void PlanState::move(std::uint32_t block, std::uint32_t to, const Cost& change) {
  const std::uint32_t from = zone_of_[block];
  zone_of_[block] = to;
  for (const auto& n : problem_.passable(block)) update_link(n.link, zone_of_[n.block] != to);
  for (std::size_t kind = 0; kind < problem_.loads; ++kind) {
    const double amount = problem_.load[block * problem_.loads + kind];
    double &a = load_[from * problem_.loads + kind], &b = load_[to * problem_.loads + kind];
    outside_ -= static_cast<std::size_t>(problem_.excess(a, kind) > 0.0) + (problem_.excess(b, kind) > 0.0);
    a -= amount, b += amount;
    outside_ += static_cast<std::size_t>(problem_.excess(a, kind) > 0.0) + (problem_.excess(b, kind) > 0.0);
  }
  auto& old_blocks = blocks_[from];
  old_blocks[place_[block]] = old_blocks.back();
  place_[old_blocks.back()] = place_[block];
  old_blocks.pop_back();
  place_[block] = static_cast<std::uint32_t>(blocks_[to].size());
  blocks_[to].push_back(block);
  for (const std::uint32_t compound : problem_.compounds[block]) {
    --of_compound_[from * problem_.compound_count + compound];
    ++of_compound_[to * problem_.compound_count + compound];
  }
  cost_.boundary += change.boundary;
  cost_.moved += change.moved;
  cost_.split += change.split;
  cost_.excess += change.excess;
}

}  // namespace lifecircle::grids
