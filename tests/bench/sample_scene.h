#pragma once

#include <elevator/scene.h>

namespace lifecircle::bench {

/// The sample town as shafts see it, `across` x `across` copies of it side by side. Every building is sited.
elevator::Scene sample_scene(int across);

}  // namespace lifecircle::bench
