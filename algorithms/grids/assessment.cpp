#include <cmath>

#include <base/error.h>
#include <grids/judge.h>

namespace lifecircle::grids {

void AssessmentOptions::validate() const {
  for (const double number : {tolerance_pct, least_area, unit_share})
    if (!(number >= 0) || !std::isfinite(number))
      throw Error(ErrorCode::invalid_option, "The tolerance must be 0 percent or more.");
}

Assessment assess(const AssessmentInput& input, const AssessmentOptions& options,
                  const geometry::GroundMetric& metric, const Progress& progress) {
  options.validate();
  return Judge(input, options, metric, progress).take();
}

}  // namespace lifecircle::grids
