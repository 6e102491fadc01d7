// Catch2 v2 wants its main() compiled once; v3 brings it as a library.
#if CATCH_VERSION == 2
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
#endif
