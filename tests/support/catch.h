#pragma once

/// Catch2 v2 and v3 behind one include. In v3 Approx lives in the namespace Catch, as in v2.
#if CATCH_VERSION == 2
#include <catch2/catch.hpp>
#else
#include <catch2/catch_all.hpp>
using Catch::Approx;
#endif
