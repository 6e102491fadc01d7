#include <algorithm>
#include <cmath>

#include <network/street_web.h>

namespace lifecircle::network {

StreetWeb::StreetWeb(const StreetTable& streets, const StreetGraphOptions& options,
                     const geometry::GroundMetric& metric)
    : streets_(streets),
      metric_(metric),
      joinable_(joinable_lines(streets, options, metric)),
      junctions_(join_vertices(joinable_.lines, joinable_.tolerance)) {
  std::vector<geometry::Segment> plain;
  for (std::size_t l = 0; l < joinable_.lines.line_count(); ++l)
    for (std::uint32_t v = joinable_.lines.first_vertex[l]; v + 1 < joinable_.lines.first_vertex[l + 1];
         ++v) {
      const geometry::Point a = joinable_.lines.vertices[v].point;
      const geometry::Point b = joinable_.lines.vertices[v + 1].point;
      plain.push_back({a, b});
      segments_.push_back({plain.back(),
                           v,
                           joinable_.lines.street[l],
                           metric.length(a, b).value(),
                           {node_of(v), node_of(v + 1)}});
    }
  index_ = geometry::SegmentIndex(plain);
  segments_at_ = group_by<std::uint32_t>(
      junctions_.node_point.size(), 2 * segments_.size(),
      [&](std::size_t i) { return segments_[i / 2].nodes[i % 2]; },
      [](std::size_t i) { return static_cast<std::uint32_t>(i / 2); });
}

double StreetWeb::walk(WebPosition from, WebPosition to, double limit) const {
  const WebSegment &start = segments_[from.segment], &goal = segments_[to.segment];
  double best = std::numeric_limits<double>::infinity();
  if (from.segment == to.segment) best = std::abs(from.fraction - to.fraction) * start.metres;

  struct Known {
    std::uint32_t node;
    double metres;
    bool settled = false;
  };
  std::vector<Known> known;
  const auto offer = [&](std::uint32_t node, double metres) {
    if (metres > limit) return;
    const auto same =
        std::find_if(known.begin(), known.end(), [&](const Known& k) { return k.node == node; });
    if (same == known.end())
      known.push_back({node, metres});
    else
      same->metres = std::min(same->metres, metres);
  };
  offer(start.nodes[0], from.fraction * start.metres);
  offer(start.nodes[1], (1 - from.fraction) * start.metres);
  while (true) {
    Known* next = nullptr;
    for (Known& k : known)
      if (!k.settled && (!next || k.metres < next->metres)) next = &k;
    if (!next) break;
    next->settled = true;
    const Known here = *next;
    if (here.node == goal.nodes[0]) best = std::min(best, here.metres + to.fraction * goal.metres);
    if (here.node == goal.nodes[1]) best = std::min(best, here.metres + (1 - to.fraction) * goal.metres);
    for (const std::uint32_t s : segments_at(here.node))
      for (const std::uint32_t node : segments_[s].nodes)
        if (node != here.node) offer(node, here.metres + segments_[s].metres);
  }
  return best <= limit ? best : std::numeric_limits<double>::infinity();
}

}  // namespace lifecircle::network
