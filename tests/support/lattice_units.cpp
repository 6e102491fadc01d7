#include <map>
#include <random>
#include <string>

#include <support/lattice_units.h>

namespace lifecircle::testing {

using grids::Front;
using grids::GroupId;
using grids::ParentId;
using grids::TodayId;
using grids::Unit;
using grids::UnitId;

Lattice::Lattice(std::string_view drawing, std::size_t parent_count) : parents(parent_count) {
  std::map<std::pair<int, int>, std::size_t> at;
  int row = 0, column = 0;
  for (const char c : drawing) {
    if (c == '\n') {
      ++row, column = 0;
      continue;
    }
    if (c != ' ') {
      Unit unit;
      unit.load[0] = c - '0';
      unit.area = 1.0;
      unit.outer = 4.0;
      unit.position = {column + 0.5, -row - 0.5};
      unit.parent = ParentId(0);
      at[{row, column}] = units.size();
      units.push_back(unit);
    }
    ++column;
  }
  for (const auto& [place, u] : at)
    for (const auto& [down, right] : {std::pair{0, 1}, {1, 0}}) {
      const auto other = at.find({place.first + down, place.second + right});
      if (other == at.end()) continue;
      Front front;
      front.a = UnitId(u), front.b = UnitId(other->second), front.length = 1.0;
      fronts.push_back(front);
      units[u].outer -= 1.0, units[other->second].outer -= 1.0;
    }
}

void Lattice::set_today(std::string_view digits) {
  for (std::size_t u = 0; u < units.size(); ++u)
    units[u].today = digits[u] == '.' ? TodayId() : TodayId(static_cast<std::size_t>(digits[u] - '0'));
}

grids::Assignment today_of(const grids::UnitGraph& graph) {
  grids::Assignment today;
  for (const Unit& unit : graph.units())
    today.push_back(unit.today.valid() ? unit.today.index() : grids::none);
  return today;
}

namespace {

std::string random_drawing(std::mt19937_64& random) {
  const std::size_t width = 4 + random() % 9, height = 3 + random() % 8;
  std::string drawing;
  for (std::size_t row = 0; row < height; ++row) {
    for (std::size_t column = 0; column < width; ++column)
      drawing += random() % 100 < 12   ? ' '
                 : random() % 100 < 30 ? '0'
                                       : static_cast<char>('1' + random() % 9);
    drawing += '\n';
  }
  return drawing + "5";  // at least one unit
}

}  // namespace

RandomDistrict::RandomDistrict(std::uint64_t seed) : lattice("5") {
  std::mt19937_64 random(seed);
  lattice = Lattice(random_drawing(random), 1 + random() % 3);
  const double width = 5.0;
  const bool has_today = random() % 4 != 0, has_locks = has_today && random() % 2 == 0,
             has_groups = random() % 2 == 0;
  lattice.loads = 1 + random() % 2;
  for (Unit& unit : lattice.units) {
    const double x = unit.position.x, y = -unit.position.y;
    unit.parent = ParentId(std::min(lattice.parents - 1, static_cast<std::size_t>(x / width)));
    unit.load[1] = static_cast<double>(random() % 4);
    if (has_today && random() % 20 != 0)
      unit.today = TodayId(static_cast<std::size_t>(x / 3.0) * 8 + static_cast<std::size_t>(y / 3.0));
    unit.locked = has_locks && random() % 8 == 0;
    if (has_groups && random() % 3 != 0)
      unit.group = GroupId(static_cast<std::size_t>(x / 2.0) * 8 + static_cast<std::size_t>(y / 2.0));
  }
  for (Front& front : lattice.fronts) {
    front.barrier = random() % 6 == 0;
    front.width = static_cast<double>(random() % 3);
    front.ground = static_cast<grids::Ground>(random() % grids::ground_kinds);
  }
  std::vector<std::uint32_t> count(lattice.parents, 0);
  for (const Unit& unit : lattice.units) ++count[unit.parent.index()];
  for (const std::uint32_t units : count)
    grids.push_back(units == 0 ? 0 : 1 + static_cast<std::uint32_t>(random() % std::min(units, 6u)));
}

}  // namespace lifecircle::testing
