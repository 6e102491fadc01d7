#pragma once

#include <vector>

#include <grids/assessment.h>
#include <grids/plan_measures.h>

namespace lifecircle::grids {

/// Grids as they are drawn, in the figures by which plans are measured: by parent, then all together.
///
/// Lengths are those of the polygons: the inner boundary of a parent is half of what the perimeters of its
/// grids exceed that of their union by; all together it is the sum over parents. Grids in no parent count as
/// one more parent, whose figures stand in the row of all only. Grids without ground have no compactness.
/// `today` says which of today's grids each unit is in (`none`: in none) and may be empty; a unit has moved
/// where that is not the one that gives its grid the most weight.
[[nodiscard]] std::vector<PlanMeasures> measure_drawn(const Assessment& assessment,
                                                      const AssessmentInput& input, const Assignment& today,
                                                      const geometry::GroundMetric& metric);

}  // namespace lifecircle::grids
