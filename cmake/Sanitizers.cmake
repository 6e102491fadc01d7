# LIFECIRCLE_SANITIZE=address,undefined (or thread) instruments every target, so that mixed builds cannot happen.
if(LIFECIRCLE_SANITIZE)
  add_compile_options(-fsanitize=${LIFECIRCLE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${LIFECIRCLE_SANITIZE})
endif()
