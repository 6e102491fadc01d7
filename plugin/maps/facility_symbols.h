#pragma once

#include <QString>

class QgsVectorLayer;

namespace lifecircle::plugin {

/// Draws facilities as symbols by category: each category its own while they are few, else each class of the
/// catalogue (health, education, ...). Shapes differ as well as colours. `field` is the index of the category
/// field, -1 for none; with `only` (id of a category) no others are drawn. Facilities that are areas are
/// drawn as a symbol at a point inside them. The layer is the map's own.
void dressFacilities(QgsVectorLayer& layer, int field, const QString& only);

}  // namespace lifecircle::plugin
