#pragma once

#include <base/csv.h>

namespace lifecircle::plugin {

/// A table of plugin/catalogue that is compiled in, e.g. "ground_classes.csv".
[[nodiscard]] CsvTable builtInTable(const char* file);

}  // namespace lifecircle::plugin
