# What nearly every source of the plugin and its tests includes, directly or not.
set(lifecircle_qgis_headers <qgsapplication.h> <qgsprocessingalgorithm.h> <qgsprocessingparameters.h>
  <qgsprocessingregistry.h> <qgsvectorlayer.h> <qgscoordinatetransform.h>)

# lifecircle_precompile(<target> <headers>): QGIS's headers take seconds each, so they are read once per target.
function(lifecircle_precompile target)
  target_precompile_headers(${target} PRIVATE ${ARGN})
  if(CCACHE_PROGRAM)
    # ccache cannot see through a precompiled header without these.
    set_target_properties(${target} PROPERTIES CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${CCACHE_PROGRAM}")
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
  endif()
endfunction()
