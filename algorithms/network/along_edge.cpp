#include <network/along_edge.h>

namespace lifecircle::network {

namespace {

/// Nearer than this along an edge, two places are the same one: a point that lies on a street is hung again
/// with the last digit another, and must not become unreachable against a one-way street for that.
constexpr Cost same_place{1e-9};

}  // namespace

EndCosts end_costs(const Edge& edge, const Access& access) {
  const auto unless_closed = [](bool at_node, bool open, Cost cost) {
    return at_node ? Cost(0.0) : open ? cost : unreachable;
  };
  // Towards the start the near end of the stretch counts, towards the end the far one.
  return {unless_closed(access.at_start, edge.backward_open, access.first.backward),
          unless_closed(access.at_end, edge.forward_open, edge.forward - access.last.forward),
          unless_closed(access.at_start, edge.forward_open, access.first.forward),
          unless_closed(access.at_end, edge.backward_open, edge.backward - access.last.backward)};
}

Cost direct_cost(const Edge& edge, const Access& from, const Access& to) {
  if (from.first.forward <= to.last.forward + same_place &&
      to.first.forward <= from.last.forward + same_place)
    return Cost(0.0);  // overlap
  if (from.last.forward < to.first.forward)
    return edge.forward_open ? to.first.forward - from.last.forward : unreachable;
  return edge.backward_open ? from.first.backward - to.last.backward : unreachable;
}

}  // namespace lifecircle::network
