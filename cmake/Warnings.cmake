# Warnings for every target of the project, as one interface target. Third-party headers are SYSTEM and stay silent.
add_library(lifecircle_warnings INTERFACE)
target_compile_options(lifecircle_warnings INTERFACE
  -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align -Woverloaded-virtual -Wpedantic
  -Wimplicit-fallthrough
  $<$<BOOL:${LIFECIRCLE_WERROR}>:-Werror>)
