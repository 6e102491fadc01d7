#include <array>

#include <grids/assessment.h>

namespace lifecircle::grids {

std::string_view name_of(Fault fault) {
  static constexpr std::array<std::string_view, fault_count> names{
      "gap",          "overlap",         "not_connected", "crosses_parent", "splits_unit",
      "splits_group", "crosses_barrier", "out_of_band",   "empty",          "duplicate_code"};
  return names[static_cast<std::size_t>(fault)];
}

}  // namespace lifecircle::grids
