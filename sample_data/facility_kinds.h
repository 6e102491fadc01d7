#pragma once

#include <array>

namespace lifecircle::sample {

enum class Placing { street_front, compound };

/// How many facilities of one category the town has, and where. East of the river there are fewer: `east` is
/// the share of the usual density found there, so that the maps of the sample tell of a real shortage.
struct FacilityKind {
  const char* category;  ///< id of plugin/catalogue/facility_catalogue.csv
  const char* suffix;
  Placing placing;
  int count;
  double east;
  double spacing;  ///< least distance between two of the category, metres
  int low_capacity, high_capacity;
  const char* hours;
};

inline constexpr std::array<FacilityKind, 46> facility_kinds{{
    {"conv", "便利店", Placing::street_front, 72, 0.6, 90, 0, 0, "24/7"},
    {"shops", "综合小店", Placing::street_front, 48, 0.6, 120, 0, 0, "Mo-Su 08:00-21:00"},
    {"restaur", "餐馆", Placing::street_front, 84, 0.5, 60, 30, 120, "Mo-Su 10:30-21:30"},
    {"brkfast", "早餐店", Placing::street_front, 38, 0.5, 130, 0, 0, "Mo-Su 05:30-10:00"},
    {"pharmacy", "药房", Placing::street_front, 26, 0.5, 220, 0, 0, "Mo-Su 08:00-21:00"},
    {"wet_mkt", "生鲜超市", Placing::street_front, 5, 0.0, 400, 0, 0, "Mo-Su 07:00-20:00"},
    {"supermkt", "超市", Placing::street_front, 4, 0.5, 600, 0, 0, "Mo-Su 08:00-22:00"},
    {"bank", "银行网点", Placing::street_front, 18, 0.3, 180, 0, 0, "Mo-Fr 09:00-17:00"},
    {"telecom", "营业厅", Placing::street_front, 6, 0.3, 400, 0, 0, "Mo-Su 09:00-18:00"},
    {"post", "邮政所", Placing::street_front, 3, 0.3, 800, 0, 0, "Mo-Fr 09:00-17:00"},
    {"gym", "健身房", Placing::street_front, 9, 0.5, 250, 40, 150, "Mo-Su 07:00-22:00"},
    {"outpat", "门诊部", Placing::street_front, 4, 0.4, 500, 0, 0, "Mo-Sa 08:00-17:00"},
    {"hlth_stn", "社区卫生服务站", Placing::street_front, 8, 0.3, 350, 0, 0, "Mo-Fr 08:00-16:30"},
    {"hlth_pst", "智慧健康驿站", Placing::street_front, 5, 0.5, 500, 0, 0, "Mo-Su 08:00-20:00"},
    {"nursery", "托育园", Placing::street_front, 7, 0.2, 400, 20, 60, "Mo-Fr 07:30-18:00"},
    {"canteen", "社区食堂", Placing::street_front, 14, 0.5, 300, 60, 200, "Mo-Su 06:30-19:00"},
    {"eld_meal", "老年助餐点", Placing::street_front, 17, 0.5, 200, 20, 80, "Mo-Su 10:30-12:30,16:30-18:00"},
    {"daycare", "长者日间照护所", Placing::street_front, 9, 0.3, 350, 20, 40, "Mo-Fr 08:00-17:00"},
    {"eld_stn", "为老服务站", Placing::street_front, 13, 0.4, 280, 0, 0, "Mo-Fr 08:30-17:00"},
    {"cult_stn", "文化活动站", Placing::street_front, 20, 0.5, 200, 30, 100, "Mo-Su 09:00-20:00"},
    {"serv_pt", "六艺亭", Placing::street_front, 22, 0.5, 180, 0, 0, "Mo-Su 08:30-18:00"},
    {"rider", "骑士驿站", Placing::street_front, 9, 0.6, 380, 6, 20, "24/7"},
    {"worker", "户外职工爱心接力站", Placing::street_front, 8, 0.6, 380, 6, 16, "Mo-Su 08:00-20:00"},
    {"job_stn", "零工驿站", Placing::street_front, 3, 0.5, 700, 0, 0, "Mo-Fr 08:30-17:00"},
    {"toilet", "公共厕所", Placing::street_front, 26, 0.7, 200, 0, 0, "24/7"},
    {"wst_coll", "生活垃圾收集站", Placing::street_front, 10, 0.8, 350, 0, 0, ""},
    {"wst_tran", "垃圾转运站", Placing::street_front, 1, 0.0, 0, 0, 0, ""},
    {"recycle", "两网融合回收点", Placing::street_front, 20, 0.6, 200, 0, 0, "Mo-Su 08:00-17:00"},
    {"car_pub", "公共停车场", Placing::street_front, 7, 0.6, 400, 60, 300, "24/7"},
    {"bike_hub", "换乘停车点", Placing::street_front, 6, 0.5, 300, 80, 300, "24/7"},
    {"mcr_fire", "微型消防站", Placing::street_front, 18, 0.6, 250, 0, 0, "24/7"},
    {"aed", "AED", Placing::street_front, 28, 0.5, 150, 0, 0, "24/7"},
    {"shelter", "应急避难场所", Placing::street_front, 5, 0.5, 500, 300, 2000, "24/7"},
    {"switch", "开闭所", Placing::street_front, 4, 1.0, 500, 0, 0, ""},
    {"serv_stn", "社区服务站", Placing::compound, 14, 0.6, 250, 0, 0, "Mo-Fr 08:30-17:00"},
    {"mutual", "居民自治互助站", Placing::compound, 48, 0.5, 90, 7, 13, "Mo-Su 09:00-17:00"},
    {"property", "物业服务处", Placing::compound, 64, 0.8, 60, 0, 0, "Mo-Su 08:00-20:00"},
    {"lockers", "快递柜", Placing::compound, 130, 0.8, 40, 40, 160, "24/7"},
    {"fit_eqp", "健身苑点", Placing::compound, 84, 0.7, 60, 0, 0, "24/7"},
    {"fit_out", "健身广场", Placing::compound, 22, 0.6, 200, 0, 0, "24/7"},
    {"playyard", "儿童老人活动场", Placing::compound, 46, 0.7, 100, 0, 0, "24/7"},
    {"sport_s", "社区球场", Placing::compound, 8, 0.6, 300, 0, 0, "Mo-Su 07:00-21:00"},
    {"ebike", "非机动车充电点", Placing::compound, 110, 0.7, 40, 10, 60, "24/7"},
    {"bike_blk", "居民车棚", Placing::compound, 90, 0.8, 50, 20, 120, "24/7"},
    {"car_blk", "小区停车场", Placing::compound, 60, 0.8, 70, 20, 200, "24/7"},
    {"wst_pt", "垃圾分类投放点", Placing::compound, 190, 1.0, 25, 0, 0, "Mo-Su 06:30-09:00,18:00-21:00"},
}};

}  // namespace lifecircle::sample
