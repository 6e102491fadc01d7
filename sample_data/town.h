#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "shapes.h"

/// The records of the town, in the order in which they come into being. Indices into the vectors of Town
/// serve as references; none is ever removed, so that they stay valid.
namespace lifecircle::sample {

/// A piece of street. Straight pieces collect the `joints` at which others meet them; see joined().
struct Street {
  Line line;
  std::string kind;
  std::string name;
  double width = 0;  ///< metres
  int level = 0;     ///< 1 bridge, -1 underpass
  bool steps = false;
  std::string oneway = "both";       ///< forward, backward, both
  std::optional<double> walk_kmh{};  ///< 0 = closed to walkers
  double delay = 0;                  ///< seconds
  std::optional<bool> fire_lane{};
  std::vector<Point> joints{};
  std::string defect{};  ///< a fault made on purpose, see defects.h
};

/// A lot inside its red line. `sides` name the street before its S, E, N and W side, -1 where there is none.
struct Lot {
  Ring ring;
  int column = 0;
  int row = 0;
  char use = 's';  ///< letters of land_use() and corner_use()
  std::array<int, 4> sides{-1, -1, -1, -1};
  Frame frame;
  std::string name{};
};

/// The counts of people every layer shares.
struct People {
  int households = 0;
  int people = 0;
  int elder60 = 0;
  int elder80 = 0;
  int child0_6 = 0;
  int child6_14 = 0;
  People& operator+=(const People& more) {
    households += more.households;
    people += more.people;
    elder60 += more.elder60;
    elder80 += more.elder80;
    child0_6 += more.child0_6;
    child6_14 += more.child6_14;
    return *this;
  }
};

/// A plot of land with one use; houses of one row stand on one parcel.
struct Parcel {
  Ring ring;
  int lot = 0;
  std::string landuse;
  People people{};
  std::string grid{};
};

/// The state of an elevator project and the residents' vote on it.
struct ElevatorProject {
  std::string status;  ///< planned, started, completed
  int voted = 0;
  int agreed = 0;
  double voted_area = 0;
  double agreed_area = 0;
};

struct Building {
  Ring ring;
  int lot = 0;
  int parcel = 0;
  std::string use;      ///< residential, commercial, office, education, service, industrial
  std::string housing;  ///< housing type, empty where nobody lives
  Frame frame;          ///< origin at the SW corner of the main slab
  double length = 0;    ///< of the main slab, metres
  double depth = 0;
  int storeys = 0;
  int year = 0;
  double spacing = 16;  ///< metres of facade for one entrance
  bool south_door = false;
  double flats = 2;      ///< per landing
  double flat_area = 0;  ///< gross m2 of a flat; 0 where landings tell
  bool elevator = false;
  bool heritage = false;
  bool renewal = false;
  bool danger = false;
  double floor_area = 0;
  People people{};
  std::optional<ElevatorProject> project{};
  std::string grid{};
};

struct Entrance {
  Point place;
  int building = 0;
  int number = 0;
};

struct Gate {
  Point place;
  int lot = 0;
  bool open = true;
};

struct Facility {
  Point place;
  std::string category;
  std::string name;
  std::optional<int> capacity;
  std::string hours;
  bool street_front = false;
};

/// The land of a facility that has its own: a school, a park.
struct FacilityArea {
  Ring ring;
  int facility = 0;
};

/// A part of a block; the smallest piece all administrative areas are made of.
struct Cell {
  Ring ring;
  int column = 0;
  int row = 0;
  int grid = -1;
};

struct AdminArea {
  Ring ring;
  std::string id;
  std::string name;
  std::string parent;
  People people{};
};

struct Tree {
  Point place;
  double crown;  ///< diameter, metres
  std::string severity;
};

struct Obstacle {
  Line line;  ///< a closed ring for substations
  std::string kind;
  std::string severity;
};

struct Barrier {
  Line line;
  std::string kind;
  std::string name;
};

/// A free place in the open ground of a compound, beside a path.
struct Yard {
  Point place;
  int lot = 0;
};

/// A line along which a block can be divided without cutting a house.
struct Cut {
  Point on;
  Point direction;
  int column = 0;
  int row = 0;
};

struct Town {
  std::vector<Street> streets;
  std::vector<Lot> lots;
  std::vector<Parcel> parcels;
  std::vector<Building> buildings;
  std::vector<Entrance> entrances;
  std::vector<Gate> gates;
  std::vector<Facility> facilities;
  std::vector<FacilityArea> facility_areas;
  std::vector<AdminArea> districts, neighbourhoods, grids, town;
  std::vector<Tree> trees;
  std::vector<Obstacle> pipes, substations;
  std::vector<Barrier> barriers;
  std::vector<Ring> water;
  std::vector<Yard> yards;
  std::vector<Cut> cuts;
};

/// True for the letters of lots on which people live.
inline bool is_housing(char use) {
  return use == 's' || use == 'c' || use == 't' || use == 'm' || use == 'l' || use == 'v' || use == 'f';
}

}  // namespace lifecircle::sample
