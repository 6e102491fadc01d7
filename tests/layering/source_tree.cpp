#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>

#include <layering/source_tree.h>

namespace layering {

namespace fs = std::filesystem;

namespace {

bool is_looked_into(const fs::path& folder) {
  const std::string name = folder.filename().string();
  const bool is_build = name == "build" || name == "__pycache__" || fs::exists(folder / "CMakeCache.txt");
  return name == ".ci" || (!name.starts_with('.') && !is_build);
}

SourceFile read(const fs::path& file, const fs::path& top) {
  std::ifstream stream(file, std::ios::binary);
  SourceFile result;
  result.path = fs::relative(file, top).generic_string();
  result.text.assign(std::istreambuf_iterator<char>(stream), {});
  result.lines = lines_of(file.string());
  return result;
}

}  // namespace

std::vector<std::string> SourceFile::includes() const {
  static const std::regex include_line(R"(^\s*#\s*include\s+([<"][^>"]+[>"]))");
  std::vector<std::string> result;
  for (const std::string& line : lines)
    if (std::smatch found; std::regex_search(line, found, include_line)) result.push_back(found[1]);
  return result;
}

std::vector<std::string> lines_of(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::vector<std::string> rooms() {
  std::vector<std::string> result;
  for (const auto& entry : fs::directory_iterator(fs::path(LIFECIRCLE_SOURCE_DIR) / "algorithms"))
    if (entry.is_directory()) result.push_back(entry.path().filename().string());
  std::sort(result.begin(), result.end());
  return result;
}

const std::vector<SourceFile>& all_files() {
  static const std::vector<SourceFile> files = [] {
    const fs::path top = LIFECIRCLE_SOURCE_DIR;
    std::vector<SourceFile> result;
    for (auto entry = fs::recursive_directory_iterator(top); entry != fs::recursive_directory_iterator();
         ++entry) {
      if (entry->is_directory()) {
        if (!is_looked_into(entry->path())) entry.disable_recursion_pending();
      } else if (entry->is_regular_file() && entry->path().filename() != ".git") {
        SourceFile file = read(entry->path(), top);
        if (file.text.find('\0') == std::string::npos) result.push_back(std::move(file));
      }
    }
    std::sort(result.begin(), result.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return result;
  }();
  return files;
}

}  // namespace layering
