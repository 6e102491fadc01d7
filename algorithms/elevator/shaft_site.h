#pragma once

#include <optional>
#include <vector>

#include <base/progress.h>
#include <base/units.h>
#include <elevator/facade.h>
#include <elevator/scene.h>

namespace lifecircle::elevator {

/// Sizes and limits in ground metres. Every limit is met AT its value: a gap of exactly building_gap is not
/// too small. Tolerance 1e-6 m.
struct ShaftOptions {
  Metres width{2.5};         ///< of the shaft along the facade; 0.5 to 20
  Metres depth{2.5};         ///< of the shaft outward; 0.5 to 20
  Metres gallery{1.5};       ///< of the gallery between facade and shaft; 0 to 20
  Metres slide{1.5};         ///< how far the shaft may move along the facade, either way; 0 to 50
  Metres building_gap{6.0};  ///< less to another building is a strong interference; 0 to 50
  Metres fire_lane{4.0};     ///< less of a fire lane left is strong (GB 50016-2014 7.1.8)
  Metres lane_min{3.0};      ///< less of a fire lane left is major; 0 to fire_lane
  Metres entrance_spacing{
      16};  ///< of facade for one entrance where neither points nor a count are given; above 0
  EntranceSide side = EntranceSide::automatic;

  /// Throws Error(invalid_option).
  void validate() const;
};

/// A suitable, B difficult, C unsuitable: no interference or weak ones only; a strong one; a major one.
enum class Grade { a, b, c };

/// What interferes, as in the field `limits`.
enum class LimitCode {
  building,  ///< overlaps another building (major), is too near to one (strong), or no room before its own
             ///< (major)
  lot,       ///< leaves its lot (major)
  lane,      ///< leaves too little of a fire lane (major below lane_min, strong below fire_lane)
  road,      ///< touches any other road, or a fire lane that stays wide enough (weak)
  obstacle,  ///< touches one, with its severity
};
/// "building", "lot", "lane", "road", "obstacle".
[[nodiscard]] const char* name_of(LimitCode code);

/// One thing that interferes, with the numbers for a sentence ("2.6 m of fire lane left, 4.0 m needed").
struct Limit {
  LimitCode code = LimitCode::building;
  Severity severity = Severity::weak;
  /// building: the gap (0 where they overlap); lot: how far the farthest corner stands outside (nullopt where
  /// all corners are inside); lane, road: what is left of the carriageway; obstacle: nullopt.
  std::optional<Metres> measured;
  /// building: building_gap; lane: fire_lane; road, lot, obstacle: nullopt.
  std::optional<Metres> needed;
  /// The other building, the lot, the road or the obstacle; nullopt where its own building leaves no room.
  std::optional<FeatureId> feature;
  std::size_t layer = 0;  ///< Obstacle::layer
};

/// How an entrance came to be where it is.
enum class EntranceSource { point, count, spacing };

/// The best place for a shaft before one entrance.
struct ShaftSite {
  std::size_t building = 0;  ///< position in Scene::buildings
  int number = 1;            ///< of the entrance in its building, in order of place (x, then y)
  EntranceSource source = EntranceSource::point;
  geometry::Point entrance;  ///< on the facade, plane coordinates

  /// false: nowhere within the slide does a shaft stand before the facade without overlapping its own
  /// building. Then grade C, one limit (building, no feature), no shaft and no numbers.
  bool fits = true;
  Grade grade = Grade::a;
  /// Everything that interferes at the chosen place; worst first, then by code, then by feature. The first
  /// is the limiting one. codes_of() makes the field `limits` of it.
  std::vector<Limit> limits;
  std::optional<Metres> gap;       ///< to the nearest other building; nullopt with none within 50 m
  std::optional<Metres> lane;      ///< least left of any carriageway touched; nullopt where none is touched
  std::optional<bool> in_lot;      ///< nullopt: no lots given, or the building stands in none
  bool no_lot = false;             ///< lots were given and the building stands in none
  bool fire_lane_unknown = false;  ///< a road among the limits counts as fire lane because nobody knows
  Metres slide{0.0};               ///< from the entrance along the facade, 0 or more
  geometry::Polygon shaft;         ///< gallery included, plane coordinates; empty where nothing fits
};

/// The codes of the limits, each once, worst first: {lane, obstacle}.
[[nodiscard]] std::vector<LimitCode> codes_of(const std::vector<Limit>& limits);

/// Places a shaft before every entrance of every building with `sited`.
///
/// The shaft is a rectangle, width along the facade and gallery + depth outward from the wall of the
/// entrance. It slides along that wall's line by up to `slide` either way, stays before its facade (between
/// its first and last wall; on a facade narrower than the shaft it stands in the middle) and never overlaps
/// its own building. An entrance at the end of a facade moves as far as it must, even beyond `slide`. Where
/// its own building leaves no room at the wall (a recess narrower than the shaft) the shaft stands at the
/// next wall line of the facade outward.
///
/// Of the allowed places the best has the best grade, then the largest gap to another building (beyond 50 m
/// all gaps are equal), then the least slide, then comes first by its middle (x, then y).
///
/// Grades, exactly: major - overlaps another building; is not wholly in its building's lot (the lot that
/// holds the building's inner point; the first by place if several do); leaves less than lane_min of a fire
/// lane; touches a major obstacle. Strong - less than building_gap to another building; leaves less than
/// fire_lane of a fire lane; touches a strong obstacle. Weak - any other road or obstacle touched.
///
/// What is left of a carriageway is measured across the road: on a line with a width perpendicular to it, to
/// either kerb; in an area perpendicular to the direction that most of its kerbs have around the shaft. A
/// strip on one side counts with its narrowest place beside the shaft; the wider side counts.
///
/// The search is exact: along the slide every rule changes at a few places that are computed, not sampled,
/// and the gap is a minimum of convex functions, whose largest value is enclosed to 1e-6 m by branch and
/// bound.
///
/// In order of buildings, then numbers. Parallel; the same whatever the number of threads and the order of
/// roads, lots, obstacles and other buildings. About 0.1 ms an entrance. Throws Error(invalid_option),
/// Cancelled.
[[nodiscard]] std::vector<ShaftSite> site_shafts(const Scene& scene, const ShaftOptions& options,
                                                 Progress& progress);

}  // namespace lifecircle::elevator
