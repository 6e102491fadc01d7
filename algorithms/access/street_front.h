#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <base/ids.h>
#include <base/units.h>
#include <geometry/ground_metric.h>
#include <network/place.h>

namespace lifecircle::access {

/// A street line as a front to look for: its parts, and how wide the carriageway drawn by its middle is.
struct FrontStreet {
  FeatureId id = 0;
  std::vector<geometry::Polyline> parts;
  Metres width{0.0};
};

struct StreetFrontOptions {
  /// Farthest from the edge of a public street that still is its front. No standard states a number; 15 m is
  /// the width of a pavement with a forecourt (confidence D).
  Metres distance{15.0};
  /// An office may stand this deep inside a compound and still open to the street through its boundary (D).
  Metres rim{3.0};
  /// How far to look for a street at all.
  Metres search{200.0};

  /// Throws Error(invalid_option) for negative lengths, and a search shorter than the distance.
  void validate() const;
};

enum class FrontStatus {
  street_front,
  set_back,     ///< the nearest public street is farther than the distance
  in_compound,  ///< deeper inside a gated compound than its rim
  no_street,    ///< no public street as far as was looked
  no_geometry,
};

/// What was found for one office.
struct FrontFinding {
  FrontStatus status = FrontStatus::no_geometry;
  std::optional<Metres> distance;  ///< to the edge of the nearest public street
  std::optional<FeatureId> street;
  std::optional<std::size_t> compound;  ///< position of the gated compound in which it stands
  Metres depth{0.0};                    ///< from there to that compound's boundary
};

/// Does each office stand on the front of a public street and outside gated compounds? Straight ground
/// distances from the office (a point, or the outline of an area) to what lies of the streets outside the
/// compounds, less half of the street's width. Walls and buildings between the two are not looked for. Of
/// equally near streets the lesser id counts; of overlapping compounds the first. 20 us per office.
[[nodiscard]] std::vector<FrontFinding> street_fronts(const geometry::GroundMetric& metric,
                                                      std::span<const network::Place> offices,
                                                      std::span<const FrontStreet> streets,
                                                      std::span<const network::Place> gated_compounds,
                                                      const StreetFrontOptions& options);

/// How many of some offices have which status.
struct FrontCount {
  std::size_t offices = 0;
  std::array<std::size_t, 5> by_status{};  ///< in the order of FrontStatus
  std::optional<double> share;  ///< on the street front, of those with geometry; nothing without any
};
[[nodiscard]] FrontCount count_fronts(std::span<const FrontFinding> findings,
                                      std::span<const std::uint32_t> offices);

}  // namespace lifecircle::access
