#include <base/error.h>
#include <geometry/polygon_ops.h>
#include <plugin/layers/sound_area.h>

namespace lifecircle::plugin {

SoundArea soundArea(const std::vector<geometry::Polygon>& areas) {
  if (areas.empty()) return {};
  try {
    const geometry::InnerPoint inner = geometry::inner_point(areas);
    return {geometry::repaired(areas), inner.point, inner.repaired};
  } catch (const Error&) {
    return {};
  }
}

}  // namespace lifecircle::plugin
