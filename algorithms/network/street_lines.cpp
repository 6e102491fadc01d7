#include <algorithm>
#include <cmath>

#include <network/street_lines.h>

namespace lifecircle::network {

StreetLines trace_lines(const StreetTable& table, const WalkingCost& cost, bool only_ends_join) {
  StreetLines lines;
  lines.vertices.reserve(table.points().size());
  for (std::size_t s = 0; s < table.street_count(); ++s)
    lines.counts.closed_streets += !cost.is_open(table.street(s));
  for (std::size_t p = 0; p < table.part_count(); ++p) {
    const std::size_t s = table.street_of_part(p);
    const Street& street = table.street(s);
    if (!cost.is_open(street)) continue;
    const std::size_t begin = lines.vertices.size();
    for (const geometry::Point point : table.part(p))
      if (lines.vertices.size() == begin || lines.vertices.back().point != point)
        lines.vertices.push_back({point, street.level, false, !only_ends_join, 0.0});
    if (lines.vertices.size() < begin + 2) {
      lines.vertices.resize(begin);
      ++lines.counts.zero_length_parts;
      continue;
    }
    for (LineVertex* end : {&lines.vertices[begin], &lines.vertices.back()}) {
      end->is_end = true;
      end->may_join = true;
    }
    lines.end_line(static_cast<std::uint32_t>(s));
  }
  return lines;
}

namespace {

/// Known heights spread to their unknown neighbours along the line: backward from the first, forward from the
/// others.
void fill_gaps(std::span<LineVertex> line) {
  const auto known = [](const LineVertex& v) { return std::isfinite(v.height); };
  const auto first = std::find_if(line.begin(), line.end(), known);
  double height = first == line.end() ? 0.0 : first->height;
  for (LineVertex& vertex : line) {
    if (known(vertex)) height = vertex.height;
    vertex.height = height;
  }
}

void run_evenly(std::span<LineVertex> line, const geometry::GroundMetric& metric) {
  std::vector<double> along{0.0};
  for (std::size_t i = 1; i < line.size(); ++i)
    along.push_back(along.back() + metric.length(line[i - 1].point, line[i].point).value());
  const double from = line.front().height, rise = line.back().height - from;
  for (std::size_t i = 0; i < line.size(); ++i)
    line[i].height = along.back() > 0 ? from + rise * along[i] / along.back() : from;
}

}  // namespace

StreetLines drape(const StreetLines& lines, const geometry::HeightSource& terrain,
                  const geometry::GroundMetric& metric) {
  StreetLines draped;
  draped.counts = lines.counts;
  const double spacing = terrain.spacing();
  for (std::size_t l = 0; l < lines.line_count(); ++l) {
    const auto line = lines.line(l);
    draped.vertices.push_back(line.front());
    for (std::size_t i = 1; i < line.size(); ++i) {
      const LineVertex &a = line[i - 1], &b = line[i];
      const double steps = std::ceil(metric.length(a.point, b.point).value() / spacing);
      for (double step = 1; step < steps; ++step)
        draped.vertices.push_back(
            {geometry::between(a.point, b.point, step / steps), a.level, false, false, 0.0});
      draped.vertices.push_back(b);
    }
    draped.end_line(lines.street[l]);
  }

  std::vector<geometry::Point> points(draped.vertices.size());
  std::transform(draped.vertices.begin(), draped.vertices.end(), points.begin(),
                 [](const LineVertex& vertex) { return vertex.point; });
  const std::vector<double> heights = terrain.heights(points);
  for (std::size_t i = 0; i < heights.size(); ++i) {
    draped.vertices[i].height = heights[i];
    draped.counts.unknown_heights += !std::isfinite(heights[i]);
  }
  for (std::size_t l = 0; l < draped.line_count(); ++l) {
    const std::span<LineVertex> line(draped.vertices.data() + draped.first_vertex[l],
                                     draped.vertices.data() + draped.first_vertex[l + 1]);
    fill_gaps(line);
    if (line.front().level != 0) run_evenly(line, metric);
  }
  return draped;
}

}  // namespace lifecircle::network
