# Warnings for every target of the project, as one interface target. Third-party headers are SYSTEM and stay silent.
# -Wrestrict is off where GCC optimises most: GCC 12 sees overlaps in "text" + std::to_string(i) (its bug 105651).
# In a unity build each source is an included file; GCC takes its anonymous types for those of a header.
add_library(lifecircle_warnings INTERFACE)
target_compile_options(lifecircle_warnings INTERFACE
  -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align -Woverloaded-virtual -Wpedantic
  -Wimplicit-fallthrough
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-restrict>
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${CMAKE_UNITY_BUILD}>>:-Wno-subobject-linkage>
  $<$<BOOL:${LIFECIRCLE_WERROR}>:-Werror>)
