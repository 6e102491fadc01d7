#pragma once

#include <string>

#include "random.h"

namespace lifecircle::sample {

/// Fictional names. They are put together from word lists; none is taken from a map, none is a person's.
std::string compound_name(char use, int number);
std::string alley_name(Random& random);
std::string neighbourhood_name(int number);
std::string district_name(int number);
constexpr const char* town_name = "澄川街道";

}  // namespace lifecircle::sample
