# Finds QGIS and gives it targets (QGIS itself ships only variables):
#   Qgis::core  Qgis::gui  Qgis::analysis   imported, so their headers are SYSTEM and stay silent
#   Qgis_VERSION      3.22.16, 3.40.6, ...
#   Qgis_QT           5 or 6: the Qt this QGIS is made of
#   Qgis_PLUGIN_DIR   where QGIS looks for native plugins
# Hints: QGIS_PREFIX_PATH (an own build or OSGeo4W), as in QGIS's FindQGIS.cmake.
find_path(Qgis_INCLUDE_DIR NAMES qgsconfig.h
  HINTS ${QGIS_PREFIX_PATH} $ENV{QGIS_PREFIX_PATH} PATH_SUFFIXES include/qgis include qgis)
foreach(part core gui analysis)
  find_library(Qgis_${part}_LIBRARY NAMES qgis_${part}
    HINTS ${QGIS_PREFIX_PATH} $ENV{QGIS_PREFIX_PATH} PATH_SUFFIXES lib)
endforeach()
find_path(Qgis_PLUGIN_DIR NAMES libtopolplugin.so libofflineeditingplugin.so topolplugin.dll
  HINTS ${QGIS_PREFIX_PATH} $ENV{QGIS_PREFIX_PATH} PATHS /usr/lib /usr/lib64 /usr/local/lib /usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}
  PATH_SUFFIXES qgis/plugins lib/qgis/plugins plugins)

if(Qgis_INCLUDE_DIR)
  file(STRINGS ${Qgis_INCLUDE_DIR}/qgsconfig.h version_line REGEX "^#define VERSION +\"")
  string(REGEX REPLACE "^#define VERSION +\"([0-9]+\\.[0-9]+\\.[0-9]+).*$" "\\1" Qgis_VERSION "${version_line}")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Qgis
  REQUIRED_VARS Qgis_core_LIBRARY Qgis_gui_LIBRARY Qgis_analysis_LIBRARY Qgis_INCLUDE_DIR
  VERSION_VAR Qgis_VERSION
  FAIL_MESSAGE "QGIS's development files are missing: install libqgis-dev, or set QGIS_PREFIX_PATH")
mark_as_advanced(Qgis_INCLUDE_DIR Qgis_core_LIBRARY Qgis_gui_LIBRARY Qgis_analysis_LIBRARY)

if(Qgis_FOUND)
  # QGIS 3 packages are built with Qt 5, QGIS 4 with Qt 6.
  if(Qgis_VERSION VERSION_LESS 3.99)
    set(Qgis_QT 5)
  else()
    set(Qgis_QT 6)
  endif()
endif()

if(Qgis_FOUND AND NOT TARGET Qgis::core)
  set(qt_parts Core Gui Widgets Xml Network Sql Svg PrintSupport)
  find_package(Qt${Qgis_QT} REQUIRED COMPONENTS ${qt_parts})
  list(TRANSFORM qt_parts PREPEND Qt${Qgis_QT}::)

  foreach(part core gui analysis)
    add_library(Qgis::${part} UNKNOWN IMPORTED)
    set_target_properties(Qgis::${part} PROPERTIES
      IMPORTED_LOCATION "${Qgis_${part}_LIBRARY}"
      INTERFACE_INCLUDE_DIRECTORIES "${Qgis_INCLUDE_DIR}")
  endforeach()
  target_link_libraries(Qgis::core INTERFACE ${qt_parts})
  target_link_libraries(Qgis::analysis INTERFACE Qgis::core)
  target_link_libraries(Qgis::gui INTERFACE Qgis::core)
endif()
