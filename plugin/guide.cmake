# The user guide in docs/ as pages for a browser, lifecircle/guide beside the plugin, for the window Help: made where there is mkdocs.
# It loads nothing from elsewhere; tests/docs reads every page for that.
find_program(MKDOCS_PROGRAM mkdocs)
set(guide_dir ${CMAKE_CURRENT_BINARY_DIR}/guide)
if(MKDOCS_PROGRAM)
  file(GLOB_RECURSE guide_pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/docs/*)
  add_custom_command(OUTPUT ${guide_dir}/index.html
    COMMAND ${MKDOCS_PROGRAM} build --quiet --clean --site-dir ${guide_dir}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    DEPENDS ${PROJECT_SOURCE_DIR}/mkdocs.yml ${guide_pages}
    COMMENT "The user guide"
    VERBATIM)
  add_custom_target(guide DEPENDS ${guide_dir}/index.html)
  add_dependencies(lifecircle guide)
  install(DIRECTORY ${guide_dir} DESTINATION lifecircle)
  if(Qgis_PLUGIN_DIR)
    install(DIRECTORY ${guide_dir} DESTINATION ${Qgis_PLUGIN_DIR}/lifecircle COMPONENT native EXCLUDE_FROM_ALL)
  endif()
else()
  message(STATUS "No mkdocs: the plugin comes without its user guide.")
endif()
