#include "names.h"

#include <array>

namespace lifecircle::sample {
namespace {

constexpr std::array<const char*, 20> first{"澄", "梧", "云", "霁", "荻", "砚", "鹤", "栀", "絮", "珞",
                                            "汀", "岚", "槐", "茗", "晴", "榆", "溪", "菱", "沐", "棠"};
constexpr std::array<const char*, 18> second{"声", "影", "屿", "歌", "笛", "澜", "泊", "坞", "墨",
                                             "苑", "庭", "湾", "川", "语", "圃", "篱", "霖", "舟"};

/// Pair number n of the two lists; all pairs differ for n below 360.
std::string pair(int n) {
  const int a = n % static_cast<int>(first.size());
  const int b = (n / static_cast<int>(first.size()) + n * 7) % static_cast<int>(second.size());
  return std::string(first[static_cast<std::size_t>(a)]) + second[static_cast<std::size_t>(b)];
}

}  // namespace

std::string compound_name(char use, int number) {
  switch (use) {
    case 's':
      return pair(number) + "新村";
    case 'l':
      return pair(number) + "里";
    case 'v':
      return pair(number) + "别墅";
    case 'm':
      return pair(number) + "家园";
    case 't':
      return pair(number) + "名邸";
    case 'f':
      return pair(number) + "公寓";
    default:
      return pair(number) + "花园";
  }
}

std::string alley_name(Random& random) {
  return pair(random.integer(0, 350)) + "弄";
}

std::string neighbourhood_name(int number) {
  return pair(number * 11 + 3) + "居民区";
}

std::string district_name(int number) {
  constexpr std::array<const char*, 5> names{"梧桐湾片区", "云麓片区", "听澜片区", "半夏片区", "东汀片区"};
  return names[static_cast<std::size_t>(number)];
}

}  // namespace lifecircle::sample
