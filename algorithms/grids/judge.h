#pragma once

#include <utility>
#include <vector>

#include <geometry/ground_metric.h>
#include <grids/ground_survey.h>

namespace lifecircle::grids {

using Triangles = std::vector<std::uint32_t>;

/// For each "what" the "in what" with most of it, ties to the first; `nobody` only where there is nothing
/// else.
[[nodiscard]] std::vector<std::uint32_t> mostly_in(const GroundSurvey::Shares& shares, std::size_t count);

/// The work of assess(): surveys the ground once, then asks one question after the other. What grids have to
/// do with parents, units and codes is in judge.cpp; shapes on the ground are in judge_ground.cpp.
class Judge {
 public:
  /// Finds everything. Throws Cancelled.
  Judge(const AssessmentInput& input, const AssessmentOptions& options, const geometry::GroundMetric& metric,
        const Progress& progress);
  [[nodiscard]] Assessment take() { return std::move(result_); }

 private:
  GridFacts& grid(std::uint32_t g) { return result_.grids[g]; }
  Problem& add(Fault fault, std::uint32_t grid, std::uint32_t other, double amount, Triangles where);
  [[nodiscard]] double square_metres(const Triangles& triangles) const;
  [[nodiscard]] Triangles of_grid(std::uint32_t g) const;

  void find_parents();
  void find_parents_of_units();
  void weigh();
  void find_split_groups();
  void find_twin_codes();

  void find_gaps();
  void find_overlaps_and_splits();
  void find_pieces();
  void find_barriers(std::uint32_t g, const Triangles& triangles);
  void draw();

  const AssessmentInput& input_;
  const AssessmentOptions& options_;
  const geometry::GroundMetric& metric_;
  const GroundSurvey survey_;
  Assessment result_;
  std::vector<Triangles> where_;  // by problem
};

}  // namespace lifecircle::grids
