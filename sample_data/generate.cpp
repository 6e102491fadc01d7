#include <cstdio>
#include <exception>
#include <string>

#include <gdal_priv.h>

#include "admin_areas.h"
#include "compounds.h"
#include "defects.h"
#include "facilities.h"
#include "house_shapes.h"
#include "lots.h"
#include "obstacles.h"
#include "population.h"
#include "public_lots.h"
#include "street_grid.h"
#include "surroundings.h"
#include "terrain.h"
#include "town_writer.h"

/// lifecircle_generate_sample <folder>: builds the fictional town and writes lifecircle_sample.gpkg and
/// elevation.tif.
int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: %s <folder to write to>\n", argv[0]);
    return 1;
  }
  using namespace lifecircle::sample;
  try {
    GDALAllRegister();
    Town town;
    const StreetGrid grid(town);
    divide_blocks(town, grid);
    build_compounds(town);
    build_public_lots(town);
    place_entrances(town);
    settle(town);
    plan_elevators(town);
    draw_boundaries(town);
    place_facilities(town);
    place_obstacles(town);
    add_defects(town);
    lay_surroundings(town);
    const std::string folder = argv[1];
    write_town(town, folder + "/lifecircle_sample.gpkg");
    write_terrain(town, folder + "/elevation.tif");
    const People& people = town.town.front().people;
    std::printf("%d people in %d households, %zu buildings, %zu streets, %zu facilities\n", people.people,
                people.households, town.buildings.size(), town.streets.size(), town.facilities.size());
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
  return 0;
}
