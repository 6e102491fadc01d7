#pragma once

#include <exception>

#include <QString>

#include <base/error.h>

namespace lifecircle::plugin {

/// The engine's error as one sentence in the user's language, with the feature it is about.
[[nodiscard]] QString sentence(const Error& error);
/// The same for what should not happen: out of memory, or a fault of ours.
[[nodiscard]] QString sentence(const std::exception& error);

}  // namespace lifecircle::plugin
