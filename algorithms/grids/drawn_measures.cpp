#include <algorithm>
#include <cmath>
#include <map>

#include <geometry/polygon_ops.h>
#include <grids/drawn_measures.h>
#include <grids/ground_size.h>

namespace lifecircle::grids {

namespace {

/// What is gathered of the grids of one parent before it can be measured.
struct Gathered {
  PlanMeasures sum;
  std::vector<double> weights;
  double drawn = 0.0, perimeters = 0.0, moved = 0.0;
  std::vector<geometry::Polygon> ground;

  void add(const GridFacts& facts, const std::vector<geometry::Polygon>& area,
           const geometry::GroundMetric& metric) {
    ++sum.grids;
    sum.weight += facts.weight;
    weights.push_back(facts.weight);
    sum.worst_deviation = std::max(sum.worst_deviation, std::abs(facts.dev_pct) / 100.0);
    sum.mean_deviation += std::abs(facts.dev_pct) / 100.0;
    sum.outside += facts.faults[static_cast<std::size_t>(Fault::out_of_band)];
    if (area.empty()) return;
    sum.polsby_popper += facts.pp;
    drawn += 1.0;
    perimeters += ground_size(area, metric).perimeter;
    ground.insert(ground.end(), area.begin(), area.end());
  }
  [[nodiscard]] double inner_boundary(const geometry::GroundMetric& metric) const {
    if (ground.empty()) return 0.0;
    return std::max(0.0, (perimeters - ground_size(geometry::united(ground), metric).perimeter) / 2.0);
  }
  [[nodiscard]] PlanMeasures measured() const {
    PlanMeasures result = sum;
    if (sum.grids > 0) result.mean_deviation /= sum.grids;
    if (drawn > 0.0) result.polsby_popper /= drawn;
    if (sum.weight > 0.0) result.moved_share = moved / sum.weight;
    result.gini = gini(weights);
    return result;
  }
};

/// The weight that today's other grids brought into each grid.
std::vector<double> moved_weight(const Assessment& assessment, const AssessmentInput& input,
                                 const Assignment& today) {
  std::vector<std::map<std::uint32_t, double>> brought(assessment.grids.size());
  for (std::size_t u = 0; u < today.size(); ++u)
    if (today[u] != none && assessment.grid_of_unit[u] != none)
      brought[assessment.grid_of_unit[u]][today[u]] += input.weights[u];
  std::vector<double> moved;
  for (const auto& by_today : brought) {
    double sum = 0.0, most = 0.0;
    for (const auto& [grid, weight] : by_today) sum += weight, most = std::max(most, weight);
    moved.push_back(sum - most);
  }
  return moved;
}

}  // namespace

std::vector<PlanMeasures> measure_drawn(const Assessment& assessment, const AssessmentInput& input,
                                        const Assignment& today, const geometry::GroundMetric& metric) {
  const std::vector<double> moved = moved_weight(assessment, input, today);
  const std::size_t parents = input.parent_count();
  std::vector<Gathered> of_parent(parents + 1);  // the last: grids in no parent
  Gathered all;
  for (std::size_t g = 0; g < assessment.grids.size(); ++g) {
    const GridFacts& facts = assessment.grids[g];
    for (Gathered* row : {&of_parent[std::min<std::size_t>(facts.parent, parents)], &all}) {
      row->add(facts, input.grids[g], metric);
      row->moved += moved[g];
    }
  }
  std::vector<PlanMeasures> result;
  double inner = 0.0;
  for (const Gathered& parent : of_parent) {
    result.push_back(parent.measured());
    result.back().inner_boundary = parent.inner_boundary(metric);
    inner += result.back().inner_boundary;
  }
  result.back() = all.measured();
  result.back().inner_boundary = inner;
  return result;
}

}  // namespace lifecircle::grids
