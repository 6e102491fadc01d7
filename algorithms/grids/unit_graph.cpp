#include <algorithm>
#include <cmath>
#include <tuple>

#include <base/disjoint_sets.h>
#include <base/error.h>
#include <grids/unit_graph.h>

namespace lifecircle::grids {

namespace {

bool is_amount(double number) {
  return std::isfinite(number) && number >= 0.0;
}

void require(const std::vector<Unit>& units, const std::vector<Front>& fronts, std::size_t parents,
             std::size_t loads) {
  const auto good = [&](const Unit& unit) {
    return unit.parent.valid() && unit.parent.index() < parents && is_amount(unit.area) &&
           is_amount(unit.outer) && std::isfinite(unit.position.x) && std::isfinite(unit.position.y) &&
           std::all_of(unit.load.begin(), unit.load.end(), is_amount);
  };
  if (loads < 1 || loads > max_loads || !std::all_of(units.begin(), units.end(), good))
    throw Error(ErrorCode::internal,
                "A unit has no parent, or a load, an area or a place that is no number.");
  const auto joined = [&](const Front& front) {
    return front.a.index() < units.size() && front.b.index() < units.size() && is_amount(front.length) &&
           is_amount(front.width);
  };
  if (!std::all_of(fronts.begin(), fronts.end(), joined))
    throw Error(ErrorCode::internal, "A front between units has no units or no length.");
}

/// Each pair once, sorted; the order of the input leaves no trace.
std::vector<Front> merged(std::vector<Front> fronts) {
  for (Front& front : fronts)
    if (front.b < front.a) std::swap(front.a, front.b);
  std::erase_if(fronts, [](const Front& front) { return front.a == front.b; });
  const auto key = [](const Front& f) {
    return std::tuple(f.a, f.b, f.barrier, f.width, -f.length, static_cast<int>(f.ground));
  };
  std::sort(fronts.begin(), fronts.end(), [&](const Front& x, const Front& y) { return key(x) < key(y); });
  std::size_t kept = 0;
  for (const Front& front : fronts) {
    if (kept > 0 && fronts[kept - 1].a == front.a && fronts[kept - 1].b == front.b)
      fronts[kept - 1].length += front.length;  // the first is the easiest to pass and says what lies between
    else
      fronts[kept++] = front;
  }
  fronts.resize(kept);
  return fronts;
}

/// The nearest pair of units of two different pieces of one parent, for every piece but one: what Prim's
/// tree over the units takes. O(units^2) in parents that fall apart, which are small or rare.
std::vector<std::pair<UnitId, UnitId>> nearest_joins(std::span<const UnitId> unordered,
                                                     std::span<const Unit> units, DisjointSets& pieces) {
  std::vector<UnitId> members(unordered.begin(), unordered.end());
  std::sort(members.begin(), members.end(), [&](UnitId a, UnitId b) {
    return std::tie(units[a.index()].position, a) < std::tie(units[b.index()].position, b);
  });
  constexpr double far = 1e300;
  std::vector<double> distance(members.size(), far);
  std::vector<UnitId> from(members.size());
  std::vector<std::uint8_t> inside(members.size(), 0);
  std::vector<std::pair<UnitId, UnitId>> joins;
  const auto admit = [&](std::uint32_t piece) {
    for (std::size_t i = 0; i < members.size(); ++i) {
      if (inside[i] != 0 || pieces.root(members[i].index()) != piece) continue;
      inside[i] = 1;
      const geometry::Point at = units[members[i].index()].position;
      for (std::size_t j = 0; j < members.size(); ++j) {
        const geometry::Point to = units[members[j].index()].position;
        const double d = (at.x - to.x) * (at.x - to.x) + (at.y - to.y) * (at.y - to.y);
        if (inside[j] == 0 && d < distance[j]) distance[j] = d, from[j] = members[i];
      }
    }
  };
  admit(pieces.root(members[0].index()));
  while (true) {
    std::size_t next = members.size();
    for (std::size_t j = 0; j < members.size(); ++j)
      if (inside[j] == 0 && (next == members.size() || distance[j] < distance[next])) next = j;
    if (next == members.size()) break;
    joins.emplace_back(std::min(from[next], members[next]), std::max(from[next], members[next]));
    admit(pieces.root(members[next].index()));
  }
  return joins;
}

}  // namespace

double UnitGraph::load_of(ParentId id, std::size_t kind) const {
  double sum = 0.0;
  for (const UnitId unit : units_of(id)) sum += this->unit(unit).load[kind];
  return sum;
}

void UnitGraph::open_passages() {
  DisjointSets pieces(units_.size());
  passable_.assign(fronts_.size(), 0);
  std::vector<std::uint32_t> closed;
  for (std::uint32_t i = 0; i < fronts_.size(); ++i) {
    const Front& front = fronts_[i];
    if (unit(front.a).parent != unit(front.b).parent) continue;
    if (front.barrier) {
      closed.push_back(i);
    } else {
      passable_[i] = 1;
      pieces.join(front.a.index(), front.b.index());
    }
  }
  // Ties break by place, so that the order of features leaves no trace.
  const auto key = [&](std::uint32_t i) {
    const Front& front = fronts_[i];
    const geometry::Point a = unit(front.a).position, b = unit(front.b).position;
    return std::tuple(front.width, -front.length, std::min(a, b), std::max(a, b), i);
  };
  std::sort(closed.begin(), closed.end(), [&](std::uint32_t x, std::uint32_t y) { return key(x) < key(y); });
  for (const std::uint32_t i : closed) {
    if (!pieces.join(fronts_[i].a.index(), fronts_[i].b.index())) continue;
    passable_[i] = 1;
    joins_.push_back({Join::Kind::crossing, FrontId(i)});
  }
  for (std::size_t p = 0; p < parent_count(); ++p) {
    const auto members = units_of(ParentId(p));
    const auto apart = [&](UnitId u) { return pieces.root(u.index()) != pieces.root(members[0].index()); };
    if (!std::any_of(members.begin(), members.end(), apart)) continue;
    for (const auto& [a, b] : nearest_joins(members, units_, pieces)) {
      joins_.push_back({Join::Kind::island, FrontId(fronts_.size())});
      fronts_.push_back({a, b, 0.0, 0.0, Ground::open, false});
      passable_.push_back(1);
    }
  }
}

UnitGraph build_unit_graph(std::vector<Unit> units, std::vector<Front> fronts, std::size_t parent_count,
                           std::size_t load_count) {
  require(units, fronts, parent_count, load_count);
  UnitGraph graph;
  graph.load_count_ = load_count;
  graph.units_ = std::move(units);
  graph.fronts_ = merged(std::move(fronts));
  graph.by_parent_ = group_by<UnitId>(
      parent_count, graph.units_.size(), [&](std::size_t u) { return graph.units_[u].parent.index(); },
      [](std::size_t u) { return UnitId(u); });
  graph.open_passages();
  const auto unit_at = [&](std::size_t side, bool other) {
    const Front& front = graph.fronts_[side / 2];
    return (side % 2 == 0) != other ? front.a : front.b;
  };
  graph.neighbours_ = group_by<UnitGraph::Neighbour>(
      graph.units_.size(), graph.fronts_.size() * 2,
      [&](std::size_t side) { return unit_at(side, false).index(); },
      [&](std::size_t side) {
        return UnitGraph::Neighbour{unit_at(side, true), FrontId(side / 2)};
      });
  return graph;
}

}  // namespace lifecircle::grids
