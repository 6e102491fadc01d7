#pragma once

#include <array>
#include <string_view>

#include <access/facility_catalogue.h>
#include <base/csv.h>

namespace lifecircle::access {

/// The standards and programmes whose thresholds plugin/catalogue/facility_profiles.csv knows. The order is
/// the one of the STANDARD parameter and never changes; new ones go to the end.
inline constexpr std::array<std::string_view, 8> standard_names{
    "gb50180",       ///< GB 50180-2018, all items of its tables (应配建 and 按需配建)
    "tdt1062",       ///< TD/T 1062-2021, the three rows that are known
    "complete2020",  ///< 完整居住社区建设标准(试行) 2020
    "mofcom2021",    ///< 一刻钟便民生活圈 2021
    "ten_minute",    ///< every category within 10 minutes
    "gb50437",       ///< GB 50437-2007 (2018), facilities for the aged
    "sh2024draft",   ///< Shanghai 2024, consultation draft
    "xuhui2023",     ///< Xuhui district, Shanghai, 2023
};

/// What one standard asks for: the categories of `catalogue` that it names, in the order of the catalogue,
/// with its own thresholds, source and confidence where it has them; an empty cell leaves what the catalogue
/// says. `profiles` is a table with the columns standard, id, minutes, radius_m, source, confidence. Throws
/// Error(invalid_option) for a standard that has no row, Error(bad_table) for an id that the catalogue does
/// not have, for one named twice, and for negative numbers.
[[nodiscard]] FacilityCatalogue apply_standard(const FacilityCatalogue& catalogue, const CsvTable& profiles,
                                               std::string_view standard);

}  // namespace lifecircle::access
