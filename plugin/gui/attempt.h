#pragma once

#include <functional>

#include <QString>

namespace lifecircle::plugin {

/// Does something that may fail, and answers the sentence of what went wrong in the user's language; empty
/// where nothing did, or where the user cancelled. Windows need this boundary of their own: no exception may
/// leave a slot of Qt's.
[[nodiscard]] QString attempt(const std::function<void()>& work);

}  // namespace lifecircle::plugin
