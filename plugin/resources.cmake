# Compiles translations and turns all data files into one Qt resource, :/lifecircle/<folder>/<file>.
# Sets resource_sources (for the library) and translations (the .qm files).
set(ts_file ${CMAKE_CURRENT_SOURCE_DIR}/i18n/lifecircle_zh_CN.ts)
set(qm_file ${CMAKE_CURRENT_BINARY_DIR}/i18n/lifecircle_zh_CN.qm)
add_custom_command(OUTPUT ${qm_file}
  COMMAND Qt${Qgis_QT}::lrelease -silent ${ts_file} -qm ${qm_file}
  DEPENDS ${ts_file} VERBATIM)
set(translations ${qm_file})
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/i18n)

# cmake --build <build> --target update_translations: brings new texts into the .ts, to be translated there.
add_custom_target(update_translations
  COMMAND Qt${Qgis_QT}::lupdate -silent -locations none -no-obsolete -extensions cpp,h ${CMAKE_CURRENT_SOURCE_DIR}
          -I ${PROJECT_SOURCE_DIR} -ts ${ts_file}
  VERBATIM)

# Data files need no list: whatever lies in these folders is shipped.
file(GLOB data_files RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} CONFIGURE_DEPENDS
  catalogue/*.csv catalogue/*.ini help/*.html styles/*.qml maps/*.css icons/*.svg)
set(entries "")
foreach(file ${data_files})
  string(APPEND entries "  <file alias=\"${file}\">${CMAKE_CURRENT_SOURCE_DIR}/${file}</file>\n")
endforeach()
string(APPEND entries "  <file alias=\"i18n/lifecircle_zh_CN.qm\">${qm_file}</file>\n")
set(qrc_file ${CMAKE_CURRENT_BINARY_DIR}/lifecircle.qrc)
file(CONFIGURE OUTPUT ${qrc_file} CONTENT
  "<RCC><qresource prefix=\"/lifecircle\">\n@entries@</qresource></RCC>\n" @ONLY)

list(TRANSFORM data_files PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/ OUTPUT_VARIABLE data_paths)
set(resource_sources ${CMAKE_CURRENT_BINARY_DIR}/qrc_lifecircle.cpp)
add_custom_command(OUTPUT ${resource_sources}
  COMMAND Qt${Qgis_QT}::rcc --name lifecircle --output ${resource_sources} ${qrc_file}
  DEPENDS ${qrc_file} ${qm_file} ${data_paths} VERBATIM)
set_source_files_properties(${resource_sources} PROPERTIES SKIP_AUTOMOC ON SKIP_PRECOMPILE_HEADERS ON)
