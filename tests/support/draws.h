#pragma once

namespace lifecircle::testing {

/// How many random instances a test draws that draws `usual` of them: in release all, under sanitizers, which
/// make each five to ten times dearer, a share. The presets set it (LIFECIRCLE_DRAWS, percent); more than 100
/// makes a long run. The first instances are the same everywhere. What a test expects to have met among all
/// of them is counted with draws(), too.
template <class Count>
constexpr Count draws(Count usual) {
  return usual * Count{LIFECIRCLE_DRAWS} / Count{100};
}

}  // namespace lifecircle::testing
