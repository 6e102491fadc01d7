#pragma once

#include <plugin/maps/class_counts.h>
#include <plugin/maps/stat_table.h>

namespace lifecircle::plugin {

/// Prints counts by class: without areas each class and its share, with areas two columns more, for the page
/// and for all. Where people are counted, shares are theirs, and numbers that count fewer than `minPeople`
/// are not shown, nor those from which they could be worked back (access/suppression.h). Throws Cancelled.
[[nodiscard]] StatTable classTable(const ClassCounts& counts, const QString& weightName, double minPeople,
                                   const std::vector<PageArea>& areas, Feedback& feedback);

}  // namespace lifecircle::plugin
