# LIFECIRCLE_SANITIZE=address,undefined (or thread) instruments every target, so that mixed builds cannot happen.
if(LIFECIRCLE_SANITIZE)
  add_compile_options(-fsanitize=${LIFECIRCLE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  # GCC sees uninitialised values in instrumented code where there are none (its manual says so).
  add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  add_link_options(-fsanitize=${LIFECIRCLE_SANITIZE})
endif()
