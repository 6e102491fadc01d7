#include <grids/contiguity.h>

namespace lifecircle::grids {

Contiguity::Contiguity(const ParentProblem& problem) : problem_(problem), seen_(problem.block_count(), 0) {}

bool Contiguity::can_leave(const Zones& zone_of, std::uint32_t block) {
  rim_.clear();
  for (const auto& n : problem_.passable(block))
    if (zone_of[n.block] == zone_of[block]) rim_.push_back(n.block);
  if (rim_.size() < 2) return true;
  return rim_hangs_together() || zone_hangs_together(zone_of, block);
}

bool Contiguity::rim_hangs_together() {
  new_marks();
  for (const std::uint32_t b : rim_) seen_[b] = mark_;
  stack_.assign(1, rim_.front());
  seen_[rim_.front()] = mark_ + 1;
  std::size_t reached = 1;
  while (!stack_.empty()) {
    const std::uint32_t at = stack_.back();
    stack_.pop_back();
    for (const auto& n : problem_.passable(at)) {
      if (seen_[n.block] != mark_) continue;
      seen_[n.block] = mark_ + 1;
      if (++reached == rim_.size()) return true;
      stack_.push_back(n.block);
    }
  }
  return false;
}

bool Contiguity::zone_hangs_together(const Zones& zone_of, std::uint32_t block) {
  new_marks();
  for (const std::uint32_t b : rim_) seen_[b] = mark_;
  const std::uint32_t zone = zone_of[block];
  std::size_t missing = rim_.size() - 1;
  stack_.assign(1, rim_.front());
  seen_[rim_.front()] = mark_ + 1;
  seen_[block] = mark_ + 1;
  while (!stack_.empty()) {
    const std::uint32_t at = stack_.back();
    stack_.pop_back();
    for (const auto& n : problem_.passable(at)) {
      if (zone_of[n.block] != zone || seen_[n.block] == mark_ + 1) continue;
      if (seen_[n.block] == mark_ && --missing == 0) return true;
      seen_[n.block] = mark_ + 1;
      stack_.push_back(n.block);
    }
  }
  return false;
}

std::span<const std::uint32_t> Contiguity::small_side(const Zones& zone_of,
                                                      std::span<const std::uint32_t> blocks) {
  new_marks();
  side_.clear();
  for (const std::uint32_t block : blocks) seen_[block] = mark_ + 1;
  const std::uint32_t zone = zone_of[blocks.front()];
  std::size_t big_begin = 0, big_end = 0;
  double big_load = -1.0;
  for (const std::uint32_t block : blocks) {
    for (const auto& start : problem_.passable(block)) {
      if (zone_of[start.block] != zone || seen_[start.block] == mark_ + 1) continue;
      const std::size_t begin = side_.size();
      const double load = take_piece(zone_of, start.block);
      const std::size_t size = side_.size() - begin, big = big_end - big_begin;
      if (load > big_load || (load == big_load && size > big))
        big_begin = begin, big_end = side_.size(), big_load = load;
    }
  }
  side_.erase(side_.begin() + static_cast<std::ptrdiff_t>(big_begin),
              side_.begin() + static_cast<std::ptrdiff_t>(big_end));
  return side_;
}

double Contiguity::take_piece(const Zones& zone_of, std::uint32_t start) {
  double load = 0.0;
  seen_[start] = mark_ + 1;
  side_.push_back(start);
  for (std::size_t i = side_.size() - 1; i < side_.size(); ++i) {
    load += problem_.load[side_[i] * problem_.loads];
    for (const auto& n : problem_.passable(side_[i])) {
      if (zone_of[n.block] != zone_of[start] || seen_[n.block] == mark_ + 1) continue;
      seen_[n.block] = mark_ + 1;
      side_.push_back(n.block);
    }
  }
  return load;
}

}  // namespace lifecircle::grids
