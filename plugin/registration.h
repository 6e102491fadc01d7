#pragma once

namespace lifecircle::plugin {

/// The two doors, native plugin and Python shim, share one provider. Each door that opens says so and says so
/// again when it closes; the provider stays while one of them is open. Where another copy of this library has
/// registered it already, that one is left alone. Main thread only.
///
/// Returns true where the provider is there afterwards.
bool openDoor();
void closeDoor();

}  // namespace lifecircle::plugin
