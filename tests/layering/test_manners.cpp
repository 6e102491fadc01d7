// The habits of the house that a machine can see.
#include <filesystem>
#include <regex>
#include <string>

#include <layering/source_tree.h>
#include <support/catch.h>

using layering::all_files;
using layering::SourceFile;

namespace {

bool matches(const std::string& text, const char* pattern) {
  return std::regex_search(text, std::regex(pattern, std::regex::icase));
}

bool exists(const std::string& path) {
  return std::filesystem::exists(std::filesystem::path(LIFECIRCLE_SOURCE_DIR) / path);
}

}  // namespace

TEST_CASE("The path is the namespace") {
  for (const std::string& room : layering::rooms()) {
    const std::string space =
        room == "base" ? "namespace lifecircle {" : "namespace lifecircle::" + room + " {";
    for (const SourceFile& file : all_files()) {
      if (!file.is_code() || !file.in("algorithms/" + room + "/")) continue;
      INFO(file.path << " must open " << space);
      CHECK(file.text.find(space) != std::string::npos);
    }
  }
}

TEST_CASE("A unit test begins with the name of the file it tests") {
  const std::regex unit_test("tests/unit/(\\w+)/test_(\\w+)\\.cpp");
  std::size_t seen = 0;
  for (const SourceFile& file : all_files()) {
    std::smatch found;
    if (!std::regex_match(file.path, found, unit_test)) continue;
    ++seen;
    const std::string room = "algorithms/" + found[1].str() + "/", name = found[2].str();
    INFO(file.path << " tests a file of " << room);
    bool begins_with_one = false;
    for (std::size_t end = name.size(); end != std::string::npos;
         end = end > 0 ? name.rfind('_', end - 1) : end)
      begins_with_one |= exists(room + name.substr(0, end) + ".h");
    CHECK(begins_with_one);
  }
  CHECK(seen > 0);
}

TEST_CASE("Version guards stand in qgis_compat.h and its like for layouts only") {
  for (const SourceFile& file : all_files()) {
    if (!file.is_code() || file.in("tests/") || file.path == "plugin/qgis_compat.h" ||
        file.path == "plugin/qgis_layout_compat.h")
      continue;
    for (const std::string& line : file.lines) {
      INFO(file.path << ": " << line);
      CHECK_FALSE(matches(line, "^\\s*#.*(QGIS_VERSION|QT_VERSION|\\bVERSION_INT)"));
    }
  }
}

TEST_CASE("Headers are guarded, the engine keeps quiet") {
  for (const SourceFile& file : all_files()) {
    INFO(file.path);
    if (file.is_header()) CHECK(file.text.starts_with("#pragma once\n"));
    if (file.is_code() && file.in("algorithms/"))
      CHECK_FALSE(matches(file.text, "std::(cout|cerr|clog)|\\bf?printf\\b|<iostream>"));
  }
}

TEST_CASE("One file, one concept: no source file has more than 400 lines") {
  for (const SourceFile& file : all_files()) {
    if (!file.is_code()) continue;
    INFO(file.path);
    CHECK(file.lines.size() <= 400);
  }
}

TEST_CASE("Text files end in a newline and have no blanks at line ends") {
  for (const SourceFile& file : all_files()) {
    if (file.text.empty() || file.path.ends_with(".svg")) continue;
    INFO(file.path);
    CHECK(file.text.back() == '\n');
    CHECK(file.text.find('\r') == std::string::npos);
    if (file.is_code()) CHECK_FALSE(matches(file.text, "[ \\t]\\n"));
  }
}

TEST_CASE("No path of one machine stands in the project, and shipped code reads nothing beside it") {
  const char* paths = "(^|[^A-Za-z0-9_.$}>])/(work|home|Users)/";
  for (const SourceFile& file : all_files()) {
    if (file.path == "LICENSE" || file.path == "tests/layering/test_manners.cpp") continue;
    for (const std::string& line : file.lines) {
      INFO(file.path << ": " << line);
      CHECK_FALSE(matches(line, paths));
      if (!file.in("tests/")) CHECK_FALSE(matches(line, "\\.\\./shared"));
    }
  }
}
