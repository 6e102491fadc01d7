#pragma once

#include <optional>

#include <elevator/programme_dual.h>

namespace lifecircle::elevator {

/// What branch and cut says of a programme.
struct ExactProgramme {
  double bound = 0.0;                 ///< infinite where nothing is proven
  bool impossible = false;            ///< proven: the least numbers cannot be met
  std::optional<ProgrammePlan> plan;  ///< the best that was found
};

/// The program as a mixed-integer one: unit in year, yes or no; compound at work in year, at least as much as
/// any unit of it. Leaves out units that `search` proves to be in no better programme than its own. Nothing
/// where more than options.exact_size questions are left.
[[nodiscard]] std::optional<ExactProgramme> solve_exactly(const ProgrammeModel& model,
                                                          const DualSearch& search,
                                                          const ProgrammeOptions& options,
                                                          Progress& progress);

}  // namespace lifecircle::elevator
