#include <regex>
#include <sstream>

#include <cpl_vsi.h>

#include <support/balancing_data.h>

namespace lifecircle::testing {

using namespace grids;

namespace {

const std::string folder = LIFECIRCLE_SOURCE_DIR "/../shared/data/balancing/";

/// The text of a file, unzipped where the path says /vsigzip/; empty where there is none.
std::string text_of(const std::string& path) {
  VSILFILE* file = VSIFOpenL(path.c_str(), "rb");
  if (file == nullptr) return {};
  std::string text, piece(1 << 20, ' ');
  while (const std::size_t read = VSIFReadL(piece.data(), 1, piece.size(), file)) text.append(piece, 0, read);
  VSIFCloseL(file);
  return text;
}

/// All numbers that follow `"name": ` in a JSON text.
std::vector<double> numbers_of(const std::string& text, const std::string& name) {
  std::vector<double> result;
  const std::regex pattern("\"" + name + "\": *(-?[0-9.eE+-]+|null)");
  for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it)
    result.push_back((*it)[1] == "null" ? 0.0 : std::stod((*it)[1]));
  return result;
}

Front unit_front(std::size_t a, std::size_t b) {
  Front front;
  front.a = UnitId(a), front.b = UnitId(b), front.length = 1.0;
  return front;
}

}  // namespace

std::optional<BalancingInstance> read_instance(const std::string& name) {
  std::istringstream in(text_of("/vsigzip/" + folder + "instances/" + name + ".inst.gz"));
  std::size_t unit_count = 0, front_count = 0, zone_count = 0, parent_count = 0;
  if (!(in >> unit_count >> front_count >> zone_count >> parent_count)) return std::nullopt;
  std::vector<Unit> units(unit_count);
  for (Unit& unit : units) {
    std::size_t parent = 0, zone = 0;
    in >> unit.load[0] >> unit.area >> unit.outer >> unit.position.x >> unit.position.y >> parent >> zone;
    unit.parent = ParentId(parent), unit.today = TodayId(zone);
  }
  std::vector<Front> fronts(front_count);
  for (Front& front : fronts) {
    std::size_t a = 0, b = 0;
    int barrier = 0;
    in >> a >> b >> front.length >> barrier;
    front.a = UnitId(a), front.b = UnitId(b);
  }
  std::vector<std::uint32_t> grids(parent_count);
  for (std::size_t i = 0; i < parent_count; ++i) {
    std::size_t parent = 0;
    in >> parent;
    in >> grids[parent];
  }
  return BalancingInstance{build_unit_graph(std::move(units), std::move(fronts), parent_count), grids};
}

std::optional<BalancingInstance> read_counties(const std::string& state) {
  const std::string text = text_of(folder + "cutedges/" + state + "_county.json");
  if (text.empty()) return std::nullopt;
  const std::vector<double> people = numbers_of(text, "pop"), x = numbers_of(text, "x"),
                            y = numbers_of(text, "y");
  std::vector<Unit> units(people.size());
  for (std::size_t u = 0; u < units.size(); ++u) {
    units[u].load[0] = people[u];
    units[u].position = {x[u], y[u]};
    units[u].parent = ParentId(0);
  }
  std::vector<Front> fronts;
  const std::regex edge("\\[([0-9]+), ([0-9]+)\\]");
  for (std::sregex_iterator it(text.begin(), text.end(), edge), end; it != end; ++it)
    fronts.push_back(unit_front(std::stoul((*it)[1]), std::stoul((*it)[2])));
  const auto zones = static_cast<std::uint32_t>(numbers_of(text, "k").at(0));
  return BalancingInstance{build_unit_graph(std::move(units), std::move(fronts), 1), {zones}};
}

std::optional<BalancingInstance> read_fl25() {
  const std::string people = text_of(folder + "fl25/fl25.geojson"),
                    lists = text_of(folder + "fl25/fl25_adj.json");
  if (people.empty() || lists.empty()) return std::nullopt;
  std::vector<Unit> units;
  for (const double pop : numbers_of(people, "pop")) {
    Unit unit;
    unit.load[0] = pop;
    unit.position.x = static_cast<double>(units.size());
    unit.parent = ParentId(0);
    units.push_back(unit);
  }
  std::vector<Front> fronts;
  const std::regex list("\\[([0-9, ]*)\\]"), number("[0-9]+");
  std::size_t from = 0;
  for (std::sregex_iterator it(lists.begin() + 1, lists.end(), list), end; it != end; ++it, ++from) {
    const std::string neighbours = (*it)[1];
    for (std::sregex_iterator n(neighbours.begin(), neighbours.end(), number); n != end; ++n)
      if (const std::size_t to = std::stoul(n->str()); to > from) fronts.push_back(unit_front(from, to));
  }
  return BalancingInstance{build_unit_graph(std::move(units), std::move(fronts), 1), {3}};
}

}  // namespace lifecircle::testing
