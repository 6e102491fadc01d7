#include "public_uses.h"

#include <algorithm>
#include <array>

namespace lifecircle::sample {
namespace {

// A table, one entry a line or two.
// clang-format off
constexpr std::array<PublicUse, 21> uses{{
    {'k', "education", "education", "kindgtn", "幼儿园", "Mo-Fr 07:30-17:30", 180, 360, 1, {15, 18},
     {34, 44}, 3, 3, true},
    {'1', "education", "education", "primary", "小学", "Mo-Fr 07:00-17:30", 900, 1400, 2, {13, 15},
     {48, 70}, 4, 5, true},
    {'2', "education", "education", "middle", "初级中学", "Mo-Fr 07:00-18:00", 800, 1200, 2, {13, 15},
     {50, 72}, 5, 5, true},
    {'B', "sports", "service", "sport_l", "市民球场", "Mo-Su 06:00-22:00", 0, 0, 1, {12, 14}, {24, 30}, 1,
     2, true},
    {'w', "commercial", "commercial", "wet_mkt", "菜市场", "Mo-Su 06:00-18:30", 40, 120, 1, {26, 32},
     {36, 48}, 2, 2, false},
    {'d', "service", "service", "pty_dist", "党群服务中心·邻里汇", "Mo-Su 08:30-20:30", 200, 500, 1, {16, 20},
     {30, 40}, 3, 4, false},
    {'n', "service", "service", "hlth_stn", "社区卫生服务站", "Mo-Sa 08:00-16:30", 0, 0, 1, {12, 14},
     {24, 30}, 2, 3, false},
    {'h', "service", "service", "hlth_ctr", "社区卫生服务中心", "Mo-Su 08:00-20:00", 60, 90, 2, {15, 17},
     {40, 50}, 5, 6, false},
    {'p', "service", "service", "police", "派出所", "24/7", 0, 0, 1, {15, 17}, {30, 36}, 4, 4, false},
    {'b', "transport", "service", "bus_term", "公交枢纽站", "Mo-Su 05:00-23:30", 0, 0, 1, {9, 11}, {24, 30},
     2, 2, false},
    {'r', "service", "service", "fire", "消防救援站", "24/7", 0, 0, 1, {16, 18}, {32, 38}, 3, 3, false},
    {'e', "service", "service", "carehome", "养老院", "24/7", 120, 240, 1, {15, 17}, {40, 52}, 5, 6, false},
    {'u', "culture", "service", "cult_ctr", "社区文化活动中心", "Tu-Su 09:00-20:30", 400, 600, 1, {24, 28},
     {36, 46}, 3, 4, false},
    {'o', "service", "service", "pty_ctr", "街道党群服务中心", "Mo-Su 08:30-20:30", 400, 800, 1, {22, 26},
     {40, 50}, 5, 6, false},
    {'M', "commercial", "commercial", "mall", "购物中心", "Mo-Su 10:00-22:00", 0, 0, 1, {48, 56}, {66, 84},
     5, 6, false},
    {'S', "commercial", "commercial", "supermkt", "大卖场", "Mo-Su 08:00-22:00", 0, 0, 1, {36, 44},
     {54, 66}, 3, 3, false},
    {'O', "office", "office", "", "商务楼", "", 0, 0, 1, {24, 30}, {38, 50}, 14, 26, false},
    {'W', "industrial", "industrial", "", "市政场站", "", 0, 0, 2, {20, 26}, {60, 110}, 1, 3, false},
    {'P', "park", "", "park_15", "公园", "Mo-Su 05:00-22:00", 0, 0, 0, {0, 0}, {0, 0}, 0, 0, true},
    {'g', "park", "", "park_5", "口袋公园", "24/7", 0, 0, 0, {0, 0}, {0, 0}, 0, 0, true},
    {'G', "park", "", "park_10", "绿地", "24/7", 0, 0, 0, {0, 0}, {0, 0}, 0, 0, true},
}};
// clang-format on

}  // namespace

const PublicUse& public_use(char use) {
  return *std::find_if(uses.begin(), uses.end(), [use](const PublicUse& entry) { return entry.use == use; });
}

}  // namespace lifecircle::sample
