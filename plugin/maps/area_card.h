#pragma once

#include <vector>

#include <plugin/maps/class_counts.h>
#include <plugin/maps/stat_table.h>

class QgsVectorLayer;

namespace lifecircle::plugin {

/// For an atlas of a result of lifecircle:coverage: on each page what the area itself says: people, score,
/// rank, and the categories that fewest of its people reach, worst first. Numbers that the result keeps back
/// stay so. Throws Cancelled.
[[nodiscard]] StatTable areaCard(const QgsVectorLayer& coverage, const std::vector<PageArea>& areas,
                                 Feedback& feedback);

}  // namespace lifecircle::plugin
