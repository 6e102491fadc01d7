#pragma once

namespace lifecircle::sample {

struct Range {
  double low;
  double high;
};

/// How a compound of one kind is built. All lengths in metres.
struct HousingStyle {
  char use;
  const char* housing;  ///< housing type as the district's register names it
  Range depth;          ///< of a house, north to south
  Range length;
  Range side_gap;     ///< between two houses of a row
  Range sun_gap;      ///< from the path behind one row to the facade of the next; the sun rule sets it
  Range path_offset;  ///< from the north facade to the middle of the path
  Range path_width;
  double setback;  ///< from the red line
  int low_storeys, high_storeys;
  int first_year, last_year;
  double door_spacing;  ///< metres of facade for one entrance
  Range flats;          ///< per landing
  double flat_area;     ///< gross m2 of one flat, where landings do not tell
  double wings;         ///< share of L and U shapes
  bool elevator;
  bool gated;
  int rows_per_parcel;
};

const HousingStyle& housing_style(char use);

}  // namespace lifecircle::sample
