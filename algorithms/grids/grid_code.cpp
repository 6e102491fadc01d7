#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_set>

#include <base/error.h>
#include <grids/grid_code.h>

namespace lifecircle::grids {

namespace {

const std::string parent_place = "{parent}";

std::string with_parent(std::string text, const std::string& parent) {
  for (std::size_t at = text.find(parent_place); at != std::string::npos;
       at = text.find(parent_place, at + parent.size()))
    text.replace(at, parent_place.size(), parent);
  return text;
}

bool has_other_braces(const std::string& text) {
  return with_parent(text, "").find_first_of("{}") != std::string::npos;
}

}  // namespace

CodeTemplate::CodeTemplate(const std::string& text) {
  const std::size_t start = text.find("{n");
  const std::size_t end = text.find('}', start == std::string::npos ? 0 : start);
  bool good = start != std::string::npos && end != std::string::npos;
  if (good) {
    const std::string inner = text.substr(start + 2, end - start - 2);  // "" or ":3"
    const bool has_digits = inner.size() == 2 && inner[0] == ':' && inner[1] >= '1' && inner[1] <= '9';
    if (has_digits) digits_ = static_cast<unsigned>(inner[1] - '0');
    before_ = text.substr(0, start);
    after_ = text.substr(end + 1);
    good = (inner.empty() || has_digits) && !has_other_braces(before_) && !has_other_braces(after_);
  }
  if (!good)
    throw Error(
        ErrorCode::invalid_option,
        "The code template \"%1\" must have one {n} or {n:3} for the running number and may have {parent}; "
        "other braces mean nothing.",
        {text});
}

std::string CodeTemplate::code(const std::string& parent, std::uint32_t number) const {
  std::string digits = std::to_string(number);
  if (digits.size() < digits_) digits.insert(0, digits_ - digits.size(), '0');
  return with_parent(before_, parent) + digits + with_parent(after_, parent);
}

bool CodeTemplate::holds(std::uint32_t number) const {
  return digits_ == 1 || std::to_string(number).size() <= digits_;
}

GridCodes number_grids(std::span<const CodedGrid> grids, std::span<const std::string> parents,
                       const CodeTemplate& pattern, std::span<const std::string> taken) {
  GridCodes result;
  result.codes.resize(grids.size());
  std::unordered_set<std::string> used;
  for (std::uint32_t g = 0; g < grids.size(); ++g) {
    result.codes[g] = grids[g].kept;
    if (!grids[g].kept.empty() && !used.insert(grids[g].kept).second) result.duplicates.push_back(g);
  }
  used.insert(taken.begin(), taken.end());
  std::vector<std::uint32_t> order(grids.size());
  std::iota(order.begin(), order.end(), 0u);
  std::erase_if(order, [&](std::uint32_t g) { return !grids[g].kept.empty(); });
  const auto rank = [&](std::uint32_t g) {
    return std::tuple(grids[g].parent, grids[g].place.x, -grids[g].place.y, g);
  };
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
  std::uint32_t number = 0, parent = 0;
  for (const std::uint32_t g : order) {
    if (number == 0 || grids[g].parent != parent) number = 0, parent = grids[g].parent;
    std::string code;
    do {
      code = pattern.code(parents[parent], ++number);
    } while (used.count(code) != 0);
    if (!pattern.holds(number) && (result.overfull.empty() || result.overfull.back() != parent))
      result.overfull.push_back(parent);
    used.insert(code);
    result.codes[g] = std::move(code);
  }
  return result;
}

}  // namespace lifecircle::grids
