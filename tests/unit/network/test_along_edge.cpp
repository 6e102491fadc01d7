#include <network/along_edge.h>
#include <support/catch.h>

using namespace lifecircle::network;

namespace {

/// A place `cost` from the start of an edge of 100, without extent.
Access at(double cost) {
  Access access;
  access.first.forward = access.last.forward = Cost(cost);
  access.first.backward = access.last.backward = Cost(cost);
  return access;
}

Edge edge(bool forward, bool backward) {
  Edge edge;
  edge.forward = edge.backward = Cost(100);
  edge.forward_open = forward;
  edge.backward_open = backward;
  return edge;
}

}  // namespace

TEST_CASE("along one edge the way is the difference, in the open directions only") {
  CHECK(direct_cost(edge(true, true), at(10), at(30)) == Cost(20));
  CHECK(direct_cost(edge(true, true), at(30), at(10)) == Cost(20));
  CHECK(direct_cost(edge(true, false), at(10), at(30)) == Cost(20));
  CHECK(direct_cost(edge(true, false), at(30), at(10)) == unreachable);
  CHECK(direct_cost(edge(false, true), at(10), at(30)) == unreachable);
}

TEST_CASE("a place that rounding has moved is still the same place on a one-way street") {
  const double here = 47.4678, a_digit_less = 47.46779999999999;
  CHECK(direct_cost(edge(true, false), at(here), at(a_digit_less)) == Cost(0));
  CHECK(direct_cost(edge(false, true), at(a_digit_less), at(here)) == Cost(0));
  CHECK(direct_cost(edge(true, false), at(here), at(here - 1e-6)) == unreachable);
}
