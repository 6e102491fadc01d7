#include "housing_styles.h"

#include <algorithm>
#include <array>

namespace lifecircle::sample {
namespace {

// Sun gaps are those of Shanghai's built stock: about 1.0 to 1.2 times the height between slabs of six
// storeys, less in the old lanes, and half the height between towers, whose shadows are narrow.
// A table, one entry a line or two.
// clang-format off
constexpr std::array<HousingStyle, 7> styles{{
    {'s', "售后公房", {10.4, 12.0}, {28, 60}, {6, 9}, {9.5, 12.5}, {4.2, 6.8}, {3.0, 4.6}, 5.5, 5, 6, 1978,
     1996, 16, {2, 2}, 0, 0.12, false, true, 1},
    {'c', "普通商品房", {11.5, 13.0}, {34, 62}, {7, 11}, {12, 16}, {5.0, 7.5}, {3.5, 5.0}, 6.5, 6, 7, 1996,
     2009, 17, {2, 2}, 0, 0.15, false, true, 1},
    {'t', "普通商品房", {15, 18}, {26, 34}, {20, 28}, {30, 38}, {7.0, 9.0}, {4.5, 6.0}, 10, 18, 28, 1998,
     2017, 100, {4, 4}, 0, 0.6, true, true, 1},
    {'m', "动迁安置房", {12.0, 13.5}, {34, 54}, {9, 13}, {22, 27}, {5.5, 8.0}, {4.0, 5.5}, 7, 11, 12, 2002,
     2016, 18, {2, 2}, 0, 0.1, true, true, 1},
    {'l', "售后公房", {8.0, 9.6}, {12, 25}, {2.4, 3.2}, {0.9, 1.8}, {1.5, 1.9}, {2.4, 3.2}, 2.6, 2, 3,
     1916, 1948, 4.6, {0, 0}, 62, 0.0, false, false, 2},
    {'v', "老洋房", {10.5, 13.0}, {11, 16}, {6, 11}, {7, 10}, {3.2, 4.5}, {3.0, 4.0}, 4.5, 2, 4, 1921,
     1948, 100, {0, 0}, 105, 0.35, false, true, 1},
    {'f', "涉外商品房", {17, 20}, {28, 38}, {20, 26}, {28, 36}, {8.0, 10.0}, {5.0, 6.0}, 10, 20, 30, 1996,
     2013, 100, {4, 4}, 0, 0.6, true, true, 1},
}};
// clang-format on

}  // namespace

const HousingStyle& housing_style(char use) {
  return *std::find_if(styles.begin(), styles.end(),
                       [use](const HousingStyle& style) { return style.use == use; });
}

}  // namespace lifecircle::sample
