# lifecircle_room(<name> SOURCES <files> [ROOMS <rooms it may include>] [PRIVATE <third-party targets>])
# One room of the engine = one static library. Third-party libraries are linked PRIVATE: no header of a room may need
# them. Every .cpp and .h of the folder must be listed or the configure step fails, so no file is forgotten.
function(lifecircle_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;ROOMS;PRIVATE" ${ARGN})
  add_library(lifecircle_${name} STATIC ${ROOM_SOURCES})
  add_library(LifeCircle::${name} ALIAS lifecircle_${name})
  target_include_directories(lifecircle_${name} PUBLIC ${PROJECT_SOURCE_DIR}/algorithms)
  list(TRANSFORM ROOM_ROOMS PREPEND LifeCircle::)
  target_link_libraries(lifecircle_${name}
    PUBLIC ${ROOM_ROOMS}
    PRIVATE lifecircle_warnings ${ROOM_PRIVATE})

  file(GLOB on_disk RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} CONFIGURE_DEPENDS *.cpp *.h)
  list(REMOVE_ITEM on_disk ${ROOM_SOURCES})
  if(on_disk)
    message(FATAL_ERROR "algorithms/${name}: not listed in CMakeLists.txt: ${on_disk}")
  endif()
endfunction()
