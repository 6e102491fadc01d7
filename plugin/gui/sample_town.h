#pragma once

#include <QString>

namespace lifecircle::plugin {

class Desktop;

/// Opens the project of the sample town, after QGIS has asked about unsaved changes of the one that is open.
/// A message says where the plugin came without it.
void openSampleTown(Desktop& desktop);

/// The sample's project in `installed`, or in a copy of it in `own` where QGIS could not write beside it:
/// GeoPackages want that even for reading. A copy that is complete is not made again. Empty where there is no
/// sample, or no room for a copy.
[[nodiscard]] QString sampleProject(const QString& installed, const QString& own, bool writable);

}  // namespace lifecircle::plugin
