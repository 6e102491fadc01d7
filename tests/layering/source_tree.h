#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace layering {

/// One text file of the project.
struct SourceFile {
  std::string path;                ///< from the top, e.g. "algorithms/network/reach_query.h"
  std::string text;                ///< all of it
  std::vector<std::string> lines;  ///< the same, line by line, without line ends

  [[nodiscard]] bool in(std::string_view folder) const { return path.starts_with(folder); }
  [[nodiscard]] bool is_header() const { return path.ends_with(".h"); }
  [[nodiscard]] bool is_code() const { return is_header() || path.ends_with(".cpp"); }
  /// What stands in the file's #include lines, with its brackets or quotes.
  [[nodiscard]] std::vector<std::string> includes() const;
};

/// The lines of a file outside the tree, e.g. a product of the build; none where there is no such file.
[[nodiscard]] std::vector<std::string> lines_of(const std::string& path);

/// The names of the rooms: the folders of algorithms/.
[[nodiscard]] std::vector<std::string> rooms();

/// Every text file of the project in path order: no build folders, no hidden folders but .ci, no binaries.
[[nodiscard]] const std::vector<SourceFile>& all_files();

}  // namespace layering
