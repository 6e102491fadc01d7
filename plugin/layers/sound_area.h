#pragma once

#include <vector>

#include <geometry/polygon.h>

namespace lifecircle::plugin {

/// An area made fit for questions: valid parts and a point inside; no parts where it has no surface, for bad
/// data is a result.
struct SoundArea {
  std::vector<geometry::Polygon> parts;
  geometry::Point inside;
  bool repaired = false;
};
[[nodiscard]] SoundArea soundArea(const std::vector<geometry::Polygon>& areas);

}  // namespace lifecircle::plugin
