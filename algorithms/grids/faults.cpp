#include <array>

#include <grids/assessment.h>

namespace lifecircle::grids {

namespace {

struct Words {
  std::string_view name, sentence;
};

constexpr std::array<Words, fault_count> words{{
    {"gap", "%3 square metres beside grid %1 lie in no grid."},
    {"overlap", "Grids %1 and %2 overlap by %3 square metres."},
    {"not_connected", "Grid %1 lies in %3 pieces."},
    {"crosses_parent", "%3 square metres of grid %1 lie in %2."},
    {"splits_unit", "%3 square metres of a unit of grid %1 lie in grid %2."},
    {"splits_group", "%3 units of %2 lie outside grid %1, which has most of it."},
    {"crosses_barrier", "A barrier parts the units of grid %1 over %3 metres."},
    {"out_of_band", "Grid %1 is %3 percent off the mean of its parent."},
    {"empty", "Grid %1 has no unit."},
    {"duplicate_code", "Grids %1 and %2 have the same code."},
}};

}  // namespace

std::string_view name_of(Fault fault) {
  return words[static_cast<std::size_t>(fault)].name;
}
std::string_view sentence_of(Fault fault) {
  return words[static_cast<std::size_t>(fault)].sentence;
}

}  // namespace lifecircle::grids
