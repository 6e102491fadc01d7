#pragma once

#include <vector>

#include <plugin/maps/report_section.h>

namespace lifecircle::plugin {

/// The whole report as one HTML file: heading, what matters in short, a section for each result with how it
/// came about, and what to mind before publishing. It holds no script, and a policy that forbids the browser
/// to run one or to fetch anything.
[[nodiscard]] QString reportPage(const QString& title, const std::vector<ReportResult>& results,
                                 SmallCount small);

}  // namespace lifecircle::plugin
