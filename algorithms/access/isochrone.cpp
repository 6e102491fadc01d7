#include <memory>

#include <access/isochrone.h>
#include <base/error.h>
#include <base/parallel.h>
#include <geometry/polygon_ops.h>
#include <network/reached_streets.h>

namespace lifecircle::access {

namespace {

using network::EdgeStretch;

std::vector<geometry::Polyline> lines_of(const network::StreetGraph& graph,
                                         std::span<const EdgeStretch> stretches) {
  std::vector<geometry::Polyline> lines;
  for (const EdgeStretch& stretch : stretches) lines.push_back(line_of(graph, stretch));
  return lines;
}

/// The rings of one group, smallest first.
void compute_rings(const network::StreetGraph& graph, network::ReachQuery& query,
                   const IsochroneOptions& options, std::span<IsochroneRing> rings) {
  std::vector<EdgeStretch> reached;
  std::vector<geometry::Polygon> area;
  for (std::size_t r = 0; r < rings.size(); ++r) {
    std::vector<EdgeStretch> now = reached_stretches(graph, query, options.limits[r]);
    if (now.empty()) continue;
    rings[r].new_streets = lines_of(graph, without(now, reached));
    // What is new is joined with the ring before, so that rings are nested to the last chord of their round
    // corners.
    const std::vector<geometry::Polyline> lines =
        reached.empty() ? lines_of(graph, now) : rings[r].new_streets;
    const double scale = graph.metric().scale(line_of(graph, now.front()).front());
    area = around(lines, options.buffer.value() * scale, area);
    if (options.fill_holes > 0)
      area = without_small_holes(std::move(area), options.fill_holes * scale * scale);
    rings[r].area = area;
    rings[r].square_metres = area_of(area) / (scale * scale);
    reached = std::move(now);
  }
}

}  // namespace

void IsochroneOptions::validate() const {
  if (limits.empty() || !(limits.front() > network::Cost(0.0)))
    throw Error(ErrorCode::invalid_option, "Give the minutes of the rings as numbers above 0, e.g. 5,10,15.");
  for (std::size_t i = 1; i < limits.size(); ++i)
    if (!(limits[i] > limits[i - 1]))
      throw Error(ErrorCode::invalid_option, "The minutes of the rings must ascend, e.g. 5,10,15.");
  if (!(buffer > Metres(0.0) && buffer <= Metres(500.0)))
    throw Error(ErrorCode::invalid_option, "The buffer must be above 0 and at most 500 metres.");
  if (!(fill_holes >= 0.0))
    throw Error(ErrorCode::invalid_option, "The size of holes to fill must not be negative.");
}

std::vector<IsochroneRing> isochrones(const network::StreetGraph& graph, const HungPlaces& places,
                                      std::span<const std::vector<std::uint32_t>> groups,
                                      const IsochroneOptions& options, Progress& progress) {
  options.validate();
  const std::size_t ring_count = options.limits.size();
  std::vector<IsochroneRing> rings(groups.size() * ring_count);
  for (std::size_t i = 0; i < rings.size(); ++i) {
    rings[i].group = i / ring_count;
    rings[i].ring = i % ring_count;
  }
  ScratchPool<network::ReachQuery> pool(
      [&] { return std::make_unique<network::ReachQuery>(graph, options.sense); });
  parallel_for(groups.size(), 1, progress, [&](std::size_t begin, std::size_t end) {
    const auto query = pool.lend();
    for (std::size_t g = begin; g < end; ++g) {
      query->clear();
      for (const std::uint32_t place : groups[g])
        for (const network::Access& access : places[place]) query->add_source(access);
      query->run(options.limits.back());
      compute_rings(graph, *query, options, std::span(rings).subspan(g * ring_count, ring_count));
    }
  });
  return rings;
}

}  // namespace lifecircle::access
