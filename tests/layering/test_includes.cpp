// Who may include whom. The same table stands, in words, in ARCHITECTURE.md; CMake enforces it a second time
// by what each room links.
#include <map>
#include <regex>
#include <set>
#include <string>

#include <layering/source_tree.h>
#include <support/catch.h>

using layering::all_files;
using layering::SourceFile;

namespace {

using Names = std::set<std::string>;

const std::map<std::string, Names> rooms_seen_from{
    {"base", {}},
    {"geometry", {"base"}},
    {"network", {"base", "geometry"}},
    {"optimisation", {"base"}},
    {"access", {"base", "geometry", "network", "optimisation"}},
    {"elevator", {"base", "geometry", "network", "optimisation"}},
    {"grids", {"base", "geometry", "optimisation"}},
    {"data", {"base", "geometry"}},
    {"plugin", {"base", "geometry", "network", "access", "elevator", "grids", "data"}},
};

/// Each third-party library and the only files that may see it. Headers never do.
struct Library {
  const char* name;
  const char* header;  // regular expression
  const char* owner;   // regular expression
};
const Library libraries[] = {
    {"GEOS", "geos.*", "algorithms/geometry/polygon_ops\\.cpp"},
    {"PROJ", "(proj.*|geodesic)\\.h", "algorithms/geometry/projection\\.cpp"},
    {"GDAL", "(gdal|ogr|cpl).*", "algorithms/data/.*\\.cpp"},
    {"GLPK", "glpk\\.h", "algorithms/optimisation/solver\\.cpp"},
    {"oneTBB", "tbb/.*", "algorithms/base/parallel\\.cpp"},
    {"Qt and QGIS", "(Q[A-Z].*|Qt.*|q[a-z]+\\.h|qgs.*)", "plugin/.*"},
};

std::string room_of(const SourceFile& file) {
  if (file.in("plugin/")) return "plugin";
  const std::string inside = file.path.substr(std::string("algorithms/").size());
  return inside.substr(0, inside.find('/'));
}

/// "network" of "<network/place.h>"; empty where the first folder is no room.
std::string room_in(const std::string& include) {
  const std::string folder = include.substr(1, include.find('/') - 1);
  return rooms_seen_from.count(folder) != 0 ? folder : std::string();
}

bool is_standard(const std::string& name) {
  return name.find_first_of("./") == std::string::npos && name[0] != 'Q';
}

/// What is wrong with one #include line; empty where it is in order.
std::string fault(const SourceFile& file, const std::string& include) {
  if (include.front() != '<') return "write <room/file.h>, from the top of algorithms/ or the project";
  const std::string own = room_of(file);
  if (const std::string room = room_in(include); !room.empty())
    return room == own || rooms_seen_from.at(own).count(room) != 0 ? "" : own + " may not look into " + room;
  const std::string name = include.substr(1, include.size() - 2);
  for (const Library& library : libraries) {
    if (!std::regex_match(name, std::regex(library.header))) continue;
    if (!std::regex_match(file.path, std::regex(library.owner)))
      return std::string(library.name) + " is seen by " + library.owner + " only";
    return "";
  }
  return is_standard(name) ? ""
                           : "no rule knows this header; add its library to the table with its one owner";
}

}  // namespace

TEST_CASE("Every room and the plugin include only what the table allows") {
  for (const SourceFile& file : all_files()) {
    if (!file.is_code() || !(file.in("algorithms/") || file.in("plugin/"))) continue;
    for (const std::string& include : file.includes()) {
      INFO(file.path << ": #include " << include);
      CHECK(fault(file, include) == "");
    }
  }
}

TEST_CASE("Every room stands in the table") {
  for (const std::string& room : layering::rooms()) {
    INFO(room);
    CHECK(rooms_seen_from.count(room) == 1);
  }
}

TEST_CASE(
    "In the plugin, layers know nothing of algorithms, maps and windows, and maps nothing of algorithms") {
  const std::map<std::string, std::regex> above{
      {"plugin/layers/", std::regex("<plugin/(processing|maps|gui)/.*")},
      {"plugin/maps/", std::regex("<plugin/(processing|gui)/.*")},
      {"plugin/processing/", std::regex("<plugin/gui/.*")},
  };
  for (const SourceFile& file : all_files()) {
    for (const auto& [folder, forbidden] : above) {
      if (!file.is_code() || !file.in(folder.c_str())) continue;
      for (const std::string& include : file.includes()) {
        INFO(file.path << ": #include " << include);
        CHECK_FALSE(std::regex_match(include, forbidden));
      }
    }
  }
}

TEST_CASE("The engine is compiled without Qt and QGIS on the include path") {
  const std::regex foreign("-DQT_|/QtCore|include/qgis");
  std::size_t engine_files = 0;
  std::string command;  // in compile_commands.json it stands one line above its file
  // Rooms that are compiled whole have their one source in the build folder.
  const std::string as_it_is = "\"file\": \"" LIFECIRCLE_SOURCE_DIR "/algorithms/";
  const std::string joined = "\"file\": \"" LIFECIRCLE_BINARY_DIR "/algorithms/";
  for (const std::string& line : layering::lines_of(LIFECIRCLE_BINARY_DIR "/compile_commands.json")) {
    if (line.find("\"command\":") != std::string::npos) command = line;
    if (line.find(as_it_is) == std::string::npos && line.find(joined) == std::string::npos) continue;
    ++engine_files;
    INFO(command);
    CHECK_FALSE(std::regex_search(command, foreign));
  }
  CHECK(engine_files > 0);
}

TEST_CASE("The rules see a fault where there is one") {
  const auto file = [](const char* path) { return SourceFile{path, "", {}}; };
  CHECK(fault(file("algorithms/access/equity.cpp"), "<network/place.h>").empty());
  CHECK(fault(file("algorithms/access/equity.cpp"), "<vector>").empty());
  CHECK_FALSE(fault(file("algorithms/access/equity.cpp"), "<grids/unit_graph.h>").empty());
  CHECK_FALSE(fault(file("algorithms/geometry/box.h"), "<network/place.h>").empty());
  CHECK_FALSE(fault(file("algorithms/geometry/polygon_ops.h"), "<geos_c.h>").empty());
  CHECK_FALSE(fault(file("algorithms/access/equity.cpp"), "<QString>").empty());
  CHECK_FALSE(fault(file("algorithms/access/equity.cpp"), "<qgis.h>").empty());
  CHECK_FALSE(fault(file("algorithms/access/equity.cpp"), "<boost/graph.hpp>").empty());
  CHECK_FALSE(fault(file("algorithms/access/equity.cpp"), "\"equity.h\"").empty());
  CHECK_FALSE(fault(file("plugin/layers/sink.cpp"), "<gdal.h>").empty());
  CHECK_FALSE(fault(file("plugin/layers/sink.cpp"), "<optimisation/program.h>").empty());
}
