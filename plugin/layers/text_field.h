#pragma once

#include <string>

#include <qgsfeature.h>

namespace lifecircle::plugin {

/// The text in an attribute without blanks around it; empty for NULL, and where there is no field (-1).
[[nodiscard]] QString textOf(const QgsFeature& feature, int field);
/// The same as a name: the feature id where the text is empty.
[[nodiscard]] QString nameOf(const QgsFeature& feature, int field);
/// The text as an attribute; NULL where it is empty.
[[nodiscard]] QVariant textOrNull(const QString& text);
[[nodiscard]] QVariant textOrNull(const std::string& text);

}  // namespace lifecircle::plugin
