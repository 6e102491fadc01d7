#include "admin_areas.h"

#include <algorithm>
#include <map>

#include "cells.h"
#include "names.h"
#include "plan.h"

namespace lifecircle::sample {
namespace {

/// A prefix and a number of two digits.
std::string numbered(const std::string& prefix, int number) {
  return prefix + (number < 10 ? "0" : "") + std::to_string(number);
}

/// Areas of one level with their cells, and the id of the area a grid belongs to.
using Groups = std::map<std::string, std::vector<const Cell*>>;

/// Codes run from west to east, then from north to south, as the city's coding rules want it.
bool reads_before(const Cell& a, const Cell& b) {
  if (a.row != b.row) return a.row > b.row;
  return centroid(a.ring).x < centroid(b.ring).x;
}

People people_in(const Town& town, const std::string& grid) {
  People sum;
  for (const Building& house : town.buildings) {
    if (house.grid == grid) sum += house.people;
  }
  return sum;
}

AdminArea united(const Town& town, const std::string& id, const std::string& name, const std::string& parent,
                 const std::vector<const Cell*>& cells, const std::vector<std::string>& grid_ids) {
  AdminArea result{.ring = border_of(cells), .id = id, .name = name, .parent = parent};
  std::vector<int> counted;
  for (const Cell* cell : cells) {
    if (std::find(counted.begin(), counted.end(), cell->grid) != counted.end()) continue;
    counted.push_back(cell->grid);
    result.people += people_in(town, grid_ids[static_cast<std::size_t>(cell->grid)]);
  }
  return result;
}

}  // namespace

void draw_boundaries(Town& town) {
  std::vector<Cell> cells = divide_into_cells(town);
  std::stable_sort(cells.begin(), cells.end(), reads_before);

  Groups grids;
  Groups neighbourhoods;
  Groups districts;
  Groups whole;
  std::map<char, int> letter_number;
  std::map<std::string, int> grids_so_far;
  std::vector<std::string> grid_ids(grid_count);
  std::map<std::string, std::string> parent;
  std::map<std::string, std::string> name;
  for (const Cell& cell : cells) {
    const char letter = neighbourhood_of(cell.column, cell.row);
    const int number =
        letter_number.try_emplace(letter, static_cast<int>(letter_number.size()) + 1).first->second;
    const int district = district_of(cell.column, cell.row);
    const std::string neighbourhood = numbered("JM", number);
    std::string& grid = grid_ids[static_cast<std::size_t>(cell.grid)];
    if (grid.empty()) grid = numbered(neighbourhood + "-", ++grids_so_far[neighbourhood]);
    const std::string district_id = "PQ" + std::to_string(district + 1);
    grids[grid].push_back(&cell);
    neighbourhoods[neighbourhood].push_back(&cell);
    districts[district_id].push_back(&cell);
    whole["JD1"].push_back(&cell);
    parent[grid] = neighbourhood;
    parent[neighbourhood] = district_id;
    parent[district_id] = "JD1";
    name[neighbourhood] = neighbourhood_name(number);
    name[grid] = name[neighbourhood].substr(0, 6) + "第" + grid.substr(5) + "微网格";
    name[district_id] = district_name(district);
  }
  name["JD1"] = town_name;

  const auto grid_at = [&](Point p) {
    for (const Cell& cell : cells) {
      if (depth_inside(cell.ring, p) >= 0) return grid_ids[static_cast<std::size_t>(cell.grid)];
    }
    return std::string();
  };
  for (Building& house : town.buildings) house.grid = grid_at(centroid(house.ring));
  for (Parcel& parcel : town.parcels) parcel.grid = grid_at(centroid(parcel.ring));

  const auto draw = [&](const Groups& groups, std::vector<AdminArea>& areas) {
    for (const auto& [id, members] : groups) {
      areas.push_back(united(town, id, name[id], parent[id], members, grid_ids));
    }
  };
  draw(grids, town.grids);
  draw(neighbourhoods, town.neighbourhoods);
  draw(districts, town.districts);
  draw(whole, town.town);
}

}  // namespace lifecircle::sample
