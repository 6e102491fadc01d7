#pragma once

#include <QString>

#include <access/facility_catalogue.h>
#include <base/csv.h>

namespace lifecircle::plugin {

/// A table of plugin/catalogue that is compiled in, e.g. "ground_classes.csv".
[[nodiscard]] CsvTable builtInTable(const char* file);

/// The catalogue of facilities that is compiled in, with all its categories.
[[nodiscard]] access::FacilityCatalogue builtInCatalogue();

/// The category's name in the user's language.
[[nodiscard]] QString nameOf(const access::Category& category);

}  // namespace lifecircle::plugin
